/** Writes XML: nested lists of names and values become an indented document. */
import { encodeText } from './entities.js';

/** An element: its name, and its text or what it holds. Parts that are null are left out. */
export type XmlPart = readonly [name: string, content: string | number | readonly (XmlPart | null)[]] | null;

/**
 * A document with one element of a namespace.
 * @example writeXml('Task', 'urn:x', [['Name', 'R & D']]).includes('<Name>R &amp; D</Name>') // true
 */
export function writeXml(name: string, namespace: string, parts: readonly XmlPart[]): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>', `<${name} xmlns="${namespace}">`];
  writeParts(parts, 1, lines);
  lines.push(`</${name}>`, '');
  return lines.join('\n');
}

/** As deep as the document's own structure, which is fixed; what managers type never nests. */
function writeParts(parts: readonly XmlPart[], depth: number, lines: string[]): void {
  const indent = '  '.repeat(depth);
  for (const part of parts) {
    if (part === null) continue;
    const [name, content] = part;
    if (typeof content === 'object') {
      if (content.length === 0) {
        lines.push(`${indent}<${name}/>`);
        continue;
      }
      lines.push(`${indent}<${name}>`);
      writeParts(content, depth + 1, lines);
      lines.push(`${indent}</${name}>`);
    } else lines.push(`${indent}<${name}>${encodeText(String(content))}</${name}>`);
  }
}
