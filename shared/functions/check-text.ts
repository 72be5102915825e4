/** The Check of each task: what is wrong with its row, and why it has no dates where it has none. */
import type { Plan, TaskIndex } from '../plan/plan.js';
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
  for (const [task] of schedule.unscheduled)
    for (const text of reasons(plan, schedule.unscheduled, task)) add(task, text);
  for (const problem of schedule.problems) {
    const task = problem.table === 'plan' && problem.row !== null ? plan.taskOfRow[problem.row - 1] : null;
    // A loop stands in the Check of every task it holds up; it needs no row.
    if (typeof task === 'number' && problem.id !== 'loop') add(task, problemText(problem));
  }
  return new Map([...texts].map(([task, lines]) => [task, lines.join(' ')]));
}

/** Why a task has no dates: the loop it is in or waits for, named whole; or the task it waits for. */
function reasons(plan: Plan, unscheduled: ReadonlyMap<TaskIndex, Unscheduled>, task: TaskIndex): string[] {
  const why = unscheduled.get(task);
  if (why === undefined || why.because === 'problem') return [];
  if (why.because === 'loop') return [`${loopSentence(plan, why.loop)} ${LOOP_REMEDY}`];
  const root = rootOf(unscheduled, task);
  return root?.because === 'loop'
    ? [`${loopSentence(plan, root.loop)} ${LOOP_REMEDY}`]
    : [`Waits for ${taskLabel(plan, why.for)}, which has no dates.`];
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
