/** Selects the projects that bring most within a budget and a capacity, and says why of each. */

import { groupedText } from '../health/number-words.js';
import { foldText } from '../table/fold.js';
import { prioritize } from './priority.js';
import type { CandidateProject, Candidates } from './read-projects.js';
import { bestChoice, type Item } from './selection-search.js';

export interface Selection {
  readonly selected: boolean;
  /** One plain phrase. */
  readonly reason: string;
}

export interface SelectionLimits {
  /** In the currency of the candidates. */
  readonly budget: number;
  /** In units, as the Capacity column; null where capacity does not limit. */
  readonly capacity: number | null;
}

interface Candidate {
  readonly project: CandidateProject;
  readonly value: number | null;
}

/**
 * The set of projects with the best total Value within both limits; without a Value column, with the best total Score,
 * be it a column of the table or the weighted score. Mandatory projects are in it whatever they cost, and take of both limits first; of two that exclude
 * each other at most one is in it. A project whose cost, value or (with a capacity) capacity is not known is left out.
 *
 * @returns row by row; null where a row names no project
 */
export function selectProjects(candidates: Candidates, limits: SelectionLimits): (Selection | null)[] {
  const criterion = ['Value', 'Score'].find((name) => candidates.has(name));
  const scores = criterion === undefined ? prioritize(candidates, [], 'weighted') : null;
  const all = candidates.rows.map((project, row): Candidate | null =>
    project === null
      ? null
      : { project, value: criterion ? project.score(criterion) : (scores?.[row]?.score ?? null) },
  );
  const present = all.filter((each) => each !== null);
  const conflicts = exclusionsAmong(present.map(({ project }) => project));
  const mandatory = present.filter(({ project }) => project.mandatory);
  const spent = totals(mandatory);
  const open = present.filter(
    (each) =>
      unusable(each, limits) === null &&
      !each.project.mandatory &&
      !mandatory.some(({ project }) => conflicts(project, each.project)),
  );
  const items = open.map(
    ({ project, value }): Item => ({
      value: value ?? 0,
      cost: project.cost ?? 0,
      capacity: limits.capacity === null ? 0 : (project.capacity ?? 0),
      excludes: new Set(open.flatMap((other, at) => (conflicts(project, other.project) ? [at] : []))),
    }),
  );
  const room = {
    cost: Math.max(0, limits.budget - spent.cost),
    capacity: limits.capacity === null ? 0 : Math.max(0, limits.capacity - spent.capacity),
  };
  const { chosen, exact } = bestChoice(items, room);
  const selected = [...mandatory, ...open.filter((_, at) => chosen.has(at))];
  const folded = present.map(({ project }) => foldText(project.name));
  const names = new Set(folded);
  const isTwice = (name: string): boolean => folded.indexOf(name) !== folded.lastIndexOf(name);
  return all.map((each) => {
    if (each === null) return null;
    const { selected: isIn, reason } = reasonFor(each, { limits, selected, conflicts, spent, exact });
    const twice = isTwice(foldText(each.project.name)) ? ['another row has this name and counts too'] : [];
    return { selected: isIn, reason: [reason, ...twice, ...strangers(each.project, names)].join('; ') };
  });
}

/** Names under Excludes that no project has: an exclusion that holds nothing out is most likely misspelled. */
const strangers = ({ excludes }: CandidateProject, names: ReadonlySet<string>): string[] =>
  excludes
    .filter((name) => !names.has(foldText(name)))
    .map((name) => `Excludes names "${name}", which is no project of the table`);

interface Outcome {
  readonly limits: SelectionLimits;
  readonly selected: readonly Candidate[];
  readonly conflicts: Conflicts;
  /** By the mandatory projects. */
  readonly spent: Totals;
  readonly exact: boolean;
}

interface Totals {
  readonly cost: number;
  readonly capacity: number;
}

