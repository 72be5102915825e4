/** How well a row of headers fits each kind of table. */
import type { Cell } from './cell.js';
import { TABLE_KINDS, type TableKind } from './columns.js';
import { cellsByMeaning, readHeaderCells } from './header-cells.js';
import { hasSignature } from './signature.js';

const POINTS = { setting: 6, canonical: 6, synonym: 4, weak: 1 } as const;

/** How well a row of headers fits a kind of table: points for each column it names; 0 where it is none. */
export const fitOf = (row: readonly Cell[], kind: TableKind): number => {
  const byName = cellsByMeaning(readHeaderCells(row, kind));
  if (!hasSignature(kind, byName)) return 0;
  let points = 0;
  for (const [best] of byName.values()) points += best?.meaning == null ? 0 : POINTS[best.meaning.rank];
  return points;
};

/** The kind of table whose columns a row of headers names best; null where it fits none. */
export const recognizeHeader = (row: readonly Cell[]): TableKind | null => {
  let kind: TableKind | null = null;
  let most = 0;
  for (const candidate of TABLE_KINDS) {
    const points = fitOf(row, candidate);
    if (points <= most) continue;
    kind = candidate;
    most = points;
  }
  return kind;
};
