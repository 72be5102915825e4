/** A file from outside as a workbook of the grid: what a spreadsheet makes of the cells of a .csv or .xlsx file. */
import { readFile } from '../../../extension/sources/local-file.js';
import { SourceError, type SourceFailure, type Workbook } from '../../../extension/sources/sheet-source.js';
import type { Table } from '../../../shared/table/cell.js';
import type { PlainBook, PlainCell } from '../engine/workbook-data.js';
import { pagePackages } from './page-packages.js';
import { cellOf, widths } from './table-tab.js';
import { typedCells } from './typed-cells.js';

const { numfmt } = pagePackages.core;

export type Opened = { readonly book: PlainBook } | { readonly sentence: string };

export async function openFile(file: File): Promise<Opened> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const isText = bytes[0] !== 0x50 || bytes[1] !== 0x4b;
    const read = readFile({ name: file.name, bytes });
    return {
      book: bookOf(read, (cells) =>
        isText ? typedCells(cells, numfmt) : cells.map((row) => row.map(cellOf)),
      ),
    };
  } catch (thrown) {
    if (thrown instanceof SourceError) return { sentence: sentenceFor(file.name, thrown.failure) };
    throw thrown;
  }
}

/** The values of its cells; its formulas stay behind. */
const bookOf = ({ title, tabs }: Workbook, cellsOf: (cells: Table) => PlainCell[][]): PlainBook => ({
  name: title,
  tabs: tabs.map(({ name, cells }) => ({
    name: name.slice(0, 100),
    cells: cellsOf(cells),
    columnWidths: widths(cells),
  })),
});

function sentenceFor(name: string, failure: SourceFailure): string {
  if (failure.kind === 'too-large') return `"${name}" is larger than this page opens (${failure.limit}).`;
  if (failure.kind === 'not-a-workbook') {
    return `"${name}" is not a spreadsheet. Drop a .csv or an .xlsx file.`;
  }
  return `"${name}" is damaged and cannot be opened. Save it once more and drop it again.`;
}
