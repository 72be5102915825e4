/** What an opened row shows, written out beforehand like the picture itself. */
import type { ShownChange, ShownFigure } from './figure.js';

export interface DetailFigure {
  readonly name: string;
  readonly value: ShownFigure;
}

export interface DetailMilestone {
  readonly name: string;
  readonly baseline: ShownFigure;
  readonly forecast: ShownFigure;
  readonly slip: ShownChange | null;
  readonly done: boolean;
}

export interface DetailProblem {
  readonly text: string;
  readonly url: string | null;
}

export interface ProjectDetails {
  readonly figures: readonly DetailFigure[];
  readonly milestones: readonly DetailMilestone[];
  readonly problems: readonly DetailProblem[];
  readonly problemCount: number;
}
