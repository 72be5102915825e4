/** PM_SCHEDULE: the dates, floats and reasons of every task, beside the plan. */
import { driverText } from '../schedule/driver-text.js';
import type { Schedule } from '../schedule/schedule.js';
import { shownTaskFinish, shownTaskStart } from '../schedule/shown-dates.js';
import type { Cell, Table } from '../table/cell.js';
import { checkTexts } from './check-text.js';
import { dateCell, lateCells } from './dates.js';
import type { Argument } from './input.js';
import { rowAligned, scheduledPlan } from './plan-input.js';

export const SCHEDULE_HEADER = [
  'Start',
  'Finish',
  'Late start',
  'Late finish',
  'Total float',
  'Free float',
  'Critical',
  'Driver',
  'Check',
] as const;

/** Row-aligned; floats in working days. A row without dates is blank but for its Check. */
export function scheduleFunction(plan: Argument, ...tables: Argument[]): Table {
  const scheduled = scheduledPlan('PM_SCHEDULE', plan, tables);
  const checks = checkTexts(scheduled.schedule);
  return rowAligned(scheduled, SCHEDULE_HEADER, (task) =>
    scheduleCells(scheduled.schedule, task, checks.get(task) ?? null),
  );
}

function scheduleCells(schedule: Schedule, task: number, check: Cell): Cell[] {
  const dates = schedule.tasks[task];
  if (!dates) return SCHEDULE_HEADER.map((name) => (name === 'Check' ? check : null));
  const [lateStart, lateFinish] = lateCells(schedule, task, dates);
  const { minutesPerDay } = schedule.plan.settings;
  return [
    dateCell(shownTaskStart(schedule, task)),
    dateCell(shownTaskFinish(schedule, task)),
    lateStart,
    lateFinish,
    dates.totalFloat / minutesPerDay,
    dates.freeFloat / minutesPerDay,
    dates.critical,
    driverText(schedule, task),
    check,
  ];
}
