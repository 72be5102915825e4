/** PM_PROGRAM: the figures of a program of projects. */
import { programFunction } from '../../shared/functions/program-function.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * Rolls projects up to a program: sums are added, indices are computed from the sums and never averaged.
 *
 * One header row, then Metric, Value and Note for Projects, Left out, Green, Amber, Red, Grey, Health, BAC,
 * PV, EV, AC, EAC, VAC, SPI, CPI, Start, Finish, Baseline finish, Finish slip, Next milestone. Money in the
 * program’s currency. A project that cannot be counted is left out, and the Note says which and why.
 *
 * With a What-if table the figures are those that would follow from its changes: projects cut, delayed or added,
 * another budget or capacity. Late dependencies are carried through (give Dependencies and the milestones too), and
 * rows follow for Changes, Moved projects, Spent on cut projects, Budget, Budget left, Capacity, Capacity needed,
 * Capacity left and the Best set with its value, cost and capacity. A change that cannot be read does not count, and
 * the Note of Changes says why.
 *
 * A call without summaries is an error.
 *
 * Source: PMI, The Standard for Earned Value Management, 2019.
 *
 * @param {range} summaries Project summaries stacked below each other, as PM_PROJECT_SUMMARY gives them; their
 *   header rows may be repeated.
 * @param {range} [tables] Optional tables, header included, in any order: Projects, Rates (to turn currencies
 *   into the program’s), Settings; with a What-if table also Dependencies and milestones. They are told apart by
 *   their headers.
 * @returns {range} One header row and twenty rows of Metric, Value, Note; with a What-if table twelve more.
 * @example =PM_PROGRAM(A1:Z13, Rates!A1:C)
 * @customfunction
 */
export function PM_PROGRAM(summaries: SheetArgument, ...tables: SheetArgument[]): SheetResult {
  return answer(programFunction, [summaries, ...tables]);
}
