/** Compares what PM_SCHEDULE shows, and the minutes behind it, with what another scheduler stored for the same plan. */
import { scheduleFunction } from '../../../shared/functions/schedule-function.js';
import type { TaskIndex } from '../../../shared/plan/plan.js';
import { readPlan } from '../../../shared/plan/read-plan.js';
import type { Schedule, TaskSchedule } from '../../../shared/schedule/schedule.js';
import { schedulePlan } from '../../../shared/schedule/schedule-plan.js';
import { type Cell, SerialDate, type Table } from '../../../shared/table/cell.js';
import { MINUTES_PER_DAY } from '../../../shared/time/minute.js';
import { momentOf, type StoredPlan, type StoredTask, textOf } from './stored-plan.js';

export type Field = 'start' | 'finish' | 'late start' | 'late finish' | 'total float';

export interface Difference {
  readonly id: string;
  readonly task: TaskIndex;
  readonly field: Field;
  readonly ours: string;
  readonly stored: string;
}

export interface Comparison {
  readonly schedule: Schedule;
  readonly tasks: number;
  readonly differences: readonly Difference[];
}

/** Early dates agree to the minute; late dates as working moments, of which some schedulers show the later form. */
export function comparePlan(stored: StoredPlan): Comparison {
  const schedule = schedulePlan(readPlan(stored));
  const tables = [stored.settings, stored.calendar, stored.resources].filter((each) => each !== undefined);
  const shown = scheduleFunction(stored.plan as never, ...(tables as never[]));
  const differences = stored.expected.flatMap((expected) => compareTask(schedule, shown, expected));
  return { schedule, tasks: stored.expected.length, differences };
}

function compareTask(schedule: Schedule, shown: Table, expected: StoredTask): Difference[] {
  const [id, start, finish, lateStart, lateFinish] = expected;
  const task = schedule.plan.tasks.findIndex((each) => each.id === String(id));
  const dates = schedule.tasks[task];
  const found: Difference[] = [];
  const note = (field: Field, ours: string, theirs: string): void => {
    found.push({ id: String(id), task, field, ours, stored: theirs });
  };
  if (dates === null || dates === undefined) {
    note('start', 'no dates', start);
    return found;
  }
  const row = shown[schedule.plan.taskOfRow.indexOf(task) + 1] ?? [];
  const early = [
    ['start', dates.start, start, row[0]],
    ['finish', dates.finish, finish, row[1]],
  ] as const;
  for (const [field, ours, theirs, cell] of early) {
    if (ours !== momentOf(theirs)) note(field, textOf(ours), theirs);
    else if (!isShownAs(schedule, dates, field, cell, ours)) note(field, `the cell shows ${cell}`, theirs);
  }
  const isSameMoment = (ours: number, theirs: string): boolean =>
    ours === momentOf(theirs) ||
    schedule.workingTimes[task]?.workBetween(ours as never, momentOf(theirs)) === 0;
  if (!isSameMoment(dates.lateStart, lateStart)) note('late start', textOf(dates.lateStart), lateStart);
  if (!isSameMoment(dates.lateFinish, lateFinish)) note('late finish', textOf(dates.lateFinish), lateFinish);
  const float = storedFloat(expected);
  if (float !== null && float !== dates.totalFloat)
    note('total float', `${dates.totalFloat} min`, `${float} min`);
  return found;
}

/** Without times of day a cell holds the day, of a finish the last one worked on. */
function isShownAs(
  { showsTimeOfDay }: Schedule,
  dates: TaskSchedule,
  field: 'start' | 'finish',
  cell: Cell | undefined,
  moment: number,
): boolean {
  if (!(cell instanceof SerialDate)) return false;
  if (showsTimeOfDay) return Math.round(cell.serial * MINUTES_PER_DAY) === moment;
  const isMilestone = dates.start === dates.finish;
  const days = field === 'finish' || isMilestone ? [moment - 1, ...(isMilestone ? [moment] : [])] : [moment];
  return days.some((each) => Math.floor(each / MINUTES_PER_DAY) === cell.serial);
}

/** Of a summary task without a stored float nothing is known. */
function storedFloat([, , , , , totalFloat, isSummary]: StoredTask): number | null {
  return totalFloat === null && !isSummary ? 0 : totalFloat;
}
