/** What a page asks of the background: where a figure comes from. */
import type { HeadlineName } from '../program/picture.js';
import type { FigureName } from '../trace/figure-names.js';

export interface TraceQuestion {
  readonly type: 'trace';
  /** A project's id; null for the program as a whole. */
  readonly project: string | null;
  readonly figure: FigureName | HeadlineName;
}

export const isTraceQuestion = (value: unknown): value is TraceQuestion =>
  typeof value === 'object' && value !== null && (value as TraceQuestion).type === 'trace';
