/** The values of Microsoft Project XML (dates, durations, money, numbers) as minutes and numbers, and back. */
import { SerialDate } from '../../table/cell.js';
import { dayOfCivil, daysInMonth, isoMoment } from '../../time/civil-date.js';
import {
  dayOf,
  MINUTES_PER_DAY,
  type Minute,
  minute,
  serialOfMinute,
  startOfDay,
} from '../../time/minute.js';
import type { XmlElement } from '../xml/xml-tree.js';

const DATE_TIME = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})[\d.]*)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** A moment such as `2027-03-01T08:00:00`, as it stands on the clock; null where there is none or it is not one. */
export function momentOf(element: XmlElement, name: string): Minute | null {
  const match = DATE_TIME.exec(element.value(name) ?? '');
  if (match === null) return null;
  const [year, month, day, hours, minutes] = match.slice(1).map((part) => Number(part ?? 0)) as number[];
  if (year === undefined || month === undefined || day === undefined || day < 1) return null;
  if (day > daysInMonth(year, month) || year < 1900) return null;
  return minute(startOfDay(dayOfCivil(year, month, day)) + (hours ?? 0) * 60 + (minutes ?? 0));
}

/** A number; null where there is none. */
export function numberOf(element: XmlElement, name: string): number | null {
  const text = element.value(name);
  const value = text === null ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}

/** Truth values are written 1 and 0, by some tools true and false. */
export function isSet(element: XmlElement, name: string): boolean {
  const text = element.value(name);
  return text === '1' || text === 'true';
}

/** Money is written in hundredths. */
export function moneyOf(element: XmlElement, name: string): number | null {
  const hundredths = numberOf(element, name);
  return hundredths === null ? null : hundredths / 100;
}

const SPAN = /^(-)?P(?:(\d+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/;

/** A span such as `PT12H30M0S` in whole minutes; null where there is none. */
export function spanOf(element: XmlElement, name: string): number | null {
  const match = SPAN.exec(element.value(name) ?? '');
  if (match === null) return null;
  const [days, hours, minutes, seconds] = match.slice(2).map((part) => Number(part ?? 0)) as number[];
  const total = (days ?? 0) * MINUTES_PER_DAY + (hours ?? 0) * 60 + (minutes ?? 0) + (seconds ?? 0) / 60;
  return Number.isFinite(total) ? Math.round(total) * (match[1] === '-' ? -1 : 1) : null;
}

/** A start as a cell: midnight is the day alone, which begins then. */
export const startCell = (moment: Minute | null): SerialDate | null =>
  moment === null ? null : new SerialDate(serialOfMinute(moment));

/** The last minute of a day stands for the day's end, which a date and time of its own cannot say. */
const LAST_MINUTE = MINUTES_PER_DAY - 1;

/** A finish as a cell: a day's end is the day alone, which as a finish means its end. */
export function finishCell(moment: Minute | null): SerialDate | null {
  if (moment === null) return null;
  const ofDay = moment - startOfDay(dayOf(moment));
  if (ofDay === 0) return new SerialDate(dayOf(moment) - 1);
  return new SerialDate(ofDay === LAST_MINUTE ? dayOf(moment) : serialOfMinute(moment));
}

/** A moment as Microsoft Project writes it. */
export function momentText(moment: Minute): string {
  const [date, time = '00:00'] = isoMoment(moment).split(' ');
  return `${date}T${time}:00`;
}

/** A typed finish: a day's end as the day's last minute, so that it shows that day, and reads back as its end. */
export const finishText = (moment: Minute): string =>
  momentText(moment % MINUTES_PER_DAY === 0 ? minute(moment - 1) : moment);

export const spanText = (minutes: number): string => {
  const whole = Math.round(Math.abs(minutes));
  return `${minutes < 0 ? '-' : ''}PT${Math.floor(whole / 60)}H${whole % 60}M0S`;
};

export const moneyText = (amount: number): string => String(Math.round(amount * 10_000) / 100);

/** Minutes after midnight as a time of day; a day's end is written as midnight. */
export function timeText(ofDay: number): string {
  const at = ofDay % MINUTES_PER_DAY;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(at / 60))}:${two(at % 60)}:00`;
}

/** A time of day in minutes after midnight; null where it is none. */
export function timeOf(element: XmlElement, name: string): number | null {
  const match = /^(?:\d{4}-\d{2}-\d{2}T)?(\d{2}):(\d{2})/.exec(element.value(name) ?? '');
  return match === null ? null : Number(match[1]) * 60 + Number(match[2]);
}
