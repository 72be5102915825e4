/** The cells of one tab of an .xlsx file, with the values that the spreadsheet last computed. */
import { attribute, readXml } from '../../../shared/exchange/xml/xml-reader.js';
import { type Cell, SerialDate, type Table } from '../../../shared/table/cell.js';
import { SourceError } from '../sheet-source.js';
import type { Limits } from './limits.js';
import { unescapeText } from './shared-strings.js';

export interface CellContext {
  readonly sharedStrings: readonly string[];
  readonly dateStyles: readonly boolean[];
  /** Days to add to a date: 1462 in a workbook that counts from 1904. */
  readonly dateOffset: number;
  readonly limits: Limits;
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly isDate: boolean;
}

/** A rectangle of cells from A1 to the last one that holds something. */
export function readSheetCells(source: string, context: CellContext): Table {
  const grid = new Grid(context.limits);
  let row = -1;
  let column = -1;
  let cell: OpenCell | null = null;
  let value = '';
  let reading = false;
  for (const event of readXml(source)) {
    if (event.type === 'text') {
      if (reading) value += event.text;
    } else if (event.type === 'open') {
      if (event.name === 'row') {
        row = numberAttribute(event.attributes, 'r', row + 2) - 1;
        column = -1;
      } else if (event.name === 'c') {
        cell = openCell(event.attributes, row, column + 1, context);
        column = cell.column;
        value = '';
        if (event.empty) cell = null;
      } else if (event.name === 'v' || event.name === 't') {
        reading = cell !== null && !event.empty;
      } else if (event.name === 'rPh') {
        // A phonetic guide ends with its own close; its text must not join the cell's.
        reading = false;
      }
    } else if (event.name === 'v' || event.name === 't') {
      reading = false;
    } else if (event.name === 'c' && cell !== null) {
      grid.set(cell.row, cell.column, cellValue(cell, value, context));
      cell = null;
    } else if (event.name === 'sheetData') {
      break;
    }
  }
  return grid.table();
}

function openCell(attributes: string, row: number, nextColumn: number, context: CellContext): OpenCell {
  const reference = attribute(attributes, 'r');
  const style = numberAttribute(attributes, 's', 0);
  const place = reference === null ? { row, column: nextColumn } : placeOf(reference);
  return { ...place, type: attribute(attributes, 't') ?? 'n', isDate: context.dateStyles[style] ?? false };
}

const numberAttribute = (attributes: string, name: string, otherwise: number): number => {
  const value = attribute(attributes, name);
  return value === null ? otherwise : Number(value);
};

/** `B7` as row 6, column 1. */
export function placeOf(reference: string): { row: number; column: number } {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference);
  if (match === null) throw new SourceError({ kind: 'corrupt' });
  return { row: Number(match[2]) - 1, column: columnOf(match[1] as string) };
}

/** `A` is 0, `AA` is 26. */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column - 1;
}

function cellValue(cell: OpenCell, value: string, context: CellContext): Cell {
  switch (cell.type) {
    case 's':
      return context.sharedStrings[Number(value)] ?? null;
    case 'b':
      return value === '' ? null : value === '1' || value.toLowerCase() === 'true';
    case 'str':
    case 'inlineStr':
      return unescapeText(value);
    case 'e':
    case 'd':
      return value;
    default:
      return numberCell(value, cell.isDate, context.dateOffset);
  }
}

function numberCell(value: string, isDate: boolean, dateOffset: number): Cell {
  if (value.trim() === '') return null;
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  return isDate ? new SerialDate(number + dateOffset) : number;
}

/** Collects cells in any order and keeps the bounds. */
class Grid {
  private readonly rows: Cell[][] = [];
  private width = 0;

  constructor(private readonly limits: Limits) {}

  set(row: number, column: number, value: Cell): void {
    if (value === null || value === '') return;
    if (row >= this.limits.rows)
      throw new SourceError({ kind: 'too-large', limit: `${this.limits.rows} rows` });
    while (this.rows.length <= row) this.rows.push([]);
    this.width = Math.max(this.width, column + 1);
    if (this.rows.length * this.width > this.limits.cells) {
      throw new SourceError({ kind: 'too-large', limit: `${this.limits.cells} cells in one tab` });
    }
    const cells = this.rows[row] as Cell[];
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  }

  table(): Table {
    for (const cells of this.rows) while (cells.length < this.width) cells.push(null);
    return this.rows;
  }
}
