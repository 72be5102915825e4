/** Shown dates as cells. */
import type { TaskIndex } from '../plan/plan.js';
import type { Schedule, TaskSchedule } from '../schedule/schedule.js';
import { shownFinish, shownStart } from '../schedule/shown-dates.js';
import { type Cell, SerialDate } from '../table/cell.js';
import type { Minute } from '../time/minute.js';

export const dateCell = (serial: number | null): Cell => (serial === null ? null : new SerialDate(serial));

/** A finish, shown inclusively. */
export const finishCell = (schedule: Schedule, moment: Minute | null): Cell =>
  moment === null ? null : new SerialDate(shownFinish(schedule, moment));

/** Late start and late finish; a milestone has one late date, shown on the day it closes or else on the day it opens. */
export function lateCells(
  schedule: Schedule,
  task: TaskIndex,
  { start, finish, lateStart, lateFinish }: TaskSchedule,
): [Cell, Cell] {
  if (start < finish) return [dateCell(shownStart(schedule, lateStart)), finishCell(schedule, lateFinish)];
  const closesDay = schedule.workingTimes[task]?.previousFinish(lateFinish) === lateFinish;
  const shown = closesDay ? shownFinish(schedule, lateFinish) : shownStart(schedule, lateFinish);
  return [dateCell(shown), dateCell(shown)];
}
