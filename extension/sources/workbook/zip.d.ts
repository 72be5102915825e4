import type { Limits } from './limits.js';
/** The parts of a zip by name, unpacked only where `wanted` says so. */
export declare function unzipParts(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limits: Limits,
): Map<string, Uint8Array>;
