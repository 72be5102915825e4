/** A small pull reader for the XML of workbooks: there is no DOMParser in a service worker. */

export type XmlEvent =
  | { readonly type: 'open'; readonly name: string; readonly attributes: string; readonly empty: boolean }
  | { readonly type: 'close'; readonly name: string }
  | { readonly type: 'text'; readonly text: string };

/** Thrown where the text is not well-formed enough to go on. */
export class XmlError extends Error {}

/**
 * The events of a document in order. Names come without their namespace prefix; an element written `<a/>` is one
 * `open` with `empty` set and no `close`. Declarations and comments are passed over; a DOCTYPE is refused, as
 * nothing good in a workbook needs entities of its own.
 */
export function* readXml(source: string): Generator<XmlEvent> {
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('<', at);
    if (open < 0) return;
    if (open > at) yield { type: 'text', text: decodeEntities(source.slice(at, open)) };
    if (source.startsWith('<![CDATA[', open)) {
      const end = indexOrThrow(source, ']]>', open);
      yield { type: 'text', text: source.slice(open + 9, end) };
      at = end + 3;
    } else if (source.startsWith('<!--', open)) {
      at = indexOrThrow(source, '-->', open) + 3;
    } else if (source.startsWith('<!', open)) {
      throw new XmlError('a document type is not expected in a workbook');
    } else {
      const end = endOfTag(source, open + 1);
      if (source[open + 1] !== '?') yield tagEvent(source.slice(open + 1, end));
      at = end + 1;
    }
  }
}

function indexOrThrow(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  if (found < 0) throw new XmlError(`${mark} is missing`);
  return found;
}

/** The `>` that ends a tag; one inside a quoted value does not. */
function endOfTag(source: string, from: number): number {
  let end = indexOrThrow(source, '>', from);
  let quote = openQuote(source, from, end);
  while (quote !== null) {
    const closed = indexOrThrow(source, quote.mark, quote.at + 1);
    if (closed > end) end = indexOrThrow(source, '>', closed);
    quote = openQuote(source, closed + 1, end);
  }
  return end;
}

function openQuote(source: string, from: number, end: number): { mark: string; at: number } | null {
  for (let at = from; at < end; at += 1) {
    const mark = source[at];
    if (mark === '"' || mark === "'") return { mark, at };
  }
  return null;
}

function tagEvent(tag: string): XmlEvent {
  if (tag.startsWith('/')) return { type: 'close', name: localName(tag.slice(1).trim()) };
  const empty = tag.endsWith('/');
  const body = empty ? tag.slice(0, -1) : tag;
  const space = body.search(/\s/);
  const name = space < 0 ? body : body.slice(0, space);
  return { type: 'open', name: localName(name), attributes: space < 0 ? '' : body.slice(space), empty };
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** One attribute of an `open` event, its entities decoded; null where it is not there. */
export function attribute(attributes: string, name: string): string | null {
  let from = 0;
  for (;;) {
    const at = attributes.indexOf(`${name}=`, from);
    if (at < 0) return null;
    // `r=` must not be found inside `spr=`.
    if (/\s/.test(attributes[at - 1] ?? ' ')) {
      const quote = attributes[at + name.length + 1] ?? '"';
      const start = at + name.length + 2;
      const end = attributes.indexOf(quote, start);
      if (end < 0) throw new XmlError(`the value of ${name} has no end`);
      return decodeEntities(attributes.slice(start, end));
    }
    from = at + 1;
  }
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Named and numbered entities as characters; an unknown one stays as it is written. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|[a-z]+);/gi, (whole, entity: string) => {
    if (!entity.startsWith('#')) return NAMED[entity] ?? whole;
    const hex = entity[1] === 'x' || entity[1] === 'X';
    const code = Number.parseInt(entity.slice(hex ? 2 : 1), hex ? 16 : 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
