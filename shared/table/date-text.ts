/** Dates written as texts: what each can mean by itself, before its column has decided the order of day and month. */
import { dayOfCivil, daysInMonth, weekdayOf } from '../time/civil-date.js';
import type { Day } from '../time/minute.js';
import { MONTH_WORDS, WEEKDAY_NAMES, WEEKDAY_WORDS } from './calendar-words.js';
import { foldText } from './fold.js';
import {
  dateWithoutYear,
  dateWithZone,
  noSuchDay,
  notADate,
  spanAsDate,
  timeWithoutDate,
  wrongWeekday,
} from './messages.js';
import type { Fault } from './reading.js';

/** `any`: one reading whatever the order; the others say which order their only reading shows. */
export type OrderShown = 'any' | 'day-first' | 'month-first';

export type DateText =
  | { readonly day: Day; readonly time: number; readonly shows: OrderShown }
  | {
      readonly dayFirst: Day;
      readonly monthFirst: Day;
      readonly time: number;
      /** What dots between the numbers mean where nothing in the column says otherwise. */
      readonly usual: 'day-first' | null;
    };

const TIME =
  /(?:^|[ t,]+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?: ?([ap])\.? ?m\.?| ?(?:uhr|h))? ?(z|utc|gmt|[+-]\d{2}:?\d{2})?$/;
const HOUR_ONLY = /[ ,]+(\d{1,2}) ?([ap])\.?m\.?$/;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const JAPANESE = /^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日$/;
const NUMERIC = /^(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/;
const WORD = /[\p{L}]+(?:-feira)?/gu;

/** Two digits: 00 to 68 are 2000 to 2068, 69 to 99 are 1969 to 1999, as in POSIX. */
const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 69 ? 2000 + year : 1900 + year;
};

const civil = (year: number, month: number, day: number): Day | null =>
  year >= 1900 && day >= 1 && day <= daysInMonth(year, month) ? dayOfCivil(year, month, day) : null;

interface Clock {
  readonly rest: string;
  readonly minutes: number;
  readonly zone: boolean;
}

/** Splits the time of day off the end of a text; null where it is no time. */
const splitTime = (text: string): Clock | null => {
  const full = TIME.exec(text);
  if (full !== null)
    return clock(text.slice(0, full.index), Number(full[1]), Number(full[2]), full[4], full[5] !== undefined);
  const hour = HOUR_ONLY.exec(text);
  if (hour !== null) return clock(text.slice(0, hour.index), Number(hour[1]), 0, hour[2], false);
  return { rest: text, minutes: 0, zone: false };
};

const clock = (
  rest: string,
  hour: number,
  minutes: number,
  half: string | undefined,
  zone: boolean,
): Clock | null => {
  if (minutes > 59 || hour > 23) return null;
  if (half === undefined) return { rest, minutes: hour * 60 + minutes, zone };
  if (hour < 1 || hour > 12) return null;
  return { rest, minutes: ((hour % 12) + (half === 'p' ? 12 : 0)) * 60 + minutes, zone };
};

interface Words {
  readonly weekday: number | null;
  readonly month: number | null;
  readonly unknown: boolean;
}

const FILLERS = new Set([
  'de',
  'del',
  'of',
  'the',
  'le',
  'den',
  'der',
  'am',
  'st',
  'nd',
  'rd',
  'th',
  'er',
  'do',
  'ko',
]);

/** Sorts the words of a date into weekday and month; `mar` is the month only where one is needed. */
const sortWords = (words: readonly string[], needsMonth: boolean): Words => {
  let weekday: number | null = null;
  let month: number | null = null;
  for (const word of words) {
    const asMonth = MONTH_WORDS.get(word);
    const asWeekday = WEEKDAY_WORDS.get(word);
    const monthWord = asMonth !== undefined && needsMonth && month === null;
    if (
      monthWord &&
      (asWeekday === undefined ||
        weekday !== null ||
        words.filter((other) => MONTH_WORDS.has(other)).length === 1)
    ) {
      month = asMonth;
    } else if (asWeekday !== undefined && weekday === null) weekday = asWeekday;
    else if (monthWord) month = asMonth;
    else if (!FILLERS.has(word)) return { weekday, month, unknown: true };
  }
  return { weekday, month, unknown: false };
};

const agrees = (day: Day | null, weekday: number | null): boolean =>
  day !== null && (weekday === null || weekdayOf(day) === weekday);

const single = (
  text: string,
  day: Day | null,
  weekday: number | null,
  time: number,
  shows: OrderShown,
): DateText | Fault => {
  if (day === null) return noSuchDay(text);
  if (!agrees(day, weekday)) return wrongWeekday(text, WEEKDAY_NAMES[weekdayOf(day)] ?? '');
  return { day, time, shows };
};

