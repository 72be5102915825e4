/**
 * A spreadsheet that calculates, with or without a screen: Univer, whose formulas may call a script's functions, and
 * which answers at once. Formulas are written as in Google Sheets. Rows and columns count from 1.
 *
 * @example
 * const engine = new SheetEngine({ packages: nodePackages(), script, book: { name: 'Plan', tabs: [{ name: 'Plan', cells: [[2, '=A1*2']] }] } });
 * engine.calculate();
 * engine.sheetNamed('Plan')?.valueAt(1, 2); // 4
 */
import type { Univer, Workbook } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { functionClasses, type ScriptFunctions } from './custom-functions.js';
import { EngineSheet } from './engine-sheet.js';
import { boundRanges, openRanges, type RowsOf } from './open-ranges.js';
import type { UniverPackages } from './univer-packages.js';
import { type PlainBook, workbookData } from './workbook-data.js';

export interface EngineOptions {
  readonly packages: UniverPackages;
  readonly script: ScriptFunctions;
  readonly book: PlainBook;
  /** The spreadsheet's zone; the runtime's own unless given. */
  readonly timeZone?: string;
  /** Adds what a screen needs before the workbook is made. */
  readonly prepare?: (univer: Univer) => void;
  readonly darkMode?: boolean;
}

/** The parts of Univer's own scheduling of calculations that are run early. */
interface Scheduling {
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _waitingCommandQueue: unknown[];
  _generateDirty(commands: readonly unknown[]): Record<string, unknown>;
}

/** Univer remembers parsed formulas by unit for all its instances, so each engine has a unit of its own. */
let lastUnit = 0;
const RENDERED = 2;
const STEADY = 3;

export class SheetEngine {
  readonly univer: Univer;
  readonly packages: UniverPackages;
  timeZone: string;
  private readonly unit = `workbook-${++lastUnit}`;
  private readonly errors = new Map<string, string>();
  private readonly listeners = new Set<() => void>();
  /** Rows that came in below the last row of a sheet, whose open ranges have yet to follow. */
  private readonly grown: { readonly sheetId: string; readonly before: number }[] = [];
  private everythingIsStale = true;

  constructor(options: EngineOptions) {
    const { packages } = options;
    this.packages = packages;
    this.timeZone = options.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
    const { core, formulas, sheets, sheetFormulas, numberFormats, conditionalFormats } = packages;
    const locale = core.LocaleType.EN_US;
    this.univer = new core.Univer({
      locale,
      locales: { [locale]: packages.words },
      logLevel: core.LogLevel.SILENT,
      darkMode: options.darkMode ?? false,
    });
    const functions = functionClasses({
      packages,
      script: options.script,
      zone: () => this.timeZone,
      report: (place, message) =>
        this.keepError(`${place.sheet}:${place.row + 1}:${place.column + 1}`, message),
    });
    this.univer.registerPlugin(formulas.UniverFormulaEnginePlugin, { function: functions });
    options.prepare?.(this.univer);
    this.univer.registerPlugin(sheets.UniverSheetsPlugin, {});
    this.univer.registerPlugin(sheetFormulas.UniverSheetsFormulaPlugin, {});
    this.univer.registerPlugin(numberFormats.UniverSheetsNumfmtPlugin, {});
    if (options.prepare === undefined) {
      this.univer.registerPlugin(conditionalFormats.UniverSheetsConditionalFormattingPlugin, {});
    }
    this.open(options.book);
    if (options.prepare === undefined) this.reach(RENDERED, STEADY);
    this.watch();
    for (const [name, reference] of Object.entries(options.book.names ?? {})) this.setName(name, reference);
    this.calculate();
  }

  get(service: unknown): unknown {
    return this.univer.__getInjector().get(service as never);
  }

  get workbook(): Workbook {
    return this.univer
      .__getInjector()
      .get(this.packages.core.IUniverInstanceService)
      .getUnit(this.unit) as Workbook;
  }

  get book(): FWorkbook {
    const api = this.packages.facade.FUniver.newAPI(this.univer) as unknown as {
      getWorkbook(id: string): FWorkbook | null;
    };
    const book = api.getWorkbook(this.unit);
    if (book === null) throw new Error('The engine has no workbook.');
    return book;
  }

  /** In the order of the tabs. */
  sheets(): EngineSheet[] {
    return this.workbook.getSheets().map((sheet) => new EngineSheet(this, sheet));
  }

