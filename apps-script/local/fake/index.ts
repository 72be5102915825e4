/**
 * The Apps Script that the add-on runs in outside Google: Google's objects over a real spreadsheet engine.
 *
 * @example In a test:
 * const host = localAppsScript({ ...inNode(), book: { name: 'Harbour', tabs: [{ name: 'Sheet1', cells: [['Task', 'Duration'], ['Survey', '3d']] }] }, timeZone: 'Europe/Berlin' });
 * host.run('newProjectPlan');              // a menu command or trigger, in an execution of its own
 * host.ask('sidebarRequest', '{"ask":"open"}'); // as google.script.run does: texts only
 * host.book.getSheetByName('Plan');        // Google's Spreadsheet, for a test to look at
 * host.engine.sheetNamed('Plan')?.valueAt(1, 2);
 * host.engine.errorAt('Plan', 1, 12);      // what a custom function threw
 * host.type('Plan', 4, 4, '5d');           // as a person types
 * host.writes.overwritten;                 // cells that a script changed; `ownCalls` counts PM_ formulas
 * host.shown.alerts;                       // alerts, toasts, menu, sidebar
 *
 * @example In a page, with the packages as ES modules and `synchronousFormulas` run over the formula engine's text:
 * const host = localAppsScript({ packages, loadScript: loaderIn(emptyFrame), code, files, book, prepare, darkMode });
 * host.run('onOpen');                       // then host.shown.menu; host.run(item.run) for a command
 * host.shown.answer = (title, text, buttons) => (confirm(text) ? 'OK' : 'CANCEL');
 * host.shown.sidebar?.html;                 // give its frame: window.google = sidebarBridge((name, given) => host.ask(name, ...given), close)
 * host.engine.onCalculated(() => {});       // after each calculation, whether a person or a script edited
 * writeWorkbook(exportWorkbook(host.engine)); // the .xlsx that Google would export (engine/export-workbook)
 *
 * What Google has and this lacks throws "not in the fake: Range.foo". The script's own zone is the runtime's (TZ).
 */

import type { Univer } from '@univerjs/core';
import { SheetEngine } from '../engine/engine.js';
import { typedText } from '../engine/typed-text.js';
import type { UniverPackages } from '../engine/univer-packages.js';
import type { PlainBook } from '../engine/workbook-data.js';
import type { Execution, Shown } from './execution.js';
import { setMakers } from './objects.js';
import { FakeRange } from './range.js';
import { customFunctionNames, functionNames, type LoadedScript, type LoadScript } from './script.js';
import { services } from './services.js';
import { FakeSheet } from './sheet.js';
import { strict } from './strict.js';
import { Writes } from './writes.js';

export interface LocalOptions {
  readonly packages: UniverPackages;
  readonly loadScript: LoadScript;
  /** The built script. */
  readonly code: string;
  /** The built HTML files, by name without ending. */
  readonly files?: Readonly<Record<string, string>>;
  readonly book: PlainBook;
  /** What IMPORTRANGE finds in another workbook; null, and so `#REF!`, where a link is not allowed. */
  readonly imported?: (workbook: string, range: string) => readonly (readonly unknown[])[] | null;
  /** The spreadsheet's zone; the runtime's own unless given. */
  readonly timeZone?: string;
  /** What `Session.getScriptTimeZone` answers; the runtime's own unless given. */
  readonly scriptTimeZone?: string;
  /** Adds a screen to the engine. */
  readonly prepare?: (univer: Univer) => void;
  readonly darkMode?: boolean;
}

setMakers({
  range: (...given) =>
    strict('Range', new FakeRange(...given)) as unknown as GoogleAppsScript.Spreadsheet.Range,
  sheet: (...given) =>
    strict('Sheet', new FakeSheet(...given)) as unknown as GoogleAppsScript.Spreadsheet.Sheet,
});

