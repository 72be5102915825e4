/** The checksum of a zip's parts (ISO 3309), by which a damaged part is told. */
export declare function crc32(bytes: Uint8Array): number;
