/** A rectangle of cells with the part of Google's Range that the add-on uses. Rows and columns count from 1. */
import type { PlainSheet } from './sheet.js';

export type Value = string | number | boolean | Date;
type Rows<Item> = Item[][];

export class PlainRange {
  constructor(
    private readonly sheet: PlainSheet,
    private readonly row: number,
    private readonly column: number,
    private readonly rows = 1,
    private readonly columns = 1,
  ) {}

  getSheet = (): PlainSheet => this.sheet;
  getRow = (): number => this.row;
  getColumn = (): number => this.column;
  getLastRow = (): number => this.row + this.rows - 1;
  getLastColumn = (): number => this.column + this.columns - 1;
  getNumRows = (): number => this.rows;
  getA1Notation = (): string => {
    const name = (row: number, column: number) => `${lettersOf(column)}${row}`;
    const first = name(this.row, this.column);
    return this.rows * this.columns === 1
      ? first
      : `${first}:${name(this.getLastRow(), this.getLastColumn())}`;
  };

  getCell = (row: number, column: number) =>
    new PlainRange(this.sheet, this.row + row - 1, this.column + column - 1);
  offset = (row: number, column: number, rows = this.rows, columns = this.columns) =>
    new PlainRange(this.sheet, this.row + row, this.column + column, rows, columns);

  getValues = (): Rows<Value> => {
    this.sheet.book.evaluate();
    return this.values();
  };
  /** The values as they stand, while formulas are being evaluated. */
  values = (): Rows<Value> => this.each((row, column) => this.sheet.shown(row, column));
  getValue = (): Value => this.getValues()[0]?.[0] ?? '';
  getDisplayValues = (): Rows<string> => this.getValues().map((row) => row.map(displayed));
  getDisplayValue = (): string => this.getDisplayValues()[0]?.[0] ?? '';
  getFormulas = (): Rows<string> => this.each((row, column) => this.sheet.formulaAt(row, column));
  getFormula = (): string => this.getFormulas()[0]?.[0] ?? '';

  setValues = (values: readonly (readonly unknown[])[]) =>
    this.put(values, (row, column, value) => this.sheet.write(row, column, value));
  setValue = (value: unknown) => this.setValues(this.each(() => value));
  setFormulas = (formulas: readonly (readonly string[])[]) => this.setValues(formulas);
  setFormula = (formula: string) => this.setValue(formula);
  clearContent = () => this.setValue('');

  getNumberFormats = () => this.look('numberFormat');
  getNumberFormat = () => this.getNumberFormats()[0]?.[0] ?? '';
  setNumberFormats = (formats: readonly (readonly string[])[]) => this.setLook('numberFormat', formats);
  setNumberFormat = (format: string) => this.setNumberFormats(this.each(() => format));
  getBackgrounds = () => this.look('background');
  setBackgrounds = (fills: readonly (readonly string[])[]) => this.setLook('background', fills);
  setBackground = (fill: string) => this.setBackgrounds(this.each(() => fill));
  getFontWeights = () => this.look('weight');
  setFontWeights = (weights: readonly (readonly string[])[]) => this.setLook('weight', weights);
  setFontWeight = (weight: string) => this.setFontWeights(this.each(() => weight));
  setHorizontalAlignment = (side: string) =>
    this.setLook(
      'side',
      this.each(() => side),
    );
  setDataValidation = (rule: unknown) =>
    this.setLook(
      'validation',
      this.each(() => JSON.stringify(rule)),
    );

  private each = <Item>(of: (row: number, column: number) => Item): Rows<Item> =>
    Array.from({ length: this.rows }, (_, row) =>
      Array.from({ length: this.columns }, (__, column) => of(this.row + row, this.column + column)),
    );

  private look = (name: string): Rows<string> =>
    this.each((row, column) => this.sheet.looks.get(name, row, column));

  private setLook = (name: string, values: readonly (readonly string[])[]) =>
    this.put(values, (row, column, value) => this.sheet.looks.set(name, row, column, String(value)));

  private put(
    values: readonly (readonly unknown[])[],
    set: (row: number, column: number, value: unknown) => void,
  ): this {
    if (values.length !== this.rows || values.some((row) => row.length !== this.columns)) {
      throw new Error(
        `The data has ${values.length} rows but the range has ${this.rows}, or the columns differ.`,
      );
    }
    values.forEach((cells, row) => {
      cells.forEach((value, column) => {
        set(this.row + row, this.column + column, value);
      });
    });
    return this;
  }
}

export const lettersOf = (column: number): string =>
  column <= 0 ? '' : lettersOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

const displayed = (value: Value): string => {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'object' ? value.toISOString() : String(value);
};
