/** The tasks of a plan as Microsoft Project XML, in the order its schema wants. */
import { costWithoutBudget } from '../../earned-value/planned-cost.js';
import type { BaselineTask, Task } from '../../plan/plan.js';
import type { Schedule, TaskSchedule } from '../../schedule/schedule.js';
import type { Minute } from '../../time/minute.js';
import type { WorkingCalendar } from '../../time/working-calendar.js';
import type { XmlPart } from '../xml/xml-writer.js';
import { type CarriedField, fieldValues } from './custom-fields.js';
import { formatOf, PERCENT } from './duration-format.js';
import type { OutlinedTask } from './outline-order.js';
import { LINK_TYPES } from './read-links.js';
import { customFieldsOf } from './task-fields.js';
import { type WrittenProgress, writtenProgress } from './task-progress.js';
import { finishText, momentText, moneyText, spanText } from './values.js';

export interface WriteContext {
  readonly schedule: Schedule;
  readonly calendars: ReadonlyMap<WorkingCalendar, number>;
  /** By task: the UIDs in the file, and what was spent. */
  readonly uids: readonly number[];
  readonly actualCosts: readonly (number | null)[];
  readonly baseline: ReadonlyMap<number, BaselineTask>;
  /** Gathers the custom fields that some task uses. */
  readonly usedFields: Set<CarriedField>;
}

const CONSTRAINT_TYPES = ['ASAP', 'ALAP', 'MSO', 'MFO', 'SNET', 'SNLT', 'FNET', 'FNLT'] as const;
const ACCRUALS = { start: 1, end: 2, prorated: 3 } as const;

/** The name of an element with a value that may be missing. */
const optional = (name: string, value: string | number | null): XmlPart =>
  value === null ? null : [name, value];

const moment = (name: string, at: Minute | null | undefined): XmlPart =>
  at === null || at === undefined ? null : [name, momentText(at)];

const typedFinish = (name: string, at: Minute | null): XmlPart =>
  at === null ? null : [name, finishText(at)];

export function taskPart(outlined: OutlinedTask, context: WriteContext): XmlPart {
  const { task, uid, outlineNumber } = outlined;
  const { plan } = context.schedule;
  const dates = context.schedule.tasks[task.index] ?? null;
  const duration = durationOf(task, dates, context);
  const progress = writtenProgress(task, dates, duration ?? 0);
  const fields = customFieldsOf(outlined, plan, progress);
  for (const field of fields.keys()) context.usedFields.add(field);
  return [
    'Task',
    [
      ['UID', uid],
      ['ID', uid],
      ['Name', task.name],
      ['Active', 1],
      ['Manual', task.kind === 'manual' ? 1 : 0],
      ['Type', 1],
      ['IsNull', 0],
      ['WBS', task.wbs ?? outlineNumber],
      ['OutlineNumber', outlineNumber],
      ['OutlineLevel', task.level],
      ['Priority', task.priority],
      ...dateParts(task, dates, duration, context),
      ...costParts(task, context),
      ...progressParts(task, progress, duration),
      ...constraintParts(task, context),
      ...linkParts(task, context),
      ...fieldValues(fields),
      ...baselineParts(task, context),
    ],
  ];
}

/** A manual task lasts as long as its dates are apart; a summary as long as its tasks take together. */
function durationOf(task: Task, dates: TaskSchedule | null, { schedule }: WriteContext): number | null {
  if (dates === null || (!task.isSummary && task.kind !== 'manual')) return task.duration?.minutes ?? null;
  const time = task.isSummary ? schedule.plan.calendar : schedule.workingTimes[task.index];
  return Math.max(0, time?.workBetween(dates.start, dates.finish) ?? 0);
}

function dateParts(
  task: Task,
  dates: TaskSchedule | null,
  duration: number | null,
  { schedule }: WriteContext,
): XmlPart[] {
  const { plan } = schedule;
  const isManual = task.kind === 'manual';
  const format = formatOf(
    { minutes: duration ?? 0, elapsed: task.duration?.elapsed ?? false },
    plan.settings,
  );
  const work = workMinutes(task, duration ?? 0);
  return [
    moment('Start', dates?.start),
    moment('Finish', dates?.finish),
    optional('Duration', duration === null ? null : spanText(duration)),
    isManual ? moment('ManualStart', task.typedStart ?? dates?.start) : null,
    isManual ? typedFinish('ManualFinish', task.typedFinish ?? dates?.finish ?? null) : null,
    isManual && duration !== null ? ['ManualDuration', spanText(duration)] : null,
    ['DurationFormat', format],
    optional('Work', work === null ? null : spanText(work)),
    ['EffortDriven', 0],
    ['Estimated', 0],
    ['Milestone', task.kind === 'milestone' ? 1 : 0],
    ['Summary', task.isSummary ? 1 : 0],
    ['Critical', dates?.critical ? 1 : 0],
    moment('EarlyStart', dates?.start),
    moment('EarlyFinish', dates?.finish),
    moment('LateStart', dates?.lateStart),
    moment('LateFinish', dates?.lateFinish),
    // Slack is written in tenths of a minute.
    optional('FreeSlack', dates === null ? null : dates.freeFloat * 10),
    optional('TotalSlack', dates === null ? null : dates.totalFloat * 10),
  ];
}

