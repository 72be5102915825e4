/** Keeps every cell that a script writes, for tests such as "a typed cell stays as it is". */

export interface Write {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  /** What was there before: a formula, else the value. */
  readonly before: unknown;
  /** What was written; a text that begins with `=` is a formula, `""` clears. */
  readonly after: unknown;
}

const OWN_FUNCTION = /\bPM_[A-Z_]+\s*\(/gi;

export class Writes {
  readonly cells: Write[] = [];

  add(write: Write): void {
    this.cells.push(write);
  }

  clear(): void {
    this.cells.length = 0;
  }

  get formulas(): Write[] {
    return this.cells.filter(({ after }) => typeof after === 'string' && after.startsWith('='));
  }

  /** Calls of the add-on's own functions in the formulas written. */
  get ownCalls(): number {
    return this.formulas.reduce(
      (sum, { after }) => sum + (String(after).match(OWN_FUNCTION)?.length ?? 0),
      0,
    );
  }

  /** Cells that held something before and something else after. */
  get overwritten(): Write[] {
    return this.cells.filter(({ before, after }) => before !== '' && before !== after);
  }
}
