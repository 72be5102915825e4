/** Reads where a workbook's names point: `'My plan'!$A$3:$N$60` as a tab and a range. */
import type { CellRange, NamedRange } from '../sheet-source.js';
import { columnOf } from './sheet-cells.js';

/** The place that a name's formula means; null for `#REF!`, several areas or a formula that is no range. */
export function namedRangeOf(name: string, formula: string): NamedRange {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(formula.trim());
  const range = match === null ? null : rangeOf(match[3] as string);
  if (match === null || range === null || formula.includes('#REF!')) return { name, place: null };
  const tab = match[1]?.replaceAll("''", "'") ?? (match[2] as string);
  return { name, place: { tab, range } };
}

const END = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?$/i;

/** `A3:N60`, `A3:N`, `A:N` or `B2`. */
function rangeOf(text: string): CellRange | null {
  const [first, last = first] = text.split(':') as [string, string?];
  const from = END.exec(first);
  const to = END.exec(last);
  if (from === null || to === null || first === '' || last === '') return null;
  return {
    top: from[2] === undefined ? 0 : Number(from[2]) - 1,
    left: from[1] === undefined ? 0 : columnOf(from[1]),
    bottom: to[2] === undefined ? null : Number(to[2]) - 1,
    right: to[1] === undefined ? null : columnOf(to[1]),
  };
}
