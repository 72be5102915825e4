/** Sets projects against the objectives they serve: what is spent on each, and who serves none. */

import type { Table } from '../table/cell.js';
import { foldText } from '../table/fold.js';
import { readNumber, readUnits } from '../table/number.js';
import { tableRows } from '../table/records.js';
import { readText } from '../table/text.js';
import type { CandidateProject, Candidates } from './read-projects.js';

export interface Objective {
  readonly name: string;
  readonly weight: number | null;
}

/** A project's part in an objective. */
export interface Contribution {
  readonly project: string;
  /** In the currency of the candidates; null where the project's cost is not known. */
  readonly cost: number | null;
}

export interface ObjectiveAlignment {
  readonly objective: Objective;
  readonly contributions: readonly Contribution[];
  /** What is spent on it; null where it is served and no cost is known, or one has no rate. */
  readonly cost: number | null;
  /** Its part of all known cost, orphans' included, to be read beside its weight; null where none is known, or one has no rate. */
  readonly coverage: number | null;
}

/** A project that serves no objective of the table. */
export interface Orphan extends Contribution {
  /** What it names instead; blank where it names none. */
  readonly names: string;
  readonly coverage: number | null;
}

export interface Alignment {
  readonly objectives: readonly ObjectiveAlignment[];
  readonly orphans: readonly Orphan[];
  /** Objectives that the table lists more than once: the first row of each counts. */
  readonly repeated: readonly string[];
  /** Projects whose cost is in another currency and has no rate, each with why; no sum is told that lacks them. */
  readonly unconverted: readonly { readonly project: string; readonly why: string }[];
}

/** Rows without a name are no objectives; a percentage is its fraction. */
export const readObjectives = (table: Table): Objective[] =>
  tableRows(table, 'objectives').flatMap((row) => {
    const name = row.read('Objective', readText);
    const weight = row.read('Weight', (cell) =>
      typeof cell === 'string' ? readUnits(cell) : readNumber(cell),
    );
    return name === null ? [] : [{ name, weight }];
  });

/**
 * A project that names several objectives (`Growth 60%, Quality 40%`) is divided between them: by the shares given,
 * else evenly. What it gives to an objective that the table lacks is an orphan's.
 */
export function alignProjects(candidates: Candidates, objectives: readonly Objective[]): Alignment {
  const projects = candidates.rows.filter((project) => project !== null);
  const known = new Set(objectives.map(({ name }) => foldText(name)));
  const isFirst = ({ name }: Objective, at: number): boolean =>
    objectives.findIndex((other) => foldText(other.name) === foldText(name)) === at;
  const total = projects.reduce((sum, { cost }) => sum + (cost ?? 0), 0);
  const unconverted = projects.flatMap(({ name, unconverted: why }) =>
    why === null ? [] : [{ project: name, why }],
  );
  const isWhole = unconverted.length === 0;
  const coverage = (cost: number | null) => (cost === null || total === 0 || !isWhole ? null : cost / total);
  return {
    objectives: objectives.filter(isFirst).map((objective) => {
      const contributions = projects.flatMap((project) =>
        partsOf(project, known).flatMap(({ name, share }) =>
          foldText(name) === foldText(objective.name) ? [contributionOf(project, share)] : [],
        ),
      );
      const isKnown = contributions.every(
        ({ project }) => !unconverted.some((each) => each.project === project),
      );
      const cost = isKnown ? sumOf(contributions) : null;
      return { objective, contributions, cost, coverage: coverage(cost) };
    }),
    orphans: projects.flatMap((project) => {
      const astray = partsOf(project, known).filter(({ name }) => !known.has(foldText(name)));
      if (astray.length === 0) return [];
      const contribution = contributionOf(
        project,
        astray.reduce((sum, { share }) => sum + share, 0),
      );
      const names = astray
        .map(({ name }) => name)
        .filter((name) => name !== '')
        .join(', ');
      return [{ ...contribution, names, coverage: coverage(contribution.cost) }];
    }),
    repeated: objectives.filter((each, at) => !isFirst(each, at)).map(({ name }) => name),
    unconverted,
  };
}

/** The objectives that a project names, as the table of objectives writes them where it has them. */
export const objectivesOf = (project: CandidateProject, objectives: readonly Objective[]): string[] =>
  partsOf(project, new Set(objectives.map(({ name }) => foldText(name))))
    .map(({ name }) => name.trim())
    .filter((name) => name !== '');

/**
 * The objectives a project names with their shares, which sum to 1; one without a name where it names none. A name in
 * the table may hold a comma or a percentage itself (`Cut churn by 20%`), so names are looked for before shares.
 */
function partsOf(
  { objective, objectives }: CandidateProject,
  known: ReadonlySet<string>,
): { readonly name: string; readonly share: number }[] {
  for (const names of [[objective], objective.split(/[,;\n]/)])
    if (names.every((name) => known.has(foldText(name))))
      return names.map((name) => ({ name, share: 1 / names.length }));
  if (objectives.length === 0) return [{ name: '', share: 1 }];
  const total = objectives.reduce((sum, { units }) => sum + units, 0);
  return objectives.map(({ name, units }) => ({ name, share: units / total }));
}

const contributionOf = ({ name, cost }: CandidateProject, share: number): Contribution => ({
  project: name,
  cost: cost === null ? null : cost * share,
});

/** Nothing contributed is nothing spent; contributions without any known cost are not known. */
function sumOf(contributions: readonly Contribution[]): number | null {
  const costs = contributions.map(({ cost }) => cost).filter((cost) => cost !== null);
  if (costs.length === 0 && contributions.length > 0) return null;
  return costs.reduce((sum, cost) => sum + cost, 0);
}

/** `Costs are in several currencies: no rate from EUR to GBP.` */
export const unconvertedText = (unconverted: Alignment['unconverted']): string =>
  `Costs are in several currencies: ${[...new Set(unconverted.map(({ why }) => why))].join(', ')}.`;
