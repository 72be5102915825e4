/** What a column of a plan is where its name leaves two things open and its cells tell. */
import { type Cell, isBlank, type Table } from './cell.js';
import type { TableKind } from './columns.js';
import type { HeaderCell } from './header-cells.js';
import { bodyRows, columnCells } from './rows.js';

/**
 * `Nr.` over 1, 1.1, 1.2 is the WBS, where no column is that by name. Of several columns of progress one with
 * checkboxes gives way to one that tells how much is done.
 */
export const settleByContent = (
  kind: TableKind,
  cells: readonly HeaderCell[],
  table: Table,
  headerRow: number,
): readonly HeaderCell[] => {
  if (kind !== 'plan') return cells;
  const numbering = onlyOne(cells, 'ID');
  const ofProgress = cells.filter(({ meaning }) => meaning?.name === '% complete');
  const asksForWbs = numbering?.meaning?.rank === 'synonym' && !cells.some(isWbs);
  if (!asksForWbs && ofProgress.length < 2) return cells;
  const rows = bodyRows(table, headerRow);
  const valuesOf = ({ position }: HeaderCell) => columnCells(rows, position).filter((cell) => !isBlank(cell));
  const isWbsByCodes = asksForWbs && areOutlineCodes(valuesOf(numbering));
  const checkboxes = ofProgress.filter((cell) => valuesOf(cell).every((value) => typeof value === 'boolean'));
  const someTellMore = checkboxes.length < ofProgress.length;
  return cells.map((cell) => {
    if (isWbsByCodes && cell === numbering) return { ...cell, meaning: { name: 'WBS', rank: 'synonym' } };
    if (someTellMore && checkboxes.includes(cell) && cell.meaning?.rank === 'synonym')
      return { ...cell, meaning: { name: '% complete', rank: 'weak' } };
    return cell;
  });
};

const isWbs = ({ meaning }: HeaderCell): boolean => meaning?.name === 'WBS';

const onlyOne = (cells: readonly HeaderCell[], name: string): HeaderCell | null => {
  const [first = null, ...others] = cells.filter(({ meaning }) => meaning?.name === name);
  return others.length === 0 ? first : null;
};

const CODE = /^\d+(?:\.\d+)*\.?$/;

/** 1, 1.1, 1.2, 2: numbers with dots, each right under what it is part of. */
const areOutlineCodes = (values: readonly Cell[]): boolean => {
  let before = '';
  let dotted = 0;
  for (const value of values) {
    const text = String(value).trim();
    if (!CODE.test(text)) return false;
    const code = text.replace(/\.$/, '');
    const above = code.slice(0, Math.max(0, code.lastIndexOf('.')));
    if (above !== '') {
      if (!`${before}.`.startsWith(`${above}.`)) return false;
      dotted += 1;
    }
    before = code;
  }
  return dotted > 0;
};
