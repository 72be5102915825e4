/** A tab of a plain workbook: cells, what spills, looks; the part of Google's Sheet that the add-on uses. */
import { PlainRange, type Value } from './range.js';
import type { PlainWorkbook } from './workbook.js';

const keyOf = (row: number, column: number): string => `${row},${column}`;
const placeOf = (key: string) => key.split(',').map(Number) as [row: number, column: number];

const DEFAULTS: Readonly<Record<string, string>> = {
  numberFormat: 'General',
  background: '#ffffff',
  weight: 'normal',
};

/** Formats by name and cell; a default one leaves no trace. */
class Looks {
  readonly kept = new Map<string, string>();
  get = (name: string, row: number, column: number) =>
    this.kept.get(`${name} ${keyOf(row, column)}`) ?? DEFAULTS[name] ?? '';
  set = (name: string, row: number, column: number, value: string) => {
    if (value === (DEFAULTS[name] ?? '')) this.kept.delete(`${name} ${keyOf(row, column)}`);
    else this.kept.set(`${name} ${keyOf(row, column)}`, value);
  };
}

interface Rule {
  getRanges(): PlainRange[];
}

export class PlainSheet {
  /** What was typed or written: values, and formulas as texts that begin with `=`. */
  cells = new Map<string, unknown>();
  readonly spilled = new Map<string, Value>();
  readonly looks = new Looks();
  readonly widths = new Map<number, number>();
  rules: Rule[] = [];
  frozen = 0;

  constructor(
    readonly book: PlainWorkbook,
    private readonly id: number,
    private readonly name: string,
    private rows = 1000,
    private columns = 26,
  ) {}

  getSheetId = () => this.id;
  getName = () => this.name;
  getMaxRows = () => this.rows;
  getMaxColumns = () => this.columns;
  getLastRow = () => this.last(0);
  getLastColumn = () => this.last(1);
  getDataRange = () => this.getRange(1, 1, Math.max(1, this.getLastRow()), Math.max(1, this.getLastColumn()));
  getRange = (row: number | string, column = 1, rows = 1, columns = 1): PlainRange =>
    typeof row === 'string' ? this.book.resolve(row, this) : new PlainRange(this, row, column, rows, columns);

  insertColumnsAfter = (_after: number, count: number) => {
    this.columns += count;
  };
  deleteColumns = (_first: number, count: number) => {
    this.columns -= count;
  };
  insertRowsAfter = (_after: number, count: number) => {
    this.rows += count;
  };
  getFrozenRows = () => this.frozen;
  setFrozenRows = (rows: number) => {
    this.frozen = rows;
  };
  getColumnWidth = (column: number) => this.widths.get(column) ?? 100;
  setColumnWidth = (column: number, width: number) => {
    if (width === 100) this.widths.delete(column);
    else this.widths.set(column, width);
    return this;
  };
  getConditionalFormatRules = () => [...this.rules];
  setConditionalFormatRules = (rules: Rule[]) => {
    this.rules = [...rules];
  };
  activate = () => this.book.setActiveSheet(this);
  setActiveRange = (range: PlainRange) => this.book.select(range);
  getCurrentCell = () => this.book.selected();

  write(row: number, column: number, value: unknown): void {
    if (row > this.rows || column > this.columns)
      throw new Error('Those cells are beyond the end of the sheet.');
    if (value === '' || value === null || value === undefined) this.cells.delete(keyOf(row, column));
    else this.cells.set(keyOf(row, column), value);
    this.book.touch();
  }

  formulaAt = (row: number, column: number): string => {
    const held = this.cells.get(keyOf(row, column));
    return typeof held === 'string' && held.startsWith('=') ? held : '';
  };

  shown = (row: number, column: number): Value => {
    const held = this.formulaAt(row, column) === '' ? this.cells.get(keyOf(row, column)) : undefined;
    return (held as Value | undefined) ?? this.spilled.get(keyOf(row, column)) ?? '';
  };

  /** Every formula with its place. */
  formulas = (): (readonly [row: number, column: number, formula: string])[] =>
    [...this.cells.keys()].map(placeOf).flatMap(([row, column]) => {
      const formula = this.formulaAt(row, column);
      return formula === '' ? [] : [[row, column, formula] as const];
    });

  /** Puts a block's values around its formula; a cell that holds something makes it an error, as in Sheets. */
  spill(row: number, column: number, block: readonly (readonly Value[])[]): void {
    const cells = block.flatMap((values, down) =>
      values.map((value, right) => [row + down, column + right, value] as const),
    );
    const free = cells.every(
      ([at, across]) => (at === row && across === column) || !this.cells.has(keyOf(at, across)),
    );
    if (!free) this.spilled.set(keyOf(row, column), '#REF!');
    else for (const [at, across, value] of cells) this.spilled.set(keyOf(at, across), value);
  }

  /** Moves cells as inserting or deleting rows and columns does; null drops a cell. */
  move(to: (row: number, column: number) => readonly [row: number, column: number] | null): void {
    const moved = new Map<string, unknown>();
    for (const [key, held] of this.cells) {
      const place = to(...placeOf(key));
      if (place !== null) moved.set(keyOf(...place), held);
    }
    this.cells = moved;
    this.book.touch();
  }

  private last(axis: 0 | 1): number {
    this.book.evaluate();
    const places = [...this.cells.keys(), ...this.spilled.keys()];
    return places.reduce((last, key) => Math.max(last, placeOf(key)[axis]), 0);
  }
}
