/** One tab of the engine's workbook: its cells as they are shown and as they were written, its rows and columns. */
import type { ICellData, IStyleData, Univer, Workbook, Worksheet } from '@univerjs/core';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { UniverPackages } from './univer-packages.js';
import { contentOf } from './workbook-data.js';

/** What a tab needs of the engine that holds it. */
export interface SheetHost {
  readonly univer: Univer;
  readonly packages: UniverPackages;
  readonly workbook: Workbook;
  readonly book: FWorkbook;
  run(command: { readonly id: string }, params: object, options?: { readonly onlyLocal?: boolean }): boolean;
  /** Lets references follow what has just been moved. */
  settle(): void;
  shownFormula(formula: string, sheet: EngineSheet): string;
}

export type ShownValue = string | number | boolean;

/** What is written into a cell: a value, a formula, a style; what is left out stays. */
export interface CellWrite {
  readonly value?: ShownValue | null;
  readonly formula?: string;
  /** Merged into the cell's own; null takes it away. */
  readonly style?: IStyleData | null;
  /** Notes and the like, merged into what is kept with the cell. */
  readonly custom?: Readonly<Record<string, unknown>>;
}

type Matrix = Record<number, Record<number, ICellData>>;
type Axis = 'row' | 'column';

const TRUTH_VALUE = 3;

export class EngineSheet {
  constructor(
    readonly engine: SheetHost,
    readonly worksheet: Worksheet,
  ) {}

  get id(): string {
    return this.worksheet.getSheetId();
  }
  get name(): string {
    return this.worksheet.getName();
  }
  get rows(): number {
    return this.worksheet.getRowCount();
  }
  get columns(): number {
    return this.worksheet.getColumnCount();
  }
  get facade(): FWorksheet {
    const sheet = this.engine.book.getSheetBySheetId(this.id);
    if (sheet === null) throw new Error(`The tab "${this.name}" is gone.`);
    return sheet;
  }

  /** What a cell shows, its format aside; `""` where it shows nothing. */
  valueAt(row: number, column: number): ShownValue {
    return valueIn(this.shownCell(row, column));
  }

  /** What was written into a cell itself, not spilled into it. */
  ownValueAt(row: number, column: number): ShownValue {
    return valueIn(this.cell(row, column));
  }

  /** What is kept with a cell, such as its note. */
  customAt(row: number, column: number): Readonly<Record<string, unknown>> {
    return this.cell(row, column)?.custom ?? {};
  }

  /** As it was typed; `""` where a cell holds no formula. */
  formulaAt(row: number, column: number): string {
    this.engine.settle();
    const { FormulaDataModel } = this.engine.packages.formulas;
    const cell = this.cell(row, column);
    if (!cell?.f && !cell?.si) return '';
    const model = this.engine.univer.__getInjector().get(FormulaDataModel);
    const formula = model.getFormulaStringByCell(row - 1, column - 1, this.id, this.unit) ?? cell.f ?? '';
    return this.engine.shownFormula(formula, this);
  }

  /** The number format; `""` where a cell has none. */
  formatAt(row: number, column: number): string {
    const own = this.styleAt(row, column)?.n?.pattern;
    if (own !== undefined) return own;
    const spilled = this.spilled(row, column)?.s;
    return (typeof spilled === 'object' ? spilled?.n?.pattern : undefined) ?? '';
  }

  styleAt(row: number, column: number): IStyleData | null {
    return this.engine.workbook.getStyles().getStyleByCell(this.cell(row, column)) ?? null;
  }

  /** A number by its format, as the screen shows it. */
  displayAt(row: number, column: number): string {
    const value = this.valueAt(row, column);
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    const format = this.formatAt(row, column);
    if (typeof value === 'string' || format === '' || format === '@') return String(value);
    return this.engine.packages.core.numfmt.format(format, value);
  }

  isDateAt(row: number, column: number): boolean {
    const format = this.formatAt(row, column);
    return format !== '' && this.engine.packages.core.numfmt.isDateFormat(format);
  }

  write(row: number, column: number, content: CellWrite): void {
    this.writeAll([[row, column, content]]);
  }

  /** In one step, which one undo takes back. */
  writeAll(cells: Iterable<readonly [row: number, column: number, content: CellWrite]>): void {
    const matrix: Matrix = {};
    let holdsContent = false;
    const range = { startRow: Infinity, startColumn: Infinity, endRow: -1, endColumn: -1 };
    for (const [row, column, content] of cells) {
      matrix[row - 1] ??= {};
      (matrix[row - 1] as Record<number, ICellData>)[column - 1] = this.dataOf(row, column, content);
      if (content.value !== undefined || content.formula !== undefined) holdsContent = true;
      range.startRow = Math.min(range.startRow, row - 1);
      range.startColumn = Math.min(range.startColumn, column - 1);
      range.endRow = Math.max(range.endRow, row - 1);
      range.endColumn = Math.max(range.endColumn, column - 1);
    }
    if (range.endRow < 0) return;
    const { SetRangeValuesCommand, SetRangeValuesMutation, SetStyleCommand } = this.engine.packages.sheets;
    if (holdsContent) this.engine.run(SetRangeValuesCommand, { subUnitId: this.id, value: matrix, range });
    // Said to be local, else the engine takes a cell without a formula for one that has lost it. Naming the change of
    // style as its trigger is not enough: with a screen, a command still under way there puts its own name in.
    else
      this.engine.run(
        SetRangeValuesMutation,
        { subUnitId: this.id, cellValue: matrix, trigger: SetStyleCommand.id },
        { onlyLocal: true },
      );
  }

