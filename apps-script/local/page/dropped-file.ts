/** A file from outside as a workbook of the grid: what a spreadsheet makes of the cells of a .csv or .xlsx file. */
import { readFile } from '../../../extension/sources/local-file.js';
import { SourceError, type SourceFailure, type Workbook } from '../../../extension/sources/sheet-source.js';
import type { Cell } from '../../../shared/table/cell.js';
import { typedText } from '../engine/typed-text.js';
import type { PlainBook, PlainCell } from '../engine/workbook-data.js';
import { pagePackages } from './page-packages.js';
import { cellOf, widths } from './table-tab.js';

export type Opened = { readonly book: PlainBook } | { readonly sentence: string };

export async function openFile(file: File): Promise<Opened> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const isText = bytes[0] !== 0x50 || bytes[1] !== 0x4b;
    return { book: bookOf(readFile({ name: file.name, bytes }), isText ? typed : cellOf) };
  } catch (thrown) {
    if (thrown instanceof SourceError) return { sentence: sentenceFor(file.name, thrown.failure) };
    throw thrown;
  }
}

/** The values of its cells; its formulas stay behind. */
const bookOf = ({ title, tabs }: Workbook, cell: (cell: Cell) => PlainCell): PlainBook => ({
  name: title,
  tabs: tabs.map(({ name, cells }) => ({
    name: name.slice(0, 100),
    cells: cells.map((row) => row.map(cell)),
    columnWidths: widths(cells),
  })),
});

/** As if it had been typed: `31 Mar 2026` becomes a date, `60%` a number. */
function typed(cell: Cell): PlainCell {
  if (typeof cell !== 'string') return cellOf(cell);
  const { value, format } = typedText(cell, pagePackages.core.numfmt);
  return format === null ? value : { value, format };
}

function sentenceFor(name: string, failure: SourceFailure): string {
  if (failure.kind === 'too-large') return `"${name}" is larger than this page opens (${failure.limit}).`;
  if (failure.kind === 'not-a-workbook') {
    return `"${name}" is not a spreadsheet. Drop a .csv or an .xlsx file.`;
  }
  return `"${name}" is damaged and cannot be opened. Save it once more and drop it again.`;
}
