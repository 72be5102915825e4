/** The program as a whole, by the same roll-up that the sheet's PM_PROGRAM uses. */
import { readListedProjects, readProgramSettings } from '../../shared/program/program-settings.js';
import { readRates } from '../../shared/program/rates.js';
import { type Program as RolledUp, rollUpProgram } from '../../shared/program/roll-up-program.js';
import type { ProjectSummary } from '../../shared/summary/project-summary.js';
import type { ProjectEntry } from '../store/program.js';
import type { ProjectFigures } from './project-reading.js';
import type { ShownProgram } from './shown-program.js';

/** A project that could not be read yet counts as unknown and is left out of every sum. */
export function rollUp(program: ShownProgram): RolledUp {
  const { entries, readings, workbook } = program;
  const { projects, rates, settings } = workbook.tables;
  const unread = entries
    .filter(({ id, listed }) => listed === undefined && (readings.get(id)?.figures ?? null) === null)
    .map(({ title }) => title);
  const listed = projects === undefined ? [] : readListedProjects(projects);
  return rollUpProgram(
    summariesOf(program),
    [...listed, ...unread.map((name) => ({ name, currency: '' }))],
    rates === undefined ? [] : readRates(rates),
    readProgramSettings(settings),
  );
}

/** Of the projects that were read. */
export const summariesOf = ({ entries, readings }: ShownProgram): ProjectSummary[] =>
  entries.flatMap((entry) => {
    const figures = readings.get(entry.id)?.figures ?? null;
    return figures === null ? [] : [summaryOf(entry, figures)];
  });

/** A project's summary under the name that its program gives it, as in the program's own sheet; else its plan's. */
export const summaryOf = (entry: ProjectEntry, { summary }: ProjectFigures): ProjectSummary =>
  entry.listed === undefined && summary.project !== '' ? summary : { ...summary, project: entry.title };
