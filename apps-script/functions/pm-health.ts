/** PM_HEALTH: how a project does in each dimension, and why. */
import { healthFunction } from '../../shared/functions/health-function.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * How a project does in schedule, cost, output and resources, and altogether, each with its reason.
 *
 * One header row and five rows: Dimension, Health (Green, Amber, Red; Grey where it is not known), Reason. Schedule goes
 * by the slip of the finish and SPI(t), Cost by CPI and the variance at completion, Output by the work done against the
 * work planned, Resources by the overloads ahead. A dimension is as bad as the worst rule it breaks; a rule is broken
 * when a figure is strictly worse than its threshold in Settings. Overall is the worst of them, and Grey where the
 * schedule is not known. Overall is what PM_PROJECT_SUMMARY shows.
 *
 * A call without a plan or without a Task column is an error. A wrong row never takes the rest down.
 *
 * Source: health by the thresholds in Settings; the measures as in PM_EARNED_VALUE.
 *
 * @param {A3:N} plan The plan, header row included: at least a Task column, and any of Duration, Start,
 *   Predecessors, % complete and the others that the reference lists.
 * @param {range} [tables] The optional tables, header included, in any order: Settings, Calendar, Resources,
 *   Actuals, Baseline. They are told apart by their headers.
 * @returns {range} One header row and five rows, three columns.
 * @example =PM_HEALTH(Plan!A3:N, Throughline_Settings)
 * @customfunction
 */
export function PM_HEALTH(plan: SheetArgument, ...tables: SheetArgument[]): SheetResult {
  return answer(healthFunction, [plan, ...tables]);
}
