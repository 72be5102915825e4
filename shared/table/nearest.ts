/** The name a misspelt text was probably meant to be. */
import { foldText } from './fold.js';

/** Damerau-Levenshtein distance (neighbours swapped count once), or more than `limit` where it exceeds that. */
const distance = (left: string, right: string, limit: number): number => {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (
        row > 1 &&
        column > 1 &&
        left[row - 1] === right[column - 2] &&
        left[row - 2] === right[column - 1]
      ) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[right.length] ?? 0;
};

/** How many slips of the keys a text of this length may hold and still be recognised. */
const allowance = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : length < 11 ? 2 : 3);

/**
 * The candidate most like a text, within a distance small enough to be a slip of the keys (at most `most` where that is
 * given); null where none is.
 * @example nearestName('Desing', ['Build', 'Design']) // 'Design'
 */
export const nearestName = (text: string, candidates: Iterable<string>, most?: number): string | null => {
  const wanted = foldText(text).slice(0, 80);
  let limit = most ?? allowance(wanted.length);
  let best: string | null = null;
  for (const candidate of candidates) {
    const found = distance(wanted, foldText(candidate), limit);
    if (found > limit) continue;
    if (found === 0) return candidate;
    best = candidate;
    limit = found - 1;
  }
  return best;
};
