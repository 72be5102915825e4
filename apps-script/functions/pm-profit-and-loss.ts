/** PM_PROFIT_AND_LOSS: a ledger by line and period. */
import { profitAndLossFunction } from '../../shared/functions/profit-and-loss-function.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * Sums a profit and loss ledger by line and period, as planned, actual and forecast.
 *
 * One header row: Line, Kind, Figure, the first day of each period, Total. Four rows for each line: Plan, Actual,
 * Forecast and Outlook, which takes of each ledger row the actual where there is one, else the forecast, else the
 * plan. Then Income, Cost, Margin, Margin % (of income) and Cumulative margin; then, in the Total column, NPV (as
 * XNPV at the setting Discount rate; all four discounted to the ledger's first date, so that they compare), ROI
 * (margin ÷ cost), Benefit-cost ratio (income ÷ cost) and Payback (the period from which the cumulative margin stays
 * at 0 or above). All in the program's currency.
 *
 * A figure that cannot be known is blank, and the first period's column says why; of Payback it says the date in
 * words. Rows of the ledger that cannot be
 * counted, such as those with an amount below 0, are named below. A call without a ledger is an error.
 *
 * Source: PMI, The Standard for Program Management, 2017; the XNPV function of Google Sheets.
 *
 * @param {range} ledger The Profit and loss table, header row included: Project, Date, Line, Kind, Plan, Actual,
 *   Forecast, Currency.
 * @param {range} [others] Optional tables in any order: Settings, Rates. Last, the period: day, week, month (the
 *   default), quarter or year.
 * @returns {range} One header row, then rows of Line, Kind, Figure, the periods and Total.
 * @example =PM_PROFIT_AND_LOSS(Ledger!A1:H, Rates!A1:C, "quarter")
 * @customfunction
 */
export function PM_PROFIT_AND_LOSS(ledger: SheetArgument, ...others: SheetArgument[]): SheetResult {
  return answer(profitAndLossFunction, [ledger, ...others]);
}
