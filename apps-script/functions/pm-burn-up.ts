/** PM_BURN_UP: a plan's work over time. */
import { burnUpFunction } from '../../shared/functions/burn-up-function.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * The burn-up of a plan: work planned and done against all there is to do, and a range of where it goes from here,
 * cumulative at the end of each period.
 *
 * One header row, then Period (its first day), Scope, Planned, Done, Forecast low and Forecast high for each period, in
 * planned working days of leaf tasks. Scope is the plan as it is now; Planned is what the baseline had by then, and ends
 * lower where tasks were added since. Done reaches to the Status date, worked out as EV is in PM_S_CURVE but by
 * % complete alone. The forecasts assume that the work goes on at the pace of the slower and of the faster half of the
 * weeks so far (with an odd number the middle one counts in both), a pace being planned working days done in a working
 * day; they end at Scope, or the plan’s length beyond its end. Periods are days; wider ones where there would be more
 * than 400.
 *
 * Done is blank without a Status date, the forecasts also with fewer than two weeks of work, Planned where the
 * baseline has tasks without dates. A call without a plan or without a Task column is an error. A wrong row never takes
 * the rest down.
 *
 * Source: M. Cohn, Agile Estimating and Planning, 2005.
 *
 * @param {A3:N} plan The plan, header row included: at least a Task column, and any of Duration, Start,
 *   Predecessors, % complete and the others that the reference lists.
 * @param {range} [others] The optional tables, header included, in any order: Settings, Calendar, Resources,
 *   Actuals, Baseline. They are told apart by their headers.
 *   Last, the narrowest period wanted: day, week, month, quarter or year.
 * @returns {range} One header row, then Period, Scope, Planned, Done, Forecast low, Forecast high for each period.
 * @example =PM_BURN_UP(Plan!A3:N, Throughline_Settings, "week")
 * @customfunction
 */
export function PM_BURN_UP(plan: SheetArgument, ...others: SheetArgument[]): SheetResult {
  return answer(burnUpFunction, [plan, ...others]);
}
