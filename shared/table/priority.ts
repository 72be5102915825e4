/** Priorities in cells: Microsoft Project's numbers from 0 to 1000, or words for them. */
import type { Cell } from './cell.js';
import { foldHeader } from './fold.js';
import { readNumber } from './number.js';
import type { Reading } from './reading.js';

/** The words and figures of Microsoft Project 98, and what trackers and other languages call them. */
const WORDS: ReadonlyMap<string, number> = new Map(
  (
    [
      [100, 'Lowest', 'Trivial'],
      [200, 'Very low'],
      [300, 'Lower', 'Minor'],
      [400, 'Low', 'Niedrig', 'Gering', 'Baja', 'Baixa', 'Faible', 'Basse', '\u4f4e'],
      [
        500,
        'Medium',
        'Normal',
        'Med',
        'Moderate',
        'Standard',
        'Mittel',
        'Media',
        'Média',
        'Moyenne',
        'Normale',
        '\u4e2d',
      ],
      [600, 'High', 'Important', 'Hoch', 'Alta', 'Élevée', 'Haute', '\u9ad8'],
      [700, 'Higher', 'Major'],
      [800, 'Very high', 'Sehr hoch', 'Muy alta', 'Muito alta', 'Très élevée'],
      [900, 'Highest', 'Critical', 'Urgent', 'Blocker', 'Top', 'Dringend', 'Kritisch', 'Urgente', 'Crítica'],
      [1000, 'Do not level'],
    ] as const
  ).flatMap(([figure, ...words]) => words.map((word): [string, number] => [foldHeader(word), figure])),
);

/**
 * A priority as a number, the higher the more important; 500 is usual.
 * @example readPriority('High') // 600
 */
export const readPriority = (cell: Cell): Reading<number> => {
  const figure = typeof cell === 'string' ? WORDS.get(foldHeader(cell)) : undefined;
  return figure ?? readNumber(cell);
};
