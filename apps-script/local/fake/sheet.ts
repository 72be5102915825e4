/** Google's Sheet over a tab of the engine. */
import type { EngineSheet } from '../engine/engine-sheet.js';
import { addChart, chartBuilder, chartsOn, dropChart, replaceChart } from './charts.js';
import { rulesOn, setRulesOn } from './conditional-formats.js';
import type { Execution } from './execution.js';
import { rangeOn, sheetOf } from './objects.js';
import { protect, protectionsOf } from './protection.js';
import { type Reference, readReference } from './references.js';
import { SheetLayout } from './sheet-layout.js';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Kept = Pick<
  Google,
  | 'getDataRange'
  | 'getConditionalFormatRules'
  | 'setConditionalFormatRules'
  | 'clearConditionalFormatRules'
  | 'activate'
  | 'setActiveRange'
  | 'getActiveRange'
  | 'getActiveCell'
  | 'getCurrentCell'
  | 'clear'
  | 'clearContents'
  | 'appendRow'
  | 'newChart'
  | 'insertChart'
  | 'getCharts'
  | 'removeChart'
  | 'updateChart'
  | 'protect'
  | 'getProtections'
>;

export class FakeSheet extends SheetLayout implements Kept {
  getRange(row: number | string, column = 1, rows = 1, columns = 1): Range {
    if (typeof row === 'string') return rangeCalled(this.run, row, this.tab);
    return rangeOn(this.run, this.tab, row, column, rows, columns);
  }
  getDataRange(): Range {
    return this.getRange(1, 1, Math.max(1, this.getLastRow()), Math.max(1, this.getLastColumn()));
  }

  getConditionalFormatRules(): Rule[] {
    return rulesOn(this.run, this.tab);
  }
  setConditionalFormatRules(rules: Rule[]): void {
    setRulesOn(this.tab, rules);
  }
  clearConditionalFormatRules(): void {
    setRulesOn(this.tab, []);
  }

  activate(): Google {
    this.run.engine.book.setActiveSheet(this.tab.id);
    return this.google;
  }
  setActiveRange(range: Range): Range {
    this.activate();
    const place = [
      range.getRow() - 1,
      range.getColumn() - 1,
      range.getNumRows(),
      range.getNumColumns(),
    ] as const;
    this.tab.facade.setActiveRange(this.tab.facade.getRange(...place));
    return range;
  }
  getActiveRange(): Range | null {
    const active = this.tab.facade.getActiveRange();
    if (active === null) return rangeOn(this.run, this.tab, 1, 1, 1, 1);
    return rangeOn(
      this.run,
      this.tab,
      active.getRow() + 1,
      active.getColumn() + 1,
      active.getHeight(),
      active.getWidth(),
    );
  }
  getCurrentCell(): Range | null {
    return this.getActiveCell();
  }
  getActiveCell(): Range {
    const range = this.getActiveRange();
    return rangeOn(this.run, this.tab, range?.getRow() ?? 1, range?.getColumn() ?? 1, 1, 1);
  }

  clear(): Google {
    this.getDataRange().clear();
    return this.google;
  }
  clearContents(): Google {
    this.getDataRange().clearContent();
    return this.google;
  }
  appendRow(cells: unknown[]): Google {
    this.getRange(this.getLastRow() + 1, 1, 1, cells.length).setValues([cells]);
    return this.google;
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return protect(this.run, this.tab);
  }
  getProtections(): GoogleAppsScript.Spreadsheet.Protection[] {
    return protectionsOf(this.run, this.tab);
  }

  newChart(): Builder {
    return chartBuilder();
  }
  insertChart(chart: Chart): void {
    addChart(this.run, this.tab, chart);
  }
  getCharts(): Chart[] {
    return chartsOn(this.run, this.tab);
  }
  removeChart(chart: Chart): void {
    dropChart(this.run, this.tab, chart);
  }
  updateChart(chart: Chart): void {
    replaceChart(this.run, this.tab, chart);
  }
}

/** A range by its reference or name, seen from a tab. */
export function rangeCalled(run: Execution, text: string, from: EngineSheet): Range {
  const named = [...run.engine.names()].find(([name]) => name.toLowerCase() === text.toLowerCase());
  const reference = readReference(named?.[1] ?? text);
  const tab = reference?.tab ? run.engine.sheetNamed(reference.tab) : from;
  if (reference === null || tab === null) throw new Error(`Range "${text}" not found.`);
  return placed(run, tab, reference);
}

function placed(run: Execution, tab: EngineSheet, { row, column, lastRow, lastColumn }: Reference): Range {
  const rows = (lastRow ?? tab.rows) - row + 1;
  return rangeOn(run, tab, row, column, rows, (lastColumn ?? tab.columns) - column + 1);
}

export const sheetsOf = (run: Execution): Google[] => run.engine.sheets().map((tab) => sheetOf(run, tab));
