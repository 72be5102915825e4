/** Brings back what was, step by step from the last; places are found anew, since rows and columns may have moved. */
import { blockOn } from '../block.js';
import { tabOf } from '../book.js';
import { namedRange } from '../names.js';
import { settingCell, settingRow, settingsCells, settingsRange } from '../settings-range.js';
import { contentOf, putBack, sameContent } from './content.js';
import { takeBackColumn } from './filled-column.js';
import { takeOutColumns } from './inserted-columns.js';
import { liesWithin } from './rule-place.js';
import { textsOf } from './runs.js';
import type { AddedSetting, BlockLook, CellBefore, Step } from './step.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

type SetFormula = Extract<Step, { did: 'set formula' }>;

type Reversals = {
  readonly [Did in Step['did']]: (book: Spreadsheet, step: Extract<Step, { did: Did }>) => void;
};

const REVERSALS: Reversals = {
  'added tab': (book, { tab }) => withTab(book, tab, (sheet) => book.deleteSheet(sheet)),
  'added columns': (book, { tab, count }) => withTab(book, tab, (sheet) => removeBlankColumns(sheet, count)),
  'inserted columns': (book, { tab, headers }) =>
    withTab(book, tab, (sheet) => takeOutColumns(sheet, headers)),
  'froze rows': (book, { tab, before, after }) =>
    withTab(book, tab, (sheet) => {
      if (sheet.getFrozenRows() === after) sheet.setFrozenRows(before);
    }),
  'filled columns': (book, { tab, columns }) =>
    withTab(book, tab, (sheet) => {
      for (const column of columns) takeBackColumn(sheet, column);
    }),
  'added chart': (book, { tab, chart }) =>
    withTab(book, tab, (sheet) => {
      const added = sheet.getCharts().find((each) => each.getChartId() === chart);
      if (added !== undefined) sheet.removeChart(added);
    }),
  named: (book, { name, before }) => takeBackName(book, name, before),
  'wrote block': (book, { tab, look }) => withTab(book, tab, (sheet) => takeBackBlock(sheet, look)),
  'set formula': (book, step) => withTab(book, step.tab, (sheet) => takeBackFormula(sheet, step)),
  'set cells': (book, { tab, cells }) =>
    withTab(book, tab, (sheet) => {
      for (const cell of cells) takeBackCell(sheet, cell);
    }),
  'added settings': (book, { settings }) => takeBackSettings(book, settings),
  'set setting': (book, { key, before, numberFormat }) => {
    const cell = settingCell(book, key);
    if (cell === null) return;
    putBack(cell, before);
    cell.setNumberFormat(numberFormat);
  },
};

export function takeBack(book: Spreadsheet, steps: readonly Step[]): void {
  for (const step of [...steps].reverse()) {
    const reverse = REVERSALS[step.did] as (book: Spreadsheet, step: Step) => void;
    reverse(book, step);
  }
}

function withTab(book: Spreadsheet, id: number, act: (tab: Sheet) => unknown): void {
  const tab = tabOf(book, id);
  if (tab !== null) act(tab);
}

/** Only columns that still hold nothing go: what was typed there since stays. */
function removeBlankColumns(sheet: Sheet, count: number): void {
  const last = sheet.getMaxColumns();
  const free = Math.min(count, last - sheet.getLastColumn());
  if (free > 0) sheet.deleteColumns(last - free + 1, free);
}

function takeBackName(book: Spreadsheet, name: string, before: string | null): void {
  const range = before === null ? null : rangeNamed(book, before);
  if (range !== null) book.setNamedRange(name, range);
  else if (namedRange(book, name) !== null) book.removeNamedRange(name);
}

function rangeNamed(book: Spreadsheet, where: string) {
  try {
    return book.getRange(where);
  } catch {
    return null;
  }
}

/** The formula where it was written, else where its tab holds it now; one that was edited since stays. */
function takeBackFormula(sheet: Sheet, { row, column, before, after }: SetFormula): void {
  const there = sheet.getRange(row, column);
  if (there.getFormula() === after) {
    putBack(there, { formula: before });
    return;
  }
  if (after === '') return;
  for (const [at, formulas] of sheet.getDataRange().getFormulas().entries()) {
    const found = formulas.indexOf(after);
    if (found >= 0) putBack(sheet.getRange(at + 1, found + 1), { formula: before });
  }
}

/** Puts a cell back where it still holds what was written; one that was edited since stays. */
function takeBackCell(sheet: Sheet, step: CellBefore): void {
  const { row, column, before, after, anchor, numberFormat, note } = step;
  const now = anchor === undefined ? row : rowOf(sheet, row, anchor);
  const cell = now === null ? null : sheet.getRange(now, column);
  if (cell === null || !sameContent(contentOf(cell), after)) return;
  putBack(cell, before);
  if (numberFormat !== undefined) cell.setNumberFormat(numberFormat);
  if (note !== undefined) cell.setNote(note);
}

/** The row whose anchor names it: where it was, else wherever it is now. */
function rowOf(
  sheet: Sheet,
  row: number,
  { column, text }: NonNullable<CellBefore['anchor']>,
): number | null {
  if (String(sheet.getRange(row, column).getValue()) === text) return row;
  const values = sheet.getRange(1, column, sheet.getMaxRows(), 1).getValues();
  const found = values.findIndex(([value]) => String(value) === text);
  return found < 0 ? null : found + 1;
}

function takeBackBlock(sheet: Sheet, look: BlockLook): void {
  const block = blockOn(sheet);
  if (block === null) return;
  const columns = look.numberFormats.length;
  sheet.getRange(block.row, block.column).clearContent();
  const rows = sheet.getMaxRows() - block.row + 1;
  const formats = look.numberFormats.map((runs) => textsOf(runs, rows));
  sheet
    .getRange(block.row, block.column, rows, columns)
    .setNumberFormats(Array.from({ length: rows }, (_, row) => formats.map((column) => column[row] ?? '')));
  const header = sheet.getRange(block.row, block.column, 1, columns);
  header.setBackgrounds([[...look.headerBackgrounds]]);
  header.setFontWeights([
    look.headerWeights.map((weight) => weight as GoogleAppsScript.Spreadsheet.FontWeight),
  ]);
  look.widths.forEach((width, at) => {
    sheet.setColumnWidth(block.column + at, width);
  });
  takeBackRules(sheet, block.column, columns, look.rules);
}

/** Drops the conditional formats that lie wholly within the block, but for those that were there before it. */
function takeBackRules(sheet: Sheet, column: number, columns: number, before: number): void {
  let within = 0;
  const kept = sheet.getConditionalFormatRules().filter((rule) => {
    const inside = liesWithin(rule, column, columns);
    if (inside) within += 1;
    return !inside || within <= before;
  });
  sheet.setConditionalFormatRules(kept);
}

function takeBackSettings(book: Spreadsheet, settings: readonly AddedSetting[]): void {
  const range = settingsRange(book);
  if (range === null) return;
  const cells = settingsCells(range);
  for (const { key, numberFormat } of settings) {
    const row = settingRow(cells, key);
    if (row === null) continue;
    range.getCell(row, cells.keyColumn).clearContent();
    range.getCell(row, cells.valueColumn).clearContent().setNumberFormat(numberFormat);
  }
}
