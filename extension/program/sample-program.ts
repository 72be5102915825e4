/** The sample program of the first run, read like any other: it takes the road of a real workbook, but for the fetching. */
import { readObjectives } from '../../shared/program/alignment.js';
import { readCandidates } from '../../shared/program/read-projects.js';
import { sampleProgram as sample } from '../../shared/sample/program.js';
import type { Program, ProjectEntry } from '../store/program.js';
import { type ProgramReading, rollUpTables } from './program-reading.js';
import { listedProject, type ProgramTables } from './program-workbook.js';
import type { ProjectReading } from './project-reading.js';
import { figuresOf } from './read-project.js';
import type { FoundTables } from './workbook-tables.js';

export interface ReadSample {
  readonly program: Program;
  readonly reading: ProgramReading;
  readonly readings: ReadonlyMap<string, ProjectReading>;
  /** The program's own tables, and those of its projects by their ids. */
  readonly tables: ProgramTables;
  readonly projectTables: ReadonlyMap<string, FoundTables['tables']>;
}

const SAMPLE = 'sample';

export function sampleProgram(now: number): ReadSample {
  const objectives = readObjectives(sample.objectivesTable);
  const listed = readCandidates(sample.projectsTable).rows.flatMap((candidate): ProjectEntry[] => {
    const project = sample.projects.find(({ name }) => name === candidate?.name);
    if (candidate === null || project === undefined) return [];
    const { name, workbook } = project;
    const listed = listedProject(candidate, objectives);
    return [{ id: workbook, title: name, place: { type: 'sample' }, listed }];
  });
  const readings = sample.projects.map(({ workbook, tables }): [string, ProjectReading] => [
    workbook,
    { figures: figuresOf({ tables, places: {} }, workbook), readAt: now, failure: null },
  ]);
  const tables: ProgramTables = {
    projects: sample.projectsTable,
    settings: sample.settingsTable,
    rates: sample.ratesTable,
    objectives: sample.objectivesTable,
    ledger: sample.profitAndLossTable,
    dependencies: sample.dependenciesTable,
    risks: sample.risksTable,
    weights: sample.weightsTable,
    whatIf: sample.whatIfTable,
  };
  return {
    program: { id: SAMPLE, kind: 'sample', title: '', workbook: { type: 'sample' }, projects: [] },
    reading: {
      title: sample.name,
      url: null,
      listed,
      tables: rollUpTables(tables),
      readAt: now,
      failure: null,
    },
    readings: new Map(readings),
    tables,
    projectTables: new Map(sample.projects.map(({ workbook, tables: each }) => [workbook, each])),
  };
}
