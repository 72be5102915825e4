/** What an opened row shows, written out beforehand like the picture itself. */
import type { FigureName } from '../trace/figure-names.js';
import type { ShownChange, ShownFigure } from './figure.js';

export interface DetailFigure {
  readonly name: string;
  readonly value: ShownFigure;
  /** What it is asked by. */
  readonly figure: FigureName | 'health';
}

export interface DetailMilestone {
  /** What it is asked by; absent in details of before it was kept. */
  readonly id?: string;
  readonly name: string;
  /** Where the workbook opens on its row; null where it has no address. */
  readonly url: string | null;
  readonly baseline: ShownFigure;
  readonly forecast: ShownFigure;
  readonly slip: ShownChange | null;
  readonly done: boolean;
}

export interface DetailTask {
  readonly name: string;
  readonly url: string | null;
  readonly finish: ShownFigure;
}

export interface DetailProblem {
  readonly text: string;
  readonly url: string | null;
}

export interface ProjectDetails {
  /** `1 of 3 passed; next: Gate 2, 4 Mar`; absent where no milestone is a gate. */
  readonly gates?: string;
  readonly figures: readonly DetailFigure[];
  readonly milestones: readonly DetailMilestone[];
  readonly criticalPath: readonly DetailTask[];
  readonly criticalCount: number;
  readonly problems: readonly DetailProblem[];
  readonly problemCount: number;
}
