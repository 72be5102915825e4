/** Takes Throughline out of a workbook: what is left is what the manager had, and what the manager did since. */
import { blockOn } from '../block.js';
import { tabOf } from '../book.js';
import { planSheet } from '../project.js';
import { Sentence } from '../sentence.js';
import { ownTabs } from '../tabs/own-tabs.js';
import { forgetAll, structureSteps } from '../undo/journal.js';
import { printOf } from '../undo/tab-print.js';
import { takeBack } from '../undo/take-back.js';
import { sweep } from './sweep.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A tab that the add-on added. */
export interface TabToGo {
  readonly tab: number;
  readonly name: string;
  /** Whether something was typed on it since. */
  readonly typedOn: boolean;
}

export interface Removal {
  /** The tab of the plan, which stays. */
  readonly plan: string;
  readonly tabs: readonly TabToGo[];
}

/** What *Remove* would take away. Changes nothing. */
export function removalOf(book: Spreadsheet): Removal {
  const plan = planSheet(book)?.sheet ?? null;
  if (plan === null && ownTabs(book).length === 0)
    throw new Sentence('There is nothing of Throughline in this workbook.');
  const found = new Map<number, TabToGo>();
  for (const sheet of ownTabs(book)) {
    // How it came is no longer known, so neither is whether anything was typed there since.
    found.set(sheet.getSheetId(), { tab: sheet.getSheetId(), name: sheet.getName(), typedOn: true });
  }
  for (const step of structureSteps()) {
    const sheet = step.did === 'added tab' ? tabOf(book, step.tab) : null;
    if (step.did !== 'added tab' || sheet === null) continue;
    const typedOn = step.print === undefined || step.print !== printOf(sheet);
    found.set(step.tab, { tab: step.tab, name: sheet.getName(), typedOn });
  }
  if (plan !== null) found.delete(plan.getSheetId());
  const inOrder = book.getSheets().flatMap((sheet) => found.get(sheet.getSheetId()) ?? []);
  return { plan: plan?.getName() ?? '', tabs: inOrder };
}

/** `keep` are tabs that stay, without our formulas on them. It cannot be undone. */
export function remove(book: Spreadsheet, keep: ReadonlySet<number>): void {
  const { tabs } = removalOf(book);
  const plan = planSheet(book)?.sheet ?? null;
  plan?.activate();
  const stays = (tab: number) => keep.has(tab) || tab === plan?.getSheetId();
  const steps = structureSteps().filter((step) => step.did !== 'added tab' || !stays(step.tab));
  takeBack(book, steps);
  for (const { tab } of tabs) {
    const sheet = stays(tab) ? null : tabOf(book, tab);
    if (sheet !== null && book.getSheets().length > 1) book.deleteSheet(sheet);
  }
  sweep(book, keep);
  if (plan !== null && blockOn(plan) !== null)
    throw new Sentence(
      'The calculated columns are still there. Delete them by hand, from their header down.',
    );
  forgetAll();
}
