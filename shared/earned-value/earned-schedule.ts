/** Earned schedule: the moment by which the plan would have earned what is earned now. */
import { type Figure, known, unknown } from './figure.js';

/** A cumulative curve of planned value, sampled at the ends of its periods. Point 0 is the start. */
export interface PlannedValueCurve {
  /** The number of the last point; it holds the budget at completion. */
  readonly last: number;
  /** Planned value at a point, never falling from one to the next. */
  valueAt(point: number): number;
  /** Where a point lies on the axis of time, in periods. */
  positionAt(point: number): number;
}

/** Sums of money carry rounding errors; what differs by less than this share of the budget is the same sum. */
const SAME_SUM = 1e-9;

/**
 * Earned schedule, ES, in periods, for a list of cumulative planned values at the end of each period.
 *
 * ES = C + (EV − PV_C) / (PV_{C+1} − PV_C), C the last period with PV_C ≤ EV. On a flat stretch of the curve it is the
 * end of the stretch, but not beyond `actualTime` where that is given. All earned: the first period at the budget.
 *
 * Undefined for an empty curve, one that plans nothing, one that falls, and a negative earned value.
 * Source: W. Lipke, "Schedule is Different", The Measurable News, 2003.
 *
 * @example
 * earnedSchedule([100, 250, 400, 600, 800], 450); // { value: 3.25 }
 */
export function earnedSchedule(
  curve: readonly number[],
  earnedValue: number,
  actualTime: number | null = null,
): Figure {
  const falls = curve.findIndex((value, index) => value < (curve[index - 1] ?? 0));
  if (falls >= 0) return unknown(`the curve falls at period ${falls + 1}; it must be cumulative`);
  const points = {
    last: curve.length,
    valueAt: (point: number) => curve[point - 1] ?? 0,
    positionAt: (point: number) => point,
  };
  return earnedScheduleOn(points, earnedValue, actualTime);
}

/** The same on any sampled curve; it looks at no more points than it needs. */
export function earnedScheduleOn(
  curve: PlannedValueCurve,
  earnedValue: number,
  actualTime: number | null,
): Figure {
  const budget = curve.valueAt(curve.last);
  if (!(budget > 0)) return unknown('nothing is planned');
  if (earnedValue < 0) return unknown('the earned value is negative');
  const same = budget * SAME_SUM;
  const reached = firstPoint(curve, (value) => value >= earnedValue - same);
  if (earnedValue >= budget - same)
    return known(curve.positionAt(firstPoint(curve, (value) => value >= budget - same)));
  const beyond = firstPoint(curve, (value) => value > earnedValue + same);
  const completed = beyond - 1;
  const start = curve.positionAt(completed);
  if (reached < completed) {
    const end = actualTime === null ? start : Math.min(start, actualTime);
    return known(Math.max(curve.positionAt(reached), end));
  }
  const gained = Math.max(0, earnedValue - curve.valueAt(completed));
  const step = curve.valueAt(beyond) - curve.valueAt(completed);
  return known(start + (gained / step) * (curve.positionAt(beyond) - start));
}

/** The first point whose value passes a test that, once passed, stays passed. */
function firstPoint(curve: PlannedValueCurve, passes: (value: number) => boolean): number {
  let low = 0;
  let high = curve.last;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (passes(curve.valueAt(middle))) high = middle;
    else low = middle + 1;
  }
  return low;
}
