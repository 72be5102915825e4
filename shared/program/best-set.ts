/** The projects that bring most within the limits, as one set. */
import { type Figure, known, unknown } from '../earned-value/figure.js';
import type { LeftOut } from './program-money.js';
import type { Candidates } from './read-projects.js';
import type { ProgramLimits } from './read-what-if.js';
import { selectProjects } from './select-projects.js';

export interface BestSet {
  /** In the order of the Projects table. */
  readonly projects: readonly string[];
  /** What they bring and take together. */
  readonly value: Figure;
  readonly cost: Figure;
  readonly capacity: Figure;
  /** The others, each with the reason. */
  readonly leftOut: readonly LeftOut[];
}

/** What PM_SELECT chooses under the limits; null where there is no budget. */
export function bestSetOf(candidates: Candidates, { budget, capacity }: ProgramLimits): BestSet | null {
  if (budget === null) return null;
  const selected = selectProjects(candidates, { budget, capacity });
  const among = candidates.rows.flatMap((project, at) => {
    const selection = selected[at] ?? null;
    return project === null || selection === null ? [] : [{ project, ...selection }];
  });
  const chosen = among.flatMap((each) => (each.selected ? [each.project] : []));
  const total = (values: readonly (number | null)[]): Figure => {
    const given = values.filter((value) => value !== null);
    if (given.length === 0) return unknown(chosen.length === 0 ? 'no project is in it' : 'none is given');
    return known(given.reduce((sum, value) => sum + value, 0));
  };
  return {
    projects: chosen.map(({ name }) => name),
    value: total(chosen.map((project) => project.score('Value'))),
    cost: total(chosen.map(({ cost }) => cost)),
    capacity: total(chosen.map((project) => project.capacity)),
    leftOut: among.flatMap(({ project, selected: isIn, reason }) =>
      isIn ? [] : [{ project: project.name, why: reason }],
    ),
  };
}
