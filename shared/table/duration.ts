/** Durations in cells: numbers of working days, texts with units, and the spreadsheet's own durations. */
import { MINUTES_PER_DAY } from '../time/minute.js';
import { type Cell, SerialDate } from './cell.js';
import { errorOf } from './cell-error.js';
import { readTaskKind } from './choice.js';
import { type DurationText, type DurationUnit, parseDurationText } from './duration-text.js';
import { dateAsDuration, negativeDuration, notADuration, rangeAsDuration } from './messages.js';
import { safeMoment } from './number.js';
import { Fault, type Reading } from './reading.js';
import { rememberTexts } from './remember.js';

export type { DurationUnit } from './duration-text.js';

/** A span of work: working minutes of a calendar, or elapsed minutes of the clock. */
export interface Duration {
  readonly minutes: number;
  readonly elapsed: boolean;
}

/** How many working minutes a day and a week stand for, and how many days a month. */
export interface DurationUnits {
  readonly minutesPerDay: number;
  readonly minutesPerWeek: number;
  readonly daysPerMonth: number;
}

/** An elapsed day is 24 hours, an elapsed week 7 of them, an elapsed month 30. */
const ELAPSED: DurationUnits = {
  minutesPerDay: MINUTES_PER_DAY,
  minutesPerWeek: 7 * MINUTES_PER_DAY,
  daysPerMonth: 30,
};

/** `3-5 days`, `3 to 5d`. */
const RANGE = /^\s*[\d.,]+\s*\p{L}*\s*(?:-|–|—|to|bis|a|à)\s*[\d.,]+\s*[\p{L} .]*$/u;

const parse = rememberTexts(
  (text: string): DurationText | Fault =>
    parseDurationText(text) ?? errorOf(text) ?? (RANGE.test(text) ? rangeAsDuration : notADuration)(text),
);

const minutesOfUnit = (unit: DurationUnit, units: DurationUnits): number => {
  switch (unit) {
    case 'm':
      return 1;
    case 'h':
      return 60;
    case 'd':
      return units.minutesPerDay;
    case 'w':
      return units.minutesPerWeek;
    case 'mo':
      return units.daysPerMonth * units.minutesPerDay;
  }
};

/** The whole minutes of a duration's text; negative ones included (a lag may be negative). */
const minutesOf = (text: DurationText, units: DurationUnits, unit: DurationUnit): number => {
  const lengths = text.elapsed ? ELAPSED : units;
  const days = text.days * lengths.minutesPerDay + text.weeks * lengths.minutesPerWeek;
  const months = text.months * lengths.daysPerMonth * lengths.minutesPerDay;
  return Math.round(text.minutes + days + months + text.bare * minutesOfUnit(unit, units));
};

/** A duration that may be negative, as lags are; `d` where a number has no unit. */
export const readSignedDuration = (text: string, units: DurationUnits): Duration | Fault => {
  const parsed = parse(text);
  if (parsed instanceof Fault) return parsed;
  const minutes = minutesOf(parsed, units, 'd');
  return Number.isFinite(minutes) ? { minutes, elapsed: parsed.elapsed } : notADuration(text);
};

const checked = (minutes: number, elapsed: boolean, text: string): Duration | Fault => {
  if (!Number.isFinite(minutes)) return notADuration(text);
  return minutes < 0 ? negativeDuration(text) : { minutes, elapsed };
};

/**
 * A duration cell. A bare number counts `unit`: working days unless the header says otherwise. A spreadsheet's own
 * duration (`8:00:00`) arrives as a date on day 0 and is that many hours of work; any later date is one by accident.
 * `Milestone`, in any of our languages, is no time at all.
 * @example readDuration('1w', units) // { minutes: 2400, elapsed: false } in a week of 40 hours
 */
export const readDuration = (
  cell: Cell,
  units: DurationUnits,
  unit: DurationUnit = 'd',
): Reading<Duration> => {
  if (typeof cell === 'number') {
    return checked(Math.round(cell * minutesOfUnit(unit, units)), false, String(cell));
  }
  if (cell === null || cell === undefined) return null;
  if (cell instanceof SerialDate) {
    if (cell.serial >= 0 && cell.serial < 1)
      return { minutes: Math.round(cell.serial * MINUTES_PER_DAY), elapsed: false };
    return dateAsDuration(safeMoment(cell.serial));
  }
  if (typeof cell === 'boolean') return notADuration(cell ? 'TRUE' : 'FALSE');
  const text = cell.trim();
  if (text === '') return null;
  const parsed = parse(text);
  if (parsed instanceof Fault)
    return readTaskKind(text) === 'milestone' ? { minutes: 0, elapsed: false } : parsed;
  return checked(minutesOf(parsed, units, unit), parsed.elapsed, text);
};
