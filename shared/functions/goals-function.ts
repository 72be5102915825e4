/** PM_GOALS: the verdict on each goal, and why. */
import { measurePlan } from '../earned-value/measures.js';
import { goalVerdict } from '../goals/goal-verdicts.js';
import { readGoals } from '../goals/read-goals.js';
import type { Cell, Table } from '../table/cell.js';
import { type Argument, isOmitted, isTable, WrongCall } from './input.js';
import { scheduledPlan } from './plan-input.js';

/** Row-aligned to the goals: Verdict, Reason. A row that cannot be judged has no Verdict, and its Reason says why. */
export function goalsFunction(goals: Argument, plan: Argument, ...tables: Argument[]): Table {
  if (isOmitted(goals) || !isTable(goals))
    throw new WrongCall('PM_GOALS needs the goals as its first argument: a range with its header row.');
  const reading = readGoals(goals);
  if (reading.problem !== null) throw new WrongCall(reading.problem);
  const scheduled = scheduledPlan('PM_GOALS', plan, tables, 3);
  const { schedule } = scheduled;
  const measures = measurePlan(scheduled.plan, schedule);
  const blank: Cell[] = [null, null];
  return [
    ...Array.from({ length: reading.headerRow }, () => blank),
    ['Verdict', 'Reason'],
    ...reading.goals.map((goal) => {
      if (goal === null) return blank;
      const { verdict, reason } = goalVerdict(goal, scheduled.plan, schedule, measures);
      return [verdict, reason];
    }),
  ];
}
