/** The one way a command alters a workbook: every alteration is noted with what it takes to bring back what was. */
import type { Place } from '../block.js';
import { BLOCK_WIDTHS, styleBlock } from '../block-style.js';
import { tabOf } from '../book.js';
import { styleHeader } from '../look.js';
import { namedRange } from '../names.js';
import { Sentence } from '../sentence.js';
import type { SettingsCells } from '../settings-range.js';
import { contentOf, putBack } from './content.js';
import { remember } from './journal.js';
import { liesWithin } from './rule-place.js';
import { runsOf } from './runs.js';
import type { BlockLook, CellBefore, Content, Step } from './step.js';
import { printOf } from './tab-print.js';
import { takeBack } from './take-back.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What to write into a cell; see `CellBefore` for the anchor. */
export interface CellWrite extends Pick<CellBefore, 'row' | 'column' | 'anchor'> {
  readonly content: Content;
  /** What the cell's note says from then on; left out where the note stays. */
  readonly note?: string;
}

export class Change {
  private readonly steps: Step[] = [];

  private constructor(private readonly book: Spreadsheet) {}

  /** Makes a change and keeps it for *Undo last*; where it fails half way, takes back what it had done. */
  static make(book: Spreadsheet, label: string, alter: (change: Change) => void): void {
    const change = new Change(book);
    try {
      alter(change);
    } catch (thrown) {
      takeBack(book, change.steps);
      throw thrown;
    }
    if (change.steps.length > 0)
      remember({ id: newId(), label, steps: change.steps.map((step) => printed(book, step)) });
  }

  /** Adds a tab at the end; `name` must be free. */
  addTab(name: string): Sheet {
    const sheet = this.book.insertSheet(name, this.book.getSheets().length);
    this.steps.push({ did: 'added tab', tab: sheet.getSheetId() });
    return sheet;
  }

  addColumns(sheet: Sheet, count: number): void {
    sheet.insertColumnsAfter(sheet.getMaxColumns(), count);
    this.steps.push({ did: 'added columns', tab: sheet.getSheetId(), count });
  }

  /** Inserts columns with these headers; what stands right of them moves, and every formula follows. */
  insertColumns(sheet: Sheet, before: number, headerRow: number, headers: readonly string[]): void {
    sheet.insertColumnsBefore(before, headers.length);
    this.steps.push({ did: 'inserted columns', tab: sheet.getSheetId(), headers });
    sheet.getRange(headerRow, before, 1, headers.length).setValues([[...headers]]);
  }

  freezeRows(sheet: Sheet, rows: number): void {
    const before = sheet.getFrozenRows();
    if (before === rows) return;
    sheet.setFrozenRows(rows);
    this.steps.push({ did: 'froze rows', tab: sheet.getSheetId(), before, after: rows });
  }

  /** Fills free columns of plain text from a header row down. */
  fillColumns(
    sheet: Sheet,
    row: number,
    column: number,
    columns: readonly { readonly name: string; readonly values: readonly string[] }[],
  ): void {
    const filled = columns.map(({ name, values }, at) => {
      const cells = sheet.getRange(row, column + at, values.length + 1, 1);
      const formats = cells.getNumberFormats().map(([format]) => format ?? '');
      const header = sheet.getRange(row, column + at);
      const look = { headerBackground: header.getBackground(), headerWeight: String(header.getFontWeight()) };
      return { header: name, values, numberFormats: runsOf(formats), ...look };
    });
    this.steps.push({ did: 'filled columns', tab: sheet.getSheetId(), columns: filled });
    columns.forEach(({ name, values }, at) => {
      const cells = sheet.getRange(row, column + at, values.length + 1, 1);
      // Plain text, else Sheets would make the number 1.1 of 1.10.
      cells.setNumberFormat('@').setValues([[name], ...values.map((value) => [value])]);
      styleHeader(sheet.getRange(row, column + at));
    });
  }

  /** A chart gets its number when it stands on the sheet. */
  addChart(sheet: Sheet, chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): void {
    const before = new Set(sheet.getCharts().map((each) => each.getChartId()));
    sheet.insertChart(chart);
    const added = sheet
      .getCharts()
      .map((each) => each.getChartId())
      .find((id) => !before.has(id));
    if (typeof added === 'number')
      this.steps.push({ did: 'added chart', tab: sheet.getSheetId(), chart: added });
  }

