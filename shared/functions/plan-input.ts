/** The arguments that every function of a plan takes: the plan, then optional tables. */
import type { Plan } from '../plan/plan.js';
import { readPlan } from '../plan/read-plan.js';
import type { Schedule } from '../schedule/schedule.js';
import { schedulePlan } from '../schedule/schedule-plan.js';
import { type Cell, isBlank, type Table } from '../table/cell.js';
import { type Argument, isOmitted, isTable, WrongCall } from './input.js';
import { optionalTables } from './optional-tables.js';

/** The optional tables of a plan: what the reference writes as `…`. */
const PLAN_TABLES = ['settings', 'calendar', 'resources', 'actuals', 'baseline'] as const;

export interface ScheduledPlan {
  readonly plan: Plan;
  readonly schedule: Schedule;
  /** Blank rows of the argument above its header; what spills beside it keeps them. */
  readonly rowsAboveHeader: number;
}

/** Reads and schedules the plan of a call; `firstNumber` is the place of the first optional table in it. */
export function scheduledPlan(
  functionName: string,
  given: Argument,
  others: readonly Argument[],
  firstNumber = 2,
): ScheduledPlan {
  const table = planTable(functionName, given, firstNumber - 1);
  const plan = readPlan({ plan: table, ...optionalTables(others, PLAN_TABLES, functionName, firstNumber) });
  return {
    plan,
    schedule: schedulePlan(plan),
    rowsAboveHeader: table.findIndex((row) => !row.every(isBlank)),
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
  header: readonly string[],
  cellsOf: (task: number) => readonly Cell[],
): Table {
  const blank = header.map((): Cell => null);
  const above = Array.from({ length: rowsAboveHeader }, () => blank);
  return [...above, header, ...plan.taskOfRow.map((task) => (task === null ? blank : cellsOf(task)))];
}
