/** The XML reader: what it makes of well-formed text, and what it says of any other. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute, readXml, XmlError } from '../../../shared/exchange/xml/xml-reader.js';
import { readXmlTree } from '../../../shared/exchange/xml/xml-tree.js';
import { writeXml } from '../../../shared/exchange/xml/xml-writer.js';

const events = (source: string): string[] =>
  [...readXml(source)].map((event) =>
    event.type === 'text'
      ? `"${event.text}"`
      : `${event.type} ${event.name}${'empty' in event && event.empty ? ' empty' : ''}`,
  );

describe('events', () => {
  it('come in order, without namespaces', () => {
    expect(events('<?xml version="1.0"?><p:a xmlns:p="urn:x"><p:b/>text</p:a>')).toEqual([
      'open a',
      'open b empty',
      '"text"',
      'close a',
    ]);
  });

  it('hold decoded entities and CDATA as it stands', () => {
    expect(events('<a>R &amp; D &lt;&#65;&#x42;<![CDATA[<b>&amp;]]></a>')).toEqual([
      'open a',
      '"R & D <AB"',
      '"<b>&amp;"',
      'close a',
    ]);
  });

  it('pass over comments, processing instructions and a byte order mark', () => {
    expect(events('\ufeff<!-- <x> --><a><!--> --><?go <y> ?></a>\n')).toEqual(['open a', 'close a']);
  });

  it('give attributes with either quote, and with > inside', () => {
    const [open] = readXml(`<a r="1 > 0" spr='x' t='&quot;'/>`);
    if (open?.type !== 'open') throw new Error('no element');
    expect(['r', 'spr', 't', 'p'].map((name) => attribute(open.attributes, name))).toEqual([
      '1 > 0',
      'x',
      '"',
      null,
    ]);
  });
});

describe('what is wrong is said with its line', () => {
  it.each([
    ['<a>\n<b>\n</a>', 'Line 3: the element b ends as a.'],
    ['<a>\n<b>', 'Line 2: the element b has no end.'],
    ['</a>', 'Line 1: the end of a has no beginning.'],
    ['<a>&nothing;</a>', 'Line 1: an & does not begin a known entity.'],
    ['<a>\n\nA & B</a>', 'Line 3: an & does not begin a known entity.'],
    ['<a>&#0;</a>', 'Line 1: an & does not begin a known entity.'],
    ['<!DOCTYPE a [<!ENTITY b "c">]><a/>', 'Line 1: a document type is not accepted.'],
    ['<a><!-- ', 'Line 1: a comment has no end.'],
    ['<a><![CDATA[ </a>', 'Line 1: a CDATA section has no end.'],
    ['<a', 'Line 1: a tag has no end.'],
    ['<a b="1></a>', 'Line 1: a tag has no end.'],
    ['<a b=1></a>', 'Line 1: the attributes of a cannot be read.'],
    ['<a/><b/>', 'Line 1: there is a second document element.'],
    ['text', 'Line 1: there is text outside the document’s element.'],
    ['', 'Line 1: there is no element in it.'],
    ['<a></a b>', 'Line 1: the end of a holds more than its name.'],
    ['<a>< b/></a>', 'Line 1: a tag has no name.'],
  ])('%j', (source, message) => {
    expect(() => [...readXml(source)]).toThrow(XmlError);
    expect(() => [...readXml(source)]).toThrow(message);
  });
});

describe('limits', () => {
  it('turns away what is too large or nested too deeply', () => {
    expect(() => [...readXml('<a></a>', { characters: 5, depth: 9 })]).toThrow('the file is too large');
    expect(() => [...readXml('<a><a><a/></a></a>', { characters: 99, depth: 1 })]).toThrow(
      'nested too deeply',
    );
  });

  it('needs no stack of its own for deep documents', () => {
    const deep = 100_000;
    const source = '<a>'.repeat(deep) + '</a>'.repeat(deep);
    expect(readXmlTree(source, new Set(), { characters: 1e7, depth: deep }).name).toBe('a');
  });
});

describe('trees', () => {
  it('leave out what is not wanted, with all that is in it', () => {
    const tree = readXmlTree('<a><b><c>1</c></b><d>2</d><b/></a>', new Set(['b']));
    expect(tree.children.map(({ name }) => name)).toEqual(['d']);
    expect(tree.value('d')).toBe('2');
  });

  it('take any text through writing and reading', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no way to write these.
        const writable = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
        expect(readXmlTree(writeXml('a', 'urn:x', [['b', text]])).child('b')?.text).toBe(writable);
      }),
    );
  });
});
