/** The header row of a table: which column means what, by name and not by place. */
import { type Cell, isBlank, type Table } from './cell.js';
import { errorOf } from './cell-error.js';
import { COLUMNS, type ColumnName, TABLE_TITLES, type TableKind } from './columns.js';
import {
  type ColumnOverrides,
  cellsByMeaning,
  type HeaderCell,
  readHeaderCells,
  type UnknownHeader,
} from './header-cells.js';
import { settleByContent } from './header-content.js';
import { headerProblems } from './header-problems.js';
import { unitAlone } from './header-unit.js';
import { nearestName } from './nearest.js';
import type { Problem } from './problem.js';
import { firstRow } from './rows.js';

export { type ColumnOverrides, isNotRead, NOT_READ, type UnknownHeader } from './header-cells.js';

/** Which column stands where: positions by canonical name, absent where the table has no such column. */
export type ColumnPositions<Kind extends TableKind> = { readonly [Name in ColumnName<Kind>]?: number };

export interface Header<Kind extends TableKind> {
  readonly kind: Kind;
  /** The index in the table of its first non-blank row; -1 where the table is blank. */
  readonly row: number;
  readonly columns: ColumnPositions<Kind>;
  /** The unit a header names, by canonical name: `h` for `Duration (h)` and for `Hours`. */
  readonly units: { readonly [Name in ColumnName<Kind>]?: string };
  readonly unknown: readonly UnknownHeader[];
  readonly problems: readonly Problem[];
}

/** How many slips of the keys a header may hold: fewer than other words, as many words are near to `Start`. */
const slips = (text: string): number => (text.length < 5 ? 0 : text.length < 9 ? 1 : 2);

const unknownHeaders = (
  kind: TableKind,
  cells: readonly HeaderCell[],
  found: ReadonlyMap<string, unknown>,
): readonly UnknownHeader[] => {
  const absent = COLUMNS[kind].filter((name) => !found.has(name));
  return cells
    .filter(
      (cell) => cell.meaning === null && !cell.ignored && cell.text !== '' && errorOf(cell.text) === null,
    )
    .map(({ position, text }) => ({ position, text, nearest: nearestName(text, absent, slips(text)) }));
};

/** Units in a row of their own right under the header, where no task stands: nothing but units in it. */
const unitsBelow = (cells: readonly Cell[], task: number | undefined): ReadonlyMap<number, string> => {
  const units = new Map<number, string>();
  if (task === undefined || !isBlank(cells[task])) return units;
  for (const [position, cell] of cells.entries()) {
    if (isBlank(cell)) continue;
    const text = typeof cell === 'string' ? cell.replace(/^\s*[([](.*)[)\]]\s*$/, '$1') : '';
    const unit = unitAlone(text);
    if (unit === null && !/^(?:date|datum|fecha|data|text|name)$/i.test(text.trim())) return new Map();
    if (unit !== null) units.set(position, unit);
  }
  return units;
};

/**
 * Reads the header of a table: its first row that is not blank. A header named in Settings beats the dictionary, a
 * canonical name a synonym; of two columns named equally well the first is read and both are a problem.
 * @example readHeader([['Activity', 'Days'], ['Build', 3]], 'plan').columns // { Task: 0, Duration: 1 }
 */
export const readHeader = <Kind extends TableKind>(
  table: Table,
  kind: Kind,
  overrides?: ColumnOverrides,
): Header<Kind> => {
  const row = firstRow(table);
  const cells = settleByContent(kind, readHeaderCells(table[row] ?? [], kind, overrides), table, row);
  const byName = cellsByMeaning(cells);
  const columns: { [Name in string]?: number } = {};
  const units: { [Name in string]?: string } = {};
  const below = unitsBelow(table[row + 1] ?? [], byName.get('Task')?.[0]?.position);
  for (const [name, [best]] of byName) {
    if (best === undefined) continue;
    columns[name] = best.position;
    const unit = best.unit ?? below.get(best.position) ?? null;
    if (unit !== null) units[name] = unit;
  }
  const unknown = unknownHeaders(kind, cells, byName);
  const problems = headerProblems({
    kind,
    title: TABLE_TITLES[kind],
    table,
    row,
    cells,
    byName,
    unknown,
    overrides,
  });
  return {
    kind,
    row,
    columns: columns as ColumnPositions<Kind>,
    units: units as Header<Kind>['units'],
    unknown,
    problems,
  };
};
