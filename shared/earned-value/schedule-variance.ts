/** Schedule variance: how much more or less was earned than planned by now. */
import { type Figure, known } from './figure.js';

/**
 * Schedule variance, SV = EV − PV, in the units of its arguments (money). Negative is behind plan.
 *
 * Always defined. Source: PMI, Practice Standard for Earned Value Management.
 *
 * @example
 * scheduleVariance(400, 500); // { value: -100 }
 */
export const scheduleVariance = (earnedValue: number, plannedValue: number): Figure =>
  known(earnedValue - plannedValue);
