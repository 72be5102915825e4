/** PM_S_CURVE: a plan's values over time. */
import { sCurveFunction } from '../../shared/functions/s-curve-function.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * The S-curve of a plan: what was planned, earned and spent, and what is forecast, cumulative at the end of each
 * period.
 *
 * One header row, then Period (its first day), PV, EV, AC and Forecast for each period, in the plan’s currency. PV is
 * exact to the working minute: fixed cost at start, at end or prorated as Accrual says, the rest over the baseline’s
 * working time. EV and AC reach to the Status date; in the period that holds it they are those of that date. Earlier
 * EV follows from the progress recorded now: evenly over each task’s working time from its start to its finish or,
 * while it is under way, to the Status date, by the task’s EV method. Earlier AC is by the dates of the Actuals
 * table; an Actual cost column is spread as progress is. Forecast runs from AC at the Status date to EAC at IEAC(t),
 * in the shape that the rest of the baseline has, for at most the plan’s length beyond its end. Periods are days; wider
 * ones where there would be more than 400.
 *
 * A cell is blank where its figure is not known: PM_EARNED_VALUE says why. With no money in the plan PV and EV run on
 * planned working days, AC and Forecast are blank. A call without a plan or without a Task column is an error. A wrong
 * row never takes the rest down.
 *
 * Source: PMI, The Standard for Earned Value Management, 2019; W. Lipke, Schedule is Different, 2003.
 *
 * @param {A3:N} plan The plan, header row included: at least a Task column, and any of Duration, Start,
 *   Predecessors, % complete, Budget and the others that the reference lists.
 * @param {range} [others] The optional tables, header included, in any order: Settings, Calendar, Resources,
 *   Actuals, Baseline. They are told apart by their headers.
 *   Last, the narrowest period wanted: day, week, month, quarter or year.
 * @returns {range} One header row, then Period, PV, EV, AC, Forecast for each period.
 * @example =PM_S_CURVE(Plan!A3:N, Throughline_Settings, Throughline_Baseline, "week")
 * @customfunction
 */
export function PM_S_CURVE(plan: SheetArgument, ...others: SheetArgument[]): SheetResult {
  return answer(sCurveFunction, [plan, ...others]);
}
