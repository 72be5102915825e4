/** Goes to a table that the plan's functions read: the one they have, else one of the manager's, else a new tab. */
import { freeTabName } from '../book.js';
import { type NamedTable, namedRange, TABLE_NAMES } from '../names.js';
import { openProject, type Project } from '../project.js';
import { Sentence } from '../sentence.js';
import { Change } from '../undo/change.js';
import { connect, tablesToConnect } from './connect-tables.js';
import { NO_PLAN } from './open-tab.js';
import { relinkCalls } from './relink-calls.js';
import { type TableColumn, writeTable } from './table-tab.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A table that the manager fills in, on a tab of its own. */
export interface TableKindTab {
  readonly kind: Exclude<NamedTable, 'plan' | 'settings' | 'baseline'>;
  /** What the tab is called: the first of these that is free. */
  readonly names: readonly string[];
  readonly columns: (book: Spreadsheet, project: Project) => readonly TableColumn[];
  /** What its first column begins with: what the plan names already. */
  readonly begin?: (project: Project) => readonly string[];
}

export function openTable(book: Spreadsheet, table: TableKindTab, label: string): void {
  const name = TABLE_NAMES[table.kind];
  const there = namedRange(book, name);
  if (there !== null) {
    there.getSheet().activate();
    return;
  }
  const project = openProject(book);
  if (project === null) throw new Sentence(NO_PLAN);
  const own = tablesToConnect(book)[table.kind];
  Change.make(book, label, (change) => {
    if (own !== undefined) {
      connect(book, change, own);
      book.getSheetByName(own.tabName)?.activate();
      return;
    }
    const sheet = change.addTab(freeTabName(book, table.names));
    const cells = writeTable(sheet, table.columns(book, project));
    beginWith(cells, table.begin?.(project) ?? []);
    change.name(name, cells);
    relinkCalls(book, change, name);
    sheet.activate();
  });
}

function beginWith(cells: GoogleAppsScript.Spreadsheet.Range, names: readonly string[]): void {
  const rows = names.slice(0, cells.getNumRows() - 1).map((name) => [name]);
  if (rows.length === 0) return;
  // Plain text, else a name such as 1/2 would become a date.
  cells
    .getSheet()
    .getRange(cells.getRow() + 1, cells.getColumn(), rows.length, 1)
    .setNumberFormat('@')
    .setValues(rows);
}
