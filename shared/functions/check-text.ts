/** The Check of each task: what is wrong with its row, and why it has no dates where it has none. */
import type { TaskIndex } from '../plan/plan.js';
import type { Unscheduled } from '../schedule/loops.js';
import type { Schedule } from '../schedule/schedule.js';
import { LOOP_REMEDY, loopSentence, taskLabel } from '../schedule/schedule-problems.js';
import { problemText } from '../table/problem.js';

/** By task; tasks with nothing to say are absent. */
export function checkTexts(schedule: Schedule): ReadonlyMap<TaskIndex, string> {
  const { plan } = schedule;
  const texts = new Map<TaskIndex, string[]>();
  const add = (task: TaskIndex, text: string) => {
    const sofar = texts.get(task) ?? [];
    if (!sofar.includes(text)) texts.set(task, [...sofar, text]);
  };
  for (const task of schedule.unscheduled.keys()) for (const text of reasons(schedule, task)) add(task, text);
  for (const problem of schedule.problems) {
    const task = problem.table === 'plan' && problem.row !== null ? plan.taskOfRow[problem.row - 1] : null;
    // A loop stands in the Check of every task it holds up; it needs no row.
    if (typeof task === 'number' && problem.id !== 'loop') add(task, problemText(problem));
  }
  return new Map([...texts].map(([task, lines]) => [task, lines.join(' ')]));
}

/** Why a task has no dates: the loop it is in or waits for, named whole; or the task it waits for. */
function reasons(schedule: Schedule, task: TaskIndex): string[] {
  const { plan, unscheduled } = schedule;
  const why = unscheduled.get(task);
  const root = rootOf(unscheduled, task);
  if (root?.because === 'loop') return [`${loopSentence(plan, root.loop)} ${LOOP_REMEDY}`];
  if (root?.because === 'no start')
    return schedule.problems.filter(({ id }) => id === 'no-start').map(problemText);
  return why?.because === 'waits' ? [`Waits for ${taskLabel(plan, why.for)}, which has no dates.`] : [];
}

/** What holds a waiting task up at the far end of the chain it waits in. */
function rootOf(unscheduled: ReadonlyMap<TaskIndex, Unscheduled>, task: TaskIndex): Unscheduled | undefined {
  const seen = new Set<TaskIndex>();
  let at = task;
  for (;;) {
    const why = unscheduled.get(at);
    if (why?.because !== 'waits' || seen.has(at)) return why;
    seen.add(at);
    at = why.for;
  }
}
