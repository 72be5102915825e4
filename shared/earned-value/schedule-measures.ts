/** Earned Schedule of a plan: time earned against time passed, in working days from the start of its baseline. */
import type { Plan } from '../plan/plan.js';
import type { Schedule } from '../schedule/schedule.js';
import { type Minute, minute } from '../time/minute.js';
import { earnedScheduleOn, type PlannedValueCurve } from './earned-schedule.js';
import { type Figure, fromFigures, known, unknown } from './figure.js';
import { pFactor } from './p-factor.js';
import type { BaselineItem, PerformanceMeasurementBaseline } from './performance-measurement-baseline.js';
import { plannedValueAt, plannedValueOf } from './planned-value.js';
import { isFinished } from './task-progress.js';

export interface ScheduleMeasures {
  /** ES, AT, SV(t) and IEAC(t) in working days from the baseline start; PD the planned duration. */
  readonly earnedSchedule: Figure;
  readonly actualTime: Figure;
  readonly scheduleVarianceTime: Figure;
  readonly schedulePerformanceIndexTime: Figure;
  readonly plannedDuration: Figure;
  readonly independentEstimateTime: Figure;
  /** The moment IEAC(t) falls on, never before the status date while work is left. */
  readonly forecastFinish: Minute | null;
  readonly pFactor: Figure;
}

/** The earned value of each item of the baseline; null where it is unknown. */
export type EarnedOfItems = readonly (number | null)[];

const DAY_FRACTION = 1e-9;

/** All of it unknown for one reason. */
export const noScheduleMeasures = (why: string): ScheduleMeasures => ({
  earnedSchedule: unknown(why),
  actualTime: unknown(why),
  scheduleVarianceTime: unknown(why),
  schedulePerformanceIndexTime: unknown(why),
  plannedDuration: unknown(why),
  independentEstimateTime: unknown(why),
  forecastFinish: null,
  pFactor: unknown(why),
});

export function scheduleMeasures(
  plan: Plan,
  schedule: Schedule,
  baseline: PerformanceMeasurementBaseline,
  earned: EarnedOfItems,
  statusDate: Minute,
): ScheduleMeasures {
  const { start, finish } = baseline;
  if (start === null || finish === null) return noScheduleMeasures('the baseline has no dates');
  const { minutesPerDay } = plan.settings;
  const days = (from: Minute, to: Minute) => plan.calendar.workBetween(from, to) / minutesPerDay;
  const actualFinish = finishOfWork(plan, schedule, statusDate);
  const until = actualFinish === null ? statusDate : minute(Math.min(actualFinish, statusDate));
  const plannedDuration = days(start, finish);
  const at = days(start, until);
  if (at <= 0) return { ...noScheduleMeasures('not started'), plannedDuration: known(plannedDuration) };
  const curve = curveOf(plan, baseline, start, finish);
  const earnedTotal = earned.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const es =
    plannedDuration > 0
      ? earnedScheduleOn(curve, earnedTotal, at)
      : unknown('the baseline has no working time');
  const index = fromFigures([es], (value) => known(value / at));
  const estimate = fromFigures([index], (value) =>
    value > 0 ? known(plannedDuration / value) : unknown('nothing was earned yet'),
  );
  return {
    earnedSchedule: es,
    actualTime: known(at),
    scheduleVarianceTime: fromFigures([es], (value) => known(value - at)),
    schedulePerformanceIndexTime: index,
    plannedDuration: known(plannedDuration),
    independentEstimateTime: estimate,
    forecastFinish: forecast(plan, start, estimate, actualFinish, statusDate),
    pFactor: fromFigures([es], (value) => adherence(baseline, curve, earned, value)),
  };
}

/** When all work but level of effort was finished; null while some is left. */
function finishOfWork(plan: Plan, schedule: Schedule, statusDate: Minute): Minute | null {
  let latest: Minute | null = null;
  for (const task of plan.tasks) {
    if (task.isSummary || task.kind === 'level of effort') continue;
    const dates = schedule.tasks[task.index];
    if (!dates || !isFinished(task, statusDate)) return null;
    if (latest === null || dates.finish > latest) latest = dates.finish;
  }
  return latest;
}

interface Curve extends PlannedValueCurve {
  momentAt(point: number): Minute;
}

/** Planned value at the end of each working day of the baseline; the last point is its finish. */
function curveOf(plan: Plan, baseline: PerformanceMeasurementBaseline, start: Minute, finish: Minute): Curve {
  const { minutesPerDay } = plan.settings;
  const duration = plan.calendar.workBetween(start, finish) / minutesPerDay;
  const last = Math.ceil(duration - DAY_FRACTION);
  const momentAt = (point: number) =>
    point >= last ? finish : plan.calendar.finishAfter(start, Math.round(point * minutesPerDay));
  return {
    last,
    momentAt,
    positionAt: (point) => (point >= last ? duration : point),
    valueAt: (point) => (point <= 0 ? 0 : plannedValueAt(baseline, momentAt(point))),
  };
}

/** Each task's planned value at the earned schedule lies on the same straight lines between days as ES itself. */
function adherence(
  baseline: PerformanceMeasurementBaseline,
  curve: Curve,
  earned: EarnedOfItems,
  earnedSchedule: number,
): Figure {
  const before = Math.min(Math.floor(earnedSchedule + DAY_FRACTION), curve.last);
  const after = Math.min(before + 1, curve.last);
  const step = curve.positionAt(after) - curve.positionAt(before);
  const share = step > 0 ? Math.max(0, earnedSchedule - curve.positionAt(before)) / step : 0;
  const valueAt = (item: BaselineItem, point: number) =>
    point <= 0 ? 0 : (plannedValueOf(item, curve.momentAt(point)) ?? 0);
  const planned = baseline.items.map((item) => {
    const sofar = valueAt(item, before);
    return share > 0 ? sofar + share * (valueAt(item, after) - sofar) : sofar;
  });
  return pFactor(
    planned,
    earned.map((value) => value ?? 0),
  );
}

function forecast(
  plan: Plan,
  start: Minute,
  estimate: Figure,
  actualFinish: Minute | null,
  statusDate: Minute,
): Minute | null {
  if (estimate.value === null) return null;
  if (actualFinish !== null) return actualFinish;
  const finish = plan.calendar.finishAfter(start, Math.round(estimate.value * plan.settings.minutesPerDay));
  const sameWorkingMoment = plan.calendar.workBetween(finish, statusDate) <= 0 && finish > statusDate - 1440;
  return finish >= statusDate || sameWorkingMoment ? finish : statusDate;
}
