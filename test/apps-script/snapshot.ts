/** Everything a person could see or compute with in a workbook, as one text to compare. */
import type { EngineSheet } from '../../apps-script/local/engine/engine-sheet.js';
import type { LocalAppsScript } from '../../apps-script/local/fake/index.js';

/** What is no look at all. */
const isNothing = (value: unknown): boolean => value === null || value === undefined || value === '';

/** A style or note without the parts that say nothing; null where none is left. */
function told(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return isNothing(value) ? null : value;
  const parts = Object.entries(value)
    .map(([name, part]) => [name, told(part)] as const)
    .filter(([, part]) => part !== null);
  return parts.length === 0
    ? null
    : Object.fromEntries(parts.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function cells(tab: EngineSheet): unknown[] {
  const found: unknown[] = [];
  tab.worksheet.getCellMatrix().forValue((row, column) => {
    const at = [row + 1, column + 1] as const;
    const content = tab.formulaAt(...at) || tab.ownValueAt(...at);
    const look = told(tab.styleAt(...at));
    const custom = told(tab.customAt(...at));
    if (!isNothing(content) || look !== null || custom !== null) found.push([...at, content, look, custom]);
  });
  return found.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}

function tabOf(tab: EngineSheet, sheet: GoogleAppsScript.Spreadsheet.Sheet) {
  const columns = Array.from({ length: tab.columns }, (_, at) => at + 1);
  return {
    id: tab.id,
    name: tab.name,
    size: [tab.rows, tab.columns],
    cells: cells(tab),
    widths: columns.map((column) => sheet.getColumnWidth(column)),
    hidden: columns.filter((column) => !tab.worksheet.getColVisible(column - 1)),
    hiddenRows: Array.from({ length: tab.rows }, (_, at) => at).filter(
      (row) => !tab.worksheet.getRowVisible(row),
    ),
    frozen: [sheet.getFrozenRows(), sheet.getFrozenColumns()],
    merged: tab.facade.getMergedRanges().map((range) => range.getA1Notation()),
    rules: sheet.getConditionalFormatRules().map((rule) => ({
      ranges: rule.getRanges().map((range) => range.getA1Notation()),
      look: (rule as unknown as { look: unknown }).look,
    })),
  };
}

export function snapshotOf(host: LocalAppsScript): string {
  host.engine.calculate();
  const sheets = host.book.getSheets();
  const tabs = host.engine.sheets().map((tab, at) => tabOf(tab, sheets[at] as (typeof sheets)[number]));
  return JSON.stringify({ tabs, names: [...host.engine.names()].sort() }, null, 1);
}
