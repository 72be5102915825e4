/** Schedule adherence: how much of what was earned was earned in the planned order. */
import { type Figure, known, unknown } from './figure.js';

/**
 * p-factor, P = Σ min(PV_i at ES, EV_i) / Σ PV_i at ES over the tasks, a ratio from 0 to 1. 1 is work done in the
 * planned order.
 *
 * Undefined where nothing was planned by the earned schedule. The lists are of equal length, one entry a task.
 * Source: W. Lipke, "Connecting Earned Value to the Schedule", The Measurable News, 2004.
 *
 * @example
 * pFactor([100, 60, 0], [100, 40, 20]); // { value: 0.875 }
 */
export function pFactor(plannedAtEarnedSchedule: readonly number[], earned: readonly number[]): Figure {
  let planned = 0;
  let inOrder = 0;
  plannedAtEarnedSchedule.forEach((value, index) => {
    planned += value;
    inOrder += Math.min(value, earned[index] ?? 0);
  });
  return planned > 0 ? known(inOrder / planned) : unknown('nothing was planned by the earned schedule');
}
