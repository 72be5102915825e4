/** What reading one cell gives: its value, nothing, or what is wrong with it. */
import type { ProblemId } from './problem-ids.js';

/** Why a cell cannot be read, in words that need only its row and column added. */
export class Fault {
  constructor(
    readonly id: ProblemId,
    /** One sentence: `"soon" is not a duration.` */
    readonly message: string,
    /** One sentence: `Write 3d, 4h or 2w.` */
    readonly remedy: string,
  ) {}
}

/** A cell's value; null where the cell is blank; a `Fault` where it cannot be read. Test with `instanceof Fault`. */
export type Reading<Value> = Value | null | Fault;