  name(name: string, range: Range): void {
    const before = namedRange(this.book, name);
    const where =
      before === null
        ? null
        : `'${before.getSheet().getName().replace(/'/g, "''")}'!${before.getA1Notation()}`;
    this.book.setNamedRange(name, range);
    this.steps.push({ did: 'named', name, before: where });
  }

  /** Writes the one formula whose block spills from a free place, and gives the place its looks. */
  writeBlock(sheet: Sheet, place: Place, formula: string, dateFormat: string): void {
    this.steps.push({ did: 'wrote block', tab: sheet.getSheetId(), look: lookOf(sheet, place) });
    sheet.getRange(place.row, place.column).setFormula(formula);
    styleBlock(sheet, place, dateFormat);
  }

  /** Changes a formula that the add-on wrote earlier. */
  setFormula(sheet: Sheet, row: number, column: number, formula: string): void {
    const cell = sheet.getRange(row, column);
    const before = cell.getFormula();
    if (before === formula) return;
    putBack(cell, { formula });
    this.steps.push({ did: 'set formula', tab: sheet.getSheetId(), row, column, before, after: formula });
  }

  /** Writes into cells of the manager's own, each of which the manager has agreed to. */
  setCells(sheet: Sheet, writes: readonly CellWrite[]): void {
    const cells = writes.map(({ row, column, content, anchor, note }): CellBefore => {
      const cell = sheet.getRange(row, column);
      const [before, format, noteBefore] = [contentOf(cell), cell.getNumberFormat(), cell.getNote()];
      putBack(cell, content);
      if (note !== undefined) cell.setNote(note);
      // A date brings its format along, and so does a text that becomes one.
      const look = {
        ...(cell.getNumberFormat() === format ? {} : { numberFormat: format }),
        ...(note === undefined ? {} : { note: noteBefore }),
      };
      const named = anchor === undefined ? {} : { anchor };
      return { row, column, before, after: contentOf(cell), ...look, ...named };
    });
    if (cells.length > 0) this.steps.push({ did: 'set cells', tab: sheet.getSheetId(), cells });
  }

  /** Adds settings below all that stands in the table's columns; a formula begins with `=`. */
  addSettings(cells: SettingsCells, rows: readonly (readonly [key: string, content: string | Date])[]): void {
    const used = cells.lastUsed;
    const room = cells.range.getNumRows() - used;
    if (rows.length > room)
      throw new Sentence('The Settings table has no free rows below it. Insert some and try again.');
    const settings = rows.map(([key], at) => {
      const value = cells.range.getCell(used + at + 1, cells.valueColumn);
      return { key, numberFormat: value.getNumberFormat() };
    });
    this.steps.push({ did: 'added settings', settings });
    rows.forEach(([key, content], at) => {
      cells.range.getCell(used + at + 1, cells.keyColumn).setValue(key);
      cells.range.getCell(used + at + 1, cells.valueColumn).setValue(content);
    });
  }

  /** Sets the Value cell of a setting. */
  setSetting(key: string, cell: Range, value: string | Date, numberFormat: string): void {
    const before = contentOf(cell);
    this.steps.push({ did: 'set setting', key, before, numberFormat: cell.getNumberFormat() });
    cell.setValue(value).setNumberFormat(numberFormat);
  }
}

/** A tab that was added is remembered with its print, to tell later whether anything was typed on it. */
function printed(book: Spreadsheet, step: Step): Step {
  const tab = step.did === 'added tab' ? tabOf(book, step.tab) : null;
  return tab === null || step.did !== 'added tab' ? step : { ...step, print: printOf(tab) };
}

const newId = (): string => `${Date.now().toString(36)}${Math.floor(Math.random() * 1e6).toString(36)}`;

/** How a place looks before a block is written there. */
function lookOf(sheet: Sheet, place: Place): BlockLook {
  const { row, column, columns, lastRow } = place;
  const formats = sheet.getRange(row, column, lastRow - row + 1, columns).getNumberFormats();
  const header = sheet.getRange(row, column, 1, columns);
  return {
    numberFormats: Array.from({ length: columns }, (_, at) => runsOf(formats.map((each) => each[at] ?? ''))),
    headerBackgrounds: header.getBackgrounds()[0] ?? [],
    headerWeights: (header.getFontWeights()[0] ?? []).map(String),
    widths: BLOCK_WIDTHS.map((_, at) => sheet.getColumnWidth(column + at)),
    rules: sheet.getConditionalFormatRules().filter((rule) => liesWithin(rule, column, columns)).length,
  };
}
