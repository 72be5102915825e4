/** The contents of a range's cells: values, texts as shown, formulas, notes, data validation. */
import type { CellWrite, ShownValue } from '../engine/engine-sheet.js';
import { isDate } from '../engine/realm.js';
import { typedText } from '../engine/typed-text.js';
import { instantOf, serialOf } from '../engine/zone.js';
import { RangePlace } from './range-place.js';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Kept = Pick<
  Google,
  | 'getValues'
  | 'getValue'
  | 'getDisplayValues'
  | 'getDisplayValue'
  | 'getFormulas'
  | 'getFormula'
  | 'isBlank'
  | 'setValues'
  | 'setValue'
  | 'setFormulas'
  | 'setFormula'
  | 'clearContent'
  | 'getNotes'
  | 'getNote'
  | 'setNotes'
  | 'setNote'
  | 'clearNote'
  | 'getDataValidation'
  | 'getDataValidations'
  | 'setDataValidation'
  | 'clearDataValidations'
>;

const DATE_FORMAT = 'yyyy-mm-dd';
const DATE_TIME_FORMAT = 'yyyy-mm-dd hh:mm:ss';
const PLAIN_TEXT = '@';
/** Google's words for errors that the engine calls otherwise. */
const BLOCKED_SPILL = '#SPILL!';

export class RangeContent extends RangePlace implements Kept {
  // biome-ignore lint/suspicious/noExplicitAny: Google's own type of a cell's value.
  getValues(): any[][] {
    this.run.engine.calculate();
    return this.each((row, column) => this.valueAt(row, column));
  }
  // biome-ignore lint/suspicious/noExplicitAny: Google's own type of a cell's value.
  getValue(): any {
    this.run.engine.calculate();
    return this.valueAt(this.row, this.column);
  }
  getDisplayValues(): string[][] {
    this.run.engine.calculate();
    return this.each((row, column) => {
      const value = this.shownAt(row, column);
      return typeof value === 'string' ? value : this.tab.displayAt(row, column);
    });
  }
  getDisplayValue(): string {
    return this.getDisplayValues()[0]?.[0] ?? '';
  }
  getFormulas(): string[][] {
    return this.each((row, column) => this.tab.formulaAt(row, column));
  }
  getFormula(): string {
    return this.tab.formulaAt(this.row, this.column);
  }
  isBlank(): boolean {
    this.run.engine.calculate();
    return this.each(
      (row, column) => this.shownAt(row, column) === '' && this.tab.formulaAt(row, column) === '',
    )
      .flat()
      .every((blank) => blank);
  }

  setValues(values: readonly (readonly unknown[])[]): Google {
    const written: [number, number, CellWrite][] = [];
    for (const [row, column, value] of this.with(values)) {
      this.note(row, column, value);
      written.push([row, column, this.contentOf(value, row, column)]);
    }
    this.tab.writeAll(written);
    return this.google;
  }
  setValue(value: unknown): Google {
    return this.setValues(this.each(() => value));
  }
  setFormulas(formulas: readonly (readonly string[])[]): Google {
    return this.setValues(formulas.map((row) => row.map((formula) => asFormula(formula))));
  }
  setFormula(formula: string): Google {
    return this.setValue(asFormula(formula));
  }
  clearContent(): Google {
    return this.setValue('');
  }

  getNotes(): string[][] {
    return this.each((row, column) => String(this.tab.customAt(row, column).note ?? ''));
  }
  getNote(): string {
    return this.getNotes()[0]?.[0] ?? '';
  }
  setNotes(notes: readonly (readonly (string | null)[])[]): Google {
    this.tab.writeAll(
      [...this.with(notes)].map(([row, column, note]) => [row, column, { custom: { note: note || null } }]),
    );
    return this.google;
  }
  setNote(note: string | null): Google {
    return this.setNotes(this.each(() => note));
  }
  clearNote(): Google {
    return this.setNote(null);
  }

  getDataValidations(): (Rule | null)[][] {
    return this.each(
      (row, column) => (this.tab.customAt(row, column).validation as Rule | undefined) ?? null,
    );
  }
  getDataValidation(): Rule | null {
    return this.getDataValidations()[0]?.[0] ?? null;
  }
  setDataValidation(rule: Rule | null): Google {
    const cells = [...this.with(this.each(() => rule))];
    this.tab.writeAll(cells.map(([row, column]) => [row, column, { custom: { validation: rule } }]));
    return this.google;
  }
  clearDataValidations(): Google {
    return this.setDataValidation(null);
  }

  private valueAt(row: number, column: number): unknown {
    const value = this.shownAt(row, column);
    if (typeof value !== 'number' || !this.tab.isDateAt(row, column)) return value;
    const { realm, engine } = this.run;
    return new (realm().Date)(instantOf(value, engine.timeZone));
  }

  /** As Sheets names errors: a function that throws shows `#ERROR!`, a block without room `#REF!`. */
  private shownAt(row: number, column: number): ShownValue {
    const value = this.tab.valueAt(row, column);
    if (value === BLOCKED_SPILL) return '#REF!';
    const threw = value === '#VALUE!' && this.run.engine.errorAt(this.tab.name, row, column) !== null;
    return threw ? '#ERROR!' : value;
  }

  /** A text becomes what a person's typing of it would become. */
  private contentOf(value: unknown, row: number, column: number): CellWrite {
    if (value === null || value === undefined || value === '') return { value: null };
    if (isDate(value)) return this.dateContent(value, row, column);
    if (typeof value === 'number' || typeof value === 'boolean') return { value };
    const text = String(value);
    if (text.startsWith('=') && text.length > 1) return { formula: text };
    const format = this.tab.formatAt(row, column);
    if (text.startsWith("'")) return { value: text.slice(1) };
    if (format === PLAIN_TEXT) return { value: text };
    const typed = typedText(text, this.run.engine.packages.core.numfmt);
    if (typed.format === null || format !== '') return { value: typed.value };
    return { value: typed.value, style: { n: { pattern: typed.format } } };
  }

  private dateContent(date: Date, row: number, column: number): CellWrite {
    const serial = Math.round(serialOf(date.getTime(), this.run.engine.timeZone) * 86_400) / 86_400;
    if (this.tab.isDateAt(row, column)) return { value: serial };
    const pattern = Number.isInteger(serial) ? DATE_FORMAT : DATE_TIME_FORMAT;
    return { value: serial, style: { n: { pattern } } };
  }

  private note(row: number, column: number, value: unknown): void {
    const before = this.tab.formulaAt(row, column) || this.tab.ownValueAt(row, column);
    const after = value === null || value === undefined ? '' : isDate(value) ? value.toISOString() : value;
    this.run.writes.add({ tab: this.tab.name, row, column, before, after });
  }
}

const asFormula = (formula: string): string =>
  formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
