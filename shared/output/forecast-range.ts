/** When the work will be done if it goes on as it did: an earliest and a latest finish, with the assumption named. */
import { type Figure, known, unknown } from '../earned-value/figure.js';
import type { Schedule } from '../schedule/schedule.js';
import { type Minute, minute } from '../time/minute.js';
import type { WeekOfWork } from './throughput.js';

export interface ForecastRange {
  /** Planned working days done in a working day of the project. */
  readonly slowerPace: Figure;
  readonly fasterPace: Figure;
  /** Null where it is unknown, or never comes at that pace. */
  readonly earliest: Minute | null;
  readonly latest: Minute | null;
  /** What the range rests on, or why there is none. */
  readonly assumption: string;
}

const FEWEST_WEEKS = 2;

/**
 * The finish at the pace of the faster half of the weeks so far and at that of the slower half. With an odd number of
 * weeks the middle one counts in both. A pace is planned working days done ÷ working days.
 *
 * Unknown with fewer than two weeks of work. Source: M. Cohn, Agile Estimating and Planning, 2005: velocity as a range.
 *
 * @param left planned working days still to do at the status date
 */
export function forecastRange(
  { plan }: Schedule,
  weeks: readonly WeekOfWork[],
  left: number,
  statusDate: Minute,
): ForecastRange {
  if (weeks.length < FEWEST_WEEKS) return noRange('a range of finishes needs two weeks of work');
  const byPace = [...weeks].sort((one, other) => paceOf([one]) - paceOf([other]));
  const half = Math.ceil(weeks.length / 2);
  const slower = paceOf(byPace.slice(0, half));
  const faster = paceOf(byPace.slice(-half));
  if (faster <= 0) return noRange('nothing was done yet');
  const { calendar, settings } = plan;
  const finishAt = (pace: number): Minute | null =>
    pace > 0 ? calendar.finishAfter(statusDate, Math.round((left / pace) * settings.minutesPerDay)) : null;
  return {
    slowerPace: known(slower),
    fasterPace: known(faster),
    earliest: left > 0 ? finishAt(faster) : statusDate,
    latest: left > 0 ? finishAt(slower) : statusDate,
    assumption: `at the pace of the faster and of the slower half of the ${weeks.length} weeks so far`,
  };
}

const noRange = (why: string): ForecastRange => ({
  slowerPace: unknown(why),
  fasterPace: unknown(why),
  earliest: null,
  latest: null,
  assumption: why,
});

function paceOf(weeks: readonly WeekOfWork[]): number {
  const done = weeks.reduce((sum, week) => sum + week.done, 0);
  return done / weeks.reduce((sum, week) => sum + week.workingDays, 0);
}

/** Cumulative work done by a moment after the status date, at a pace; null where the pace is unknown. */
export function workDoneAt(
  { plan }: Schedule,
  { value: pace }: Figure,
  { done, scope, statusDate }: { readonly done: number; readonly scope: number; readonly statusDate: Minute },
  moment: Minute,
): number | null {
  if (pace === null) return null;
  const days = plan.calendar.workBetween(statusDate, minute(Math.max(statusDate, moment)));
  return Math.min(scope, done + (pace * days) / plan.settings.minutesPerDay);
}
