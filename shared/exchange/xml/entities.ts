/** The entities of XML: characters that cannot stand for themselves, and back. */

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi;

/** A text with its entities as characters; null where an `&` begins none. */
export function decodeEntities(text: string): string | null {
  if (!text.includes('&')) return text;
  let sound = true;
  const decoded = text.replace(ENTITY, (_, hex?: string, decimal?: string, name?: string) => {
    const character =
      name === undefined
        ? characterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
        : (NAMED.get(name) ?? null);
    if (character === null) sound = false;
    return character ?? '';
  });
  return sound && !text.replace(ENTITY, '').includes('&') ? decoded : null;
}

const characterOf = (code: number): string | null =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;

/** What XML 1.0 has no way to write at all: control characters, halves of pairs, and two that are no characters. */
const UNWRITABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A text as it stands between tags. Characters that XML cannot hold are left out.
 * @example encodeText('R & D') // 'R &amp; D'
 */
export const encodeText = (text: string): string =>
  text
    .replace(UNWRITABLE, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\r/g, '&#13;');
