/** PM_EARNED_VALUE: the earned value measures of a plan. */
import { earnedValueFunction } from '../../shared/functions/earned-value-function.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * The earned value measures of a plan at its status date: what was planned, what is done, what it cost, and
 * what follows from that.
 *
 * One header row, then Metric, Value and Note for BAC, PV, EV, AC, SV, CV, SPI, CPI, EAC, ETC, VAC, TCPI, ES,
 * AT, SV(t), SPI(t), IEAC(t), p-factor, % complete, % spent. Money in the plan’s currency, ES, AT and SV(t) in
 * working days from the baseline’s start, IEAC(t) a date, the rest ratios. With no money in the plan all run
 * on planned working days.
 *
 * A figure that cannot be known is blank, and its Note says why. A call without a plan or without a Task
 * column is an error. A wrong row never takes the rest down.
 *
 * Source: PMI, The Standard for Earned Value Management, 2019; W. Lipke, Schedule is Different, 2003.
 *
 * @param {A3:N} plan The plan, header row included: at least a Task column, and any of Duration, Start,
 *   Predecessors, % complete and the others that the reference lists.
 * @param {range} [tables] The optional tables, header included, in any order: Settings, Calendar, Resources,
 *   Actuals, Baseline. They are told apart by their headers.
 * @returns {range} One header row and twenty rows of Metric, Value, Note.
 * @example =PM_EARNED_VALUE(Plan!A3:N, Throughline_Settings, Throughline_Baseline)
 * @customfunction
 */
export function PM_EARNED_VALUE(plan: SheetArgument, ...tables: SheetArgument[]): SheetResult {
  return answer(earnedValueFunction, [plan, ...tables]);
}
