/** Writes a plan as CSV: what was typed, with the dates it comes to. */
import type { Plan } from '../../plan/plan.js';
import type { Schedule } from '../../schedule/schedule.js';
import { shownTaskFinish, shownTaskStart } from '../../schedule/shown-dates.js';
import { type Cell, isBlank, SerialDate, type Table } from '../../table/cell.js';
import { writeCsv } from './write-csv.js';

/** Names that no reader takes for typed dates: a plan read back is the same plan. */
const DATES = ['Calculated start', 'Calculated finish'] as const;

/**
 * The text of a plan's table, blank columns and the blank rows at its ends left out. `cells` are those that `plan`
 * was read from.
 *
 * @example
 * const cells = [['Task', 'Duration', 'Start'], ['Dig', 2, '2027-03-01']];
 * const plan = readPlan({ plan: cells });
 * writePlanCsv(cells, plan, schedulePlan(plan)).split('\r\n')[1] // 'Dig,2,2027-03-01,2027-03-01,2027-03-02'
 */
export function writePlanCsv(cells: Table, plan: Plan, schedule: Schedule): string {
  const headerRow = cells.findIndex((row) => !row.every(isBlank));
  const filled = (cells[headerRow] ?? []).flatMap((_, at) =>
    cells.some((row) => !isBlank(row[at])) ? [at] : [],
  );
  const typed = (row: number): Cell[] => filled.map((at) => cells[headerRow + row]?.[at]);
  const rows = plan.taskOfRow.map((task, at): Cell[] => [
    ...typed(at + 1),
    ...(task === null
      ? [null, null]
      : [dateOf(shownTaskStart(schedule, task)), dateOf(shownTaskFinish(schedule, task))]),
  ]);
  return writeCsv([[...typed(0), ...DATES], ...rows]);
}

const dateOf = (serial: number | null): Cell => (serial === null ? null : new SerialDate(serial));
