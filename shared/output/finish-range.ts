/** The finish as a range, at the paces that the work so far was done at. */
import type { Schedule } from '../schedule/schedule.js';
import { type ForecastRange, forecastRange } from './forecast-range.js';
import { weeksOfWork } from './throughput.js';
import { doneBy, type PlannedWork, plannedWork, scopeOf } from './work-done.js';

/** From the work done by the status date; null without one. */
export function finishRange(
  schedule: Schedule,
  work: readonly PlannedWork[] = plannedWork(schedule),
): ForecastRange | null {
  const { statusDate } = schedule.plan.settings;
  if (statusDate === null) return null;
  const left = scopeOf(work) - doneBy(schedule, work, statusDate, statusDate);
  return forecastRange(schedule, weeksOfWork(schedule, work, statusDate), left, statusDate);
}
