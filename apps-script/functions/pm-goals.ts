/** PM_GOALS: the verdict on each goal, and why. */
import { goalsFunction } from '../../shared/functions/goals-function.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * The verdict on each goal, and why. On time and on budget are filled in from the plan and its baseline.
 *
 * Beside the goals, one header row and one row per row of the table: Verdict, Reason. Met: the target is reached. At
 * risk: short of the target, within the threshold. Missed: beyond the threshold, or short of the target where there is
 * none. Not measured yet: no actual value, or nothing to compare it with. A goal named On time or On budget whose
 * Actual is blank is judged by the forecast finish and cost: On track or Off track (beyond the threshold) while work is
 * left, Met or Missed when it is done. Their Target is a date or an amount, else the baseline’s finish and budget; their
 * Threshold is a date, a number of working days, an amount or a share (10%), else Finish slip red and VAC red of Settings.
 *
 * Target, Threshold and Actual are numbers, percentages, money, dates, or yes and no. Without a Direction it follows from
 * Target and Threshold, else higher is better, and of dates earlier. A row that cannot be read has no Verdict, and its
 * Reason says how to mend it. A call without goals, without a plan or without their columns is an error.
 *
 * Source: Project Management Institute, The Standard for Project Management, 2021: measuring success.
 *
 * @param {range} goals The Goals table, header row included: Goal, and any of Target, Threshold, Actual, Direction, Note.
 * @param {A3:N} plan The plan, header row included: at least a Task column.
 * @param {range} [tables] The optional tables, header included, in any order: Settings, Calendar, Resources,
 *   Actuals, Baseline. They are told apart by their headers.
 * @returns {range} One header row, then one row per row of the goals, two columns.
 * @example =PM_GOALS(Throughline_Goals, A3:N, Throughline_Settings)
 * @customfunction
 */
export function PM_GOALS(goals: SheetArgument, plan: SheetArgument, ...tables: SheetArgument[]): SheetResult {
  return answer(goalsFunction, [goals, plan, ...tables]);
}
