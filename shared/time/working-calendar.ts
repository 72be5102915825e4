/** When work happens: the weekly pattern of a calendar and its exceptions, and arithmetic in working minutes. */
import type { Day, Minute } from './minute.js';

/** One stretch of work within a day, in minutes after its midnight; `to` may pass 1440 on a night shift. */
export interface WorkingHours {
  readonly from: number;
  readonly to: number;
}

/** The hours of each weekday, Sunday first as in spreadsheets' WEEKDAY. */
export type WeeklyPattern = readonly [
  readonly WorkingHours[],
  readonly WorkingHours[],
  readonly WorkingHours[],
  readonly WorkingHours[],
  readonly WorkingHours[],
  readonly WorkingHours[],
  readonly WorkingHours[],
];

/** The hours that a range of days (both ends included) has instead of its weekdays'. Later ones win. */
export interface CalendarException {
  readonly from: Day;
  readonly to: Day;
  readonly hours: readonly WorkingHours[];
}

/**
 * Arithmetic on one calendar. Between the working minutes of two stretches lies no time: the end of one and the
 * start of the next are the same working moment; a finish shows the earlier of the two, a start the later.
 */
export interface WorkingCalendar {
  readonly name: string;
  /** The working minutes from `from` to `to`; negative where `to` is earlier. */
  workBetween(from: Minute, to: Minute): number;
  /** `from` where that is working time, else the start of the next stretch. */
  nextStart(from: Minute): Minute;
  /** `to` where work reaches up to it, else the end of the stretch before. */
  previousFinish(to: Minute): Minute;
  /** The earliest moment by which `work` minutes (not negative) are done from `from` on; `nextStart(from)` for none. */
  finishAfter(from: Minute, work: number): Minute;
  /** The latest moment from which `work` minutes (not negative) are done by `to`; `previousFinish(to)` for none. */
  startBefore(to: Minute, work: number): Minute;
  /** The stretches of work on a day, in minutes after its midnight, within 0 to 1440. */
  hoursOn(of: Day): readonly WorkingHours[];
}
