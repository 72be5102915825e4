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
import { Calculation } from './calculation.js';
import { followMovedCells } from './conditional-format-moves.js';
import { functionClasses, type ScriptFunctions } from './custom-functions.js';
import { EngineSheet } from './engine-sheet.js';
import { boundCells, OpenRangeKeeper } from './open-range-keeper.js';
import type { RowsOf } from './open-ranges.js';
import { showSpilledCells } from './screen-cells.js';
import { SpillSizes } from './spill-sizes.js';
import type { UniverPackages } from './univer-packages.js';
import { type PlainBook, workbookData } from './workbook-data.js';

export interface EngineOptions {
  readonly packages: UniverPackages;
  readonly script: ScriptFunctions;
  readonly book: PlainBook;
  /** What IMPORTRANGE finds in another workbook; null, and so `#REF!`, where a link is not allowed. */
  readonly imported?: (workbook: string, range: string) => readonly (readonly unknown[])[] | null;
  /** The spreadsheet's zone; the runtime's own unless given. */
  readonly timeZone?: string;
  /** Adds what a screen needs before the workbook is made. */
  readonly prepare?: (univer: Univer) => void;
  readonly darkMode?: boolean;
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
  private readonly calculation: Calculation;
  private readonly spillSizes: SpillSizes;
  private readonly openRanges = new OpenRangeKeeper(this);

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
    this.calculation = new Calculation(this.univer, packages);
    this.spillSizes = new SpillSizes(this.univer, packages);
    const functions = functionClasses({
      packages,
      script: options.script,
      zone: () => this.timeZone,
      imported: options.imported ?? (() => null),
      report: (place, message) =>
        this.keepError(`${place.sheet}:${place.row + 1}:${place.column + 1}`, message),
    });
    this.univer.registerPlugin(formulas.UniverFormulaEnginePlugin, { function: functions });
    options.prepare?.(this.univer);
    this.univer.registerPlugin(sheets.UniverSheetsPlugin, {});
    this.univer.registerPlugin(sheetFormulas.UniverSheetsFormulaPlugin, {});
    this.univer.registerPlugin(numberFormats.UniverSheetsNumfmtPlugin, {
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
    });
    if (options.prepare === undefined) {
      this.univer.registerPlugin(conditionalFormats.UniverSheetsConditionalFormattingPlugin, {});
    }
    this.open(options.book);
    if (options.prepare === undefined) {
      this.reach(RENDERED, STEADY);
      followMovedCells(this.univer, packages);
    }
    showSpilledCells(this.univer, packages);
    this.watch();
    for (const [name, reference] of Object.entries(options.book.names ?? {})) this.setName(name, reference);
    this.calculate();
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
    this.settle();
    this.calculation.run();
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

  /** Calls a listener when another tab comes to the front. */
  onTabChosen(listener: () => void): void {
    const commands = this.univer.__getInjector().get(this.packages.core.ICommandService);
    const { SetWorksheetActiveOperation } = this.packages.sheets;
    commands.onCommandExecuted(({ id }) => {
      if (id === SetWorksheetActiveOperation.id) listener();
    });
  }

  /** One that is there is pointed elsewhere: removed and added again, it would be lost to the formulas that use it. */
  setName(name: string, reference: string): void {
    const there = this.book.getDefinedName(name);
    if (there === null) this.book.insertDefinedName(name, reference);
    else there.setRef(reference);
    this.calculation.stale();
  }

  removeName(name: string): void {
    if (this.book.getDefinedName(name) !== null) this.book.deleteDefinedName(name);
    this.calculation.stale();
  }

  /** By name, where they point now. */
  names(): Map<string, string> {
    this.settle();
    return new Map(this.book.getDefinedNames().map((each) => [each.getName(), each.getFormulaOrRefString()]));
  }

  run(
    command: { readonly id: string },
    params: object,
    options: { readonly onlyLocal?: boolean } = {},
  ): boolean {
    const commands = this.univer.__getInjector().get(this.packages.core.ICommandService);
    return commands.syncExecuteCommand(command.id, { unitId: this.unit, ...params }, options) as boolean;
  }

  /** Lets references follow what has just been moved. */
  settle(): void {
    this.openRanges.settle();
  }

  /** With open ranges as they were typed. */
  shownFormula(formula: string, sheet: EngineSheet): string {
    return this.openRanges.shown(formula, sheet.id);
  }

  dispose(): void {
    this.calculation.stop();
    this.univer.dispose();
  }

  private open(book: PlainBook): void {
    const { UniverInstanceType } = this.packages.core;
    const data = workbookData(book, this.unit);
    for (const sheet of Object.values(data.sheets)) {
      const rowsOf = rowsIn(book, data, sheet.rowCount ?? 0);
      boundCells(sheet.cellData, rowsOf);
    }
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
  }

  private reach(...stages: number[]): void {
    const lifecycle = this.univer.__getInjector().get(this.packages.core.LifecycleService);
    for (const stage of stages) if (lifecycle.stage < stage) lifecycle.stage = stage;
  }

  private watch(): void {
    const commands = this.univer.__getInjector().get(this.packages.core.ICommandService);
    const { SetRangeValuesCommand, InsertRowMutation } = this.packages.sheets;
    const { SetFormulaCalculationResultMutation } = this.packages.formulas;
    const heights = new Map<string, number>();
    commands.beforeCommandExecuted(({ id, params }) => {
      if (id === SetRangeValuesCommand.id) {
        const { subUnitId, value } = params as { subUnitId?: string; value?: unknown };
        this.openRanges.bound(value, subUnitId ?? this.workbook.getActiveSheet().getSheetId());
      }
      if (id === InsertRowMutation.id) {
        const { subUnitId } = params as InsertedRows;
        heights.set(subUnitId, this.sheetWithId(subUnitId)?.rows ?? 0);
      }
    });
    commands.onCommandExecuted(({ id, params }) => {
      if (id === InsertRowMutation.id) {
        const { subUnitId, range } = params as InsertedRows;
        const before = heights.get(subUnitId) ?? 0;
        if (range.startRow >= before) this.openRanges.grow(subUnitId, before);
      }
      if (MOVING.test(id)) this.calculation.staleSoon();
      if (id !== SetFormulaCalculationResultMutation.id) return;
      if (this.spillSizes.haveShrunk()) this.calculation.staleSoon();
      for (const listener of this.listeners) listener();
    });
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

const rowsIn =
  (book: PlainBook, data: ReturnType<typeof workbookData>, own: number): RowsOf =>
  (name) => {
    if (name === null) return own;
    const at = book.tabs.findIndex((tab) => tab.name === name);
    return at < 0 ? null : (data.sheets[String(at)]?.rowCount ?? null);
  };
