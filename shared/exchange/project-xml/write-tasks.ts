/** The tasks of a plan as Microsoft Project XML, in the order its schema wants. */
import type { BaselineTask, Dependency, Task } from '../../plan/plan.js';
import type { Schedule, TaskSchedule } from '../../schedule/schedule.js';
import type { WorkingCalendar } from '../../time/working-calendar.js';
import type { XmlPart } from '../xml/xml-writer.js';
import { type CarriedField, fieldValues } from './custom-fields.js';
import { formatOf, PERCENT } from './duration-format.js';
import type { OutlinedTask } from './outline-order.js';
import { LINK_TYPES } from './read-links.js';
import { customFieldsOf } from './task-fields.js';
import { writtenProgress } from './task-progress.js';
import { moneyText, spanText } from './values.js';
import { figureParts, workMinutes } from './write-task-figures.js';
import { finishPart, momentPart, optionalPart } from './xml-parts.js';

export interface WriteContext {
  readonly schedule: Schedule;
  readonly calendars: ReadonlyMap<WorkingCalendar, number>;
  /** By task: the UIDs in the file, and what was spent. */
  readonly uids: readonly number[];
  readonly actualCosts: readonly (number | null)[];
  readonly baseline: ReadonlyMap<number, BaselineTask>;
  /** By task: the links that lead into it. */
  readonly links: ReadonlyMap<number, readonly Dependency[]>;
  /** Gathers the custom fields that some task uses. */
  readonly usedFields: Set<CarriedField>;
}

const CONSTRAINT_TYPES = ['ASAP', 'ALAP', 'MSO', 'MFO', 'SNET', 'SNLT', 'FNET', 'FNLT'] as const;

export function taskPart(outlined: OutlinedTask, context: WriteContext): XmlPart {
  const { task, uid, outlineNumber } = outlined;
  const { plan } = context.schedule;
  const dates = context.schedule.tasks[task.index] ?? null;
  const duration = durationOf(task, dates, context);
  const progress = writtenProgress(task, dates, duration ?? 0);
  const fields = customFieldsOf(outlined, plan, progress, context.baseline.get(task.index));
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
      ...figureParts(
        task,
        progress,
        duration ?? 0,
        plan.settings.accrual,
        context.actualCosts[task.index] ?? null,
      ),
      ...constraintParts(task, context),
      ...linkParts(task, context),
      ...fieldValues(fields),
      ...baselineParts(task, context),
    ],
  ];
}

/** A summary lasts as long as its tasks take together. */
function durationOf(task: Task, dates: TaskSchedule | null, { schedule }: WriteContext): number | null {
  if (!task.isSummary) return task.duration?.minutes ?? null;
  return dates === null ? null : schedule.plan.calendar.workBetween(dates.start, dates.finish);
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
    momentPart('Start', dates?.start),
    momentPart('Finish', dates?.finish),
    optionalPart('Duration', duration === null ? null : spanText(duration)),
    isManual ? momentPart('ManualStart', task.typedStart ?? dates?.start) : null,
    isManual ? finishPart('ManualFinish', task.typedFinish ?? dates?.finish ?? null) : null,
    isManual && duration !== null ? ['ManualDuration', spanText(duration)] : null,
    ['DurationFormat', format],
    optionalPart('Work', work === null ? null : spanText(work)),
    ['EffortDriven', 0],
    ['Estimated', 0],
    ['Milestone', task.kind === 'milestone' ? 1 : 0],
    ['Summary', task.isSummary ? 1 : 0],
    ['Critical', dates?.critical ? 1 : 0],
    momentPart('EarlyStart', dates?.start),
    momentPart('EarlyFinish', dates?.finish),
    momentPart('LateStart', dates?.lateStart),
    momentPart('LateFinish', dates?.lateFinish),
    // Slack is written in tenths of a minute.
    optionalPart('FreeSlack', dates === null ? null : dates.freeFloat * 10),
    optionalPart('TotalSlack', dates === null ? null : dates.totalFloat * 10),
  ];
}

function constraintParts({ constraint, calendar, deadline }: Task, { calendars }: WriteContext): XmlPart[] {
  const { type, date } = constraint;
  const isStart = type.startsWith('S') || type === 'MSO';
  return [
    ['ConstraintType', CONSTRAINT_TYPES.indexOf(type)],
    ['CalendarUID', calendar === null ? -1 : (calendars.get(calendar) ?? -1)],
    isStart ? momentPart('ConstraintDate', date) : finishPart('ConstraintDate', date),
    finishPart('Deadline', deadline),
    ['IgnoreResourceCalendar', 0],
  ];
}

function linkParts(task: Task, { schedule, uids, links }: WriteContext): XmlPart[] {
  return (links.get(task.index) ?? []).map(({ predecessor, type, lag }): XmlPart => {
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
        momentPart('Start', start),
        finishPart('Finish', finish),
        optionalPart('Duration', duration === null ? null : spanText(duration.minutes)),
        optionalPart('DurationFormat', duration === null ? null : formatOf(duration, schedule.plan.settings)),
        optionalPart('Cost', budget === null ? null : moneyText(budget)),
        optionalPart('FixedCost', fixedCost === null ? null : moneyText(fixedCost)),
      ],
    ],
  ];
}
