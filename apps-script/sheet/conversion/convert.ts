/** Makes a sheet a plan: reads it for confirmation, then writes everything in one change that can be taken back. */

import { SerialDate } from '../../../shared/table/cell.js';
import { isNotRead } from '../../../shared/table/header.js';
import { areaName, quoted } from '../a1.js';
import { blockFormula, blockOn } from '../block.js';
import { serialOfIso } from '../date-text.js';
import { type SheetDates, spreadsheetDates } from '../dates.js';
import { type Grid, gridOf } from '../grid.js';
import { DATE_FORMAT, DATE_TIME_FORMAT } from '../look.js';
import { SIDE_TABLES, TABLE_NAMES } from '../names.js';
import { planSheet } from '../project.js';
import { Sentence } from '../sentence.js';
import { tableRange } from '../table-range.js';
import { todayIn } from '../today.js';
import { Change } from '../undo/change.js';
import { datesInOrder, type First } from './date-order.js';
import { describe } from './describe.js';
import type { Placement } from './placement.js';
import type { Choices } from './questions.js';
import type { SheetReading } from './reading.js';
import { addColumnRows, addSettingsTab, type HeaderCells } from './settings-tab.js';
import { findSideTables } from './side-tables.js';
import { addSummaryTab } from './summary-tab.js';
import { isUnderstood, type NotUnderstood, type Understood, understand } from './understand.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Attempt {
  readonly grid: Grid;
  readonly result: Understood | NotUnderstood;
  readonly choices: Choices;
}

/** More cells than a custom function can be given and answer in its 30 seconds. */
const MOST_ROWS = 50_000;

/** What was understood of a sheet, in words. Changes nothing. */
export function readForConversion(book: Spreadsheet, sheet: Sheet, choices: Choices): SheetReading {
  const attempt = attemptOn(book, sheet, choices, spreadsheetDates());
  const context = { project: book.getName(), today: todayIn(book) };
  return describe(attempt.grid, attempt.result, attempt.choices, context);
}

/** Writes what `readForConversion` announced. */
export function convert(book: Spreadsheet, sheet: Sheet, choices: Choices, label: string): void {
  if (blockOn(sheet) !== null) throw new Sentence(`"${sheet.getName()}" is a plan already.`);
  refuseOtherPlan(book, sheet);
  const dates = spreadsheetDates();
  const { result, choices: settled } = attemptOn(book, sheet, choices, dates);
  if (!isUnderstood(result)) throw new Sentence(result.obstacle);
  Change.make(book, label, (change) => writePlan(book, sheet, change, result, settled, dates));
  showBlock(sheet, result.placement.place);
}

/** Selects the block's first cell under its header: a wide plan's block lies out of sight. */
function showBlock(sheet: Sheet, { row, column, lastRow }: Placement['place']): void {
  sheet.activate();
  sheet.setActiveRange(sheet.getRange(Math.min(row + 1, lastRow), column));
}

/** Makes dates of the texts that can be read two ways, as the manager says: the only cells of theirs that it writes. */
export function orderDates(
  book: Spreadsheet,
  sheet: Sheet,
  choices: Choices,
  first: First,
  label: string,
): void {
  const { result } = attemptOn(book, sheet, choices, spreadsheetDates());
  if (!isUnderstood(result)) throw new Sentence(result.obstacle);
  Change.make(book, label, (change) => change.setCells(sheet, datesInOrder(result, first)));
}

function attemptOn(book: Spreadsheet, sheet: Sheet, choices: Choices, dates: SheetDates): Attempt {
  if (sheet.getLastRow() > MOST_ROWS) {
    throw new Sentence(
      `"${sheet.getName()}" has ${sheet.getLastRow()} rows; a plan can have ${MOST_ROWS}. Move what is finished to another workbook.`,
    );
  }
  const grid = gridOf(sheet, dates);
  const side = findSideTables(book, grid.tab, dates);
  const result = understand(grid, side, choices);
  const startUnknown =
    isUnderstood(result) && result.plan.start === null && choices.answers?.projectStart === undefined;
  if (!startUnknown || side.settings !== undefined) return { grid, result, choices };
  const settled = { ...choices, answers: { ...choices.answers, projectStart: todayIn(book) } };
  return { grid, result: understand(grid, side, settled), choices: settled };
}

/** Refuses where the workbook has its plan on another tab: its named ranges can mean only one. */
export function refuseOtherPlan(book: Spreadsheet, sheet: Sheet): void {
  const other = planSheet(book)?.sheet;
  if (other === undefined || other.getSheetId() === sheet.getSheetId()) return;
  throw new Sentence(
    `This workbook has its plan on "${other.getName()}", and a workbook holds one. Copy this sheet to a workbook of its own (right-click its tab, Copy to).`,
  );
}

export function writePlan(
  book: Spreadsheet,
  sheet: Sheet,
  change: Change,
  understood: Understood,
  choices: Choices,
  dates: SheetDates,
): void {
  const { placement, table, tables, schedule, added } = understood;
  const { area, place } = placement;
  if (placement.growBy > 0) change.addColumns(sheet, placement.growBy);
  if (added !== null) change.fillColumns(sheet, area.row, added.column, added.columns);
  change.name(
    TABLE_NAMES.plan,
    sheet.getRange(
      area.row,
      area.column,
      placement.lastRow - area.row + 1,
      area.lastColumn - area.column + 1,
    ),
  );
  const headers = headerCells(understood);
  if (tables.settings === undefined) addSettingsTab(book, change, ownSettings(choices, dates), headers);
  else addColumnRows(change, tableRange(book, tables.settings), headers);
  const names: string[] = [TABLE_NAMES.settings];
  for (const kind of SIDE_TABLES) {
    const side = tables[kind];
    if (side === undefined) continue;
    change.name(TABLE_NAMES[kind], tableRange(book, side));
    names.push(TABLE_NAMES[kind]);
  }
  change.freezeRows(sheet, area.row);
  change.writeBlock(
    sheet,
    place,
    blockFormula(areaName(area), names),
    schedule.showsTimeOfDay ? DATE_TIME_FORMAT : DATE_FORMAT,
  );
  addSummaryTab(book, change, [`${quoted(table.tabName)}!${areaName(area)}`, ...names].join(', '));
}

function headerCells({ table, header, overrides }: Understood): HeaderCells {
  const columns = Object.entries(header.columns).map(
    ([name, position]) => [name, table.column + (position as number)] as const,
  );
  return {
    tab: table.tabName,
    row: table.row,
    columns: columns.sort((one, other) => one[1] - other[1]),
    notRead: [...overrides].filter(([, text]) => isNotRead(text)).map(([name]) => name),
  };
}

function ownSettings({ answers = {} }: Choices, dates: SheetDates) {
  const date = (text: string | undefined) => {
    const serial = serialOfIso(text ?? '');
    return serial === null ? null : dates.toDate(new SerialDate(serial));
  };
  return {
    project: answers.project ?? '',
    currency: answers.currency || 'USD',
    projectStart: date(answers.projectStart),
    statusDate: date(answers.statusDate),
  };
}
