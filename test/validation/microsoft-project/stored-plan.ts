/** Compares a plan that Microsoft Project scheduled and stored with what the engine makes of the same tables. */
import { expect } from 'vitest';
import { readPlan } from '../../../shared/plan/read-plan.js';
import { schedulePlan } from '../../../shared/schedule/schedule-plan.js';
import type { Table } from '../../../shared/table/cell.js';
import { dayOfCivil } from '../../../shared/time/civil-date.js';
import { MINUTES_PER_DAY, type Minute } from '../../../shared/time/minute.js';
import type { WorkingCalendar } from '../../../shared/time/working-calendar.js';

/** ID, start, finish, late start, late finish, total float in minutes. */
export type StoredTask = readonly [
  id: number,
  start: string,
  finish: string,
  lateStart: string,
  lateFinish: string,
  totalFloat: number,
];

export interface StoredPlan {
  readonly plan: Table;
  readonly projectStart: string;
  readonly stored: readonly StoredTask[];
}

/** A moment written as Microsoft Project's files have it. */
function momentOf(text: string): Minute {
  const [, year, month, dayOfMonth, hours, minutes] = /^(\d+)-(\d+)-(\d+) (\d+):(\d+)$/.exec(
    text,
  ) as unknown as string[];
  const days = dayOfCivil(Number(year), Number(month), Number(dayOfMonth));
  return (days * MINUTES_PER_DAY + Number(hours) * 60 + Number(minutes)) as Minute;
}

function scheduleStoredPlan({ plan, projectStart }: StoredPlan) {
  return schedulePlan(
    readPlan({
      plan,
      settings: [
        ['Setting', 'Value'],
        ['Project start', projectStart],
        ['Reschedule unfinished work', 'no'],
      ],
    }),
  );
}

/** Early dates to the minute; late dates as working moments: Microsoft Project shows some a night later. */
export function expectAsStored(stored: StoredPlan): void {
  const schedule = scheduleStoredPlan(stored);
  const differences = stored.stored.flatMap(([id, start, finish, lateStart, lateFinish, totalFloat]) => {
    const index = schedule.plan.tasks.findIndex((task) => task.id === String(id));
    const found = schedule.tasks[index];
    if (found === null || found === undefined) return [`${id} has no dates`];
    const time = schedule.workingTimes[index] as WorkingCalendar;
    const differs = {
      start: found.start !== momentOf(start),
      finish: found.finish !== momentOf(finish),
      lateStart: time.workBetween(found.lateStart, momentOf(lateStart)) !== 0,
      lateFinish: time.workBetween(found.lateFinish, momentOf(lateFinish)) !== 0,
      totalFloat: found.totalFloat !== totalFloat,
    };
    return Object.entries(differs).flatMap(([field, wrong]) => (wrong ? [`${id} ${field}`] : []));
  });
  expect(differences).toEqual([]);
}
