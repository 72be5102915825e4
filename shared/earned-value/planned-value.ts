/** Planned value: what should have been earned by a moment, exact to the working minute. */
import type { Minute } from '../time/minute.js';
import { totalOf } from './cost-parts.js';
import type { BaselineItem, PerformanceMeasurementBaseline } from './performance-measurement-baseline.js';

/**
 * Planned value of one task by a moment: what accrues at its start once it has begun, what is spread over its working
 * time in proportion, what accrues at its end once that is reached. 0 for a task without a planned cost, null for one
 * that has one and no dates.
 */
export function plannedValueOf({ parts, dates, time }: BaselineItem, moment: Minute): number | null {
  if (parts === null) return 0;
  if (dates === null) return null;
  const { start, finish } = dates;
  if (moment >= finish) return totalOf(parts);
  if (moment <= start) return 0;
  const whole = time.workBetween(start, finish);
  const share = whole > 0 ? time.workBetween(start, moment) / whole : 0;
  return parts.atStart + parts.prorated * share;
}

/** Planned value of the whole baseline by a moment, in its unit; of tasks without dates nothing is counted. */
export const plannedValueAt = (baseline: PerformanceMeasurementBaseline, moment: Minute): number =>
  baseline.items.reduce((sum, item) => sum + (plannedValueOf(item, moment) ?? 0), 0);
