/** A workbook with a script of a few lines, so that a test sees what the engine hands over and takes back. */
import { nodePackages } from '../../apps-script/local/engine/node-packages.js';
import type { PlainCell } from '../../apps-script/local/engine/workbook-data.js';
import { LocalAppsScript, type LocalOptions } from '../../apps-script/local/fake/index.js';
import { loadInNode } from '../../apps-script/local/fake/script-in-node.js';

/** `PM_SEEN` shows what arrived, `PM_ECHO` gives it back, `PM_BLOCK` a block of its own. */
const CODE = `
/** @customfunction */
function PM_SEEN(value) {
  var rows = Array.isArray(value) ? value : [[value]];
  return rows.map(function (row) {
    return row.map(function (cell) {
      if (cell instanceof Date) return 'Date ' + cell.toISOString();
      return typeof cell + ' ' + JSON.stringify(cell);
    });
  });
}
/** @customfunction */
function PM_ECHO(value) { return value; }
/** @customfunction */
function PM_SHAPE(value) { return Array.isArray(value) && value instanceof Array ? value.length + ' by ' + value[0].length : 'one ' + typeof value; }
/** @customfunction */
function PM_BLOCK() { return [['Task', 'Finish'], ['Survey', new Date(Date.UTC(2026, 2, 8, 5))], ['', true]]; }
/** @customfunction */
function PM_REFUSE(value) { if (value > 5) throw new Error('Row 7 (ID 12), Duration: "soon" is not a duration.'); return 'fine'; }
/** @customfunction */
function PM_MEDDLE() { return SpreadsheetApp.getActiveSpreadsheet().getSheets().length; }
function givesDate() { return new Date(0); }
function repeats(text) { return text + text; }
function addRules() {
  var sheet = SpreadsheetApp.getActiveSheet();
  var rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1>5').setBackground('#fef0c7');
  var other = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1<0').setFontColor('#b3261e').setBold(true);
  sheet.setConditionalFormatRules([
    rule.setRanges([sheet.getRange('B2:C9')]).build(),
    other.setRanges([sheet.getRange('B2:B9')]).build(),
  ]);
  var checked = SpreadsheetApp.newDataValidation().requireNumberBetween(0, 1).setAllowInvalid(false).build();
  sheet.getRange('A1').setDataValidation(checked);
}
function instanceOfDate() { return SpreadsheetApp.getActive().getRange('A1').getValue() instanceof Date; }
function hostNames() {
  return ['process', 'require', 'fetch', 'setTimeout', 'window', 'URL'].filter(function (name) {
    return new Function('return typeof ' + name)() !== 'undefined';
  }).join();
}
`;

export const withSmallScript = (
  cells: readonly (readonly PlainCell[])[],
  options: Partial<LocalOptions> = {},
): LocalAppsScript =>
  new LocalAppsScript({
    packages: nodePackages(),
    loadScript: loadInNode,
    code: CODE,
    book: { name: 'Harbour', tabs: [{ name: 'Sheet1', cells }] },
    ...options,
  });

/** What some cells show, from A1 on. */
export const shown = (local: LocalAppsScript, rows: number, columns: number, tab = 'Sheet1'): unknown[][] => {
  local.engine.calculate();
  const sheet = local.engine.sheetNamed(tab);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => sheet?.valueAt(row + 1, column + 1)),
  );
};
