/** The arguments that every function of a plan takes: the plan, then optional tables. */
import type { Plan } from '../plan/plan.js';
import { readPlan } from '../plan/read-plan.js';
import type { Schedule } from '../schedule/schedule.js';
import { schedulePlan } from '../schedule/schedule-plan.js';
import { type Cell, isBlank, type Table } from '../table/cell.js';
import type { TableKind } from '../table/dictionary.js';
import { type Argument, isOmitted, isTable, WrongCall } from './input.js';
import { type FoundTables, optionalTables } from './optional-tables.js';

/** The optional tables of a plan: what the reference writes as `…`. */
const PLAN_TABLES = ['settings', 'calendar', 'resources', 'actuals', 'baseline'] as const;

export interface ScheduledPlan {
  readonly plan: Plan;
  readonly schedule: Schedule;
  /** Blank rows of the argument above its header; what spills beside it keeps them. */
  readonly rowsAboveHeader: number;
}

/** Reads and schedules the plan of a call; `firstNumber` is the place of the first optional table in it. */
export const scheduledPlan = (
  functionName: string,
  given: Argument,
  others: readonly Argument[],
  firstNumber = 2,
): ScheduledPlan => scheduledPlanWith(functionName, given, others, [], firstNumber);

/** The same for a function that reads tables besides those of the plan: `tables` holds what it was given. */
export function scheduledPlanWith<Kind extends TableKind>(
  functionName: string,
  given: Argument,
  others: readonly Argument[],
  more: readonly Kind[],
  firstNumber = 2,
): ScheduledPlan & { readonly tables: FoundTables<Kind> } {
  const table = planTable(functionName, given, firstNumber - 1);
  const tables = optionalTables<Kind | (typeof PLAN_TABLES)[number]>(
    others,
    [...PLAN_TABLES, ...more],
    functionName,
    firstNumber,
  );
  const plan = readPlan({ plan: table, ...tables });
  return {
    plan,
    schedule: schedulePlan(plan),
    rowsAboveHeader: table.findIndex((row) => !row.every(isBlank)),
    tables,
  };
}

const ORDINALS = ['first', 'second'] as const;

function planTable(functionName: string, given: Argument, number: number): Table {
  if (isOmitted(given) || !isTable(given)) {
    throw new WrongCall(
      `${functionName} needs the plan as its ${ORDINALS[number - 1]} argument: a range with its header row.`,
    );
  }
  return given;
}

/** A block beside the plan: its header row, then one row for each of the plan's; rows that are no task are blank. */
export function rowAligned(
  { plan, rowsAboveHeader }: ScheduledPlan,
  header: readonly Cell[],
  cellsOf: (task: number) => readonly Cell[],
): Table {
  const blank = header.map((): Cell => null);
  const above = Array.from({ length: rowsAboveHeader }, () => blank);
  return [...above, header, ...plan.taskOfRow.map((task) => (task === null ? blank : cellsOf(task)))];
}
