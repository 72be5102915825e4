/** Google's Spreadsheet over the engine's workbook. */
import { NEW_SHEET } from '../engine/workbook-data.js';
import type { Execution } from './execution.js';
import { sheetOf } from './objects.js';
import { absoluteArea, readReference } from './references.js';
import { rangeCalled, sheetsOf } from './sheet.js';
import { strict } from './strict.js';

type Google = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
type Kept = Pick<
  Google,
  | 'getId'
  | 'getUrl'
  | 'getName'
  | 'rename'
  | 'getSpreadsheetTimeZone'
  | 'setSpreadsheetTimeZone'
  | 'getSpreadsheetLocale'
  | 'getSheets'
  | 'getNumSheets'
  | 'getSheetByName'
  | 'getActiveSheet'
  | 'setActiveSheet'
  | 'deleteSheet'
  | 'deleteActiveSheet'
  | 'getRange'
  | 'getRangeByName'
  | 'setNamedRange'
  | 'removeNamedRange'
  | 'getNamedRanges'
  | 'getActiveRange'
  | 'getCurrentCell'
  | 'setActiveRange'
  | 'toast'
>;

const ID = 'local-workbook';

export class FakeSpreadsheet implements Kept {
  constructor(private readonly run: Execution) {}

  getId(): string {
    return ID;
  }
  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${ID}/edit`;
  }
  getName(): string {
    return this.run.engine.book.getName();
  }
  rename(name: string): void {
    this.run.engine.book.setName(name);
  }
  getSpreadsheetTimeZone(): string {
    return this.run.engine.timeZone;
  }
  setSpreadsheetTimeZone(zone: string): void {
    this.run.engine.timeZone = zone;
  }
  getSpreadsheetLocale(): string {
    return 'en_US';
  }

  getSheets(): Sheet[] {
    return sheetsOf(this.run);
  }
  getNumSheets(): number {
    return this.run.engine.sheets().length;
  }
  getSheetByName(name: string): Sheet | null {
    const tab = this.run.engine.sheetNamed(name);
    return tab === null ? null : sheetOf(this.run, tab);
  }
  getActiveSheet(): Sheet {
    const active = this.run.engine.workbook.getActiveSheet().getSheetId();
    const tab = this.run.engine.sheetWithId(active);
    if (tab === null) throw new Error('The workbook has no active sheet.');
    return sheetOf(this.run, tab);
  }
  setActiveSheet(sheet: Sheet): Sheet {
    return sheet.activate();
  }
  /** At a position counted from 0; after the active sheet where none is given. */
  insertSheet(given?: string | number, at?: number): Sheet {
    const name = typeof given === 'string' ? given : this.freeName();
    if (this.run.engine.sheetNamed(name) !== null) {
      throw new Error(`A sheet with the name "${name}" already exists. Enter another name.`);
    }
    const index = (typeof given === 'number' ? given : at) ?? this.getActiveSheet().getIndex();
    const sheet = { ...NEW_SHEET, id: this.freeId() };
    this.run.engine.book.insertSheet(name, { index, sheet });
    return this.getSheetByName(name) as Sheet;
  }
  deleteSheet(sheet: Sheet): void {
    if (this.getNumSheets() === 1) throw new Error("You can't remove all the sheets in a document.");
    const tab = sheet.getName();
    for (const [name, reference] of this.run.engine.names()) {
      if (readReference(reference)?.tab === tab) this.run.engine.removeName(name);
    }
    const gone = this.run.engine.sheetNamed(tab);
    if (gone === null) return;
    this.leave(gone.id);
    this.run.engine.book.deleteSheet(gone.id);
  }
  /** A tab in front makes way for the one before it, else after it; the grid on the screen has none in front until then. */
  private leave(id: string): void {
    const { engine } = this.run;
    if (engine.workbook.getActiveSheet().getSheetId() !== id) return;
    const ids = engine.sheets().map((sheet) => sheet.id);
    const at = ids.indexOf(id);
    const next = ids[at - 1] ?? ids[at + 1];
    if (next !== undefined) engine.book.setActiveSheet(next);
  }
  deleteActiveSheet(): Sheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  getRange(text: string): Range {
    const active = this.run.engine.sheetNamed(this.getActiveSheet().getName());
    if (active === null) throw new Error('The workbook has no active sheet.');
    return rangeCalled(this.run, text, active);
  }
  getRangeByName(name: string): Range | null {
    const reference = this.run.engine.names().get(name);
    return reference === undefined || reference.includes('#REF!') ? null : this.getRange(reference);
  }
  setNamedRange(name: string, range: Range): void {
    const area = [range.getRow(), range.getColumn(), range.getLastRow(), range.getLastColumn()] as const;
    this.run.engine.setName(name, absoluteArea(range.getSheet().getName(), ...area));
  }
  removeNamedRange(name: string): void {
    if (!this.run.engine.names().has(name)) throw new Error(`The named range "${name}" does not exist.`);
    this.run.engine.removeName(name);
  }
  getNamedRanges(): NamedRange[] {
    return [...this.run.engine.names().keys()].map((name) => this.namedRange(name));
  }

  getActiveRange(): Range | null {
    return this.getActiveSheet().getActiveRange();
  }
  getCurrentCell(): Range | null {
    return this.getActiveSheet().getCurrentCell();
  }
  setActiveRange(range: Range): Range {
    return range.getSheet().setActiveRange(range);
  }
  toast(message: string): void {
    this.run.shown.toasts.push(message);
  }

  private namedRange(name: string): NamedRange {
    const kept: Pick<NamedRange, 'getName' | 'getRange' | 'remove'> = {
      getName: () => name,
      getRange: () => this.getRangeByName(name) as Range,
      remove: () => this.removeNamedRange(name),
    };
    return strict('NamedRange', kept) as NamedRange;
  }

  private freeName(): string {
    let number = this.getNumSheets() + 1;
    while (this.run.engine.sheetNamed(`Sheet${number}`) !== null) number += 1;
    return `Sheet${number}`;
  }

  /** Numbers never come back, as Google's do not. */
  private freeId(): string {
    this.run.lastSheet.id = Math.max(
      this.run.lastSheet.id,
      ...this.run.engine.sheets().map(({ id }) => Number(id) || 0),
    );
    this.run.lastSheet.id += 1;
    return String(this.run.lastSheet.id);
  }
}
