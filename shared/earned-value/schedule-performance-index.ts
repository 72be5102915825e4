/** Schedule performance index: what was earned for each unit planned. */
import { type Figure, known, unknown } from './figure.js';

/**
 * Schedule performance index, SPI = EV / PV, a ratio. Below 1 is behind plan.
 *
 * Undefined while nothing was planned (PV not above 0). Source: PMI, Practice Standard for Earned Value Management.
 *
 * @example
 * schedulePerformanceIndex(400, 500); // { value: 0.8 }
 */
export const schedulePerformanceIndex = (earnedValue: number, plannedValue: number): Figure =>
  plannedValue > 0 ? known(earnedValue / plannedValue) : unknown('nothing was planned by then');
