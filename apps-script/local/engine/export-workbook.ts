/** The engine's workbook as Google exports one: typed cells, dates, formulas with their cached values, names. */
import { type Cell, SerialDate } from '../../../shared/table/cell.js';
import { FormulaCell, type WrittenCell, type WrittenWorkbook } from '../workbook-file/write-workbook.js';
import type { SheetEngine } from './engine.js';
import type { EngineSheet } from './engine-sheet.js';

/** To be packed with `writeWorkbook`. */
export function exportWorkbook(engine: SheetEngine): WrittenWorkbook {
  engine.calculate();
  return {
    tabs: engine.sheets().map((sheet) => ({ name: sheet.name, cells: cellsOf(sheet) })),
    names: Object.fromEntries(engine.names()),
  };
}

function cellsOf(sheet: EngineSheet): WrittenCell[][] {
  const last = sheet.lastUsed();
  return Array.from({ length: last.row }, (_, row) =>
    Array.from({ length: last.column }, (__, column) => cellOf(sheet, row + 1, column + 1)),
  );
}

function cellOf(sheet: EngineSheet, row: number, column: number): WrittenCell {
  const value = shownCell(sheet, row, column);
  const formula = sheet.formulaAt(row, column);
  return formula === '' ? value : new FormulaCell(formula.slice(1), value);
}

function shownCell(sheet: EngineSheet, row: number, column: number): Cell {
  const value = sheet.valueAt(row, column);
  return typeof value === 'number' && sheet.isDateAt(row, column) ? new SerialDate(value) : value;
}
