/** A short text that changes when anything is typed on a tab, and not when its formulas show or read other cells. */
import { isDate } from '../dates.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A formula whose block spills over the cells to its right and below. */
const SPILLING = /\b(?:PM_[A-Z_]+|ARRAYFORMULA|MAP|LET|IMPORTRANGE)\s*\(/i;

export function printOf(sheet: Sheet): string {
  const range = sheet.getDataRange();
  const values: unknown[][] = range.getValues();
  const formulas = range.getFormulas();
  const calculated = calculatedCells(values, formulas);
  const held: unknown[] = [];
  for (const [row, cells] of values.entries()) {
    for (const [column, value] of cells.entries()) {
      const formula = formulas[row]?.[column] ?? '';
      if (formula === '' && (value === '' || calculated(row, column))) continue;
      // Of a formula only its place: moved columns and further tables change its text without anybody typing.
      held.push([row, column, formula !== '' ? '=' : isDate(value) ? value.getTime() : value]);
    }
  }
  return hashOf(JSON.stringify(held));
}

/** Which cells lie under a block: as wide as its header row goes on, down to the next formula under it. */
function calculatedCells(values: readonly unknown[][], formulas: readonly string[][]) {
  const blocks: { row: number; lastRow: number; column: number; lastColumn: number }[] = [];
  for (const [row, cells] of formulas.entries()) {
    for (const [column, formula] of cells.entries()) {
      if (!SPILLING.test(formula)) continue;
      let lastColumn = column;
      while ((values[row]?.[lastColumn + 1] ?? '') !== '' && (cells[lastColumn + 1] ?? '') === '')
        lastColumn += 1;
      const next = formulas.findIndex((below, at) => at > row && (below[column] ?? '') !== '');
      blocks.push({ row, lastRow: next < 0 ? values.length : next - 1, column, lastColumn });
    }
  }
  return (row: number, column: number): boolean =>
    blocks.some(
      (block) =>
        row >= block.row && row <= block.lastRow && column >= block.column && column <= block.lastColumn,
    );
}

/** FNV-1a: short, and different for different texts but by rare accident. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${text.length.toString(36)}.${(hash >>> 0).toString(36)}`;
}
