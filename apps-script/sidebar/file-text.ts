/** The text of a file that a person chose, whatever the usual encodings it was saved in. */
import { MOST_CHARACTERS } from '../sheet/exchange/file-limits.js';

/** A file that cannot come in; its message is one plain sentence. */
class FileRefused extends Error {}

/** Two bytes a character at most, in the encodings read here. */
const MOST_BYTES = 2 * MOST_CHARACTERS;

export async function textOfFile(file: File): Promise<string> {
  if (/\.mp[pt]$/i.test(file.name))
    throw new FileRefused(
      'Microsoft Project’s own .mpp files cannot be read here. In Microsoft Project choose File, Save as, XML format.',
    );
  if (/\.xlsx?$/i.test(file.name))
    throw new FileRefused(
      'Open an Excel file in Google Sheets (File, Import), then choose Turn this sheet into a plan.',
    );
  if (file.size > MOST_BYTES)
    throw new FileRefused(
      `"${file.name}" has ${inMegabytes(file.size)}; a file may have ${inMegabytes(MOST_BYTES)}.`,
    );
  return decoded(new Uint8Array(await file.arrayBuffer()));
}

const inMegabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000)} MB`;

/** By the byte order mark; else UTF-8; else what Excel on Windows saves in the West. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
