/** The units Microsoft Project shows durations and lags in, and the cells that say the same. */
import type { Cell } from '../../table/cell.js';
import type { Duration, DurationUnits } from '../../table/duration.js';
import { MINUTES_PER_DAY } from '../../time/minute.js';

/** Adding this to a format marks the duration as an estimate. */
const ESTIMATED = 32;
export const PERCENT = 19;
export const ELAPSED_PERCENT = 20;

interface Unit {
  readonly text: string;
  readonly elapsed: boolean;
  minutes(units: DurationUnits): number;
}

const unit = (text: string, elapsed: boolean, minutes: (units: DurationUnits) => number): Unit => ({
  text,
  elapsed,
  minutes,
});

const UNITS: ReadonlyMap<number, Unit> = new Map([
  [3, unit('m', false, () => 1)],
  [4, unit('em', true, () => 1)],
  [5, unit('h', false, () => 60)],
  [6, unit('eh', true, () => 60)],
  [7, unit('d', false, ({ minutesPerDay }) => minutesPerDay)],
  [8, unit('ed', true, () => MINUTES_PER_DAY)],
  [9, unit('w', false, ({ minutesPerWeek }) => minutesPerWeek)],
  [10, unit('ew', true, () => 7 * MINUTES_PER_DAY)],
  [11, unit('mo', false, ({ minutesPerDay, daysPerMonth }) => minutesPerDay * daysPerMonth)],
  [12, unit('emo', true, () => 30 * MINUTES_PER_DAY)],
]);

const DAYS = 7;
const isEstimate = (format: number): boolean => format >= 3 + ESTIMATED && format <= 21 + ESTIMATED;
const plainFormat = (format: number): number => (isEstimate(format) ? format - ESTIMATED : format);

/** A text in the format's unit where that is exact, else in minutes; negative ones with their sign in front. */
export function spanInUnits(minutes: number, format: number | null, units: DurationUnits): string {
  const {
    text,
    elapsed,
    minutes: lengthOf,
  } = UNITS.get(plainFormat(format ?? DAYS)) ?? (UNITS.get(DAYS) as Unit);
  const length = lengthOf(units);
  const amount = Math.round((minutes / length) * 100) / 100;
  if (Math.round(amount * length) === minutes) return `${amount}${text}`;
  return `${minutes}${elapsed ? 'em' : 'm'}`;
}

/** A duration as a cell: working days as a number, anything else as text; estimates keep their question mark. */
export function durationCell(minutes: number, format: number | null, units: DurationUnits): Cell {
  const text = spanInUnits(minutes, format, units);
  if (format !== null && isEstimate(format)) return `${text}?`;
  return /^[\d.]+d$/.test(text) ? Number(text.slice(0, -1)) : text;
}

/** The format that shows a duration best: days where they come out in quarters, else hours, else minutes. */
export function formatOf({ minutes, elapsed }: Duration, units: DurationUnits): number {
  const day = elapsed ? MINUTES_PER_DAY : units.minutesPerDay;
  const working = (minutes * 4) % day === 0 ? DAYS : minutes % 15 === 0 ? 5 : 3;
  return working + (elapsed ? 1 : 0);
}
