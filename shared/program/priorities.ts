/** How the projects of a program rank, and the best set of them beside what the program does today. */
import type { ProjectSummary } from '../summary/project-summary.js';
import { foldText } from '../table/fold.js';
import { type BestSet, bestSetOf } from './best-set.js';
import { hasBegun } from './has-begun.js';
import { onAnotherScale, type Priority, prioritize } from './priority.js';
import type { LeftOut } from './program-money.js';
import type { Candidates } from './read-projects.js';
import type { WeightsReading } from './read-weights.js';
import type { ProgramLimits } from './read-what-if.js';

/** A project that has a score. */
export interface RankedProject extends Required<{ readonly [Field in keyof Priority]: number }> {
  readonly project: string;
  /** Its row in the Projects table, from 1 under the header. */
  readonly row: number;
}

/** The best set under the limits of today, against what is done today. */
export interface BestSetToday {
  readonly limits: ProgramLimits;
  readonly set: BestSet;
  /** Under way and not in it, each with the reason. */
  readonly underWayOutside: readonly LeftOut[];
  /** In it and not under way. */
  readonly notBegun: readonly string[];
}

export interface Priorities {
  /** By rank; those of one rank as the table lists them. */
  readonly ranked: readonly RankedProject[];
  /** The criterion that decides alone because it stands on another scale. */
  readonly decidesAlone: string | null;
  /** Why there is no ranking, as one sentence; null where there is one. */
  readonly problem: string | null;
  /** Null where no budget is given. */
  readonly best: BestSetToday | null;
}

export interface PriorityTables {
  /** As they are typed: scores are not converted. */
  readonly candidates: Candidates;
  /** The same with their money in one currency. */
  readonly converted: Candidates;
  readonly weights: WeightsReading | null;
  readonly summaries: readonly ProjectSummary[];
  readonly limits: ProgramLimits;
}

/** By the weighted score of PM_PRIORITY and the choice of PM_SELECT; null where nothing is scored and no budget given. */
export function prioritiesOf(tables: PriorityTables): Priorities | null {
  const { candidates, weights } = tables;
  const problem = weights?.problem ?? null;
  const given = weights?.weights ?? [];
  const ranked = problem === null ? rankedOf(candidates, prioritize(candidates, given, 'weighted')) : [];
  const best = bestSetToday(tables);
  if (ranked.length === 0 && problem === null && best === null) return null;
  const decidesAlone = problem === null ? onAnotherScale(candidates, given, 'weighted') : null;
  return { ranked, decidesAlone, problem, best };
}

const rankedOf = ({ rows }: Candidates, priorities: readonly Priority[]): RankedProject[] =>
  rows
    .flatMap((project, at): RankedProject[] => {
      const { score = null, rank = null, best = null, worst = null } = priorities[at] ?? {};
      if (project === null || score === null || rank === null || best === null || worst === null) return [];
      return [{ project: project.name, row: project.row, score, rank, best, worst }];
    })
    .sort((one, other) => one.rank - other.rank);

function bestSetToday({ converted, summaries, limits }: PriorityTables): BestSetToday | null {
  const set = converted.has('Cost') ? bestSetOf(converted, limits) : null;
  if (set === null) return null;
  const underWay = new Set(
    summaries
      .filter((summary) => hasBegun(summary) && (summary.fractionComplete ?? 0) < 1)
      .map(({ project }) => foldText(project)),
  );
  const finished = new Set(
    summaries
      .filter(({ fractionComplete }) => fractionComplete === 1)
      .map(({ project }) => foldText(project)),
  );
  return {
    limits,
    set,
    underWayOutside: set.leftOut.filter(({ project }) => underWay.has(foldText(project))),
    notBegun: set.projects.filter((name) => !underWay.has(foldText(name)) && !finished.has(foldText(name))),
  };
}
