/** How a calculated block looks: number formats, and conditional formats for what needs attention. */
import { columnLetters } from './a1.js';
import { BLOCK_COLUMNS, type Place } from './block.js';
import { DATE_FORMAT, DATE_TIME_FORMAT, PLAIN_FORMAT, styleHeader } from './look.js';
import type { Project } from './project.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Pixels; the two columns of sentences are wide. */
export const BLOCK_WIDTHS = [92, 92, 92, 92, 76, 76, 64, 220, 320] as const;

const LATE_TEXT = '#b3261e';
const CRITICAL_TEXT = '#9a3412';
const PROBLEM_FILL = '#fef0c7';

const formatOf = (name: string, dateFormat: string): string =>
  /start|finish/i.test(name) ? dateFormat : PLAIN_FORMAT;

export function styleBlock(sheet: Sheet, place: Place, dateFormat: string): void {
  const { row, column, columns, lastRow } = place;
  const formats = BLOCK_COLUMNS.map((name) => formatOf(name, dateFormat));
  const rows = lastRow - row + 1;
  sheet
    .getRange(row, column, rows, columns)
    .setNumberFormats(Array.from({ length: rows }, () => [...formats]));
  styleHeader(sheet.getRange(row, column, 1, columns));
  BLOCK_WIDTHS.forEach((width, at) => {
    sheet.setColumnWidth(column + at, width);
  });
  if (lastRow > row)
    sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...rulesFor(sheet, place)]);
}

/** Start, Finish, Late start and Late finish stand first. */
const DATE_COLUMNS = 4;

/**
 * Shows times of day once the plan has hours, and none once it has them no more: a cell's format does not follow its
 * value by itself. A format that the manager has chosen stays.
 */
export function followTimeOfDay({ sheet, block, tables, schedule }: Project): void {
  const shown = schedule.showsTimeOfDay;
  const given = shown ? DATE_FORMAT : DATE_TIME_FORMAT;
  const { row, column } = block;
  // No further down than the plan reaches: what stands below is not ours.
  const rows = tables.plan.cells.length - 1;
  if (rows < 1 || sheet.getRange(row + 1, column).getNumberFormat() !== given) return;
  sheet.getRange(row + 1, column, rows, DATE_COLUMNS).setNumberFormat(shown ? DATE_TIME_FORMAT : DATE_FORMAT);
}

/** Late before critical: the first rule that holds decides. All lie within the block, never on a manager's cells. */
function rulesFor(
  sheet: Sheet,
  { row, column, lastRow }: Place,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  const rows = lastRow - row;
  const at = (name: (typeof BLOCK_COLUMNS)[number]) => column + BLOCK_COLUMNS.indexOf(name);
  const cell = (name: (typeof BLOCK_COLUMNS)[number]) => `$${columnLetters(at(name))}${row + 1}`;
  const dates = sheet.getRange(row + 1, column, rows, at('Critical') - column + 1);
  const checks = sheet.getRange(row + 1, at('Check'), rows, 1);
  const float = cell('Total float');
  return [
    rule(`=AND(ISNUMBER(${float}), ${float}<0)`)
      .setFontColor(LATE_TEXT)
      .setBold(true)
      .setRanges([dates])
      .build(),
    rule(`=${cell('Critical')}=TRUE`)
      .setFontColor(CRITICAL_TEXT)
      .setRanges([dates])
      .build(),
    rule(`=LEN(${cell('Check')})>0`)
      .setBackground(PROBLEM_FILL)
      .setRanges([checks])
      .build(),
  ];
}

const rule = (formula: string) => SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula);
