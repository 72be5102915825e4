/** A sheet's name, its size, its rows and columns. */
import type { EngineSheet } from '../engine/engine-sheet.js';
import type { Execution } from './execution.js';
import { rangeOn } from './objects.js';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Kept = Pick<
  Google,
  | 'getSheetId'
  | 'getName'
  | 'getSheetName'
  | 'setName'
  | 'getIndex'
  | 'getMaxRows'
  | 'getMaxColumns'
  | 'getLastRow'
  | 'getLastColumn'
  | 'insertRowBefore'
  | 'insertRowAfter'
  | 'insertRowsBefore'
  | 'insertRowsAfter'
  | 'insertColumnBefore'
  | 'insertColumnAfter'
  | 'insertColumnsBefore'
  | 'insertColumnsAfter'
  | 'deleteRow'
  | 'deleteRows'
  | 'deleteColumn'
  | 'deleteColumns'
  | 'moveRows'
  | 'moveColumns'
  | 'getFrozenRows'
  | 'setFrozenRows'
  | 'getFrozenColumns'
  | 'setFrozenColumns'
  | 'getColumnWidth'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'autoResizeColumn'
  | 'autoResizeColumns'
  | 'getRowHeight'
  | 'setRowHeight'
  | 'hideSheet'
  | 'showSheet'
  | 'isSheetHidden'
  | 'hideRows'
  | 'showRows'
  | 'hideColumns'
  | 'showColumns'
>;

const CHARACTER = 7;
const CELL_PADDING = 12;

export class SheetLayout implements Kept {
  constructor(
    protected readonly run: Execution,
    protected readonly tab: EngineSheet,
  ) {}

  getSheetId(): number {
    return sheetNumber(this.tab.id);
  }
  getName(): string {
    return this.tab.name;
  }
  getSheetName(): string {
    return this.tab.name;
  }
  setName(name: string): Google {
    const other = this.run.engine.sheetNamed(name);
    if (other !== null && other.id !== this.tab.id) {
      throw new Error(`A sheet with the name "${name}" already exists. Enter another name.`);
    }
    this.tab.facade.setName(name);
    return this.google;
  }
  getIndex(): number {
    return this.tab.facade.getIndex() + 1;
  }
  getMaxRows(): number {
    return this.tab.rows;
  }
  getMaxColumns(): number {
    return this.tab.columns;
  }
  getLastRow(): number {
    this.run.engine.calculate();
    return this.tab.lastUsed().row;
  }
  getLastColumn(): number {
    this.run.engine.calculate();
    return this.tab.lastUsed().column;
  }

  /** The engine selects what it inserts; Google does not. */
  private keepingSelection(insert: () => void): void {
    const { facade } = this.tab;
    const isInFront = this.run.engine.workbook.getActiveSheet().getSheetId() === this.tab.id;
    const selected = facade.getActiveRange();
    const place = [selected?.getRow(), selected?.getColumn(), selected?.getHeight(), selected?.getWidth()];
    insert();
    if (!isInFront) return;
    const [row = 0, column = 0, rows = 1, columns = 1] = place;
    const fits = row + rows <= this.tab.rows && column + columns <= this.tab.columns;
    facade.setActiveRange(fits ? facade.getRange(row, column, rows, columns) : facade.getRange(0, 0));
  }
  /** The engine lets references and named ranges follow what moves on the tab in front, not on the others. */
  private inFront(change: () => void): void {
    const { book, workbook } = this.run.engine;
    const before = workbook.getActiveSheet().getSheetId();
    if (before !== this.tab.id) book.setActiveSheet(this.tab.id);
    change();
    if (before !== this.tab.id) book.setActiveSheet(before);
  }
  insertRowBefore(before: number): Google {
    return this.insertRowsBefore(before, 1);
  }
  insertRowAfter(after: number): Google {
    return this.insertRowsAfter(after, 1);
  }
  insertRowsBefore(before: number, count: number): Google {
    this.keepingSelection(() => this.inFront(() => this.tab.facade.insertRowsBefore(before - 1, count)));
    this.likeTheRow(before - 1, before, count);
    return this.google;
  }
  insertRowsAfter(after: number, count: number): Google {
    this.keepingSelection(() => this.inFront(() => this.tab.facade.insertRowsAfter(after - 1, count)));
    this.likeTheRow(after, after + 1, count);
    return this.google;
  }
  insertColumnBefore(before: number): Google {
    return this.insertColumnsBefore(before, 1);
  }
  insertColumnAfter(after: number): Google {
    return this.insertColumnsAfter(after, 1);
  }
  insertColumnsBefore(before: number, count: number): Google {
    this.keepingSelection(() => this.inFront(() => this.tab.facade.insertColumnsBefore(before - 1, count)));
    return this.google;
  }
  insertColumnsAfter(after: number, count: number): Google {
    this.keepingSelection(() => this.inFront(() => this.tab.facade.insertColumnsAfter(after - 1, count)));
    return this.google;
  }
  deleteRow(row: number): Google {
    this.deleteRows(row, 1);
    return this.google;
  }
  deleteRows(first: number, count: number): void {
    if (count >= this.tab.rows) throw new Error("You can't delete all the rows on the sheet.");
    this.inFront(() => this.tab.facade.deleteRows(first - 1, count));
  }
  deleteColumn(column: number): Google {
    this.deleteColumns(column, 1);
    return this.google;
  }
  deleteColumns(first: number, count: number): void {
    if (count >= this.tab.columns) throw new Error("You can't delete all the columns on the sheet.");
    this.inFront(() => this.tab.facade.deleteColumns(first - 1, count));
  }
  moveRows(rows: Range, before: number): void {
    const moved = this.tab.facade.getRange(rows.getRow() - 1, 0, rows.getNumRows(), this.tab.columns);
    this.inFront(() => this.tab.facade.moveRows(moved, before - 1));
  }
  moveColumns(columns: Range, before: number): void {
    const moved = this.tab.facade.getRange(
      0,
      columns.getColumn() - 1,
      this.tab.rows,
      columns.getNumColumns(),
    );
    this.inFront(() => this.tab.facade.moveColumns(moved, before - 1));
  }

