/** How often a simulated project finished when: the counts behind a histogram. */
import type { ProjectSimulation } from '../risk/simulate.js';
import { type Minute, minute } from '../time/minute.js';
import { type Period, periodsBetween } from '../time/periods.js';
import type { WorkingCalendar } from '../time/working-calendar.js';

export interface HistogramBar {
  readonly period: Period;
  /** Runs that finished in it. */
  readonly runs: number;
}

/**
 * The runs of a simulation by the period in which they finished, in at most so many days, weeks, months…; periods
 * without working time in which none finished are left out.
 */
export function finishHistogram(
  simulation: ProjectSimulation,
  runs: number,
  calendar: WorkingCalendar,
  most = 20,
): HistogramBar[] {
  // A run that ends at midnight belongs to the day before.
  const finishes = Array.from({ length: runs }, (_, run) =>
    minute(simulation.finishAt((run + 0.5) / runs) - 1),
  );
  const first = finishes[0];
  const last = finishes[runs - 1];
  if (first === undefined || last === undefined) return [];
  const { periods } = periodsBetween(first, minute(last + 1), 'day', most);
  const counts = countIn(periods, finishes);
  return periods
    .map((period, at) => ({ period, runs: counts[at] ?? 0 }))
    .filter(({ period, runs: count }) => count > 0 || calendar.workBetween(period.from, period.to) > 0);
}

function countIn(periods: readonly Period[], finishes: readonly Minute[]): number[] {
  const counts = periods.map(() => 0);
  let at = 0;
  for (const finish of finishes) {
    while (at < periods.length - 1 && finish >= (periods[at] as Period).to) at += 1;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}