  /** Every formula with its place, as Univer keeps it. */
  formulas(): (readonly [row: number, column: number, formula: string])[] {
    const found: (readonly [number, number, string])[] = [];
    this.worksheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell?.f) found.push([row + 1, column + 1, cell.f]);
    });
    return found;
  }

  /** The last row and column with anything shown or any formula; 0 on an empty sheet. */
  lastUsed(): Record<Axis, number> {
    const last = { row: 0, column: 0 };
    const reach = (row: number, column: number): void => {
      last.row = Math.max(last.row, row + 1);
      last.column = Math.max(last.column, column + 1);
    };
    this.worksheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell && (cell.f || cell.si || (cell.v !== null && cell.v !== undefined && cell.v !== '')))
        reach(row, column);
    });
    for (const [row, cells] of Object.entries(this.spills())) {
      for (const [column, cell] of Object.entries(cells ?? {})) {
        if (cell !== null && cell !== undefined && cell.v !== null && cell.v !== undefined && cell.v !== '') {
          reach(Number(row), Number(column));
        }
      }
    }
    return last;
  }

  /** Puts rows into the order of the values in some columns, blanks last; references elsewhere stay as they are. */
  sort(area: { row: number; column: number; rows: number; columns: number }, by: readonly SortKey[]): void {
    const rows = Array.from({ length: area.rows }, (_, at) => area.row + at);
    const sorted = [...rows].sort((one, other) => this.compareRows(one, other, by));
    const order = Object.fromEntries(sorted.map((from, at) => [area.row - 1 + at, from - 1]));
    const range = {
      startRow: area.row - 1,
      endRow: area.row + area.rows - 2,
      startColumn: area.column - 1,
      endColumn: area.column + area.columns - 2,
    };
    this.engine.run(this.engine.packages.sheets.ReorderRangeCommand, { subUnitId: this.id, range, order });
  }

  private dataOf(row: number, column: number, content: CellWrite): ICellData {
    const data = contentData(content);
    if (content.style !== undefined) data.s = content.style;
    if (content.custom === undefined) return data;
    const kept = Object.entries({ ...this.customAt(row, column), ...content.custom });
    const custom = kept.filter(([, value]) => value !== null);
    return { ...data, custom: custom.length === 0 ? null : Object.fromEntries(custom) };
  }

  private compareRows(one: number, other: number, by: readonly SortKey[]): number {
    for (const { column, ascending } of by) {
      const order = compare(this.valueAt(one, column), this.valueAt(other, column), ascending);
      if (order !== 0) return order;
    }
    return one - other;
  }

  private get unit(): string {
    return this.engine.workbook.getUnitId();
  }

  private cell(row: number, column: number): ICellData | null {
    return this.worksheet.getCellMatrix().getValue(row - 1, column - 1) ?? null;
  }

  private shownCell(row: number, column: number): ICellData | null {
    const cell = this.cell(row, column);
    const holds = cell?.f || cell?.si || (cell?.v !== null && cell?.v !== undefined && cell?.v !== '');
    return holds ? cell : (this.spilled(row, column) ?? cell);
  }

  private spilled(row: number, column: number): ICellData | null {
    return this.spills()[row - 1]?.[column - 1] ?? null;
  }

  private spills(): Record<number, Record<number, ICellData | null> | undefined> {
    const model = this.engine.univer.__getInjector().get(this.engine.packages.formulas.FormulaDataModel);
    return (model.getArrayFormulaCellData()[this.unit]?.[this.id] ?? {}) as Record<
      number,
      Record<number, ICellData>
    >;
  }
}

export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

function valueIn(cell: ICellData | null): ShownValue {
  const value = cell?.v;
  if (value === null || value === undefined) return '';
  return cell?.t === TRUTH_VALUE ? value === 1 || value === true : value;
}

/** A text stays a text, even one that begins with `=`. */
function contentData({ value, formula }: CellWrite): ICellData {
  if (formula !== undefined) return { f: formula, v: null, si: null, p: null };
  if (value === undefined) return {};
  if (value === null || value === '') return { v: null, f: null, si: null, p: null };
  return typeof value === 'string' ? { v: value, t: 1, f: null, si: null, p: null } : contentOf(value);
}

/** Numbers before texts before truth values, blanks last whichever way. */
function compare(one: ShownValue, other: ShownValue, ascending: boolean): number {
  if (one === '' || other === '') return (one === '' ? 1 : 0) - (other === '' ? 1 : 0);
  const kinds = ['number', 'string', 'boolean'];
  const kind = kinds.indexOf(typeof one) - kinds.indexOf(typeof other);
  const order =
    kind !== 0
      ? kind
      : typeof one === 'string'
        ? one.localeCompare(String(other), 'en', { sensitivity: 'base' })
        : Number(one) - Number(other);
  return ascending ? order : -order;
}