  sheetNamed(name: string): EngineSheet | null {
    return this.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  sheetWithId(id: string): EngineSheet | null {
    return this.sheets().find((sheet) => sheet.id === id) ?? null;
  }

  /** Calculates what has changed since the last time, and all that depends on it. */
  calculate(): void {
    this.growOpenRanges();
    const scheduling = this.get(this.packages.sheetFormulas.TriggerCalculationController) as Scheduling;
    clearTimeout(scheduling._setTimeoutKey);
    const changes = scheduling._waitingCommandQueue;
    scheduling._waitingCommandQueue = [];
    if (this.everythingIsStale) this.start({ forceCalculation: true });
    else if (changes.length > 0) this.start(scheduling._generateDirty(changes));
    this.everythingIsStale = false;
  }

  /** What the function in a cell threw; null where it returned. */
  errorAt(sheetName: string, row: number, column: number): string | null {
    const sheet = this.sheetNamed(sheetName);
    return sheet === null ? null : (this.errors.get(`${sheet.id}:${row}:${column}`) ?? null);
  }

  /** Calls a listener after each calculation. */
  onCalculated(listener: () => void): void {
    this.listeners.add(listener);
  }

  setName(name: string, reference: string): void {
    this.removeName(name);
    this.book.insertDefinedName(name, reference);
    this.everythingIsStale = true;
  }

  removeName(name: string): void {
    if (this.book.getDefinedName(name) !== null) this.book.deleteDefinedName(name);
    this.everythingIsStale = true;
  }

  /** By name, where they point now. */
  names(): Map<string, string> {
    return new Map(this.book.getDefinedNames().map((each) => [each.getName(), each.getFormulaOrRefString()]));
  }

  run(command: { readonly id: string }, params: object): boolean {
    const commands = this.univer.__getInjector().get(this.packages.core.ICommandService);
    return commands.syncExecuteCommand(command.id, { unitId: this.unit, ...params }) as boolean;
  }

  /** `A3:N1000`, on a sheet of 1000 rows, as it was typed: `A3:N`. */
  shownFormula(formula: string, sheet: EngineSheet): string {
    return openRanges(formula, this.rowsFrom(sheet.id));
  }

  dispose(): void {
    this.univer.dispose();
  }

  private open(book: PlainBook): void {
    const { UniverInstanceType } = this.packages.core;
    const data = workbookData(book, this.unit);
    for (const sheet of Object.values(data.sheets)) {
      const rowsOf = rowsIn(book, data, sheet.rowCount ?? 0);
      eachCell(sheet.cellData, (cell) => {
        cell.f = boundRanges(cell.f, rowsOf);
      });
    }
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
  }

  private reach(...stages: number[]): void {
    const lifecycle = this.univer.__getInjector().get(this.packages.core.LifecycleService);
    for (const stage of stages) if (lifecycle.stage < stage) lifecycle.stage = stage;
  }

  private start(dirty: Record<string, unknown>): void {
    const { SetFormulaCalculationStartMutation } = this.packages.formulas;
    const commands = this.univer.__getInjector().get(this.packages.core.ICommandService);
    commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
  }

  private watch(): void {
    const commands = this.univer.__getInjector().get(this.packages.core.ICommandService);
    const { SetRangeValuesCommand, InsertRowMutation } = this.packages.sheets;
    const { SetFormulaCalculationResultMutation } = this.packages.formulas;
    const heights = new Map<string, number>();
    commands.beforeCommandExecuted(({ id, params }) => {
      if (id === SetRangeValuesCommand.id) this.bound(params as WrittenCells);
      if (id === InsertRowMutation.id) {
        const { subUnitId } = params as InsertedRows;
        heights.set(subUnitId, this.sheetWithId(subUnitId)?.rows ?? 0);
      }
    });
    commands.onCommandExecuted(({ id, params }) => {
      if (id === InsertRowMutation.id) {
        const { subUnitId, range } = params as InsertedRows;
        const before = heights.get(subUnitId) ?? 0;
        if (range.startRow >= before) this.grow(subUnitId, before);
      }
      if (MOVING.test(id)) this.everythingIsStale = true;
      if (id === SetFormulaCalculationResultMutation.id) for (const listener of this.listeners) listener();
    });
  }

  private grow(sheetId: string, before: number): void {
    this.grown.push({ sheetId, before });
    queueMicrotask(() => this.growOpenRanges());
  }

  /** Open ranges in what is being written get an end. */
  private bound({ subUnitId, value }: WrittenCells): void {
    const rowsOf = this.rowsFrom(subUnitId ?? this.workbook.getActiveSheet().getSheetId());
    eachCell(value, (cell) => {
      cell.f = boundRanges(cell.f, rowsOf);
    });
  }

  /** Rows added below the last one lengthen no reference by themselves; those that ended there are open, and do. */
  private growOpenRanges(): void {
    for (const { sheetId, before } of this.grown.splice(0)) {
      const grown = this.sheetWithId(sheetId);
      if (grown !== null) this.growRangesOver(grown, before);
    }
  }

  private growRangesOver(grown: EngineSheet, before: number): void {
    for (const sheet of this.sheets()) {
      const heightOf: RowsOf = (name) => ((name ?? sheet.name) === grown.name ? before : null);
      for (const [row, column, formula] of sheet.formulas()) {
        const open = openRanges(formula, heightOf);
        if (open !== formula) sheet.write(row, column, { formula: open });
      }
    }
    for (const [name, reference] of this.names()) {
      const open = openRanges(reference, (tab) => (tab === grown.name ? before : null));
      if (open !== reference)
        this.setName(
          name,
          boundRanges(open, () => grown.rows),
        );
    }
  }

  private rowsFrom(sheetId: string): RowsOf {
    return (name) => (name === null ? this.sheetWithId(sheetId) : this.sheetNamed(name))?.rows ?? null;
  }

  private keepError(place: string, message: string | null): void {
    if (message === null) this.errors.delete(place);
    else this.errors.set(place, message);
  }
}

/** Errors are kept by their cells, and names may have moved: what moves cells makes everything calculate again. */
const MOVING = /^sheet\.mutation\.(insert|remove|move|reorder|set-worksheet-name|set-worksheet-row-count)/;

interface InsertedRows {
  readonly subUnitId: string;
  readonly range: { readonly startRow: number };
}

/** What Univer's command is given: a cell, rows of cells, or cells by row and column. */
interface WrittenCells {
  readonly subUnitId?: string;
  readonly value?: unknown;
}

function eachCell(value: unknown, act: (cell: { f: string }) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if ('f' in value && typeof value.f === 'string') act(value as { f: string });
  else if (!('v' in value)) for (const part of Object.values(value)) eachCell(part, act);
}

const rowsIn =
  (book: PlainBook, data: ReturnType<typeof workbookData>, own: number): RowsOf =>
  (name) => {
    if (name === null) return own;
    const at = book.tabs.findIndex((tab) => tab.name === name);
    return at < 0 ? null : (data.sheets[String(at)]?.rowCount ?? null);
  };
