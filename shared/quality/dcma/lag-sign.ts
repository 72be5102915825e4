/** Whether a link waits longer than its dates ask, or less long. */
import type { Lag } from '../../plan/plan.js';

/** Negative for a lead, positive for a lag, 0 for neither. */
export const lagSign = (lag: Lag): number => Math.sign(lag.unit === 'percent' ? lag.fraction : lag.minutes);
