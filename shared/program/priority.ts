/** Ranks projects by a score, and says how far each rank moves when the weights do. */
import { foldHeader } from '../table/fold.js';
import { reachImpactConfidenceEffort } from './reach-impact-confidence-effort.js';
import type { CandidateProject, Candidates } from './read-projects.js';
import { weightedShortestJobFirst } from './weighted-shortest-job-first.js';

export type PriorityMethod = 'weighted' | 'WSJF' | 'RICE';

export interface Weight {
  readonly criterion: string;
  readonly weight: number;
}

export interface Priority {
  /** Null where a score it is made from is missing. */
  readonly score: number | null;
  /** 1 is first; projects with one score share a rank, and the next rank is left out. */
  readonly rank: number | null;
  /** The best and the worst rank while each weight in turn is a tenth more or less. */
  readonly best: number | null;
  readonly worst: number | null;
}

/** The criteria that count where the program gives no weights: those that stand on one scale. */
export const DEFAULT_CRITERIA = ['Value', 'Time criticality', 'Risk reduction'] as const;

/** What WSJF and RICE read. WSJF adds the first three, each with a weight of its own where the program gives one. */
const WSJF_PARTS = ['Value', 'Time criticality', 'Risk reduction'] as const;

const A_TENTH = 0.1;

/**
 * Scores and ranks every project. `weighted` is the weighted mean of the scores, Σ w·s ÷ Σ|w|: it stays on their scale,
 * and a negative weight counts against. WSJF = (value + time criticality + risk reduction) ÷ size. RICE = reach ×
 * impact × confidence ÷ effort, which has no weights to move.
 *
 * Source: Scaled Agile Framework, WSJF; S. McBride, RICE, Intercom; E. Triantaphyllou, Multi-criteria decision making
 * methods, 2000, on sensitivity to weights.
 *
 * @param weights empty: every criterion of `DEFAULT_CRITERIA` that the table has counts the same
 */
export function prioritize(
  candidates: Candidates,
  weights: readonly Weight[],
  method: PriorityMethod,
): Priority[] {
  const chosen = weightsFor(candidates, weights, method);
  const scoresWith = (given: readonly Weight[]) =>
    candidates.rows.map((project) => (project === null ? null : scoreOf(project, given, method)));
  const scores = scoresWith(chosen);
  const ranks = ranksOf(scores);
  const moved = chosen.flatMap((_, index) =>
    [1 - A_TENTH, 1 + A_TENTH].map((factor) =>
      ranksOf(
        scoresWith(
          chosen.map((each, at) => (at === index ? { ...each, weight: each.weight * factor } : each)),
        ),
      ),
    ),
  );
  return scores.map((score, row) => {
    const all = [ranks, ...moved].map((each) => each[row] ?? null).filter((rank) => rank !== null);
    const ranked = all.length > 0;
    return {
      score,
      rank: ranks[row] ?? null,
      best: ranked ? Math.min(...all) : null,
      worst: ranked ? Math.max(...all) : null,
    };
  });
}

/** How many times as far its scores reach, by their weight, as those of all other criteria together. */
const ANOTHER_SCALE = 100;

/**
 * The criterion that decides the ranking alone because it stands on another scale, such as money among scores from 1 to
 * 10; null where none does. A weighted sum is only as good as the one scale that its criteria share.
 *
 * Source: E. Triantaphyllou, Multi-criteria decision making methods, 2000, on the weighted sum model.
 */
export function onAnotherScale(
  candidates: Candidates,
  weights: readonly Weight[],
  method: PriorityMethod,
): string | null {
  const reaches = weightsFor(candidates, weights, method).map(({ criterion, weight }) => {
    const scores = candidates.rows.flatMap((project) => project?.score(criterion) ?? []);
    return scores.length === 0 ? 0 : (Math.max(...scores) - Math.min(...scores)) * Math.abs(weight);
  });
  const sum = reaches.reduce((total, reach) => total + reach, 0);
  const most = Math.max(0, ...reaches);
  const others = sum - most;
  if (others === 0 || most <= ANOTHER_SCALE * others) return null;
  return weightsFor(candidates, weights, method)[reaches.indexOf(most)]?.criterion ?? null;
}

function weightsFor(candidates: Candidates, weights: readonly Weight[], method: PriorityMethod): Weight[] {
  if (method === 'RICE') return [];
  if (method === 'WSJF')
    return WSJF_PARTS.map((criterion) => ({ criterion, weight: given(weights, criterion) }));
  if (weights.length > 0) return [...weights];
  return DEFAULT_CRITERIA.filter((criterion) => candidates.has(criterion)).map((criterion) => ({
    criterion,
    weight: 1,
  }));
}

const given = (weights: readonly Weight[], criterion: string): number =>
  weights.find((each) => foldHeader(each.criterion) === foldHeader(criterion))?.weight ?? 1;

function scoreOf(
  project: CandidateProject,
  weights: readonly Weight[],
  method: PriorityMethod,
): number | null {
  if (method === 'RICE') {
    const [reach, impact, confidence, effort] = ['Reach', 'Impact', 'Confidence', 'Effort'].map(
      project.score,
    );
    return allKnown(
      [reach, impact, confidence, effort],
      ([r = 0, i = 0, c = 0, e = 0]) => reachImpactConfidenceEffort(r, i, c, e).value,
    );
  }
  const parts = weights.map(({ criterion }) => project.score(criterion));
  if (method === 'WSJF') {
    return allKnown([...parts, project.score('Size')], (values) => {
      const [value = 0, time = 0, risk = 0] = values.map((each, at) => each * (weights[at]?.weight ?? 1));
      return weightedShortestJobFirst(value, time, risk, values[3] ?? 0).value;
    });
  }
  return allKnown(parts, (values) => weightedMean(values, weights));
}

const allKnown = (
  values: readonly (number | null | undefined)[],
  compute: (values: number[]) => number | null,
): number | null =>
  values.every((value): value is number => typeof value === 'number') ? compute([...values]) : null;

function weightedMean(values: readonly number[], weights: readonly Weight[]): number | null {
  const total = weights.reduce((sum, { weight }) => sum + Math.abs(weight), 0);
  if (total === 0) return null;
  return values.reduce((sum, value, at) => sum + value * (weights[at]?.weight ?? 0), 0) / total;
}

/** Scores that differ by less than their rounding are one. */
const NEGLIGIBLE = 1e-12;

/** The rank of each score: 1 and how many are higher. */
function ranksOf(scores: readonly (number | null)[]): (number | null)[] {
  const above = (one: number, other: number) => one - other > NEGLIGIBLE * Math.max(1, Math.abs(other));
  return scores.map((score) =>
    score === null ? null : 1 + scores.filter((each) => each !== null && above(each, score)).length,
  );
}
