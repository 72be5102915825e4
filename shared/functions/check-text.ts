/** The Check of each task: what is wrong with its row, and why it has no dates where it has none. */
import type { TaskIndex } from '../plan/plan.js';
import type { Loop, Unscheduled } from '../schedule/loops.js';
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
  for (const [task, text] of reasonsWithoutDates(schedule)) add(task, text);
  for (const problem of schedule.problems) {
    const task = problem.table === 'plan' && problem.row !== null ? plan.taskOfRow[problem.row - 1] : null;
    // A loop stands in the Check of every task it holds up; it needs no row.
    if (typeof task === 'number' && problem.id !== 'loop') add(task, problemText(problem));
  }
  return new Map([...texts].map(([task, lines]) => [task, lines.join(' ')]));
}

/** Why tasks have no dates: the loop each is in or waits for, named whole; or the task it waits for. */
function* reasonsWithoutDates({ plan, unscheduled, problems }: Schedule): Iterable<[TaskIndex, string]> {
  const noStart = problems.filter(({ id }) => id === 'no-start').map(problemText);
  const sentences = new Map<Loop, string>();
  const sentenceOf = (loop: Loop): string => {
    const sentence = sentences.get(loop) ?? `${loopSentence(plan, loop)} ${LOOP_REMEDY}`;
    sentences.set(loop, sentence);
    return sentence;
  };
  for (const [task, root] of rootsOf(unscheduled)) {
    const why = unscheduled.get(task);
    if (root.because === 'loop') yield [task, sentenceOf(root.loop)];
    else if (root.because === 'no start') for (const text of noStart) yield [task, text];
    else if (why?.because === 'waits')
      yield [task, `Waits for ${taskLabel(plan, why.for)}, which has no dates.`];
  }
}

/** By task without dates, what holds it up at the far end of the chain it waits in; those waited for come first. */
function rootsOf(unscheduled: ReadonlyMap<TaskIndex, Unscheduled>): Map<TaskIndex, Unscheduled> {
  const roots = new Map<TaskIndex, Unscheduled>();
  for (const [task, why] of unscheduled)
    roots.set(task, (why.because === 'waits' ? roots.get(why.for) : undefined) ?? why);
  return roots;
}
