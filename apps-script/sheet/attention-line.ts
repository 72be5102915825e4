/** One thing that needs attention, with the cells it is about. Plain JSON. */
import type { Target } from './conversion/reading.js';

export interface AttentionLine {
  /** The task, or the entry of the risk register. */
  readonly task: string;
  /** One sentence. */
  readonly why: string;
  readonly target: Target;
}
