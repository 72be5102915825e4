/**
 * A workbook without a spreadsheet engine: it holds cells, spills our own functions and follows plain references, no
 * more. Fast enough for properties over many edits; what real formulas do is tested in a real engine.
 */
import { bundleContext } from '../../support/bundle-context.js';
import { lettersOf, type PlainRange, type Value } from './range.js';
import { services } from './services.js';
import { PlainSheet } from './sheet.js';

const CALL = /^=\s*(PM_[A-Z_]+)\((.*)\)$/;
const REFERENCE = /^(?:(.+)!)?\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d*))?$/;

export class PlainWorkbook {
  private sheets: PlainSheet[] = [];
  private active: PlainSheet;
  private selection: PlainRange | null = null;
  private readonly names = new Map<string, PlainRange>();
  private stale = true;
  private lastId = 0;
  readonly properties = new Map<string, string>();
  readonly alerts: string[] = [];
  private readonly bundle = bundleContext(services(this));

  constructor(
    rows: readonly (readonly unknown[])[] = [],
    private readonly zone = 'America/New_York',
    height = 1000,
  ) {
    this.active = this.insertSheet('Sheet1', 0, height);
    this.fill(this.active, rows);
  }

  getName = () => 'Harbour';
  getSpreadsheetTimeZone = () => this.zone;
  getSheets = () => [...this.sheets];
  getSheetByName = (name: string) => this.sheets.find((sheet) => sheet.getName() === name) ?? null;
  getActiveSheet = () => this.active;
  setActiveSheet = (sheet: PlainSheet) => {
    this.active = sheet;
    return sheet;
  };
  select = (range: PlainRange | null) => {
    this.selection = range;
  };
  selected = () => this.selection;
  getRangeByName = (name: string) => this.names.get(name) ?? null;
  getRange = (reference: string) => this.resolve(reference, this.active);
  setNamedRange = (name: string, range: PlainRange) => {
    this.names.set(name, range);
    this.touch();
  };
  removeNamedRange = (name: string) => {
    this.names.delete(name);
  };

  insertSheet(name: string, at: number, height = 1000): PlainSheet {
    this.lastId += 1;
    const sheet = new PlainSheet(this, this.lastId, name, height);
    this.sheets.splice(at, 0, sheet);
    this.active = sheet;
    return sheet;
  }

  deleteSheet(gone: PlainSheet): void {
    this.sheets = this.sheets.filter((sheet) => sheet !== gone);
    for (const [name, range] of this.names) if (range.getSheet() === gone) this.names.delete(name);
    if (this.active === gone) this.active = this.sheets[0] as PlainSheet;
    this.touch();
  }

  /** Types rows into a sheet from A1 on. */
  fill(sheet: PlainSheet, rows: readonly (readonly unknown[])[]): void {
    rows.forEach((cells, row) => {
      cells.forEach((value, column) => {
        sheet.write(row + 1, column + 1, value);
      });
    });
  }

  touch = () => {
    this.stale = true;
  };

  /** Calls a function of the add-on by its name, as Google would. */
  call = (name: string, ...given: unknown[]): unknown => this.bundle.call(name, ...given);

  /** What the sidebar would be answered. */
  ask = (request: unknown) => JSON.parse(String(this.call('sidebarRequest', JSON.stringify(request))));

  resolve(reference: string, from: PlainSheet): PlainRange {
    const named = this.names.get(reference);
    const found = REFERENCE.exec(reference);
    if (named !== undefined || found === null) {
      if (named === undefined) throw new Error(`${reference} is no range.`);
      return named;
    }
    const [, tab, column = '', row, lastColumn = column, lastRow] = found;
    const sheet =
      tab === undefined ? from : this.getSheetByName(tab.replace(/^'|'$/g, '').replace(/''/g, "'"));
    if (sheet === null) throw new Error(`There is no tab ${tab}.`);
    const open = found[4] !== undefined && lastRow === '';
    const bottom = open ? sheet.getMaxRows() : Number(lastRow ?? row);
    const left = numberOf(column);
    return sheet.getRange(Number(row), left, bottom - Number(row) + 1, numberOf(lastColumn) - left + 1);
  }

  /** Plain references first, for Settings holds the headers that the functions need. */
  evaluate(): void {
    if (!this.stale) return;
    this.stale = false;
    for (const sheet of this.sheets) sheet.spilled.clear();
    const formulas = this.sheets.flatMap((sheet) =>
      sheet.formulas().map((each) => [sheet, ...each] as const),
    );
    const isCall = (formula: string) => CALL.test(formula);
    for (const [sheet, row, column, formula] of formulas) {
      if (!isCall(formula)) sheet.spill(row, column, this.resolve(formula.slice(1), sheet).values());
    }
    for (const [sheet, row, column, formula] of formulas) {
      if (isCall(formula)) sheet.spill(row, column, this.blockOf(formula, sheet));
    }
  }

  private blockOf(formula: string, sheet: PlainSheet): Value[][] {
    const [, name = '', list = ''] = CALL.exec(formula) ?? [];
    try {
      const given = list.split(',').map((part) => this.resolve(part.trim(), sheet).values());
      const answered = this.call(name, ...given);
      return Array.isArray(answered) ? (answered as Value[][]) : [[answered as Value]];
    } catch (thrown) {
      return [[`#ERROR! ${(thrown as Error).message}`]];
    }
  }

  /** Inserts a blank column before another, with every reference and name following. */
  insertColumn(sheet: PlainSheet, before: number): void {
    sheet.move((row, column) => [row, column >= before ? column + 1 : column]);
    for (const each of this.sheets) {
      for (const [row, column, formula] of each.formulas())
        each.write(row, column, this.shifted(formula, each, sheet, before));
    }
    for (const [name, range] of this.names) {
      if (range.getSheet() !== sheet || range.getLastColumn() < before) continue;
      const first = range.getColumn() >= before ? range.getColumn() + 1 : range.getColumn();
      const columns = range.getLastColumn() + 1 - first + 1;
      this.names.set(
        name,
        sheet.getRange(range.getRow(), first, range.getLastRow() - range.getRow() + 1, columns),
      );
    }
  }

  private shifted(formula: string, on: PlainSheet, sheet: PlainSheet, before: number): string {
    return formula.replace(
      /((?:'[^']+'|[A-Za-z]+)!)?(\$?)([A-Z]{1,2})(\$?\d+)(?::([A-Z]{1,2})(\d*))?/g,
      (text, tab, dollar, first, row, last, lastRow) => {
        const name = tab === undefined ? on.getName() : String(tab).slice(0, -1).replace(/^'|'$/g, '');
        if (name !== sheet.getName()) return text;
        const moved = (letters: string) =>
          lettersOf(numberOf(letters) + (numberOf(letters) >= before ? 1 : 0));
        return `${tab ?? ''}${dollar}${moved(first)}${row}${last === undefined ? '' : `:${moved(last)}${lastRow}`}`;
      },
    );
  }

  /** Everything a person could see or compute with, as one text to compare. */
  snapshot(): string {
    this.evaluate();
    const tabs = this.sheets.map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getName(),
      size: [sheet.getMaxRows(), sheet.getMaxColumns()],
      cells: [...sheet.cells].sort(([one], [other]) => (one < other ? -1 : 1)),
      looks: [...sheet.looks.kept].sort(([one], [other]) => (one < other ? -1 : 1)),
      widths: [...sheet.widths].sort(([one], [other]) => one - other),
      frozen: sheet.frozen,
      rules: sheet.rules.length,
    }));
    return JSON.stringify({ tabs, names: [...this.names.keys()].sort() });
  }
}

const numberOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
