/** Opens a zip no further than needed, and turns away what would unpack to an unreasonable size. */
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { SourceError } from '../sheet-source.js';
import type { Limits } from './limits.js';

/** The parts of a zip by name, unpacked only where `wanted` says so. */
export function unzipParts(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limits: Limits,
): Map<string, Uint8Array> {
  if (!startsLikeZip(bytes)) throw new SourceError({ kind: 'not-a-workbook' });
  // The directory stands at the end: without it the rest of the file never arrived.
  if (!hasDirectory(bytes)) throw new SourceError({ kind: 'cut-off' });
  const guard = sizeGuard(bytes.length, limits);
  try {
    const parts = unzipSync(bytes, { filter: (file) => guard(file) && wanted(file.name) });
    return new Map(Object.entries(parts));
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError({ kind: 'corrupt' });
  }
}

/** Counts what the directory promises; a part that unpacks to more than promised makes the unpacking fail. */
function sizeGuard(fileBytes: number, limits: Limits): (file: UnzipFileInfo) => true {
  let entries = 0;
  let unpacked = 0;
  return (file) => {
    entries += 1;
    unpacked += file.originalSize;
    if (entries > limits.entries) throw tooLarge(`${limits.entries} parts`);
    if (unpacked > limits.unpackedBytes) throw tooLarge(`${limits.unpackedBytes / 1_000_000} MB unpacked`);
    if (unpacked > 1_000_000 && unpacked > fileBytes * limits.ratio) {
      throw tooLarge(`${limits.ratio} times its packed size`);
    }
    return true;
  };
}

const tooLarge = (limit: string): SourceError => new SourceError({ kind: 'too-large', limit });

const startsLikeZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

/** Looks for the end-of-directory record in the last 64 KB, where a comment may push it. */
function hasDirectory(bytes: Uint8Array): boolean {
  const first = Math.max(0, bytes.length - 65_557);
  for (let at = bytes.length - 22; at >= first; at -= 1) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6) return true;
  }
  return false;
}
