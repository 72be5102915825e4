/** Reads the Dependencies table: what one project waits for from another. */
import type { Cell, Table } from '../table/cell.js';
import { type DurationUnits, readSignedDuration } from '../table/duration.js';
import { Fault, type Reading } from '../table/reading.js';
import { tableRows } from '../table/records.js';
import { readText } from '../table/text.js';
import { type Day, dayOf } from '../time/minute.js';

export interface Lag {
  readonly days: number;
  readonly elapsed: boolean;
}

export interface ProjectLink {
  readonly fromProject: string;
  /** An ID or a name. */
  readonly fromTask: string;
  readonly toProject: string;
  readonly toTask: string;
  /** In working days, or in days of the clock. A lead is negative. */
  readonly lag: Lag;
  readonly neededBy: Day | null;
  readonly owner: string;
  readonly status: string;
  /** What could not be read, as one line; null where all could. */
  readonly problem: string | null;
}

const NO_LAG = { days: 0, elapsed: false };

/** Days of eight hours, weeks of five days, months of twenty: milestones fall on whole days. */
const UNITS: DurationUnits = { minutesPerDay: 480, minutesPerWeek: 2400, daysPerMonth: 20 };
const CLOCK_DAY = 1440;

/** Row by row under the header; null where a row names no task to wait for. */
export const readProjectLinks = (table: Table): (ProjectLink | null)[] =>
  tableRows(table, 'dependencies').map((row) => {
    const text = (column: 'From project' | 'From task' | 'To project' | 'To task' | 'Owner' | 'Status') =>
      row.read(column, readText) ?? '';
    const link = {
      fromProject: text('From project'),
      fromTask: text('From task'),
      toProject: text('To project'),
      toTask: text('To task'),
      lag: row.read('Lag', readLag) ?? NO_LAG,
      neededBy: null as Day | null,
      owner: text('Owner'),
      status: text('Status'),
    };
    const needed = row.date('Needed by');
    if (link.fromTask === '' && link.toTask === '') return null;
    return {
      ...link,
      neededBy: needed === null ? null : dayOf(needed.minute),
      problem: row.firstFault,
    };
  });

/** `2d`, `-1w`, `3ed`; days where no unit is given. */
export function readLag(cell: Cell): Reading<Lag> {
  const text = readText(cell);
  if (text === null || text instanceof Fault) return text;
  const lag = readSignedDuration(text, UNITS);
  if (lag instanceof Fault) return lag;
  return { days: lag.minutes / (lag.elapsed ? CLOCK_DAY : UNITS.minutesPerDay), elapsed: lag.elapsed };
}
