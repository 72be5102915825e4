/** A workbook from a file's bytes: .xlsx by its first bytes, everything else as CSV. */
import { type Outcome, outcomeOf, type SheetSource, SourceError, type Workbook } from './sheet-source.js';
import { readCsvFile } from './workbook/csv.js';
import { LIMITS } from './workbook/limits.js';
import { readXlsx } from './workbook/xlsx.js';

export interface LocalFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const localFile: SheetSource<LocalFile> = {
  read: (file: LocalFile): Promise<Outcome<Workbook>> => outcomeOf(() => readFile(file)),
};

/**
 * The workbook that a file holds.
 *
 * @throws SourceError where it holds none.
 */
export function readFile({ name, bytes }: LocalFile): Workbook {
  if (bytes.length > LIMITS.fileBytes) {
    throw new SourceError({ kind: 'too-large', limit: `${LIMITS.fileBytes / 1_000_000} MB` });
  }
  const title = titleOfFile(name);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip || /\.xlsx$/i.test(name)) return readXlsx(bytes, title, null);
  return readCsvFile(bytes, title);
}

/** What a file is called without its ending. */
export const titleOfFile = (name: string): string => name.replace(/\.(xlsx|csv|tsv|txt)$/i, '');
