/** The forecast of cost over time: what is left to spend, in the shape that the rest of the baseline has. */
import type { Measures } from '../earned-value/measures.js';
import { plannedValueAt } from '../earned-value/planned-value.js';
import type { Plan } from '../plan/plan.js';
import { type Minute, minute } from '../time/minute.js';

export interface CostForecast {
  /** The moment IEAC(t) falls on. */
  readonly finish: Minute;
  /** Cumulative cost by a moment from the status date on; the estimate at completion from `finish` on. */
  by(moment: Minute): number;
}

/**
 * From actual cost at the status date to the estimate at completion at IEAC(t). Between them the curve is what the
 * baseline planned from the earned schedule on, stretched to the time and scaled to the cost still to come.
 *
 * Null where actual cost, the estimate at completion or IEAC(t) is unknown.
 */
export function costForecast(plan: Plan, measures: Measures): CostForecast | null {
  const { baseline, statusDate, forecastFinish: finish } = measures;
  const estimate = measures.estimateAtCompletion.value;
  const spent = measures.actualCost.value;
  const { value: earned } = measures.earnedValue;
  const { value: earnedSchedule } = measures.earnedSchedule;
  const { value: plannedDuration } = measures.plannedDuration;
  if (statusDate === null || finish === null || baseline.start === null) return null;
  if (estimate === null || spent === null || earned === null) return null;
  if (earnedSchedule === null || plannedDuration === null) return null;
  const { start } = baseline;
  const left = baseline.budgetAtCompletion - earned;
  const ahead = plan.calendar.workBetween(statusDate, finish);
  const plannedAfter = (share: number): number => {
    const days = earnedSchedule + share * (plannedDuration - earnedSchedule);
    const moment = plan.calendar.finishAfter(start, Math.round(days * plan.settings.minutesPerDay));
    return plannedValueAt(baseline, moment);
  };
  return {
    finish,
    by(moment) {
      if (moment >= finish || ahead <= 0 || left <= 0) return estimate;
      const share = plan.calendar.workBetween(statusDate, minute(Math.max(moment, statusDate))) / ahead;
      const earnedThen = share >= 1 ? left : plannedAfter(share) - earned;
      return spent + ((estimate - spent) * Math.min(left, Math.max(0, earnedThen))) / left;
    },
  };
}
