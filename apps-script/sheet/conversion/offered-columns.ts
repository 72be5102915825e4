/** ID and WBS columns for a plan that hangs on the order of its rows: offered, and written only where the manager agrees. */
import { codesInNames } from '../../../shared/plan/name-codes.js';
import type { Plan, Task } from '../../../shared/plan/plan.js';
import { isBlank, type Table } from '../../../shared/table/cell.js';
import type { Header } from '../../../shared/table/header.js';
import { isNoTask } from '../../../shared/table/rows.js';

export interface OfferedColumn {
  readonly name: 'ID' | 'WBS';
  /** Row by row under the header; blank where a row is no task. */
  readonly values: readonly string[];
}

export interface ColumnOffer {
  readonly columns: readonly OfferedColumn[];
  /** Why, in one sentence. */
  readonly why: string;
}

/** What was written for a longer plan could not be kept for *Undo last*. */
const MOST_ROWS = 5000;

const BY_ROWS = 'Links go by row numbers now, so sorting the rows would change the plan.';
const BY_ORDER = 'The outline follows the order of the rows, so sorting them would change the plan.';

/** Null where the plan needs none. `cells` begins with the header row. */
export function offerColumns(plan: Plan, header: Header<'plan'>, cells: Table): ColumnOffer | null {
  const { ID, WBS, Level } = header.columns;
  if (WBS !== undefined || plan.rowCount > MOST_ROWS) return null;
  const outlined = plan.tasks.some((task) => task.parent !== null);
  const isFlat = !outlined && Level === undefined;
  const named = isFlat ? codesInNames(plan.tasks.map(({ name }) => name)) : null;
  const headings = isFlat && named === null ? headingRows(plan, header, cells) : [];
  const codes =
    named !== null
      ? codesByRow(plan, named)
      : outlined
        ? outlineCodes(plan)
        : headings.length > 0
          ? headingCodes(plan, headings)
          : null;
  // Where WBS codes are the only names that links could go by, row numbers would no longer be read.
  const byRows =
    ID === undefined && plan.problems.some(({ id, column }) => id === 'order-dependent' && column === 'ID');
  const columns: OfferedColumn[] = [
    ...(byRows ? [columnOf('ID', plan, (task) => String(task.row))] : []),
    ...(codes === null ? [] : [columnOf('WBS', plan, (task) => codes.get(task.row) ?? '')]),
  ];
  if (columns.length === 0) return null;
  const reasons = [
    ...(byRows ? [BY_ROWS] : []),
    ...(outlined ? [BY_ORDER] : []),
    ...(named === null ? [] : [IN_NAMES]),
    ...(headings.length > 0 ? [headingWords(headings.length, plan, headings)] : []),
  ];
  return { columns, why: reasons.join(' ') };
}

const IN_NAMES = 'The names begin with WBS codes; in a column of their own they make the outline.';

const codesByRow = (plan: Plan, codes: readonly string[]): Map<number, string> =>
  new Map(plan.tasks.map(({ row }, at) => [row, codes[at] ?? '']));

const columnOf = (name: OfferedColumn['name'], plan: Plan, codeOf: (task: Task) => string): OfferedColumn => {
  const values = new Array<string>(plan.rowCount).fill('');
  for (const task of plan.tasks) values[task.row - 1] = codeOf(task);
  return { name, values };
};

/** `1`, `1.1`, `1.2`, `2`, by row: the place of each task among its siblings. */
function outlineCodes(plan: Plan): Map<number, string> {
  const codes = new Map<number, string>();
  let tops = 0;
  const number = (task: Task, code: string): void => {
    codes.set(task.row, code);
    task.children.forEach((child, at) => {
      const within = plan.tasks[child];
      if (within !== undefined) number(within, `${code}.${at + 1}`);
    });
  };
  for (const task of plan.tasks) {
    if (task.parent !== null) continue;
    tops += 1;
    number(task, String(tops));
  }
  return codes;
}

/** Each heading a number, the tasks under it numbers within. */
function headingCodes(plan: Plan, headings: readonly number[]): Map<number, string> {
  const isHeading = new Set(headings);
  const codes = new Map<number, string>();
  let top = 0;
  let within = 0;
  let under = false;
  for (const { row } of plan.tasks) {
    if (isHeading.has(row) || !under) {
      top += 1;
      within = 0;
      under = under || isHeading.has(row);
      codes.set(row, String(top));
    } else {
      within += 1;
      codes.set(row, `${top}.${within}`);
    }
  }
  return codes;
}

/** Rows with a name and nothing else that the plan reads, each followed by a row with more. */
function headingRows(plan: Plan, header: Header<'plan'>, cells: Table): number[] {
  const read = Object.entries(header.columns).filter(([name]) => name !== 'Task' && name !== 'ID');
  const named = header.columns.Task ?? 0;
  const isBare = (row: number) =>
    read.every(([, position]) => isBlank(cells[row]?.[position as number])) && !isNoTask(cells[row]?.[named]);
  const rows = plan.tasks.map(({ row }) => row);
  const found = rows.filter((row, at) => {
    const next = rows[at + 1];
    return next !== undefined && isBare(row) && !isBare(next);
  });
  return found.length * 2 > rows.length ? [] : found;
}

function headingWords(count: number, plan: Plan, rows: readonly number[]): string {
  const names = plan.tasks.filter(({ row }) => rows.includes(row)).map(({ name }) => `"${name}"`);
  const listed = names.slice(0, 3).join(', ');
  return count === 1
    ? `${listed} looks like a heading of the rows under it; WBS codes say so.`
    : `${listed}${names.length > 3 ? ' and others' : ''} look like headings of the rows under them; WBS codes say so.`;
}
