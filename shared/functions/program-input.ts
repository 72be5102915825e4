/** The arguments that the functions of a program take: stacked summaries, then Projects, Rates and Settings. */
import { readListedProjects, readProgramSettings } from '../program/program-settings.js';
import { readRates } from '../program/rates.js';
import { type Program, rollUpProgram } from '../program/roll-up-program.js';
import { readSummaries } from '../summary/read-summaries.js';
import { isBlank, type Table } from '../table/cell.js';
import { readHeader } from '../table/header.js';
import { type Argument, isOmitted, isTable, WrongCall } from './input.js';
import { optionalTables } from './optional-tables.js';

export function programOf(functionName: string, given: Argument, others: readonly Argument[]): Program {
  const table = summariesTable(functionName, given);
  const { projects, rates, settings } = optionalTables(
    others,
    ['projects', 'rates', 'settings'],
    functionName,
  );
  return rollUpProgram(
    readSummaries(table),
    projects === undefined ? [] : readListedProjects(projects),
    rates === undefined ? [] : readRates(rates),
    readProgramSettings(settings),
  );
}

/** The stacked summaries that a function of a program is called with. */
export function summariesTable(functionName: string, given: Argument): Table {
  const needs = `${functionName} needs project summaries as its first argument: PM_PROJECT_SUMMARY tables, one below the other.`;
  if (isOmitted(given) || !isTable(given)) throw new WrongCall(needs);
  const header = given.find((row) => !row.every(isBlank)) ?? [];
  const { columns } = readHeader([header], 'summaries');
  if (columns.Project === undefined) throw new WrongCall(`${needs} The header given has no Project column.`);
  return given;
}
