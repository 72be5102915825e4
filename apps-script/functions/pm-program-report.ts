/** PM_PROGRAM_REPORT: the executive report of a program as sections of plain sentences. */
import { programReportFunction } from '../../shared/functions/program-report-function.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * The executive report of a program in plain sentences, section by section, ready to print or to send.
 *
 * One header row, then a row for each line: Section, Text. Sections in this order: Verdict, Decisions needed, Projects
 * (those that need attention first), Milestones, Stage gates, Cost and forecast, Profit and loss, Benefits and
 * objectives, Priorities, What if, Risks, RAID, Late dependencies, Program finish, Next four weeks. A section whose
 * table is not given is left out; one with nothing to tell says so.
 *
 * Priorities ranks the projects as PM_PRIORITY does and sets the best set within the limits of today, as PM_SELECT
 * chooses it, against what is under way; What if tells what follows from the changes of the What-if table. Limits of
 * today are a row of that table.
 *
 * Program finish carries late dependencies through the projects: a milestone that must wait moves the later ones of
 * its project and the project's finish by as many working days. Float in a project's own plan may take some of it up,
 * so that the date is the latest that follows. Then the chain of milestones that drives it, from project to project.
 *
 * A call without summaries is an error.
 *
 * Source: PMI, The Standard for Program Management, 2017: program reporting.
 *
 * @param {range} summaries Project summaries stacked below each other, as PM_PROJECT_SUMMARY gives them; their
 *   header rows may be repeated.
 * @param {range} [tables] Optional tables, header included, in any order: Projects, Rates, Settings, Objectives,
 *   Profit and loss, Dependencies, Risks, Weights, What-if, and stacked tables of PM_MILESTONES. They are told apart by their headers.
 * @returns {range} One header row and a row for each line, two columns.
 * @example =PM_PROGRAM_REPORT(Summaries!A1:Z13, Projects!A1:T, Risks!A1:H)
 * @customfunction
 */
export function PM_PROGRAM_REPORT(summaries: SheetArgument, ...tables: SheetArgument[]): SheetResult {
  return answer(programReportFunction, [summaries, ...tables]);
}
