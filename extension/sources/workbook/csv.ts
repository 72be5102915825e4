/** Reads the bytes of a .csv file (RFC 4180) into a workbook of one tab. */
import type { Cell } from '../../../shared/table/cell.js';
import { SourceError, type Workbook } from '../sheet-source.js';
import { LIMITS, type Limits } from './limits.js';

const SEPARATORS = [',', ';', '\t'] as const;

/** Every cell as text except plain numbers and truth values; a formula stays the text it is. */
export function readCsv(bytes: Uint8Array, title: string, limits: Limits = LIMITS): Workbook {
  if (bytes.length > limits.fileBytes) {
    throw new SourceError({ kind: 'too-large', limit: `${limits.fileBytes / 1_000_000} MB` });
  }
  // A text file has no zero bytes: this is a picture, a program, or text in an encoding nobody asked for.
  const text = decodeText(bytes);
  if (text.includes('\0')) throw new SourceError({ kind: 'not-a-workbook' });
  const rows = parseCsv(text, separatorOf(text));
  if (rows.length > limits.rows) throw new SourceError({ kind: 'too-large', limit: `${limits.rows} rows` });
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length * width > limits.cells) {
    throw new SourceError({ kind: 'too-large', limit: `${limits.cells} cells in one tab` });
  }
  const cells = rows.map((row) => Array.from({ length: width }, (_, at) => cellOfText(row[at] ?? '')));
  return { title, url: null, tabs: [{ name: title, cells }], namedRanges: [] };
}

/** UTF-8 with or without its mark, UTF-16 with it; else the old Western encoding that Excel still writes. */
function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The separator that the first lines agree on: most often outside quotes. A comma where nothing tells. */
export function separatorOf(text: string): string {
  const sample = text.slice(0, 4096).replace(/"[^"]*"?/g, '');
  let best: string = ',';
  let most = 0;
  for (const separator of SEPARATORS) {
    const count = sample.split(separator).length - 1;
    if (count > most) {
      most = count;
      best = separator;
    }
  }
  return best;
}

/** The rows of a CSV text; a quoted cell may hold separators, line breaks and doubled quotes. */
export function parseCsv(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [cell, end] = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, separator);
    row.push(cell);
    at = end;
    if (text[at] === separator) {
      at += 1;
      if (at === text.length) row.push('');
    } else {
      if (text[at] === '\r') at += 1;
      if (text[at] === '\n') at += 1;
      rows.push(row);
      row = [];
    }
  }
  if (row.length > 0) rows.push(row);
  return rows;

  function quotedCell(source: string, open: number): [string, number] {
    let cell = '';
    let from = open + 1;
    for (;;) {
      const quote = source.indexOf('"', from);
      if (quote < 0) return [cell + source.slice(from), source.length];
      cell += source.slice(from, quote);
      if (source[quote + 1] !== '"') {
        // What stands between the closing quote and the separator belongs to the cell too.
        const [rest, end] = plainCell(source, quote + 1, separator);
        return [cell + rest, end];
      }
      cell += '"';
      from = quote + 2;
    }
  }
}

function plainCell(text: string, from: number, separator: string): [string, number] {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return [text.slice(from, end), end];
}

/** Only a number written as a computer would write it becomes one: `1.10` may be a WBS code and `007` an ID. */
function cellOfText(text: string): Cell {
  if (text === '') return null;
  const number = Number(text);
  if (String(number) === text && Number.isFinite(number)) return number;
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  return text;
}
