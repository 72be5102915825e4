/** Why a task is on its date: the chain of reasons from it back to the project's start or a fixed date. */
import type { Dependency, Plan, Task, TaskIndex } from '../plan/plan.js';
import { problemText } from '../table/problem.js';
import type { Minute } from '../time/minute.js';
import { linkText, textOfDriver } from './driver-text.js';
import type { Unscheduled } from './loops.js';
import type { Driver, Schedule, TaskSchedule } from './schedule.js';
import { LOOP_REMEDY, loopSentence, taskLabel } from './schedule-problems.js';
import { shownFinish, shownStart, shownTaskFinish, shownTaskStart } from './shown-dates.js';
import { afterDaysOff } from './why-days-off.js';
import { finishReason } from './why-finish.js';
import { type LateReason, lateReasons } from './why-late.js';

/** Which of a task's two dates a step speaks of. */
export type End = 'start' | 'finish';

export interface WhyStep {
  readonly task: TaskIndex;
  readonly end: End;
  /** null where the task can have no dates. */
  readonly date: Minute | null;
  /** One plain phrase: `waits for 4 Design to finish, plus 2 days`. */
  readonly because: string;
}

/** A step, and what is to be asked next; null where the chain ends. */
interface Reason {
  readonly end: End;
  readonly because: string;
  readonly next: Question | null;
}

interface Question {
  readonly task: TaskIndex;
  readonly end: End;
  /** Of a summary that holds tasks back: when it lets them start, and why. */
  readonly opened?: { readonly date: Minute; readonly driver: Driver };
}

/**
 * One step a task, the task itself first. Each step gives the reason for the date it shows: of the start, or of the
 * finish where that is what a link or a constraint speaks of. A task without dates leads to the loop or the problem
 * that it waits for.
 */
export function whyChain(schedule: Schedule, task: TaskIndex): WhyStep[] {
  const steps: WhyStep[] = [];
  const lateReasonOf = lateReasons(schedule);
  for (let asked: Question | null = { task, end: 'start' }; asked !== null; ) {
    const { task: at, opened } = asked;
    const dates = schedule.tasks[at] ?? null;
    const { end, because, next }: Reason = reasonFor(schedule, asked, dates, lateReasonOf);
    steps.push({ task: at, end, date: opened?.date ?? dates?.[end] ?? null, because });
    asked = next;
  }
  return steps;
}

/** The date of a step as it is shown, a serial day; null where the task can have no dates. */
export function shownStepDate(schedule: Schedule, { task, end, date }: WhyStep): number | null {
  if (date === null) return null;
  const own = schedule.tasks[task]?.[end] === date;
  if (end === 'start') return own ? shownTaskStart(schedule, task) : shownStart(schedule, date);
  return own ? shownTaskFinish(schedule, task) : shownFinish(schedule, date);
}

function reasonFor(
  schedule: Schedule,
  asked: Question,
  dates: TaskSchedule | null,
  lateReasonOf: (task: Task) => LateReason,
): Reason {
  const { plan } = schedule;
  const task = plan.tasks[asked.task] as Task;
  if (dates === null) return withoutDates(schedule, task);
  if (asked.opened !== undefined) return byDriver(schedule, task, asked.opened.driver, asked.opened.date);
  if (task.isSummary) return bySubtask(schedule, task, asked.end);
  const fixedFinish = asked.end === 'finish' ? finishReason(schedule, task, dates) : null;
  if (fixedFinish !== null) return { end: 'finish', because: fixedFinish, next: null };
  if (dates.driver.by === 'late dates') return { end: 'start', ...lateReasonOf(task) };
  return byDriver(schedule, task, dates.driver, dates.start);
}

