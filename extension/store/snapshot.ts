/** A project on one day, as small as it can be kept: what trends are drawn from and what a history lists. */
import type { Health } from '../../shared/summary/project-summary.js';
import { serialOfFinish } from '../../shared/summary/shown-moment.js';
import type { ProjectFigures } from '../program/project-reading.js';

export interface Snapshot {
  readonly name: string;
  readonly health: Health;
  /** Spreadsheet days, as shown; null is unknown. */
  readonly statusDate: number | null;
  readonly finish: number | null;
  /** Working days, positive is late. */
  readonly finishSlip: number | null;
  readonly costIndex: number | null;
  readonly timeIndex: number | null;
  readonly estimateAtCompletion: number | null;
  readonly currency: string;
  /** 0 to 1. */
  readonly fractionComplete: number | null;
}

/** @param name what the program calls the project */
export function snapshotOf(name: string, { summary }: ProjectFigures): Snapshot {
  const dayOf = (moment: typeof summary.finish): number | null =>
    moment === null ? null : serialOfFinish(moment);
  return {
    name,
    health: summary.health,
    statusDate: dayOf(summary.statusDate),
    finish: dayOf(summary.finish),
    finishSlip: summary.finishSlip,
    costIndex: summary.costPerformanceIndex,
    timeIndex: summary.schedulePerformanceIndexTime,
    estimateAtCompletion: summary.estimateAtCompletion,
    currency: summary.currency,
    fractionComplete: summary.fractionComplete,
  };
}
