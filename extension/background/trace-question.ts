/** What a page asks of the background: where a figure comes from. */
import type { HeadlineName } from '../program/picture.js';
import type { FigureName } from '../trace/figure-names.js';

/** What else than a figure of the summary can be asked of a project or of the program. */
export type AskedFigure = FigureName | HeadlineName | 'overrun' | 'health' | 'gates' | 'trend' | 'milestone';

export interface TraceQuestion {
  readonly type: 'trace';
  /** A project's id; null for the program as a whole. */
  readonly project: string | null;
  readonly figure: AskedFigure;
  /** The ID of the milestone that is asked for. */
  readonly milestone?: string;
}

export const isTraceQuestion = (value: unknown): value is TraceQuestion =>
  typeof value === 'object' && value !== null && (value as TraceQuestion).type === 'trace';
