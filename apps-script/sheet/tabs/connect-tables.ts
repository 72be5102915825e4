/** Hands tables that the manager added to the workbook after it became a plan to the plan's functions. */
import { aTable } from '../../../shared/table/dictionary.js';
import { findSideTables } from '../conversion/side-tables.js';
import { spreadsheetDates } from '../dates.js';
import type { LocatedTable, LocatedTables } from '../located-table.js';
import { namedRange, SIDE_TABLES, TABLE_NAMES } from '../names.js';
import { planSheet } from '../project.js';
import { Sentence } from '../sentence.js';
import { tableRange } from '../table-range.js';
import { Change } from '../undo/change.js';
import { NO_PLAN } from './open-tab.js';
import { ownTabs } from './own-tabs.js';
import { relinkCalls } from './relink-calls.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The tables on tabs of the manager's own; what the add-on's tabs show is no table to read. */
export function tablesToConnect(book: Spreadsheet): LocatedTables {
  const place = planSheet(book);
  if (place === null) throw new Sentence(NO_PLAN);
  const own = new Set(ownTabs(book).map((sheet) => sheet.getSheetId()));
  return findSideTables(book, place.sheet.getSheetId(), spreadsheetDates(), own);
}

/** Names a table and gives it to every call over the plan that the add-on wrote. */
export function connect(book: Spreadsheet, change: Change, table: LocatedTable): void {
  const name = TABLE_NAMES[table.kind];
  change.name(name, tableRange(book, table));
  relinkCalls(book, change, name);
}

/** Connects every table that has no name yet. */
export function connectTables(book: Spreadsheet, label: string): void {
  const found = tablesToConnect(book);
  const unnamed = SIDE_TABLES.filter((kind) => namedRange(book, TABLE_NAMES[kind]) === null);
  const tables = unnamed.map((kind) => found[kind]).filter((table) => table !== undefined);
  if (tables.length === 0) throw new Sentence(nothingFound(unnamed));
  Change.make(book, label, (change) => {
    for (const table of tables) connect(book, change, table);
  });
  const list = tables.map(({ kind, tabName }) => `${aTable(kind)} on "${tabName}"`).join(', ');
  book.toast(`The plan now reads ${list}.`, 'Throughline');
}

const HEADERS = {
  calendar: 'Calendar, From, To, Hours',
  resources: 'Resource, Capacity, Rate',
  actuals: 'Date, Task, Cost, Hours, Resource',
  baseline: 'ID, Task, Baseline start, Baseline finish, Baseline budget',
} as const satisfies Record<(typeof SIDE_TABLES)[number], string>;

function nothingFound(unnamed: readonly (typeof SIDE_TABLES)[number][]): string {
  if (unnamed.length === 0) return 'The plan reads a calendar, resources, actuals and a baseline already.';
  const wanted = unnamed.map((kind) => `${aTable(kind)} (${HEADERS[kind]})`).join('; ');
  return `No other tab has a table that the plan could read. It would know by their headers: ${wanted}.`;
}
