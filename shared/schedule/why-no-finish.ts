/** Says why a plan has no finish: some of its tasks can have no dates, and the last of the others is not the end. */
import type { Plan, TaskIndex } from '../plan/plan.js';
import { type Problem, problemText } from '../table/problem.js';
import type { Unscheduled } from './loops.js';
import type { TaskSchedule } from './schedule.js';

/**
 * A loop's sentence, else what is wrong in the first row that keeps tasks from having dates, with how many these are.
 * Null where every task has dates, and where nothing says when the plan starts.
 */
export function whyNoFinish(
  plan: Plan,
  tasks: readonly (TaskSchedule | null)[],
  unscheduled: ReadonlyMap<TaskIndex, Unscheduled>,
  problems: readonly Problem[],
): string | null {
  const loop = problems.find(({ id }) => id === 'loop');
  if (loop !== undefined) return `${loop.message} ${loop.remedy}`;
  const undated = plan.tasks.filter(({ index, isSummary }) => !isSummary && tasks[index] === null).length;
  const first = plan.tasks.find(({ index }) => unscheduled.get(index)?.because === 'problem');
  const problem = problems.find(
    ({ blocking, table, row }) => blocking && table === 'plan' && row === first?.row,
  );
  if (undated === 0 || problem === undefined) return null;
  const many = undated === 1 ? 'the task has no dates' : `${undated} tasks have no dates`;
  return `${problemText(problem)} Until then ${many} and the finish is not known.`;
}