/** The effort given, else what the people assigned do in the task's duration; null for a summary. */
export function workMinutes(task: Task, duration: number): number | null {
  if (task.isSummary) return null;
  if (task.work !== null) return task.work;
  return task.assignments.reduce(
    (sum, { resource, units }) =>
      sum + (resource === null || resource.type === 'work' ? units * duration : 0),
    0,
  );
}

/**
 * Microsoft Project knows no budget beside fixed cost and resources: what a task's budget has over its resources is
 * written as fixed cost, so that it shows the same total; the budget itself is in a custom field.
 */
function costParts(task: Task, { schedule, actualCosts }: WriteContext): XmlPart[] {
  if (task.isSummary) return [];
  const resources = costWithoutBudget(task, null, task.duration?.minutes ?? null) ?? 0;
  const fixed = task.budget === null ? (task.fixedCost ?? 0) : Math.max(0, task.budget - resources);
  const accrual = task.accrual ?? schedule.plan.settings.accrual;
  const spent = actualCosts[task.index] ?? null;
  return [
    ['FixedCost', moneyText(fixed)],
    ['FixedCostAccrual', ACCRUALS[accrual]],
    ['Cost', moneyText(fixed + resources)],
    optional('ActualCost', spent === null ? null : moneyText(spent)),
  ];
}

function progressParts(task: Task, progress: WrittenProgress, duration: number | null): XmlPart[] {
  if (task.isSummary) return [];
  return [
    ['PercentComplete', progress.percent],
    moment('ActualStart', progress.actualStart),
    typedFinish('ActualFinish', progress.actualFinish),
    ['ActualDuration', spanText(Math.max(0, (duration ?? 0) - progress.remaining))],
    ['RemainingDuration', spanText(progress.remaining)],
  ];
}

function constraintParts({ constraint, calendar, deadline }: Task, { calendars }: WriteContext): XmlPart[] {
  const { type, date } = constraint;
  const isStart = type.startsWith('S') || type === 'MSO';
  return [
    ['ConstraintType', CONSTRAINT_TYPES.indexOf(type)],
    ['CalendarUID', calendar === null ? -1 : (calendars.get(calendar) ?? -1)],
    isStart ? moment('ConstraintDate', date) : typedFinish('ConstraintDate', date),
    typedFinish('Deadline', deadline),
    ['IgnoreResourceCalendar', 0],
  ];
}

function linkParts(task: Task, { schedule, uids }: WriteContext): XmlPart[] {
  return schedule.plan.dependencies
    .filter(({ successor }) => successor === task.index)
    .map(({ predecessor, type, lag }): XmlPart => {
      const isShare = lag.unit === 'percent';
      return [
        'PredecessorLink',
        [
          ['PredecessorUID', uids[predecessor] ?? 0],
          ['Type', LINK_TYPES.indexOf(type)],
          ['CrossProject', 0],
          ['LinkLag', isShare ? Math.round(lag.fraction * 1e6) / 1e4 : lag.minutes * 10],
          [
            'LagFormat',
            isShare
              ? PERCENT
              : formatOf({ minutes: lag.minutes, elapsed: lag.unit === 'elapsed' }, schedule.plan.settings),
          ],
        ],
      ];
    });
}

function baselineParts(task: Task, { baseline, schedule }: WriteContext): XmlPart[] {
  const entry = baseline.get(task.index);
  if (entry === undefined) return [];
  const { start, finish, duration, budget, fixedCost } = entry;
  return [
    [
      'Baseline',
      [
        ['Number', 0],
        moment('Start', start),
        typedFinish('Finish', finish),
        optional('Duration', duration === null ? null : spanText(duration.minutes)),
        optional('DurationFormat', duration === null ? null : formatOf(duration, schedule.plan.settings)),
        optional('Cost', budget === null ? null : moneyText(budget)),
        optional('FixedCost', fixedCost === null ? null : moneyText(fixedCost)),
      ],
    ],
  ];
}
