/** Hours of work in cells: `08:00-12:00, 13:00-17:00`, `22:00-06:00`, `24 hours`. */
import { MINUTES_PER_DAY } from '../time/minute.js';
import type { WorkingHours } from '../time/working-calendar.js';
import type { Cell } from './cell.js';
import { foldText } from './fold.js';
import { notWorkingHours } from './messages.js';
import { Fault, type Reading } from './reading.js';
import { rememberTexts } from './remember.js';
import { readText } from './text.js';

const NO_WORK =
  /^(?:0|none|off|closed|no work|not working|frei|geschlossen|cerrado|fechado|ferme|休み|休日)$/;
const ROUND_THE_CLOCK = /^24(?: ?h(?:ours|rs|r)?| stunden| horas| heures|時間)?$|^24\/7$/;
const CLOCK = '(\\d{1,2})(?:[:.h](\\d{2})|h)? ?(?:([ap])\\.?m\\.?|uhr)?';
const STRETCH = new RegExp(`^(?:from |von |de )?${CLOCK} ?(?:-|~|〜|to|bis|a|until) ?${CLOCK}$`);

const minutesOf = (
  hours: string | undefined,
  minutes: string | undefined,
  half: string | undefined,
): number | null => {
  const hour = Number(hours);
  const past = Number(minutes ?? 0);
  if (past > 59 || hour > 24 || (hour === 24 && past > 0)) return null;
  if (half === undefined) return hour * 60 + past;
  return hour < 1 || hour > 12 ? null : ((hour % 12) + (half === 'p' ? 12 : 0)) * 60 + past;
};

const readStretch = (text: string): WorkingHours | null => {
  const match = STRETCH.exec(text);
  if (match === null) return null;
  const from = minutesOf(match[1], match[2], match[3]);
  const to = minutesOf(match[4], match[5], match[6]);
  if (from === null || to === null || from === to || from >= MINUTES_PER_DAY) return null;
  return { from, to: to < from ? to + MINUTES_PER_DAY : to };
};

const inOrder = (stretches: readonly WorkingHours[]): boolean =>
  stretches.every((stretch, index) => {
    const before = stretches[index - 1];
    return before === undefined || before.to <= stretch.from;
  });

const parse = rememberTexts((text: string): readonly WorkingHours[] | Fault => {
  const folded = foldText(text);
  if (NO_WORK.test(folded)) return [];
  if (ROUND_THE_CLOCK.test(folded)) return [{ from: 0, to: MINUTES_PER_DAY }];
  const stretches: WorkingHours[] = [];
  for (const part of folded.split(/[,;/&+、]| and | und | y | et | e /)) {
    const stretch = readStretch(part.trim());
    if (stretch === null) return notWorkingHours(text);
    stretches.push(stretch);
  }
  stretches.sort((left, right) => left.from - right.from);
  const first = stretches[0]?.from ?? 0;
  const last = stretches[stretches.length - 1]?.to ?? 0;
  return inOrder(stretches) && last - first <= MINUTES_PER_DAY ? stretches : notWorkingHours(text);
});

/**
 * The stretches of work of a day, in order; none for 0. A night shift's end passes 1440.
 * @example readWorkingHours('22:00-06:00') // [{ from: 1320, to: 1800 }]
 */
export const readWorkingHours = (cell: Cell): Reading<readonly WorkingHours[]> => {
  if (typeof cell === 'boolean') return notWorkingHours(cell ? 'TRUE' : 'FALSE');
  const text = readText(cell);
  return text === null || text instanceof Fault ? text : parse(text);
};
