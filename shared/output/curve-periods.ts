/** The periods that a curve over time is drawn in. */
import { type Minute, minute } from '../time/minute.js';
import { MOST_PERIODS, type Period, type PeriodUnit, periodsBetween } from '../time/periods.js';

/**
 * Periods from the first to the last moment of a plan, then on to a forecast's end. A forecast is followed for at most
 * the plan's own length beyond its last moment, and no further than the table has room: it must not make the rest
 * unreadable.
 */
export function curvePeriods(
  first: Minute,
  last: Minute,
  forecastEnd: Minute | null,
  unit: PeriodUnit,
): readonly Period[] {
  const chosen = periodsBetween(first, last, unit);
  if (forecastEnd === null || forecastEnd <= last) return chosen.periods;
  const end = minute(Math.min(forecastEnd, last + (last - first)));
  const longer = periodsBetween(first, end, chosen.unit, Number.POSITIVE_INFINITY).periods;
  return longer.length > chosen.periods.length ? longer.slice(0, MOST_PERIODS) : chosen.periods;
}
