/** A goal as its row gives it, and the verdicts that it can have. */
import type { GoalValue } from './goal-value.js';

export type Direction = 'higher is better' | 'lower is better';

export interface Goal {
  /** The row under the header, the first is 1. */
  readonly row: number;
  readonly name: string;
  /** What counts as met; null where none is given. */
  readonly target: GoalValue | null;
  /** The worst value that is still at risk rather than missed. */
  readonly threshold: GoalValue | null;
  readonly actual: GoalValue | null;
  readonly direction: Direction | null;
  /** The first thing wrong with the row, as one line; null where it can be judged. */
  readonly problem: string | null;
}

/**
 * - `Met`: the target is reached; of finish and cost, when the work is done.
 * - `On track`: of finish and cost while work is left: the forecast keeps to the target.
 * - `At risk`: short of the target, within the threshold.
 * - `Off track`: of finish and cost while work is left: the forecast lies beyond the threshold.
 * - `Missed`: beyond the threshold, or short of the target where no threshold is given.
 * - `Not measured yet`: nothing to compare; the reason says what is missing.
 */
export type VerdictWord = 'Met' | 'On track' | 'At risk' | 'Off track' | 'Missed' | 'Not measured yet';

export interface GoalVerdict {
  /** Null where the row cannot be judged; then the reason is what is wrong with it. */
  readonly verdict: VerdictWord | null;
  readonly reason: string;
}
