/** The sample program of the first run, read like any other: it takes the road of a real workbook, but for the fetching. */
import { sampleProgram as sample } from '../../shared/sample/program.js';
import type { Program } from '../store/program.js';
import type { ProjectReading } from './project-reading.js';
import { figuresOf } from './read-project.js';

export interface ReadSample {
  readonly program: Program;
  readonly readings: ReadonlyMap<string, ProjectReading>;
}

export function sampleProgram(now: number): ReadSample {
  const projects = sample.projects.map(({ name, workbook }) => ({
    id: workbook,
    title: name,
    place: { type: 'sample' as const },
  }));
  const readings = sample.projects.map(({ workbook, tables }): [string, ProjectReading] => [
    workbook,
    { figures: figuresOf({ tables, places: {} }, workbook), readAt: now, failure: null },
  ]);
  return { program: { kind: 'sample', title: sample.name, projects }, readings: new Map(readings) };
}