export class LocalAppsScript {
  readonly engine: SheetEngine;
  readonly writes = new Writes();
  readonly properties = new Map<string, string>();
  readonly shown: Shown = {
    menu: [],
    alerts: [],
    toasts: [],
    sidebar: null,
    answer: () => 'OK',
    type: () => null,
  };
  private readonly globals: Record<string, unknown>;
  private readonly names: ReadonlySet<string>;
  /** Formulas share one load of the script; each command gets its own, as at Google. */
  private readonly formulaScript: LoadedScript;
  private running: LoadedScript;

  constructor(private readonly options: LocalOptions) {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    this.names = new Set(functionNames(options.code));
    const call = (name: string, given: readonly unknown[]) => this.formulaScript.call(name, given);
    const own: { engine: SheetEngine | null } = { engine: null };
    const run: Execution = {
      get engine() {
        if (own.engine === null) throw new Error('The workbook is not open yet.');
        return own.engine;
      },
      realm: () => this.running.realm,
      shown: this.shown,
      writes: this.writes,
      properties: this.properties,
      files: options.files ?? {},
      scriptTimeZone: options.scriptTimeZone ?? zone,
      lastSheet: { id: 0 },
    };
    this.globals = services(run);
    this.formulaScript = options.loadScript(
      options.code,
      formulaServices(options.timeZone ?? zone, this.globals),
    );
    this.running = this.formulaScript;
    this.engine = new SheetEngine({
      ...options,
      script: { names: customFunctionNames(options.code), realm: () => this.formulaScript.realm, call },
    });
    own.engine = this.engine;
  }

  /** Google's Spreadsheet. */
  get book(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return (
      this.globals.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp
    ).getActiveSpreadsheet();
  }

  /** Runs a global function in an execution of its own, as a menu or a trigger does. */
  run(name: string, ...given: unknown[]): unknown {
    if (!this.names.has(name)) throw new Error(`Script function not found: ${name}`);
    this.running = this.options.loadScript(this.options.code, this.globals);
    try {
      return this.running.call(name, given);
    } finally {
      this.engine.calculate();
    }
  }

  /** As `google.script.run` does it: neither a Date nor undefined travels. */
  ask(name: string, ...given: unknown[]): unknown {
    for (const argument of given) mustTravel(argument, name);
    const answer = this.run(name, ...given);
    if (answer !== undefined) mustTravel(answer, name);
    return answer ?? null;
  }

  /** Types a text into a cell as a person does: a formula, a number, a date, or text. */
  type(sheetName: string, row: number, column: number, text: string): void {
    const sheet = this.engine.sheetNamed(sheetName);
    if (sheet === null) throw new Error(`There is no tab "${sheetName}".`);
    if (text.startsWith('=')) sheet.write(row, column, { formula: text });
    else {
      const plain = sheet.formatAt(row, column) === '@';
      const typed = plain ? { value: text, format: null } : typedText(text, this.engine.packages.core.numfmt);
      const format = sheet.formatAt(row, column) === '' ? typed.format : null;
      const style = format === null ? {} : { style: { n: { pattern: format } } };
      sheet.write(row, column, { value: typed.value, ...style });
    }
    this.engine.calculate();
  }
}

export const localAppsScript = (options: LocalOptions): LocalAppsScript => new LocalAppsScript(options);

/** A custom function may ask for the zone, and for nothing that would change the sheet or show anything. */
function formulaServices(
  zone: string,
  { Utilities, Session }: Record<string, unknown>,
): Record<string, unknown> {
  const book = strict('Spreadsheet (in a custom function)', { getSpreadsheetTimeZone: () => zone });
  const SpreadsheetApp = strict('SpreadsheetApp (in a custom function)', {
    getActive: () => book,
    getActiveSpreadsheet: () => book,
  });
  return { SpreadsheetApp, Utilities, Session };
}

function mustTravel(value: unknown, name: string): void {
  const kind = Object.prototype.toString.call(value);
  if (kind === '[object Date]' || value === undefined || typeof value === 'function') {
    throw new Error(
      `google.script.run.${name}: ${kind.slice(8, -1)} cannot travel between sidebar and script.`,
    );
  }
  if (typeof value !== 'object' || value === null) return;
  for (const part of Object.values(value)) mustTravel(part, name);
}