const numericDate = (
  text: string,
  match: RegExpExecArray,
  weekday: number | null,
  time: number,
): DateText | Fault => {
  const first = Number(match[1]);
  const second = Number(match[3]);
  const year = fullYear(match[4] ?? '');
  const dayFirst = civil(year, second, first);
  const monthFirst = civil(year, first, second);
  if (first === second) return single(text, dayFirst, weekday, time, 'any');
  const dayFits = agrees(dayFirst, weekday);
  const monthFits = agrees(monthFirst, weekday);
  if (dayFits && monthFits && dayFirst !== null && monthFirst !== null) {
    return { dayFirst, monthFirst, time, usual: match[2] === '.' ? 'day-first' : null };
  }
  if (dayFits) return single(text, dayFirst, weekday, time, 'day-first');
  if (monthFits) return single(text, monthFirst, weekday, time, 'month-first');
  return single(text, dayFirst ?? monthFirst, weekday, time, 'any');
};

const wordDate = (text: string, rest: string, words: readonly string[], time: number): DateText | Fault => {
  const { weekday, month, unknown } = sortWords(words, true);
  const numbers = rest.match(/\d+/g) ?? [];
  if (unknown || month === null || numbers.length === 0 || numbers.length > 2) return notADate(text);
  const [left = '', right] = numbers;
  if (right === undefined) return left.length === 4 ? spanAsDate(text, 'month') : dateWithoutYear(text);
  const yearFirst = left.length === 4;
  const dayText = yearFirst ? right : left;
  const yearText = yearFirst ? left : right;
  if (dayText.length > 2 || (yearText.length !== 2 && yearText.length !== 4)) return notADate(text);
  return single(text, civil(fullYear(yearText), month, Number(dayText)), weekday, time, 'any');
};

const dateOnly = (text: string, rest: string, time: number): DateText | Fault => {
  const yearFirst = YEAR_FIRST.exec(rest) ?? JAPANESE.exec(rest.replace(/ ?\([日月火水木金土]\)$/, ''));
  if (yearFirst !== null) {
    const [month, day] = yearFirst.length === 5 ? [yearFirst[3], yearFirst[4]] : [yearFirst[2], yearFirst[3]];
    return single(text, civil(Number(yearFirst[1]), Number(month), Number(day)), null, time, 'any');
  }
  const compact = COMPACT.exec(rest);
  if (compact !== null) {
    return single(text, civil(Number(compact[1]), Number(compact[2]), Number(compact[3])), null, time, 'any');
  }
  const words = rest.match(WORD) ?? [];
  if (words.length > 5) return notADate(text);
  const digits =
    words.length === 0
      ? rest
      : rest
          .replace(WORD, ' ')
          .replace(/[(),]|(?:^|\s)\.|\.(?=\s|$)/g, ' ')
          .trim();
  const numeric = NUMERIC.exec(digits);
  const weekday = words.length === 0 ? null : sortWords(words, false);
  if (numeric !== null && (weekday === null || !weekday.unknown)) {
    return numericDate(text, numeric, weekday?.weekday ?? null, time);
  }
  const iso = YEAR_FIRST.exec(digits);
  if (iso !== null && weekday !== null && !weekday.unknown) {
    return single(text, civil(Number(iso[1]), Number(iso[3]), Number(iso[4])), weekday.weekday, time, 'any');
  }
  if (words.length > 0) return wordDate(text, rest, words, time);
  return /^\d{1,2}[-/.]\d{1,2}\.?$/.test(rest) ? dateWithoutYear(text) : notADate(text);
};

const WEEK =
  /^(?:kw|cw|wk|week|woche|sem|semana|semaine|w) ?\.? ?\d{1,2}(?:[ /.,-]*\d{2,4})?$|^\d{4}[ -]?w\d{1,2}$|^第?\d{1,2}週目?$/;
const QUARTER = /^(?:\d{4}[ -]?)?[qt][1-4](?:[ /.-]*\d{2,4})?$|^第[1-4]四半期$/;
const MONTH = /^\d{4} ?年 ?\d{1,2} ?月$|^\d{1,2}[/.-]\d{4}$|^\d{4}-\d{2}$/;

const span = (folded: string): 'week' | 'month' | 'quarter' | null => {
  if (WEEK.test(folded)) return 'week';
  if (QUARTER.test(folded)) return 'quarter';
  return MONTH.test(folded) ? 'month' : null;
};

/** What a text can mean as a date; a fault where it is none, or contradicts itself. */
export const parseDateText = (text: string): DateText | Fault => {
  if (text.length > 60) return notADate(text);
  const folded = foldText(text);
  const wide = span(folded);
  if (wide !== null) return spanAsDate(text, wide);
  const time = splitTime(folded);
  if (time === null) return notADate(text);
  if (time.rest === '') return timeWithoutDate(text);
  if (time.zone && time.minutes !== 0) return dateWithZone(text);
  return dateOnly(text, time.rest.replace(/[ ,]+$/, ''), time.minutes);
};
