/** Whether two plans mean the same: what each task is, when it can be worked on, and when it is scheduled. */

import { resourcesOf } from '../../shared/exchange/project-xml/write-resources.js';
import { workMinutes } from '../../shared/exchange/project-xml/write-task-figures.js';
import type { Plan, Task } from '../../shared/plan/plan.js';
import type { Schedule } from '../../shared/schedule/schedule.js';
import { schedulePlan } from '../../shared/schedule/schedule-plan.js';
import { isoMoment } from '../../shared/time/civil-date.js';
import { day, dayOf, type Minute } from '../../shared/time/minute.js';
import type { WorkingCalendar } from '../../shared/time/working-calendar.js';

export interface Compared {
  /** Costs, baselines and whatever else only some files hold. */
  readonly withMoney: boolean;
}

/** Each difference as a line; none where the plans are the same. */
export function differences(one: Plan, other: Plan, { withMoney }: Compared = { withMoney: true }): string[] {
  const left = describe(schedulePlan(one), withMoney);
  const right = describe(schedulePlan(other), withMoney);
  const keys = new Set([...left.keys(), ...right.keys()]);
  return [...keys]
    .filter((key) => left.get(key) !== right.get(key))
    .map((key) => `${key}: ${left.get(key)} | ${right.get(key)}`);
}

const moment = (at: Minute | null | undefined): string =>
  at === null || at === undefined ? 'none' : isoMoment(at);

function describe(schedule: Schedule, withMoney: boolean): Map<string, string> {
  const { plan } = schedule;
  const { settings } = plan;
  const found = new Map<string, string>();
  const put = (key: string, value: unknown): void =>
    void found.set(key, JSON.stringify(value) ?? 'undefined');
  put('start', moment(plan.start));
  put('schedule from', [
    settings.scheduleFrom,
    moment(settings.statusDate),
    settings.rescheduleUnfinishedWork,
  ]);
  put('units', [settings.minutesPerDay, settings.minutesPerWeek, settings.daysPerMonth]);
  put('critical', [settings.criticalFloat, settings.multipleCriticalPaths]);
  put('order', plan.tasks.map(({ id }) => id).sort());
  put('links', plan.dependencies.map((link) => linkText(plan, link)).sort());
  const first = dayOf(schedule.start ?? plan.start ?? (0 as Minute));
  put('calendar', hours(plan.calendar, first));
  for (const task of plan.tasks) {
    const dates = schedule.tasks[task.index];
    for (const [name, value] of Object.entries(taskFacts(plan, task, first)))
      put(`${task.id} ${name}`, value);
    put(`${task.id} dates`, [moment(dates?.start), moment(dates?.finish)]);
    put(`${task.id} late`, [moment(dates?.lateStart), moment(dates?.lateFinish), dates?.totalFloat]);
    if (withMoney)
      for (const [name, value] of Object.entries(moneyFacts(plan, task))) put(`${task.id} ${name}`, value);
  }
  if (withMoney) {
    put('currency', settings.currency);
    put('baseline', plan.baseline?.filter(({ task }) => task !== null).map(baselineText));
    put(
      'resources',
      // A price of nothing and no price are one where nothing has a price; a name is a resource, listed or not.
      resourcesOf(plan).map((each) => [
        each.name,
        each.capacity,
        each.rate || null,
        each.overtimeRate || null,
        each.costPerUse || null,
        each.type,
        each.department,
      ]),
    );
  }
  return found;
}

const linkText = (plan: Plan, { predecessor, successor, type, lag }: Plan['dependencies'][number]): string =>
  `${plan.tasks[predecessor]?.id} ${type} ${JSON.stringify(lag)} ${plan.tasks[successor]?.id}`;

/** Half a year is enough for the calendars that the tests draw. */
const hours = (calendar: WorkingCalendar, first: number): string =>
  Array.from({ length: 200 }, (_, at) =>
    calendar
      .hoursOn(day(first - 10 + at))
      .map(({ from, to }) => `${from}-${to}`)
      .join(),
  ).join(' ');

function taskFacts(plan: Plan, task: Task, first: number): Record<string, unknown> {
  const { constraint, isSummary } = task;
  return {
    name: task.name,
    parent: task.parent === null ? null : plan.tasks[task.parent]?.id,
    summary: isSummary,
    kind: task.kind,
    duration: task.duration,
    remaining: isSummary ? null : remainingMinutes(task),
    constraint: [constraint.type, moment(constraint.date)],
    deadline: moment(task.deadline),
    complete: task.fractionComplete ?? 0,
    actual: [moment(task.actualStart), moment(task.actualFinish)],
    priority: task.priority,
    calendar: task.calendar === null ? null : hours(task.calendar, first),
    assignments: isSummary
      ? []
      : task.assignments.map(({ name, units, resource }) => [
          name,
          Math.round(units * 1e4),
          resource === null || resource.type === 'work'
            ? hours(resource?.calendar ?? plan.calendar, first)
            : null,
        ]),
  };
}

const remainingMinutes = ({ remainingDuration, duration, fractionComplete }: Task): number =>
  remainingDuration?.minutes ?? Math.round((duration?.minutes ?? 0) * (1 - (fractionComplete ?? 0)));

function moneyFacts({ settings }: Plan, task: Task): Record<string, unknown> {
  return {
    work: task.isSummary ? null : workMinutes(task, task.duration?.minutes ?? 0),
    budget: task.budget,
    'fixed cost': task.fixedCost,
    accrual: task.accrual ?? settings.accrual,
    'EV method': task.earnedValueMethod ?? settings.earnedValueMethod,
    measures: [task.milestoneWeight, task.unitsPlanned, task.unitsDone],
    estimate: task.estimate,
    department: task.department,
  };
}

const baselineText = (entry: NonNullable<Plan['baseline']>[number]): unknown[] => [
  entry.id,
  moment(entry.start),
  moment(entry.finish),
  entry.duration,
  entry.budget,
  entry.fixedCost,
  entry.accrual,
  entry.earnedValueMethod,
];
