/** A workbook with the built add-on in it, over the spreadsheet engine: what the tests of its commands act on. */
import type { EngineSheet } from '../../apps-script/local/engine/engine-sheet.js';
import type { PlainCell } from '../../apps-script/local/engine/workbook-data.js';
import { inNode } from '../../apps-script/local/fake/in-node.js';
import { type LocalAppsScript, localAppsScript } from '../../apps-script/local/fake/index.js';
import type { Answers, Reply, Request } from '../../apps-script/menu/messages.js';
import type { PlanState } from '../../apps-script/sheet/plan-state.js';
import { snapshotOf } from './snapshot.js';

type Asking<Ask extends Request['ask']> = Extract<Request, { ask: Ask }>;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rows = readonly (readonly PlainCell[])[];

const build = inNode();
const opened = new Set<LocalAppsScript>();

/** Lets go of every workbook opened so far: each holds an engine of its own. */
export function closeWorkbooks(): void {
  for (const host of opened) host.engine.dispose();
  opened.clear();
}

export class Workbook {
  readonly host: LocalAppsScript;

  /** Tabs by name, the first one in front. */
  constructor(tabs: Rows | Readonly<Record<string, Rows>> = [], timeZone = 'America/New_York') {
    const named = Array.isArray(tabs) ? { Sheet1: tabs as Rows } : (tabs as Readonly<Record<string, Rows>>);
    this.host = localAppsScript({
      ...build,
      timeZone,
      book: { name: 'Harbour', tabs: Object.entries(named).map(([name, cells]) => ({ name, cells })) },
    });
    opened.add(this.host);
  }

  get book(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.host.book;
  }

  tab(name = 'Sheet1'): Sheet {
    const sheet = this.book.getSheetByName(name);
    if (sheet === null) throw new Error(`There is no tab "${name}".`);
    return sheet;
  }

  engineTab(name = 'Sheet1'): EngineSheet {
    const sheet = this.host.engine.sheetNamed(name);
    if (sheet === null) throw new Error(`There is no tab "${name}".`);
    return sheet;
  }

  tabNames(): string[] {
    return this.book.getSheets().map((sheet) => sheet.getName());
  }

  /** Runs a command of the menu. */
  run(name: string): void {
    this.host.run(name);
  }

  alerts(): string[] {
    return this.host.shown.alerts.map(({ text }) => text);
  }

  /** As the sidebar asks: texts only. */
  sidebarRequest(request: string): string {
    return String(this.host.ask('sidebarRequest', request));
  }

  reply<Ask extends Request['ask']>(request: Asking<Ask>): Reply<Ask> {
    return JSON.parse(this.sidebarRequest(JSON.stringify(request))) as Reply<Ask>;
  }

  /** What the sidebar is answered; throws the sentence where it is told one. */
  ask<Ask extends Request['ask']>(request: Asking<Ask>): Answers[Ask] {
    const reply = this.reply<Ask>(request);
    if ('sentence' in reply) throw new Error(reply.sentence);
    return reply.answer;
  }

  /** What a tab, else the one in front, would be read as. */
  reading(choices: Asking<'read'>['choices'] = {}, name?: string): Answers['read'] {
    return this.ask({ ask: 'read', tab: this.idOf(name), choices });
  }

  convert(choices: Asking<'apply'>['choices'] = {}, name?: string): PlanState {
    return planIn(this.ask({ ask: 'apply', tab: this.idOf(name), choices }));
  }

  /** The sentence with which a conversion is refused. */
  refusal(choices: Asking<'apply'>['choices'] = {}, name?: string): string {
    const reply = this.reply({ ask: 'apply', tab: this.idOf(name), choices });
    if ('sentence' in reply) return reply.sentence;
    throw new Error('It was not refused.');
  }

  /** As *New project plan* in the sidebar does. */
  newPlan(template: Asking<'new plan'>['template'] = 'blank'): PlanState {
    return planIn(this.ask({ ask: 'new plan', template }));
  }

  plan(): PlanState {
    return planIn(this.ask({ ask: 'open' }));
  }

  undo(): void {
    this.ask({ ask: 'undo' });
  }

  /** Types a text into a cell as a person does. */
  type(a1: string, text: string, name = 'Sheet1'): void {
    const cell = this.tab(name).getRange(a1);
    this.host.type(name, cell.getRow(), cell.getColumn(), text);
  }

  /** The rows of a tab as they are shown, from the first. */
  shown(name = 'Sheet1'): string[][] {
    return this.tab(name).getDataRange().getDisplayValues();
  }

  /** The calculated block: its rows under the header, by column name. */
  block(name = 'Sheet1'): Record<string, string>[] {
    const rows = this.shown(name);
    const headerRow = rows.findIndex((row) => row.includes('Late start'));
    const first = (rows[headerRow] ?? []).indexOf('Late start') - 2;
    const header = (rows[headerRow] ?? []).slice(first);
    return rows
      .slice(headerRow + 1)
      .map((row) => Object.fromEntries(header.map((column, at) => [column, row[first + at] ?? ''])));
  }

  /** Every formula of ours in the workbook. */
  calls(): string[] {
    const formulas = this.book.getSheets().flatMap((sheet) => sheet.getDataRange().getFormulas().flat());
    return formulas.filter((formula) => formula.includes('PM_'));
  }

  /** What stands in the cells of a tab by its own, not by a formula elsewhere: formulas and values by place. */
  typedCells(name = 'Sheet1'): Map<string, unknown> {
    return new Map(cellsOf(this.engineTab(name)));
  }

  /** Everything a person could see or compute with, as one text to compare. */
  snapshot(): string {
    return snapshotOf(this.host);
  }

  private idOf(name: string | undefined): number {
    return (name === undefined ? this.book.getActiveSheet() : this.tab(name)).getSheetId();
  }
}

function* cellsOf(tab: EngineSheet): Generator<[place: string, content: unknown]> {
  const last = tab.lastUsed();
  for (let row = 1; row <= last.row; row += 1) {
    for (let column = 1; column <= last.column; column += 1) {
      const content = tab.formulaAt(row, column) || tab.ownValueAt(row, column);
      if (content !== '') yield [`${row},${column}`, content];
    }
  }
}

function planIn(showing: Answers['open']): PlanState {
  if (showing.showing !== 'plan') throw new Error(`The sidebar shows ${showing.showing}.`);
  return showing.plan;
}
