/** Measures the plan against another of its baselines; none of them is altered. */

import { BROUGHT_BASELINE_NAME, namedRange, TABLE_NAMES } from '../names.js';
import { Sentence } from '../sentence.js';
import { settingCell, settingsCells, settingsRange } from '../settings-range.js';
import { Change } from '../undo/change.js';
import { baselinesOf, type KnownBaseline } from './baselines.js';
import { relinkCalls } from './relink-calls.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The setting that says which one it is. */
const KEY = 'Baseline';

/** Gives a baseline that the manager brought along a name of its own, by which it is found when another is in use. */
export function keepBrought(book: Spreadsheet, change: Change): void {
  const brought = baselinesOf(book).find(({ name }) => name === TABLE_NAMES.baseline);
  if (brought !== undefined) change.name(BROUGHT_BASELINE_NAME, brought.range);
}

/** Points the named range to a baseline, and says in Settings which one it is. */
export function measureAgainst(book: Spreadsheet, change: Change, { range, label }: KnownBaseline): void {
  keepBrought(book, change);
  change.name(TABLE_NAMES.baseline, range);
  relinkCalls(book, change, TABLE_NAMES.baseline);
  const settings = settingsRange(book);
  if (settings === null) return;
  const cell = settingCell(book, KEY);
  if (cell === null) change.addSettings(settingsCells(settings), [[KEY, label]]);
  else change.setSetting(KEY, cell, label, '@');
}

/** The baseline on the tab in front; on any other tab the manager is asked which. */
export function useBaseline(book: Spreadsheet, label: string): void {
  const all = baselinesOf(book);
  if (all.length === 0) throw new Sentence(NO_BASELINE);
  const front = book.getActiveSheet().getSheetId();
  const chosen = all.find(({ range }) => range.getSheet().getSheetId() === front) ?? ask(all);
  if (chosen === null) return;
  if (chosen.inUse) throw new Sentence(`The plan is measured against "${chosen.label}" already.`);
  Change.make(book, label, (change) => measureAgainst(book, change, chosen));
  book.toast(`The plan is now measured against "${chosen.label}".`, 'Throughline');
}

export const NO_BASELINE = 'This workbook has no baseline yet. Choose Save a baseline first.';

/** Null where the manager thinks better of it. */
function ask(all: readonly KnownBaseline[]): KnownBaseline | null {
  const ui = SpreadsheetApp.getUi();
  const lines = all.map(({ label, inUse }, at) => `${at + 1}  ${label}${inUse ? ' (in use)' : ''}`);
  const reply = ui.prompt(
    'Throughline',
    `Which baseline is the plan measured against? Type its number.\n${lines.join('\n')}`,
    ui.ButtonSet.OK_CANCEL,
  );
  if (reply.getSelectedButton() !== ui.Button.OK) return null;
  const typed = reply.getResponseText().trim();
  const chosen = all[Number(typed) - 1];
  if (chosen === undefined)
    throw new Sentence(`There is no baseline "${typed}". Type a number from 1 to ${all.length}.`);
  return chosen;
}

/** Whether the plan is measured against a baseline that was recorded. */
export const hasBaseline = (book: Spreadsheet): boolean => namedRange(book, TABLE_NAMES.baseline) !== null;
