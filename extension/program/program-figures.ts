/** A program's figures in the form of a project's, for the lines of a portfolio. */
import { readProgramSettings } from '../../shared/program/program-settings.js';
import type { ProjectFigures, ProjectReading, ReadMeasure } from './project-reading.js';
import { rollUp } from './roll-up.js';
import type { ShownProgram } from './shown-program.js';

/** Of the milestones of all projects together, as of a single project's. */
const MOST_MILESTONES = 100;

const MEASURES = [
  ['BAC', 'budgetAtCompletion'],
  ['EAC', 'estimateAtCompletion'],
  ['PV', 'plannedValue'],
  ['EV', 'earnedValue'],
  ['AC', 'actualCost'],
  ['SPI', 'schedulePerformanceIndex'],
  ['CPI', 'costPerformanceIndex'],
  ['% complete', 'fractionComplete'],
] as const;

export function programFigures(program: ShownProgram): ProjectFigures {
  const whole = rollUp(program);
  const milestones = program.entries.flatMap((entry) =>
    (program.readings.get(entry.id)?.figures?.milestones ?? []).map((milestone) => ({
      ...milestone,
      name: `${entry.title}: ${milestone.name}`,
    })),
  );
  const dateOf = (forecast: number | null): number => forecast ?? Number.POSITIVE_INFINITY;
  milestones.sort((one, other) => dateOf(one.forecast) - dateOf(other.forecast));
  return {
    summary: whole.summary,
    measures: MEASURES.map(([name, key]): ReadMeasure => {
      const { value, note } = whole[key];
      return { name, value, note: note ?? '' };
    }),
    milestones: milestones.slice(0, MOST_MILESTONES),
    problems: [],
    staleAfterDays: readProgramSettings(program.workbook.tables.settings).health.staleAfterDays,
  };
}

/** As old as the oldest of its projects; nothing where none of them was ever read. */
export function readingOfProgram(program: ShownProgram): ProjectReading {
  const moments = program.entries.flatMap(({ id }) => program.readings.get(id)?.readAt ?? []);
  const figures = moments.length === 0 ? null : programFigures(program);
  const readAt = figures === null ? null : moments.reduce((least, each) => Math.min(least, each));
  return { figures, readAt, failure: program.workbook.failure };
}
