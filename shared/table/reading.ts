/** What reading one cell gives: its value, nothing, or what is wrong with it. */
import type { ProblemId } from './problem-ids.js';

/** A way to mend a cell's text that is safe to offer: one part of it replaced by another. */
export interface Mend {
  readonly from: string;
  readonly to: string;
}

/** Why a cell cannot be read, in words that need only its row and column added. */
export class Fault {
  constructor(
    readonly id: ProblemId,
    /** One sentence: `"soon" is not a duration.` */
    readonly message: string,
    /** One sentence: `Write 3d, 4h or 2w.` */
    readonly remedy: string,
    /** Ways to mend it, for a person to choose from; none where only the person can know. */
    readonly mends: readonly Mend[] = [],
  ) {}
}

/** A cell's value; null where the cell is blank; a `Fault` where it cannot be read. Test with `instanceof Fault`. */
export type Reading<Value> = Value | null | Fault;
