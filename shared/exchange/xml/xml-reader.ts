/** A small pull reader for XML: events in order, in bounded memory, without a DOM and without recursion. */
import { decodeEntities } from './entities.js';

export type XmlEvent =
  | { readonly type: 'open'; readonly name: string; readonly attributes: string; readonly empty: boolean }
  | { readonly type: 'close'; readonly name: string }
  | { readonly type: 'text'; readonly text: string };

/** How much a document may hold before it is turned away. */
export interface XmlLimits {
  /** Characters of the whole text. */
  readonly characters: number;
  /** Elements inside one another. */
  readonly depth: number;
}

const XML_LIMITS: XmlLimits = { characters: 200_000_000, depth: 200 };

/** Where a text is no well-formed XML; the message is one plain sentence with the line. */
export class XmlError extends Error {
  constructor(
    readonly line: number,
    what: string,
  ) {
    super(`Line ${line}: ${what}`);
  }
}

/**
 * The events of a document in order. Names come without their namespace prefix; an element written `<a/>` is one
 * `open` with `empty` set and no `close`. Declarations, comments and processing instructions are passed over; a
 * DOCTYPE is refused, since entities of a document's own can be made to grow without end.
 *
 * @throws XmlError where the text is not well-formed or beyond the limits
 * @example
 * [...readXml('<a x="1">b</a>')].map(({ type }) => type) // ['open', 'text', 'close']
 */
export function* readXml(source: string, limits: XmlLimits = XML_LIMITS): Generator<XmlEvent, void> {
  if (source.length > limits.characters) throw new XmlError(1, 'the file is too large to be read.');
  const open: string[] = [];
  let seenRoot = false;
  let at = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < source.length) {
    const mark = source.indexOf('<', at);
    const end = mark < 0 ? source.length : mark;
    if (end > at) yield* textBetween(source, at, end, open.length > 0);
    if (mark < 0) break;
    if (source.startsWith('<![CDATA[', mark)) {
      if (open.length === 0) throw errorAt(source, mark, 'there is text outside the document’s element.');
      const close = indexOrThrow(source, ']]>', mark, 'a CDATA section has no end.');
      yield { type: 'text', text: source.slice(mark + 9, close) };
      at = close + 3;
    } else if (source.startsWith('<!--', mark)) {
      at = indexOrThrow(source, '-->', mark + 4, 'a comment has no end.') + 3;
    } else if (source.startsWith('<?', mark)) {
      at = indexOrThrow(source, '?>', mark, 'a declaration has no end.') + 2;
    } else if (source.startsWith('<!', mark)) {
      throw errorAt(source, mark, 'a document type is not accepted.');
    } else {
      const close = endOfTag(source, mark);
      const event = tagEvent(source, mark, close);
      if (event.type === 'close') closeElement(source, mark, open, event.name);
      else {
        if (open.length === 0 && seenRoot) throw errorAt(source, mark, 'there is a second document element.');
        seenRoot = true;
        if (!event.empty) open.push(event.name);
        if (open.length > limits.depth) throw errorAt(source, mark, 'the elements are nested too deeply.');
      }
      yield event;
      at = close + 1;
    }
  }
  if (open.length > 0)
    throw errorAt(source, source.length, `the element ${open[open.length - 1]} has no end.`);
  if (!seenRoot) throw errorAt(source, 0, 'there is no element in it.');
}

/**
 * One attribute of an `open` event, its entities decoded; null where it is not there.
 * @example attribute(' r="A1" t="s"', 't') // 's'
 */
export function attribute(attributes: string, name: string): string | null {
  ATTRIBUTE.lastIndex = 0;
  for (let found = ATTRIBUTE.exec(attributes); found !== null; found = ATTRIBUTE.exec(attributes)) {
    if (found[1] === name) return decodeEntities(found[2] ?? found[3] ?? '');
  }
  return null;
}

/** Sticky, so that a long text which is no attribute is looked at once and not from each of its places. */
const ATTRIBUTE = /\s+([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

/** Whether there is nothing between a tag's attributes that is none. */
function areAttributes(text: string): boolean {
  const end = text.trimEnd().length;
  ATTRIBUTE.lastIndex = 0;
  while (ATTRIBUTE.lastIndex < end) if (!ATTRIBUTE.test(text)) return false;
  return true;
}

function* textBetween(source: string, from: number, to: number, inside: boolean): Generator<XmlEvent, void> {
  const raw = source.slice(from, to);
  if (!inside) {
    if (raw.trim() !== '') throw errorAt(source, from, 'there is text outside the document’s element.');
    return;
  }
  const text = decodeEntities(raw);
  if (text === null) throw errorAt(source, from + raw.indexOf('&'), 'an & does not begin a known entity.');
  yield { type: 'text', text };
}

/** The line is counted only when something is wrong. */
function errorAt(source: string, at: number, what: string): XmlError {
  let line = 1;
  for (let next = source.indexOf('\n'); next >= 0 && next < at; next = source.indexOf('\n', next + 1))
    line += 1;
  return new XmlError(line, what);
}

function indexOrThrow(source: string, mark: string, from: number, what: string): number {
  const found = source.indexOf(mark, from);
  if (found < 0) throw errorAt(source, from, what);
  return found;
}

/** The `>` that ends a tag; one inside a quoted value does not. */
function endOfTag(source: string, from: number): number {
  // Nearly every tag ends at the next `>`, and looking for that is far quicker than going through its characters.
  const next = source.indexOf('>', from);
  if (next >= 0 && PLAIN_TAG.test(source.slice(from + 1, next))) return next;
  let quote = '';
  for (let at = from + 1; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') return at;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '<') break;
  }
  throw errorAt(source, from, 'a tag has no end.');
}

/** Every quote that opens is closed, and no other tag begins. */
const PLAIN_TAG = /^[^<"']*(?:"[^"]*"[^<"']*)*$/;

const NAME = /^[^\s<>&"'=/!?]+/;

function tagEvent(source: string, from: number, to: number): XmlEvent & { type: 'open' | 'close' } {
  const closes = source.charAt(from + 1) === '/';
  const empty = !closes && source.charAt(to - 1) === '/';
  const body = source.slice(from + (closes ? 2 : 1), empty ? to - 1 : to);
  const name = NAME.exec(body)?.[0];
  if (name === undefined) throw errorAt(source, from, 'a tag has no name.');
  const rest = body.slice(name.length);
  const local = name.slice(name.indexOf(':') + 1);
  if (closes) {
    if (rest.trim() !== '') throw errorAt(source, from, `the end of ${local} holds more than its name.`);
    return { type: 'close', name: local };
  }
  if (!areAttributes(rest)) throw errorAt(source, from, `the attributes of ${local} cannot be read.`);
  return { type: 'open', name: local, attributes: rest, empty };
}

function closeElement(source: string, at: number, open: string[], name: string): void {
  const expected = open.pop();
  if (expected === name) return;
  throw errorAt(
    source,
    at,
    expected === undefined
      ? `the end of ${name} has no beginning.`
      : `the element ${expected} ends as ${name}.`,
  );
}
