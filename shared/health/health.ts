/** Health: a word for how a project does, worst first to last known. */

export type Health = 'Green' | 'Amber' | 'Red' | 'Grey';

export type HealthDimension = 'Schedule' | 'Cost' | 'Output' | 'Resources' | 'Overall';

/** One dimension's health and why. */
export interface Verdict {
  readonly dimension: HealthDimension;
  readonly health: Health;
  /** Plain sentences, with what would be amber or red: `Finish slips 9 working days against the baseline (amber beyond 5).` */
  readonly reason: string;
}

const SEVERITY: Record<Health, number> = { Grey: 0, Green: 1, Amber: 2, Red: 3 };

/** The worst of several; unknown only where all are. */
export const worstOf = (healths: readonly Health[]): Health =>
  healths.reduce<Health>((worst, health) => (SEVERITY[health] > SEVERITY[worst] ? health : worst), 'Grey');

/** The best of several, unknown ones aside. */
export const bestOf = (healths: readonly Health[]): Health =>
  healths
    .filter((health) => health !== 'Grey')
    .reduce<Health>(
      (best, health) => (best === 'Grey' || SEVERITY[health] < SEVERITY[best] ? health : best),
      'Grey',
    );

export const isWorse = (one: Health, other: Health): boolean => SEVERITY[one] > SEVERITY[other];
