/**
 * A plan on one axis of working time: where a single calendar decides when work and lags happen, its working minutes
 * lie side by side without nights and holidays between them, and scheduling is adding and comparing numbers.
 */
import type { Dependency, Plan, Task } from '../plan/plan.js';
import { lagCalendar, workingTimes } from '../plan/working-time.js';
import { CLOCK } from '../time/calendar.js';
import { type Minute, minute } from '../time/minute.js';
import type { WorkingCalendar } from '../time/working-calendar.js';

/** Where the project starts on the axis: far enough from 0 for dates that lie before it. */
const ORIGIN = 1_000_000_000;

/** A plan to be scheduled again and again, and what the moments found there mean. */
export interface Scale {
  readonly plan: Plan;
  readonly isAxis: boolean;
  /** Working minutes of a task from the project's start to moments as counted here; negative before it. */
  workUpTo(task: Task): (moment: number) => number;
  /** The finish that lies so much work after the project's start. */
  momentOfWork(task: Task, work: number): Minute;
  /** The plan's own moment of one as counted here. */
  momentOf(moment: number): Minute;
}

/** The plan on one axis where a single calendar decides, else as it is. It is scheduled from its start. */
export function scaleOf(original: Plan, start: Minute): Scale {
  const settings = { ...original.settings, scheduleFrom: 'start' as const };
  const plan: Plan = { ...original, settings, start };
  const common = commonCalendar(plan);
  return common === null ? ownScale(plan, start) : axisScale(plan, start, common);
}

function ownScale(plan: Plan, start: Minute): Scale {
  const timeOf = workingTimes(plan.calendar);
  return {
    plan,
    isAxis: false,
    workUpTo: (task) => {
      const time = timeOf(task);
      return (moment) => time.workBetween(start, minute(moment));
    },
    momentOfWork: (task, work) => momentAfter(timeOf(task), start, work),
    momentOf: (moment) => minute(moment),
  };
}

function axisScale(plan: Plan, start: Minute, common: WorkingCalendar): Scale {
  const at = <Of extends Minute | null>(moment: Of): Of =>
    (moment === null ? null : ORIGIN + common.workBetween(start, moment)) as Of;
  const momentOfWork = (work: number) => momentAfter(common, start, work);
  return {
    plan: {
      ...plan,
      settings: { ...plan.settings, statusDate: at(plan.settings.statusDate) },
      tasks: plan.tasks.map((task) => onAxis(task, at)),
      calendar: CLOCK,
      start: minute(ORIGIN),
    },
    isAxis: true,
    workUpTo: () => (moment) => moment - ORIGIN,
    momentOfWork: (_task, work) => momentOfWork(work),
    momentOf: (moment) => momentOfWork(moment - ORIGIN),
  };
}

const onAxis = (task: Task, at: <Of extends Minute | null>(moment: Of) => Of): Task => ({
  ...task,
  typedStart: at(task.typedStart),
  typedFinish: at(task.typedFinish),
  constraint: { ...task.constraint, date: at(task.constraint.date) },
  deadline: at(task.deadline),
  assignments: [],
  calendar: null,
  actualStart: at(task.actualStart),
  actualFinish: at(task.actualFinish),
});

/** The moment some working minutes after another, or before it: the end of the work rather than what begins there. */
function momentAfter(time: WorkingCalendar, from: Minute, work: number): Minute {
  const minutes = Math.round(work);
  if (minutes > 0) return time.finishAfter(from, minutes);
  return minutes === 0 ? time.nextStart(from) : time.previousFinish(time.startBefore(from, -minutes));
}

/**
 * Null where tasks or lags follow more than one calendar. So it is where a link leaves a summary's start: which of its
 * tasks comes first can hang on what lies between two stretches of work, of which the axis knows nothing.
 */
function commonCalendar(plan: Plan): WorkingCalendar | null {
  const timeOf = workingTimes(plan.calendar);
  const leaves = plan.tasks.filter(({ isSummary }) => !isSummary);
  const [first] = leaves;
  if (first === undefined) return null;
  const common = timeOf(first);
  if (common === CLOCK || leaves.some((task) => timeOf(task) !== common)) return null;
  return plan.dependencies.every((link) => staysOnAxis(plan, common, link)) ? common : null;
}

function staysOnAxis(
  plan: Plan,
  common: WorkingCalendar,
  { lag, type, predecessor, successor }: Dependency,
): boolean {
  const ofSummary = plan.tasks[predecessor]?.isSummary === true;
  if (ofSummary && (type === 'SS' || type === 'SF')) return false;
  if (lag.unit === 'percent' ? lag.fraction === 0 : lag.minutes === 0) return true;
  const isShareOfSummary = ofSummary && lag.unit === 'percent';
  return (
    lag.unit !== 'elapsed' &&
    !isShareOfSummary &&
    lagCalendar(plan.calendar, plan.tasks[successor] as Task) === common
  );
}
