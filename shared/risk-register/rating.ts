/** Reads how likely and how bad: numbers, percentages, money, or the usual words. */
import { groupedText } from '../health/number-words.js';
import type { Cell } from '../table/cell.js';
import { foldHeader } from '../table/fold.js';
import { readMoney, readUnits } from '../table/number.js';
import { Fault, type Reading } from '../table/reading.js';
import { readText } from '../table/text.js';
import type { Rating } from './register-entry.js';

/** The steps of a scale in words, as shares of the worst: the middles of five equal bands. */
const WORDS: ReadonlyMap<string, number> = new Map(
  (
    [
      [0.1, 'Very low,Rare,Negligible,Insignificant,Sehr gering,Muy bajo,Muito baixo,Très faible'],
      [0.3, 'Low,Unlikely,Minor,L,Gering,Niedrig,Bajo,Baja,Baixo,Baixa,Faible,低'],
      [0.5, 'Medium,Moderate,Possible,Med,M,Mittel,Medio,Media,Médio,Média,Moyen,Moyenne,中'],
      [0.7, 'High,Likely,Major,H,Hoch,Alto,Alta,Élevé,Élevée,高'],
      [0.9, 'Very high,Almost certain,Severe,Critical,Catastrophic,Sehr hoch,Muy alto,Muito alto,Très élevé'],
    ] as const
  ).flatMap(([share, words]) => words.split(',').map((word): [string, number] => [foldHeader(word), share])),
);

/** The tops of the usual scales: fractions, 1 to 5, 1 to 10, percent. */
const SCALES = [1, 5, 10, 100];

/** A probability: 0.4, `40%`, `High`, or a score. */
export function readProbability(cell: Cell): Reading<Rating> {
  const reading = readWith(cell, readUnits);
  if (reading === null || reading instanceof Fault || typeof reading === 'string') return worded(reading);
  const { value } = reading;
  if (value < 0)
    return new Fault('not-a-number', `${value} is below 0.`, 'Write a share such as 40%, or a score.');
  return { value, text: value <= 1 ? `${groupedText(value * 100)} %` : groupedText(value), degree: null };
}

/** An impact: money, days or a score as a number, or `High`. */
export function readImpact(cell: Cell): Reading<Rating> {
  const reading = readWith(cell, readMoney);
  if (reading === null || reading instanceof Fault || typeof reading === 'string') return worded(reading);
  return { value: reading.value, text: reading.typed ?? groupedText(reading.value), degree: null };
}

/** Each rating with its degree: a number against the top of the scale that all of its column fits. */
export function withDegrees(ratings: readonly (Rating | null)[], openEnded: boolean): (Rating | null)[] {
  const largest = Math.max(0, ...ratings.map((rating) => Math.abs(rating?.value ?? 0)));
  const top = SCALES.find((scale) => largest <= scale && (!openEnded || scale <= 10)) ?? largest;
  return ratings.map((rating) =>
    rating === null || rating.value === null || top === 0
      ? rating
      : { ...rating, degree: Math.abs(rating.value) / top },
  );
}

interface TypedNumber {
  readonly value: number;
  readonly typed: string | null;
}

/** A number, a word of the scale, or what is wrong with the cell. */
function readWith(cell: Cell, reader: (cell: Cell) => Reading<number>): TypedNumber | string | null | Fault {
  const number = reader(cell);
  if (typeof number === 'number')
    return { value: number, typed: typeof cell === 'string' ? cell.trim() : null };
  if (number === null || typeof cell !== 'string') return number;
  const text = readText(cell);
  if (text === null || text instanceof Fault) return text;
  if (WORDS.has(foldHeader(text))) return text;
  return number.id === 'not-a-number'
    ? new Fault(
        'not-a-number',
        `"${text}" is neither a number nor a step of a scale.`,
        'Write a number, or Low, Medium or High.',
      )
    : number;
}

const worded = (reading: string | null | Fault): Reading<Rating> =>
  typeof reading === 'string'
    ? { value: null, text: reading, degree: WORDS.get(foldHeader(reading)) ?? null }
    : reading;
