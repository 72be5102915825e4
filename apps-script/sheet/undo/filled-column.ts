/** Empties a column that the add-on filled, wherever it has moved to and however its rows were sorted. */
import { textsOf } from './runs.js';
import type { FilledColumn } from './step.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cells that hold something else by now stay: a manager typed them. */
export function takeBackColumn(sheet: Sheet, filled: FilledColumn): void {
  const values = sheet.getDataRange().getDisplayValues();
  const place = placeOf(values, filled);
  if (place === null) return;
  const { row, column } = place;
  const written = new Set(filled.values.filter((value) => value !== ''));
  const cells = sheet.getRange(row + 1, column + 1, Math.max(1, values.length - row), 1);
  const formats = textsOf(filled.numberFormats, cells.getNumRows());
  const kept = cells.getDisplayValues().map(([text = ''], at) => at > 0 && text !== '' && !written.has(text));
  for (const [at, stays] of kept.entries()) {
    if (!stays)
      cells
        .getCell(at + 1, 1)
        .clearContent()
        .setNumberFormat(formats[at] ?? '');
  }
  const header = cells.getCell(1, 1);
  header.setBackground(filled.headerBackground);
  header.setFontWeight(filled.headerWeight as GoogleAppsScript.Spreadsheet.FontWeight);
}

/** The header's cell over most of the values that were written, counted from 0; null where there is none. */
function placeOf(
  values: readonly (readonly string[])[],
  { header, values: written }: FilledColumn,
): { readonly row: number; readonly column: number } | null {
  const known = new Set(written.filter((value) => value !== ''));
  let best: { row: number; column: number; fit: number } | null = null;
  for (const [row, cells] of values.entries()) {
    for (const [column, text] of cells.entries()) {
      if (text !== header) continue;
      const fit = values.slice(row + 1).filter((below) => known.has(below[column] ?? '')).length;
      if (fit > (best?.fit ?? 0)) best = { row, column, fit };
    }
  }
  return best;
}
