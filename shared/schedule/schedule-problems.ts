/** Problems that only show when a plan is scheduled: loops, and hard dates that its links cannot meet. */
import type { Plan, Task, TaskIndex } from '../plan/plan.js';
import type { Problem } from '../table/problem.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import { BY_CONSTRAINT, BY_PROJECT_START, BY_STATUS_DATE, type ForwardPass } from './early-dates.js';
import type { Loop } from './loops.js';
import type { Network } from './network.js';
import { startFrom, startToFinishBy } from './placement.js';
import type { Workload } from './workload.js';

/** What the manager knows a task by: `4 Design`. */
export const taskLabel = (plan: Plan, index: TaskIndex): string => {
  const { id, name } = plan.tasks[index] as Task;
  return id === name ? name : `${id} ${name}`;
};

/** A cell holds 50,000 characters: of a loop with more tasks than this the first and the last half of them are named. */
const MOST_NAMED = 500;

/** `Tasks form a loop: 4 Design → 7 Build → 4 Design.` */
export function loopSentence(plan: Plan, { tasks }: Loop): string {
  const labels = (some: readonly TaskIndex[]): string[] => some.map((index) => taskLabel(plan, index));
  const named =
    tasks.length <= MOST_NAMED
      ? labels(tasks)
      : [
          ...labels(tasks.slice(0, MOST_NAMED / 2)),
          `${tasks.length - MOST_NAMED} more`,
          ...labels(tasks.slice(-MOST_NAMED / 2)),
        ];
  return `Tasks form a loop: ${[...named, ...labels(tasks.slice(0, 1))].join(' → ')}.`;
}

export const LOOP_REMEDY = 'Remove one of these links.';

/** One problem a loop, at the first of its tasks. */
export function loopProblems(plan: Plan, loops: readonly Loop[]): Problem[] {
  return loops.map((loop) => {
    const first = plan.tasks[loop.tasks[0] as TaskIndex] as Task;
    return {
      id: 'loop',
      table: 'plan',
      row: first.row,
      label: first.id,
      column: 'Predecessors',
      message: loopSentence(plan, loop),
      remedy: LOOP_REMEDY,
      blocking: true,
    };
  });
}

/** Tasks that a hard date holds on an earlier date than their links allow, or asks for a date that has gone by. */
export function hardDateProblems(network: Network, workload: Workload, forward: ForwardPass): Problem[] {
  const { plan, order, taskOfNode } = network;
  const problems: Problem[] = [];
  for (const node of order) {
    const task = plan.tasks[taskOfNode[node] as number] as Task;
    const found = task.isSummary ? null : hardDateConflict(task, workload, forward, node);
    if (found === null) continue;
    problems.push({
      id: 'hard-date-conflict',
      table: 'plan',
      row: task.row,
      label: task.id,
      column: 'Constraint',
      message: `${task.constraint.type} ${found.message}`,
      remedy: `Move the constraint date, or ${found.remedy}.`,
      blocking: false,
    });
  }
  return problems.sort((a, b) => (a.row as number) - (b.row as number));
}

function hardDateConflict(
  { index, constraint: { type, date } }: Task,
  { times, duration }: Workload,
  { start, drivenStart, driver }: ForwardPass,
  node: number,
): { readonly message: string; readonly remedy: string } | null {
  const by = driver[node];
  if (by === BY_CONSTRAINT && (drivenStart[node] as number) > (start[node] as number))
    return {
      message: 'holds a date that its predecessors cannot meet.',
      remedy: 'shorten or unlink what it waits for',
    };
  const isHard = type === 'MSO' || type === 'MFO' || type === 'SNLT' || type === 'FNLT';
  if (!isHard || date === null || (by !== BY_PROJECT_START && by !== BY_STATUS_DATE && by !== BY_CONSTRAINT))
    return null;
  const ofStart = type === 'MSO' || type === 'SNLT';
  const place = ofStart ? startFrom : startToFinishBy;
  const asked = place(times[index] as WorkingCalendar, date, duration[index] as number);
  if ((start[node] as number) <= asked) return null;
  return by === BY_STATUS_DATE
    ? {
        message: 'asks for a date before the status date, which the work left cannot meet.',
        remedy: 'record what was done by then',
      }
    : { message: 'asks for a date that the project starts too late for.', remedy: 'the project’s start' };
}

/** Tasks that end after 31 December 9999, the first of which is usually to blame for the others. */
export function dateOutOfRangeProblems(plan: Plan, late: readonly TaskIndex[]): Problem[] {
  return late.map((index) => {
    const task = plan.tasks[index] as Task;
    return {
      id: 'date-out-of-range',
      table: 'plan',
      row: task.row,
      label: task.id,
      column: 'Duration',
      message: 'The task ends after the year 9999, which no spreadsheet can show.',
      remedy: 'Shorten it, or what it waits for.',
      blocking: true,
    };
  });
}