  getFrozenRows(): number {
    return this.tab.facade.getFrozenRows();
  }
  setFrozenRows(rows: number): void {
    this.tab.facade.setFrozenRows(rows);
  }
  getFrozenColumns(): number {
    return this.tab.facade.getFrozenColumns();
  }
  setFrozenColumns(columns: number): void {
    this.tab.facade.setFrozenColumns(columns);
  }

  getColumnWidth(column: number): number {
    return this.tab.facade.getColumnWidth(column - 1);
  }
  setColumnWidth(column: number, width: number): Google {
    return this.setColumnWidths(column, 1, width);
  }
  setColumnWidths(column: number, count: number, width: number): Google {
    this.tab.facade.setColumnWidths(column - 1, count, width);
    return this.google;
  }
  /** By the number of characters: the engine without a screen measures none. */
  autoResizeColumn(column: number): Google {
    const last = this.getLastRow();
    const texts = last === 0 ? [] : rangeOn(this.run, this.tab, 1, column, last, 1).getDisplayValues();
    const longest = Math.max(0, ...texts.map(([text]) => (text ?? '').length));
    return this.setColumnWidth(column, longest * CHARACTER + CELL_PADDING);
  }
  autoResizeColumns(first: number, count: number): Google {
    for (let column = first; column < first + count; column += 1) this.autoResizeColumn(column);
    return this.google;
  }
  getRowHeight(row: number): number {
    return this.tab.facade.getRowHeight(row - 1);
  }
  setRowHeight(row: number, height: number): Google {
    this.tab.facade.setRowHeight(row - 1, height);
    return this.google;
  }

  hideSheet(): Google {
    this.tab.facade.hideSheet();
    return this.google;
  }
  showSheet(): Google {
    this.tab.facade.showSheet();
    return this.google;
  }
  isSheetHidden(): boolean {
    return this.tab.facade.isSheetHidden();
  }
  hideRows(row: number, count = 1): void {
    this.tab.facade.hideRows(row - 1, count);
  }
  showRows(row: number, count = 1): void {
    this.tab.facade.showRows(row - 1, count);
  }
  hideColumns(column: number, count = 1): void {
    this.tab.facade.hideColumns(column - 1, count);
  }
  showColumns(column: number, count = 1): void {
    this.tab.facade.showColumns(column - 1, count);
  }

  protected get google(): Google {
    return this as unknown as Google;
  }

  /** Inserted rows look like the one above; the engine sees no style where a formula spills a blank. */
  private likeTheRow(above: number, first: number, count: number): void {
    if (above === 0) return;
    const styles = Array.from({ length: this.tab.columns }, (_, at) => this.tab.styleAt(above, at + 1));
    this.tab.writeAll(
      styles.flatMap((style, at) =>
        style === null
          ? []
          : Array.from({ length: count }, (_, row) => [first + row, at + 1, { style }] as const),
      ),
    );
  }
}

/** Tabs that the screen adds have texts for ids; Google's have numbers. */
function sheetNumber(id: string): number {
  if (/^\d+$/.test(id)) return Number(id);
  return [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 2_000_000_011, 7);
}
