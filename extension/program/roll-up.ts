/** The program as a whole, by the same roll-up that the sheet's PM_PROGRAM uses. */
import { readProgramSettings } from '../../shared/program/program-settings.js';
import { readRates } from '../../shared/program/rates.js';
import { type Program as RolledUp, rollUpProgram } from '../../shared/program/roll-up-program.js';
import { sampleProgram } from '../../shared/sample/program.js';
import type { ProjectSummary } from '../../shared/summary/project-summary.js';
import type { Program } from '../store/program.js';

/** A project that could not be read yet counts as unknown and is left out of every sum. */
export function rollUp(
  kind: Program['kind'],
  summaries: readonly ProjectSummary[],
  namesOfUnread: readonly string[],
): RolledUp {
  const names = [...summaries.map(({ project }) => project), ...namesOfUnread];
  if (kind !== 'sample') return rollUpProgram(summaries, names);
  const { settingsTable, ratesTable } = sampleProgram;
  return rollUpProgram(summaries, names, readRates(ratesTable), readProgramSettings(settingsTable));
}