const totals = (candidates: readonly Candidate[]): Totals => ({
  cost: candidates.reduce((sum, { project }) => sum + (project.cost ?? 0), 0),
  capacity: candidates.reduce((sum, { project }) => sum + (project.capacity ?? 0), 0),
});

/** Why a project cannot be weighed at all; null where it can. */
function unusable({ project, value }: Candidate, { capacity }: SelectionLimits): string | null {
  if (project.problem !== null) return project.problem;
  if (project.cost === null) return project.unconverted ?? 'no Cost is given';
  if (capacity !== null && project.capacity === null) return 'no Capacity is given';
  if (value === null) return 'no Value is given';
  if (project.cost < 0 || (project.capacity ?? 0) < 0) return 'its Cost or Capacity is below 0';
  return value > 0 ? null : 'its Value is not above 0';
}

function reasonFor(candidate: Candidate, outcome: Outcome): Selection {
  const { selected, conflicts, exact } = outcome;
  const { project } = candidate;
  if (project.mandatory) return { selected: true, reason: mandatoryReason(candidate, outcome) };
  if (selected.includes(candidate))
    return { selected: true, reason: exact ? 'part of the best set' : 'part of the best set found' };
  const why = unusable(candidate, outcome.limits);
  if (why !== null) return { selected: false, reason: why };
  const rival = selected.find((other) => conflicts(project, other.project));
  if (rival !== undefined)
    return { selected: false, reason: `cannot be done beside ${rival.project.name}, which is selected` };
  return { selected: false, reason: shortage(project, outcome) ?? 'others bring more within the limits' };
}

function mandatoryReason({ project }: Candidate, { limits, selected, conflicts, spent }: Outcome): string {
  const rival = selected.find((other) => other.project.mandatory && conflicts(project, other.project));
  const parts = [
    rival === undefined ? null : `it excludes ${rival.project.name}, which is mandatory too`,
    project.problem === null ? null : project.problem.replace(/\.$/, ''),
    project.cost === null
      ? `${project.unconverted ?? missing(project, 'Cost')}, so it takes nothing of the budget here`
      : null,
    limits.capacity !== null && project.capacity === null
      ? `${missing(project, 'Capacity')}, so it takes nothing of the capacity here`
      : null,
    spent.cost > limits.budget
      ? `the mandatory projects exceed the budget by ${groupedText(spent.cost - limits.budget)}`
      : null,
    limits.capacity !== null && spent.capacity > limits.capacity
      ? `the mandatory projects exceed the capacity by ${groupedText(spent.capacity - limits.capacity)}`
      : null,
  ].filter((part) => part !== null);
  return ['mandatory', ...parts].join('; ');
}

/** Blank, or not to be read, which its problem tells. */
const missing = ({ problem }: CandidateProject, column: string): string =>
  problem?.startsWith(`${column}:`) ? `its ${column} is not known` : `no ${column} is given`;

/** What a project lacks beside the selected ones; null where it would fit. */
function shortage(project: CandidateProject, { limits, selected }: Outcome): string | null {
  const used = totals(selected);
  const cost = used.cost + (project.cost ?? 0) - limits.budget;
  const capacity = limits.capacity === null ? 0 : used.capacity + (project.capacity ?? 0) - limits.capacity;
  const lacks = [
    cost > 0 ? `${groupedText(cost)} of budget` : null,
    capacity > 0 ? `${groupedText(capacity)} of capacity` : null,
  ].filter((part) => part !== null);
  return lacks.length === 0 ? null : `beside the selected projects ${lacks.join(' and ')} are missing`;
}

type Conflicts = (one: CandidateProject, other: CandidateProject) => boolean;

/** An exclusion holds both ways, whichever of the two names the other. */
function exclusionsAmong(projects: readonly CandidateProject[]): Conflicts {
  const excluded = new Map(projects.map((project) => [project, new Set(project.excludes.map(foldText))]));
  return (one, other) =>
    one !== other &&
    (excluded.get(one)?.has(foldText(other.name)) === true ||
      excluded.get(other)?.has(foldText(one.name)) === true);
}
