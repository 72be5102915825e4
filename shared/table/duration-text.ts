/** Durations written as texts, in the units and languages of the dictionary. */
import { foldText, plainText } from './fold.js';
import { parseNumberText } from './number-text.js';

/** Minutes of the clock need no calendar; days, weeks and months are as long as Settings say. */
export type DurationUnit = 'm' | 'h' | 'd' | 'w' | 'mo';

const UNIT_WORDS: { readonly [Unit in DurationUnit]: string } = {
  m: 'm min mins minute minutes minuten minuto minutos 分 分間',
  h: 'h hr hrs hour hours std stunde stunden hora horas heure heures 時間',
  d:
    'd dy dys day days wd bd workday workdays workingday workingdays businessday businessdays t tag tage tagen ' +
    'arbeitstag arbeitstage dia dias diautil diasuteis diashabiles j jr jrs jour jours joursouvres 日 日間 営業日',
  w: 'w wk wks week weeks wo woche wochen sem semana semanas semaine semaines 週 週間',
  mo: 'mo mon mons mth mths month months monat monate monaten mes meses mois 月 か月 ヶ月 カ月 ヵ月 か月間 ヶ月間',
};

/** Days of the calendar, not of work: 24 hours each. */
const CALENDAR_DAYS =
  'calendarday calendardays calday caldays cd kalendertag kalendertage kt jourcalendaire jourscalendaires ' +
  'dianatural diasnaturales diacalendario diascalendario diacorrido diascorridos 暦日';

const UNITS: ReadonlyMap<string, { readonly unit: DurationUnit; readonly elapsed: boolean }> = new Map([
  ...CALENDAR_DAYS.split(' ').map((word) => [word, { unit: 'd' as const, elapsed: true }] as const),
  ...(Object.keys(UNIT_WORDS) as DurationUnit[]).flatMap((unit) =>
    UNIT_WORDS[unit].split(' ').flatMap((word) => {
      const folded = foldText(word);
      const plain: [string, { unit: DurationUnit; elapsed: boolean }] = [folded, { unit, elapsed: false }];
      if (!/^[a-z]+$/.test(folded)) return [plain];
      return [
        plain,
        [`e${folded}`, { unit, elapsed: true }],
        [`elapsed${folded}`, { unit, elapsed: true }],
      ] as (typeof plain)[];
    }),
  ),
]);

/** The unit that a word names; null where it names none. */
export const durationUnit = (word: string): DurationUnit | null =>
  UNITS.get(foldText(word).replace(/[ .]/g, ''))?.unit ?? null;

/** Whether a word means time of the calendar or the clock, not of work. */
export const isElapsedUnit = (word: string): boolean =>
  UNITS.get(foldText(word).replace(/[ .]/g, ''))?.elapsed ?? false;

/** A duration before Settings have said how long a day is: minutes of the clock and days, weeks, months of the calendar. */
export interface DurationText {
  readonly minutes: number;
  readonly days: number;
  readonly weeks: number;
  readonly months: number;
  /** A number without its unit: the column says what it counts. */
  readonly bare: number;
  readonly elapsed: boolean;
}

const PART = /^([+-]?)\s*([\d.,]+)\s*([^\d+-]*)/;
const WRITTEN_UNIT = /^[\p{L}. ]+$/u;

interface Part {
  readonly value: number;
  readonly unit: DurationUnit | null;
  readonly elapsed: boolean;
  readonly length: number;
}

const readPart = (text: string): Part | null => {
  const match = PART.exec(text);
  if (match === null) return null;
  const number = parseNumberText(match[2] ?? '');
  if (number === null || !('value' in number)) return null;
  const value = match[1] === '-' ? -number.value : number.value;
  const word = (match[3] ?? '').trim();
  if (word === '') return { value, unit: null, elapsed: false, length: match[0].length };
  const found = WRITTEN_UNIT.test(word) ? UNITS.get(word.replace(/[ .]/g, '')) : undefined;
  return found === undefined ? null : { value, ...found, length: match[0].length };
};

/** Words that mark an estimate: `~5d`, `ca. 2 Wochen`. */
const ESTIMATE =
  /^(?:~|≈|c\.|ca\.?|circa|cca\.?|approx\.?|approximately|about|around|etwa|rund|env\.?|environ|aprox\.?|unos|cerca de|約) ?(?=[\d.,])/;
/** `1/2 day`, `1½ weeks` (which is `11⁄2` once its sign is made plain, so the sign is looked for before). */
const HALVES: readonly (readonly [sign: RegExp, decimals: string])[] = [
  [/(\d*) ?½|(?:(\d+) )?\b1\/2\b/, '.5'],
  [/(\d*) ?¼|(?:(\d+) )?\b1\/4\b/, '.25'],
  [/(\d*) ?¾|(?:(\d+) )?\b3\/4\b/, '.75'],
];

const withoutFractions = (text: string): string => {
  for (const [sign, decimals] of HALVES) {
    if (sign.test(text))
      return text.replace(sign, (_, before = '', whole = '') => `${before || whole || '0'}${decimals}`);
  }
  return text;
};

/**
 * What a text means as a duration; null where it is none. `2d 4h` adds up; a `?` at the end, or a word such as `ca.`
 * before it, marks an estimate.
 */
export const parseDurationText = (text: string): DurationText | null => {
  if (text.length > 40) return null;
  let rest = foldText(plainText(withoutFractions(text)))
    .replace(/ ?\?$/, '')
    .replace(ESTIMATE, '');
  const sums = { m: 0, h: 0, d: 0, w: 0, mo: 0 };
  let parts = 0;
  let bare = 0;
  let elapsed = false;
  while (rest !== '') {
    const part = readPart(rest);
    if (part === null || (parts > 0 && (part.unit === null || part.elapsed !== elapsed || part.value < 0)))
      return null;
    if (part.unit === null) bare = part.value;
    else sums[part.unit] += part.value;
    elapsed = part.elapsed;
    parts++;
    rest = rest.slice(part.length).trim();
    if (part.unit === null && rest !== '') return null;
  }
  if (parts === 0) return null;
  return { minutes: sums.m + sums.h * 60, days: sums.d, weeks: sums.w, months: sums.mo, bare, elapsed };
};
