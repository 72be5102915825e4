/** Opens a zip no further than needed: turns away what would unpack to an unreasonable size, and what arrived damaged. */
import { inflateSync } from 'fflate';
import { SourceError } from '../sheet-source.js';
import { crc32 } from './crc32.js';
import type { Limits } from './limits.js';

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/** The parts of a zip by name, unpacked only where `wanted` says so. */
export function unzipParts(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limits: Limits,
): Map<string, Uint8Array> {
  if (!startsLikeZip(bytes)) throw new SourceError({ kind: 'not-a-workbook' });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const entries = readDirectory(view, bytes, limits);
    checkSize(entries, bytes.length, limits);
    return new Map(
      entries.filter(({ name }) => wanted(name)).map((entry) => [entry.name, unpack(entry, view, bytes)]),
    );
  } catch (error) {
    if (error instanceof SourceError) throw error;
    // A place outside the file, or packed bytes that make no sense.
    throw new SourceError({ kind: 'corrupt' });
  }
}

const startsLikeZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

function readDirectory(view: DataView, bytes: Uint8Array, limits: Limits): Entry[] {
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw tooLarge(`${limits.entries} parts`);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== ENTRY_SIGNATURE) throw new SourceError({ kind: 'corrupt' });
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

const decoder = new TextDecoder();

/** The directory stands at the end, before a comment of up to 64 KB: without it the rest never arrived. */
function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw new SourceError({ kind: 'cut-off' });
}

function checkSize(entries: readonly Entry[], fileBytes: number, limits: Limits): void {
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > limits.unpackedBytes) throw tooLarge(`${limits.unpackedBytes / 1_000_000} MB unpacked`);
  // What is small unpacked does no harm, however well it was packed.
  if (unpacked > 5_000_000 && unpacked > fileBytes * limits.ratio) {
    throw tooLarge(`${limits.ratio} times its packed size`);
  }
}

const tooLarge = (limit: string): SourceError => new SourceError({ kind: 'too-large', limit });

/** One part, no larger than the directory promised, and with the checksum it promised. */
function unpack(
  { method, checksum, packedSize, size, offset }: Entry,
  view: DataView,
  bytes: Uint8Array,
): Uint8Array {
  if (view.getUint32(offset, true) !== LOCAL_SIGNATURE) throw new SourceError({ kind: 'corrupt' });
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + packedSize);
  if (method !== STORED && method !== DEFLATED) throw new SourceError({ kind: 'corrupt' });
  const part = method === STORED ? packed : inflateSync(packed, { out: new Uint8Array(size) });
  if (part.length !== size || crc32(part) !== checksum) throw new SourceError({ kind: 'corrupt' });
  return part;
}
