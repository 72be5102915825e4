/** Adds a project that comes as tables: each on a tab of its own, and the plan among them computing at once. */
import { NoPlanError, type PlanTables, readPlan } from '../../../shared/plan/read-plan.js';
import { schedulePlan } from '../../../shared/schedule/schedule-plan.js';
import type { Table } from '../../../shared/table/cell.js';
import { freeTabName } from '../book.js';
import { writePlan } from '../conversion/convert.js';
import { isUnderstood, understand } from '../conversion/understand.js';
import { type SheetDates, spreadsheetDates } from '../dates.js';
import { gridOf } from '../grid.js';
import type { LocatedTable } from '../located-table.js';
import type { NamedTable } from '../names.js';
import { planSheet } from '../project.js';
import { Sentence } from '../sentence.js';
import type { Change } from '../undo/change.js';
import { giveSettings } from './give-settings.js';
import { writeCells } from './write-table.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the new Settings tab says first; the Settings table of the project stands over them. */
export interface FirstAnswers {
  readonly project: string;
  /** As `2026-03-31`. */
  readonly projectStart?: string;
}

/** Tables with a tab of their own, in the order of their tabs, and what that is called. */
const SIDE_TABS = {
  resources: 'Resources',
  calendar: 'Calendar',
  actuals: 'Actuals',
  baseline: 'Baseline',
} as const satisfies Partial<Record<NamedTable, string>>;

type SideTable = keyof typeof SIDE_TABS;

/** A workbook holds one plan. */
export function refuseSecondPlan(book: Spreadsheet): void {
  const other = planSheet(book)?.sheet;
  if (other === undefined) return;
  throw new Sentence(
    `This workbook has its plan on "${other.getName()}", and a workbook holds one. Open a new spreadsheet for another.`,
  );
}

/** Returns the plan's tab. `headerRow`, counted from 0, is the row of the plan's table that names its columns. */
export function addProject(
  book: Spreadsheet,
  change: Change,
  tables: PlanTables,
  answers: FirstAnswers,
  headerRow = 0,
): Sheet {
  refuseSecondPlan(book);
  const dates = spreadsheetDates();
  const sheet = change.addTab(freeTabName(book, ['Plan', 'New plan']));
  writeCells(sheet, 'plan', tables.plan, dates, headerRow);
  const side = addSideTabs(book, change, tables, dates);
  const choices = { answers: { ...answers }, headerRow: headerRow + 1 };
  const understood = understand(gridOf(sheet, dates), side, choices);
  if (!isUnderstood(understood)) throw new Sentence(understood.obstacle);
  const { settings } = tables;
  const { plan } = understood;
  const schedule = settings === undefined ? understood.schedule : (scheduleOf(tables) ?? understood.schedule);
  writePlan(book, sheet, change, { ...understood, plan, schedule }, choices, dates);
  if (settings !== undefined) giveSettings(book, settings, dates);
  return sheet;
}

/** As the settings of the project have it; null where they leave nothing to schedule. */
function scheduleOf(tables: PlanTables) {
  try {
    return schedulePlan(readPlan(tables));
  } catch (thrown) {
    if (thrown instanceof NoPlanError) return null;
    throw thrown;
  }
}

function addSideTabs(
  book: Spreadsheet,
  change: Change,
  tables: PlanTables,
  dates: SheetDates,
): { [Kind in SideTable]?: LocatedTable } {
  const added: { [Kind in SideTable]?: LocatedTable } = {};
  for (const kind of Object.keys(SIDE_TABS) as SideTable[]) {
    const table = tables[kind];
    if (table === undefined || table.length < 2) continue;
    added[kind] = addTableTab(book, change, kind, SIDE_TABS[kind], table, dates);
  }
  return added;
}

/** A tab with one table on it. */
export function addTableTab(
  book: Spreadsheet,
  change: Change,
  kind: SideTable,
  name: string,
  table: Table,
  dates: SheetDates,
): LocatedTable {
  const sheet = change.addTab(freeTabName(book, [name]));
  writeCells(sheet, kind, table, dates);
  const width = table[0]?.length ?? 1;
  return {
    kind,
    tab: sheet.getSheetId(),
    tabName: sheet.getName(),
    row: 1,
    column: 1,
    lastColumn: width,
    cells: table,
  };
}
