/** Time inside Throughline: whole minutes counted from the start of spreadsheet day 0 (30 December 1899). */

declare const minuteBrand: unique symbol;
declare const dayBrand: unique symbol;

/** A moment: whole minutes since the start of spreadsheet day 0, in the plan's own wall-clock time. */
export type Minute = number & { readonly [minuteBrand]: true };

/** A spreadsheet serial day: 1 is 31 December 1899, 46022 is 31 December 2025. */
export type Day = number & { readonly [dayBrand]: true };

export const MINUTES_PER_HOUR = 60;
export const MINUTES_PER_DAY = 1440;

export const minute = (value: number): Minute => value as Minute;

export const day = (value: number): Day => value as Day;

/** The moment at which a day begins. */
export const startOfDay = (of: Day): Minute => (of * MINUTES_PER_DAY) as Minute;

/** The day in which a moment lies; midnight belongs to the day that begins. */
export const dayOf = (moment: Minute): Day => Math.floor(moment / MINUTES_PER_DAY) as Day;

/** A spreadsheet date with its time of day as a fraction, rounded to the whole minute. */
export const minuteOfSerial = (serial: number): Minute => Math.round(serial * MINUTES_PER_DAY) as Minute;

/** The spreadsheet date of a moment. */
export const serialOfMinute = (moment: Minute): number => moment / MINUTES_PER_DAY;
