/** How many people the projects of a program take together. */
import { type Figure, known, unknown } from '../earned-value/figure.js';
import type { ProjectSummary } from '../summary/project-summary.js';
import { foldText } from '../table/fold.js';
import type { Candidates } from './read-projects.js';

/**
 * How many people the projects take together, by their Capacity in the Projects table: those that have a summary and
 * are not finished. Undefined where none of them gives a Capacity; those that give none are named.
 */
export function capacityNeeded(summaries: readonly ProjectSummary[], candidates: Candidates): Figure {
  const running = summaries.filter(({ fractionComplete }) => (fractionComplete ?? 0) < 1);
  const rows = new Map(candidates.rows.flatMap((row) => (row === null ? [] : [[foldText(row.name), row]])));
  const capacities = running.map(({ project }) => rows.get(foldText(project))?.capacity ?? null);
  const given = capacities.filter((capacity) => capacity !== null);
  if (given.length === 0) return unknown('no project gives a Capacity');
  const missing = running.filter((_, at) => capacities[at] === null).map(({ project }) => project);
  return known(
    given.reduce((sum, capacity) => sum + capacity, 0),
    missing.length === 0 ? '' : `without ${missing.join(', ')}`,
  );
}
