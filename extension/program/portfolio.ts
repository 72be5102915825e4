/** Programs rolled up as projects are: each of them is one line of the portfolio. */
import { readProgramSettings } from '../../shared/program/program-settings.js';
import { PORTFOLIO, type ProjectEntry } from '../store/program.js';
import { readingOfProgram } from './program-figures.js';
import { UNREAD_PROGRAM } from './program-reading.js';
import { rollUp } from './roll-up.js';
import type { ShownProgram } from './shown-program.js';

/** @param unnamed what to call a program that nobody has named */
export function portfolioOf(programs: readonly ShownProgram[], title: string, unnamed: string): ShownProgram {
  const entries = programs.map(
    (program): ProjectEntry => ({
      id: program.id,
      title: titleOf(program) || unnamed,
      place: { type: 'program' },
      listed: { department: rollUp(program).summary.department, objectives: [], stage: '' },
    }),
  );
  return {
    id: PORTFOLIO,
    kind: 'own',
    title,
    entries,
    readings: new Map(programs.map((program) => [program.id, readingOfProgram(program)])),
    workbook: UNREAD_PROGRAM,
  };
}

/** What a program is called: by a person, else by its settings, else by its workbook; empty where by none. */
export function titleOf(program: ShownProgram): string {
  if (program.title !== '') return program.title;
  return readProgramSettings(program.workbook.tables.settings).program || program.workbook.title;
}
