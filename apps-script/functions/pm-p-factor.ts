/** PM_P_FACTOR: the p-factor, schedule adherence. */
import { pFactorFunction } from '../../shared/functions/earned-schedule-scalars.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * P-factor: the share of the work due by the earned schedule that was done as planned, rather than out of
 * order. 1 is exactly to plan.
 *
 * P = Σ min(PV at ES, EV) ÷ Σ PV at ES. A ratio from 0 to 1. Blank where nothing was due.
 *
 * Two lists of different lengths are an error.
 *
 * Source: W. Lipke, Connecting Earned Value to the Schedule, CrossTalk, 2005.
 *
 * @param {range} pv_at_es For each task, its planned value at the time that the earned schedule has reached,
 *   in money.
 * @param {range} ev For each task, in the same order, its earned value in money.
 * @returns {number} The p-factor, a ratio.
 * @example =PM_P_FACTOR({100; 200; 300}, {100; 150; 350}) → 0.9166666666666666
 * @customfunction
 */
export function PM_P_FACTOR(pv_at_es: SheetArgument, ev: SheetArgument): SheetResult {
  return answer(pFactorFunction, [pv_at_es, ev]);
}
