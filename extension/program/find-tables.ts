/** Finds tables in a workbook: by the names the add-on gave them, else by their headers. */
import { isBlank, type Table } from '../../shared/table/cell.js';
import type { TableKind } from '../../shared/table/columns.js';
import { findTable } from '../../shared/table/find-table.js';
import type { CellRange, Workbook, WorkbookTab } from '../sources/sheet-source.js';

/** Where a table's first cell lies, rows and columns counted from 0. */
export interface TablePlace {
  readonly tab: string;
  readonly top: number;
  readonly left: number;
}

export interface FoundTable {
  readonly table: Table;
  readonly place: TablePlace;
}

/** For each kind of table the name of its range. */
export type TableNames<Kind extends TableKind> = Readonly<Record<Kind, string>>;

export function findTables<Kind extends TableKind>(
  workbook: Workbook,
  names: TableNames<Kind>,
): Map<Kind, FoundTable> {
  const kinds = Object.keys(names) as Kind[];
  const found = new Map<Kind, FoundTable>();
  for (const kind of kinds) {
    const named = namedTable(workbook, names[kind], Object.values(names));
    if (named !== null) found.set(kind, named);
  }
  for (const kind of kinds) {
    if (found.has(kind)) continue;
    const byHeader = tableByHeader(workbook, kind, [...found.values()]);
    if (byHeader !== null) found.set(kind, byHeader);
  }
  return found;
}

/** The table under a name; null where there is no such name, or its tab or cells are gone. */
function namedTable(workbook: Workbook, name: string, allNames: readonly string[]): FoundTable | null {
  const place = placeOfName(workbook, name);
  const tab = workbook.tabs.find((each) => each.name === place?.tab);
  if (place === null || tab === undefined) return null;
  const others = allNames.filter((each) => each !== name);
  return cut(tab, { ...place.range, bottom: rowAboveNextName(workbook, place.tab, place.range, others) });
}

export const placeOfName = (workbook: Workbook, wanted: string) =>
  workbook.namedRanges.find(({ name }) => name === wanted)?.place ?? null;

/** A name gives the header and the columns; rows run on below it, but not into the next named table. */
function rowAboveNextName(
  workbook: Workbook,
  tab: string,
  range: CellRange,
  others: readonly string[],
): number | null {
  const below = others
    .map((name) => placeOfName(workbook, name))
    .filter((place) => place?.tab === tab && place.range.top > range.top && overlaps(place.range, range))
    .map((place) => (place?.range.top ?? 0) - 1);
  return below.length === 0 ? null : Math.min(...below);
}

const overlaps = (one: CellRange, other: CellRange): boolean =>
  one.left <= (other.right ?? Number.POSITIVE_INFINITY) &&
  other.left <= (one.right ?? Number.POSITIVE_INFINITY);

function tableByHeader(workbook: Workbook, kind: TableKind, taken: readonly FoundTable[]): FoundTable | null {
  let best: FoundTable | null = null;
  let confidence = 0;
  for (const tab of workbook.tabs) {
    const found = findTable(tab.cells, kind);
    if (found === null || found.confidence <= confidence) continue;
    // One table is not read as two kinds.
    if (taken.some(({ place }) => place.tab === tab.name && place.top === found.headerRow)) continue;
    confidence = found.confidence;
    const { headerRow: top, firstColumn: left, lastColumn: right, lastRow: bottom } = found;
    best = cut(tab, { top, left, right, bottom });
  }
  return best;
}

function cut(tab: WorkbookTab, range: CellRange): FoundTable {
  const rows = tab.cells.slice(range.top, range.bottom === null ? undefined : range.bottom + 1);
  const right = range.right === null ? undefined : range.right + 1;
  const table = withoutBlankEnd(withoutComputedBlock(rows.map((row) => row.slice(range.left, right))));
  return { table, place: { tab: tab.name, top: range.top, left: range.left } };
}

function withoutBlankEnd(table: Table): Table {
  let length = table.length;
  while (length > 0 && (table[length - 1] ?? []).every(isBlank)) length -= 1;
  return table.slice(0, length);
}

/** How the block that PM_SCHEDULE spills begins. */
const COMPUTED = [
  'Start',
  'Finish',
  'Late start',
  'Late finish',
  'Total float',
  'Free float',
  'Critical',
  'Driver',
  'Check',
];

/** What the sheet computed is never read back: its cells may be of yesterday, or an error of our own function. */
function withoutComputedBlock(table: Table): Table {
  const header = table.find((row) => !row.every(isBlank)) ?? [];
  const at = header.findIndex((_, from) => COMPUTED.every((name, index) => header[from + index] === name));
  return at < 0 ? table : table.map((row) => [...row.slice(0, at), ...row.slice(at + COMPUTED.length)]);
}
