/** Reads the bytes of a .csv file into a workbook of one tab. */
import { CsvError, readCsv } from '../../../shared/exchange/csv/read-csv.js';
import { SourceError, type Workbook } from '../sheet-source.js';
import { LIMITS, type Limits } from './limits.js';

/**
 * The one tab of a .csv file.
 *
 * @throws SourceError `too-large` or `not-a-workbook`
 */
export function readCsvFile(bytes: Uint8Array, title: string, limits: Limits = LIMITS): Workbook {
  if (bytes.length > limits.fileBytes) {
    throw new SourceError({ kind: 'too-large', limit: `${limits.fileBytes / 1_000_000} MB` });
  }
  const text = decodeText(bytes);
  // A text file has no zero bytes: this is a picture, a program, or text in an encoding nobody asked for.
  if (text.includes('\0')) throw new SourceError({ kind: 'not-a-workbook' });
  try {
    return { title, url: null, tabs: [{ name: title, cells: readCsv(text, limits) }], namedRanges: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new SourceError({ kind: 'too-large', limit: `${limits.rows} rows, ${limits.cells} cells` });
  }
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
