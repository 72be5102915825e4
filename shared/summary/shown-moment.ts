/** Moments of a summary and the spreadsheet dates that show them. */
import {
  type Day,
  MINUTES_PER_DAY,
  type Minute,
  minuteOfSerial,
  serialOfMinute,
  startOfDay,
} from '../time/minute.js';

/** The moment that a shown finish stands for: the end of its day, or the time of day it shows. */
export const finishOfSerial = (serial: number): Minute =>
  Number.isInteger(serial) ? startOfDay((serial + 1) as Day) : minuteOfSerial(serial);

/** How a finish, a milestone or a status date is shown: the last day it covers, or with its time of day. */
export const serialOfFinish = (moment: Minute): number =>
  moment % MINUTES_PER_DAY === 0 ? moment / MINUTES_PER_DAY - 1 : serialOfMinute(moment);
