/** Finds the other tables of a project on the tabs of the workbook: settings, calendar, resources, actuals, baseline. */
import { type FoundTable, findTable } from '../../../shared/table/find-table.js';
import type { SheetDates } from '../dates.js';
import { type Grid, gridOf } from '../grid.js';
import type { LocatedTable, LocatedTables } from '../located-table.js';
import { type NamedTable, SIDE_TABLES } from '../names.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const KINDS = ['settings', ...SIDE_TABLES] as const;

/** The first table of each kind on any tab but the plan's and those to pass over. */
export function findSideTables(
  book: Spreadsheet,
  planTab: number,
  dates: SheetDates,
  passOver: ReadonlySet<number> = new Set(),
): LocatedTables {
  const found: { [Kind in NamedTable]?: LocatedTable } = {};
  for (const sheet of book.getSheets()) {
    if (sheet.getSheetId() === planTab || passOver.has(sheet.getSheetId())) continue;
    const table = sideTableOn(sheet, dates);
    if (table !== null && found[table.kind] === undefined) found[table.kind] = table;
  }
  return found;
}

function sideTableOn(sheet: Sheet, dates: SheetDates): LocatedTable | null {
  const grid = gridOf(sheet, dates);
  for (const kind of KINDS) {
    const place = findTable(grid.cells, kind);
    if (place !== null) return locate(kind, place, grid);
  }
  return null;
}

const locate = (kind: NamedTable, place: FoundTable, grid: Grid): LocatedTable => ({
  kind,
  tab: grid.tab,
  tabName: grid.name,
  row: place.headerRow + 1,
  column: place.firstColumn + 1,
  lastColumn: place.lastColumn + 1,
  cells: grid.cells.slice(place.headerRow).map((row) => row.slice(place.firstColumn, place.lastColumn + 1)),
});
