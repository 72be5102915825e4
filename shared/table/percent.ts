/** Percentages in cells: whether a column counts in fractions or percents, and the cells themselves. */
import { type Cell, SerialDate } from './cell.js';
import { errorOf } from './cell-error.js';
import { foldText, plainText } from './fold.js';
import { crossBesideTicks, notAPercentage, percentageOutOfRange } from './messages.js';
import { readNumber, safeMoment } from './number.js';
import { Fault, type Reading } from './reading.js';
import { rememberTexts } from './remember.js';
import { readBoolean } from './text.js';

/** Whether a column's bare numbers are fractions (0.5) or percentages (50). */
export type PercentRule = 'fraction' | 'percent';

/** A fraction that a formula left a hair above 1 is still 1. */
const ROUNDING = 1e-9;

/** Words that say that no work is done; words for work under way say no share, and are a problem. */
const NOT_STARTED = new Set(
  [
    'not started',
    'to do',
    'todo',
    'open',
    'planned',
    'backlog',
    'nicht begonnen',
    'offen',
    'geplant',
    'pendiente',
  ].concat(['sin empezar', 'pendente', 'nao iniciado', 'a faire', 'non commence', '\u672a\u7740\u624b']),
);

/** `3/4`: so many of so many. */
const PARTS = /^(\d+) ?\/ ?(\d+)$/;

const share = (text: string): number | null => {
  const match = PARTS.exec(text);
  const [done, whole] = [Number(match?.[1]), Number(match?.[2])];
  return match === null || whole === 0 || done > whole ? null : (100 * done) / whole;
};

/** A text's number, and whether a percent sign says what it counts. */
const parse = rememberTexts((text: string): { readonly value: number; readonly signed: boolean } | Fault => {
  const sign = /^% ?(.*)$|^(.*?) ?%$/.exec(plainText(text));
  const digits = sign === null ? text : (sign[1] ?? sign[2] ?? '');
  const value = readNumber(digits);
  if (typeof value === 'number') return { value, signed: sign !== null };
  const parts = share(text);
  if (parts !== null) return { value: parts, signed: true };
  const truth = readBoolean(text);
  if (NOT_STARTED.has(foldText(text))) return { value: 0, signed: true };
  if (typeof truth === 'boolean') return { value: truth ? 100 : 0, signed: true };
  return errorOf(text) ?? notAPercentage(text);
});

/**
 * Numbers up to 1 are fractions unless some number in the column is above 1: then all are percentages.
 * @example percentRule([0.5, 1]) // 'fraction'
 */
export const percentRule = (cells: Iterable<Cell>): PercentRule => {
  for (const cell of cells) {
    if (typeof cell === 'number') {
      if (cell > 1 + ROUNDING) return 'percent';
    } else if (typeof cell === 'string' && cell !== '') {
      const parsed = parse(cell.trim());
      if (!(parsed instanceof Fault) && !parsed.signed && parsed.value > 1 + ROUNDING) return 'percent';
    }
  }
  return 'fraction';
};

const inRange = (fraction: number, text: string): number | Fault => {
  if (fraction >= 0 && fraction <= 1) return fraction;
  return fraction > 1 && fraction <= 1 + ROUNDING ? 1 : percentageOutOfRange(text);
};

/**
 * A share of the whole as a fraction from 0 to 1. TRUE is done.
 * @example readPercent('1%', 'fraction') // 0.01
 */
export const readPercent = (cell: Cell, rule: PercentRule): Reading<number> => {
  if (typeof cell === 'number') return inRange(rule === 'percent' ? cell / 100 : cell, String(cell));
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  if (cell instanceof SerialDate) return notAPercentage(safeMoment(cell.serial));
  const text = cell.trim();
  if (text === '') return null;
  const parsed = parse(text);
  if (parsed instanceof Fault) return parsed;
  return inRange(parsed.signed || rule === 'percent' ? parsed.value / 100 : parsed.value, text);
};

const TICK = /^[✓✔☑✅]\ufe0f?$/u;
const CROSS = /^[x×]$/i;

/** Reads the cells of one column. An `x` is done, but beside ticks it may be a cross, and is not guessed. */
export const percentReader = (cells: readonly Cell[]): ((cell: Cell) => Reading<number>) => {
  const rule = percentRule(cells);
  const hasTicks = cells.some(
    (cell) => cell === true || (typeof cell === 'string' && TICK.test(cell.trim())),
  );
  return (cell) =>
    hasTicks && typeof cell === 'string' && CROSS.test(cell.trim())
      ? crossBesideTicks(cell.trim())
      : readPercent(cell, rule);
};
