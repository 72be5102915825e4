/** Collects what is wrong while the tables of one plan are read. */
import type { ColumnName, TableKind } from '../table/dictionary.js';
import type { Problem } from '../table/problem.js';
import type { ProblemId } from '../table/problem-ids.js';
import { Fault, type Mend, type Reading } from '../table/reading.js';

/** Where in a table something was found. */
export interface Place<Kind extends TableKind = TableKind> {
  readonly table: Kind;
  readonly row: number | null;
  readonly label: string | null;
  readonly column: ColumnName<Kind> | null;
}

export class ProblemLog {
  readonly problems: Problem[] = [];
  private readonly blockedRows = new Set<number>();

  add(
    place: Place,
    id: ProblemId,
    message: string,
    remedy: string,
    blocking = false,
    mends: readonly Mend[] = [],
  ): void {
    this.problems.push({ id, ...place, message, remedy, blocking, mends });
    if (blocking && place.table === 'plan' && place.row !== null) this.blockedRows.add(place.row);
  }

  addFault(place: Place, fault: Fault, blocking = false): void {
    this.add(place, fault.id, fault.message, fault.remedy, blocking, fault.mends);
  }

  addAll(problems: readonly Problem[]): void {
    for (const problem of problems) {
      this.problems.push(problem);
      if (problem.blocking && problem.table === 'plan' && problem.row !== null)
        this.blockedRows.add(problem.row);
    }
  }

  /** A reading's value; where it has none for a fault, null, and the fault is noted. */
  value<Value>(reading: Reading<Value>, placeOf: () => Place, blocking = false): Value | null {
    if (!(reading instanceof Fault)) return reading;
    this.addFault(placeOf(), reading, blocking);
    return null;
  }

  /** Whether a row of the plan can have no dates. */
  blocks(row: number): boolean {
    return this.blockedRows.has(row);
  }
}
