/** One line of the baseline before it has money: which task, when it was to be worked on, and what was typed for its cost. */
import type { AccrualMethod, BaselineTask, EarnedValueMethod, Plan, Task } from '../plan/plan.js';
import type { Schedule } from '../schedule/schedule.js';
import type { Minute } from '../time/minute.js';
import type { WorkingCalendar } from '../time/working-calendar.js';

/** From the moment work begins to the moment it ends; one moment for a milestone. */
export interface WorkSpan {
  readonly start: Minute;
  readonly finish: Minute;
}

export interface BaselineEntry {
  /** The plan's task; null where the plan has it no longer. */
  readonly task: Task | null;
  /** `12 Test`: its ID and name. */
  readonly label: string;
  /** null where it can have no dates. */
  readonly dates: WorkSpan | null;
  /** When it is worked on. */
  readonly time: WorkingCalendar;
  /** Working minutes of its duration, else between its dates; null where neither is known. */
  readonly minutes: number | null;
  readonly budget: number | null;
  readonly fixedCost: number | null;
  /** Whether today's rates price it where no budget is given; not in a baseline that holds budgets of its own. */
  readonly priced: boolean;
  readonly accrual: AccrualMethod;
  readonly method: EarnedValueMethod;
}

export const labelOf = ({ id, name }: { readonly id: string; readonly name: string }): string =>
  id === name ? name : `${id} ${name}`;

/** The method of a task: its own, what its type says, the nearest one above it, else the project's. */
function earnedValueMethodOf(plan: Plan, task: Task): EarnedValueMethod {
  if (task.earnedValueMethod !== null) return task.earnedValueMethod;
  if (task.kind === 'level of effort') return 'level of effort';
  for (let above = task.parent; above !== null; ) {
    const ancestor = plan.tasks[above] as Task;
    if (ancestor.earnedValueMethod !== null) return ancestor.earnedValueMethod;
    above = ancestor.parent;
  }
  return plan.settings.earnedValueMethod;
}

/** A leaf task of the plan's own schedule. */
export function entryOfSchedule(plan: Plan, schedule: Schedule, task: Task): BaselineEntry {
  const dates = schedule.tasks[task.index] ?? null;
  const time = schedule.workingTimes[task.index] as WorkingCalendar;
  return {
    task,
    label: labelOf(task),
    dates,
    time,
    minutes: plannedMinutes(plan, task, task.duration, dates, time),
    budget: task.budget,
    fixedCost: task.fixedCost,
    priced: true,
    accrual: task.accrual ?? plan.settings.accrual,
    method: earnedValueMethodOf(plan, task),
  };
}

/** A row of the Baseline table. */
export function entryOfBaseline(
  plan: Plan,
  schedule: Schedule,
  row: BaselineTask,
  budget: number | null,
  priced: boolean,
): BaselineEntry {
  const task = row.task === null ? null : (plan.tasks[row.task] as Task);
  const time = task === null ? plan.calendar : (schedule.workingTimes[task.index] as WorkingCalendar);
  const dates = baselineDates(row, task, time);
  return {
    task,
    label: labelOf(row),
    dates,
    time,
    minutes: plannedMinutes(plan, task, row.duration, dates, time),
    budget,
    // Where the baseline has budgets, a task without one had none: what the plan says now is not asked.
    fixedCost: row.fixedCost ?? (priced || budget !== null ? (task?.fixedCost ?? null) : null),
    priced: priced && task !== null,
    accrual: row.accrual ?? task?.accrual ?? plan.settings.accrual,
    method:
      row.earnedValueMethod ??
      (task === null ? plan.settings.earnedValueMethod : earnedValueMethodOf(plan, task)),
  };
}

/** Elapsed time is worth the project's working time within it: nobody is paid for the nights. */
function plannedMinutes(
  plan: Plan,
  task: Task | null,
  duration: Task['duration'],
  dates: WorkSpan | null,
  time: WorkingCalendar,
): number | null {
  if (duration !== null && !duration.elapsed) return duration.minutes;
  const elapsed = (duration ?? task?.duration)?.elapsed === true;
  return dates === null ? null : (elapsed ? plan.calendar : time).workBetween(dates.start, dates.finish);
}

/** Typed dates are whole days: they are drawn in to the working time between them, a milestone to one moment. */
function baselineDates(row: BaselineTask, task: Task | null, time: WorkingCalendar): WorkSpan | null {
  const worked = row.duration?.minutes ?? null;
  const start =
    row.start ?? (row.finish === null || worked === null ? null : time.startBefore(row.finish, worked));
  const finish = row.finish ?? (start === null || worked === null ? null : time.finishAfter(start, worked));
  if (start === null || finish === null) return null;
  const isMoment = worked === null ? task?.kind === 'milestone' : worked === 0;
  if (isMoment) {
    // Start and finish the same to the minute are a moment as it was; a day alone is the end of it.
    const moment = row.finish === null || start === finish ? start : time.previousFinish(finish);
    return { start: moment, finish: moment };
  }
  const from = time.nextStart(start);
  const to = time.previousFinish(finish);
  return from < to ? { start: from, finish: to } : { start, finish };
}