function byDriver(schedule: Schedule, task: Task, driver: Driver, start: Minute): Reason {
  const { plan } = schedule;
  const because = textOfDriver(plan, driver);
  switch (driver.by) {
    case 'link': {
      const { predecessor, type } = driver.dependency;
      const dayOff = daysOffAfterLink(schedule, task, driver.dependency, start);
      return {
        end: type === 'FF' || type === 'SF' ? 'finish' : 'start',
        because: because + dayOff,
        next: { task: predecessor, end: type === 'FS' || type === 'FF' ? 'finish' : 'start' },
      };
    }
    case 'summary':
      return {
        end: 'start',
        because,
        next: { task: driver.summary, end: 'start', opened: { date: start, driver: driver.because } },
      };
    case 'constraint': {
      const end = ENDS_OF_CONSTRAINTS[driver.type] ?? 'start';
      const dayOff =
        end === 'start' && driver.date !== null ? afterDaysOff(schedule, task.index, driver.date, start) : '';
      return { end, because: because + dayOff, next: null };
    }
    case 'project start':
      return {
        end: 'start',
        because: because + (plan.start === null ? '' : afterDaysOff(schedule, task.index, plan.start, start)),
        next: null,
      };
    case 'status date':
      return { end: 'start', because: `${because}: what is not begun starts no earlier`, next: null };
    case 'levelling':
      return { end: 'start', because: `${because}: waits until its resources are free`, next: null };
    default:
      return { end: driver.by === 'actual finish' ? 'finish' : 'start', because, next: null };
  }
}

const ENDS_OF_CONSTRAINTS: { readonly [type: string]: End } = {
  FNET: 'finish',
  FNLT: 'finish',
  MFO: 'finish',
};

/** A link without lag leads to the next working day; where that is later for a day off, the day is named. */
function daysOffAfterLink(
  schedule: Schedule,
  { index }: Task,
  { predecessor, type, lag }: Dependency,
  start: Minute,
): string {
  const hasLag = lag.unit === 'percent' ? lag.fraction !== 0 : lag.minutes !== 0;
  const before = schedule.tasks[predecessor];
  if (hasLag || !before || type === 'FF' || type === 'SF') return '';
  return afterDaysOff(schedule, index, type === 'FS' ? before.finish : before.start, start);
}

/** A summary is where the task within it that comes first, or last, puts it. */
function bySubtask({ plan, tasks }: Schedule, { children }: Task, end: End): Reason {
  const dated = children.filter((child) => tasks[child]);
  const dateOf = (child: TaskIndex): number => (tasks[child] as TaskSchedule)[end];
  const first = dated.reduce((found, child) =>
    (end === 'start' ? dateOf(child) < dateOf(found) : dateOf(child) > dateOf(found)) ? child : found,
  );
  const verb = end === 'start' ? 'starts' : 'finishes';
  return { end, because: `${verb} with ${taskLabel(plan, first)}`, next: { task: first, end } };
}

/** A task that waits for one without dates leads to it; at the end of that chain lies a loop or a problem. */
function withoutDates(schedule: Schedule, task: Task): Reason {
  const { plan, unscheduled } = schedule;
  const why: Unscheduled | undefined = unscheduled.get(task.index);
  if (why?.because === 'waits') {
    const because = why.dependency === null ? waitsWith(plan, task, why.for) : linkText(plan, why.dependency);
    return { end: 'start', because, next: { task: why.for, end: 'start' } };
  }
  const because =
    why?.because === 'loop' ? `${loopSentence(plan, why.loop)} ${LOOP_REMEDY}` : problemsOf(schedule, task);
  return { end: 'start', because, next: null };
}

const waitsWith = (plan: Plan, { isSummary, index }: Task, other: TaskIndex): string =>
  isSummary && plan.tasks[other]?.parent === index
    ? `spans ${taskLabel(plan, other)}, which has no dates`
    : `waits with ${taskLabel(plan, other)}`;

/** What is wrong in the task's row, else with the whole plan. */
function problemsOf({ problems }: Schedule, { row }: Task): string {
  const blocking = problems.filter(
    (problem) => problem.blocking && problem.row === row && problem.table === 'plan',
  );
  const found = blocking.length > 0 ? blocking : problems.filter(({ id }) => id === 'no-start');
  return found.map(problemText).join(' ');
}
