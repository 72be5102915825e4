/** The project of the open workbook: its tables, read from the cells that its formulas read. */
import type { Plan } from '../../shared/plan/plan.js';
import { readPlan } from '../../shared/plan/read-plan.js';
import type { Schedule } from '../../shared/schedule/schedule.js';
import { schedulePlan } from '../../shared/schedule/schedule-plan.js';
import { type ColumnOverrides, type Header, readHeader } from '../../shared/table/header.js';
import { readSettingRows } from '../../shared/table/settings-rows.js';
import { cellName } from './a1.js';
import { type Block, blockOn, planReferenceOf } from './block.js';
import { readTable } from './call.js';
import { type SheetDates, spreadsheetDates } from './dates.js';
import type { LocatedTable, LocatedTables } from './located-table.js';
import { type NamedTable, namedRange, TABLE_NAMES } from './names.js';
import { Sentence } from './sentence.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export interface Project {
  readonly sheet: Sheet;
  readonly block: Block;
  readonly tables: LocatedTables & { readonly plan: LocatedTable };
  readonly header: Header<'plan'>;
  readonly overrides: ColumnOverrides;
  readonly plan: Plan;
  readonly schedule: Schedule;
}

/** The sheet that holds the workbook's plan, and its block; null where the workbook has none. */
export function planSheet(book: Spreadsheet): { readonly sheet: Sheet; readonly block: Block } | null {
  const named = namedRange(book, TABLE_NAMES.plan)?.getSheet();
  const others = book.getSheets().filter((sheet) => sheet.getSheetId() !== named?.getSheetId());
  for (const sheet of named === undefined ? others : [named, ...others]) {
    const block = blockOn(sheet);
    if (block !== null) return { sheet, block };
  }
  return null;
}

/** Reads and schedules the workbook's plan; null where it has none. Throws where the plan has lost its Task column. */
export function openProject(book: Spreadsheet): Project | null {
  const place = planSheet(book);
  if (place === null) return null;
  const { sheet, block } = place;
  const dates = spreadsheetDates();
  const planTable = located('plan', planRange(sheet, block), dates);
  const tables = { ...sideTables(book, dates), plan: planTable };
  const overrides =
    tables.settings === undefined
      ? new Map<string, string>()
      : readSettingRows(tables.settings.cells).overrides;
  const plan = readPlan(
    Object.fromEntries(Object.entries(tables).map(([kind, table]) => [kind, table.cells])) as {
      plan: LocatedTable['cells'];
    },
  );
  return {
    sheet,
    block,
    tables,
    header: readHeader(planTable.cells, 'plan', overrides),
    overrides,
    plan,
    schedule: schedulePlan(plan),
  };
}

/** What the block's formula reads. */
function planRange(sheet: Sheet, block: Block): Range {
  try {
    return sheet.getRange(planReferenceOf(block));
  } catch {
    const cell = cellName(block.row, block.column);
    throw new Sentence(
      `The formula in ${cell} has lost the cells of the plan. Undo what deleted them, or delete the formula and turn the sheet into a plan again.`,
    );
  }
}

function sideTables(book: Spreadsheet, dates: SheetDates): LocatedTables {
  const found: { [Kind in NamedTable]?: LocatedTable } = {};
  for (const [kind, name] of Object.entries(TABLE_NAMES) as [NamedTable, string][]) {
    const range = kind === 'plan' ? null : namedRange(book, name);
    if (range !== null) found[kind] = located(kind, range, dates);
  }
  return found;
}

const located = (kind: NamedTable, range: Range, dates: SheetDates): LocatedTable => ({
  kind,
  tab: range.getSheet().getSheetId(),
  tabName: range.getSheet().getName(),
  row: range.getRow(),
  column: range.getColumn(),
  lastColumn: range.getLastColumn(),
  cells: readTable(range.getValues(), dates),
});
