/** Days of the week in cells: `Mon-Fri`, `Mon, Wed, Fri`. */
import { WEEKDAY_WORDS } from './calendar-words.js';
import type { Cell } from './cell.js';
import { foldText } from './fold.js';
import { notWorkingDays } from './messages.js';
import { Fault, type Reading } from './reading.js';
import { rememberTexts } from './remember.js';
import { readText } from './text.js';

const EVERY_DAY =
  /^(?:every ?day|daily|all(?: days)?|7 ?days|taglich|todos(?: los dias)?|tous les jours|毎日)$/;
const NO_DAY = /^(?:none|no days?|0|keine|ninguno|nenhum|aucun|なし)$/;
const RANGE = /^(.+?) ?(?:-|–|~|〜|\bto\b|\bbis\b|\bthrough\b|\ba\b|\bau\b|から) ?(.+)$/;
const SEPARATOR = /[,;/&+、・]| and | und | y | e | et /;

/** The weekday a word names, 0 is Sunday; plurals and full stops do not count. */
const weekday = (word: string): number | null => {
  const bare = word.replace(/\./g, '').trim();
  return WEEKDAY_WORDS.get(bare) ?? WEEKDAY_WORDS.get(bare.replace(/s$/, '')) ?? null;
};

/** The days from one weekday to another, past the week's end where need be. */
const daysBetween = (from: number, to: number): number[] =>
  Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, step) => (from + step) % 7);

const readPart = (part: string): readonly number[] | null => {
  const one = weekday(part);
  if (one !== null) return [one];
  const range = RANGE.exec(part.replace(/-feira/g, ''));
  const from = weekday(range?.[1] ?? '');
  const to = weekday(range?.[2] ?? '');
  if (from !== null && to !== null) return daysBetween(from, to);
  const several = part.split(' ').map(weekday);
  return several.length > 1 && several.every((found) => found !== null)
    ? several.filter((found) => found !== null)
    : null;
};

const parse = rememberTexts((text: string): readonly number[] | Fault => {
  const folded = foldText(text);
  if (EVERY_DAY.test(folded)) return [0, 1, 2, 3, 4, 5, 6];
  if (NO_DAY.test(folded)) return [];
  const days = new Set<number>();
  for (const part of folded.split(SEPARATOR)) {
    const found = readPart(part.trim());
    if (found === null) return notWorkingDays(text);
    for (const day of found) days.add(day);
  }
  return [...days].sort((left, right) => left - right);
});

/**
 * The weekdays a cell names, each once, 0 is Sunday, in the order of the week.
 * @example readWeekdays('Sun-Thu') // [0, 1, 2, 3, 4]
 */
export const readWeekdays = (cell: Cell): Reading<readonly number[]> => {
  const text = readText(cell);
  return text === null || text instanceof Fault ? text : parse(text);
};
