/** Reads the bytes of an .xlsx file into a workbook: every tab, every name, values only. */

import { attribute, readXml, XmlError } from '../../../shared/exchange/xml/xml-reader.js';
import { type NamedRange, SourceError, type Workbook, type WorkbookTab } from '../sheet-source.js';
import { readCellLinks } from './cell-links.js';
import { namedRangeOf } from './defined-names.js';
import { LIMITS, type Limits } from './limits.js';
import { readSharedStrings } from './shared-strings.js';
import { type CellContext, readSheetCells } from './sheet-cells.js';
import { readDateStyles } from './styles.js';
import { unzipParts } from './zip.js';

/** Days between the two ways of counting dates. */
const DAYS_TO_1904 = 1462;

interface Contents {
  readonly sheets: readonly { readonly name: string; readonly relation: string }[];
  readonly names: readonly NamedRange[];
  readonly dateOffset: number;
}

/**
 * The workbook in an .xlsx file. Formulas come as the value last computed, errors as their text.
 *
 * @throws SourceError `not-a-workbook`, `cut-off`, `corrupt` or `too-large`.
 */
export function readXlsx(
  bytes: Uint8Array,
  title: string,
  url: string | null,
  limits: Limits = LIMITS,
): Workbook {
  const parts = unzipParts(bytes, (name) => name.startsWith('xl/') && /\.(xml|rels)$/i.test(name), limits);
  if (!parts.has('xl/workbook.xml')) throw new SourceError({ kind: 'not-a-workbook' });
  try {
    return readParts(parts, title, url, limits);
  } catch (error) {
    if (error instanceof XmlError) throw new SourceError({ kind: 'corrupt' });
    throw error;
  }
}

function readParts(
  parts: Map<string, Uint8Array>,
  title: string,
  url: string | null,
  limits: Limits,
): Workbook {
  const contents = readContents(partOf(parts, 'xl/workbook.xml'));
  // A workbook has at least one sheet; one without has lost its contents.
  if (contents.sheets.length === 0) throw new SourceError({ kind: 'corrupt' });
  const targets = readRelations(partOf(parts, 'xl/_rels/workbook.xml.rels'));
  const context: CellContext = {
    sharedStrings: readSharedStrings(textOf(parts, 'xl/sharedStrings.xml') ?? NO_STRINGS),
    dateStyles: readDateStyles(textOf(parts, 'xl/styles.xml') ?? NO_STYLES),
    dateOffset: contents.dateOffset,
    limits,
  };
  const tabs: WorkbookTab[] = [];
  for (const { name, relation } of contents.sheets) {
    const target = pathOf(targets.get(relation) ?? '');
    // Chart sheets have a tab but no cells.
    if (!target.includes('worksheets/')) continue;
    const sheet = partOf(parts, target);
    const links = readCellLinks(sheet, readRelations(textOf(parts, relationsOf(target)) ?? NO_RELATIONS));
    tabs.push({ name, cells: readSheetCells(sheet, context), ...(links.size === 0 ? {} : { links }) });
  }
  return { title, url, tabs, namedRanges: contents.names };
}

const decoder = new TextDecoder();

const textOf = (parts: Map<string, Uint8Array>, name: string): string | null => {
  const part = parts.get(name);
  return part === undefined ? null : decoder.decode(part);
};

/** A part without which there is no workbook. */
function partOf(parts: Map<string, Uint8Array>, name: string): string {
  const text = textOf(parts, name);
  if (text === null) throw new SourceError({ kind: 'corrupt' });
  return text;
}

/** `xl/worksheets/sheet1.xml` keeps its relations in `xl/worksheets/_rels/sheet1.xml.rels`. */
const relationsOf = (part: string): string => part.replace(/([^/]+)$/, '_rels/$1.rels');

/** What a workbook without texts, styles or relations leaves out. */
const NO_RELATIONS = '<Relationships/>';
const NO_STRINGS = '<sst/>';
const NO_STYLES = '<styleSheet/>';

function readContents(source: string): Contents {
  const sheets: { name: string; relation: string }[] = [];
  const names: NamedRange[] = [];
  let dateOffset = 0;
  let openName: string | null = null;
  let formula = '';
  for (const event of readXml(source)) {
    if (event.type === 'text') {
      if (openName !== null) formula += event.text;
    } else if (event.type === 'close') {
      if (event.name === 'definedName' && openName !== null) {
        names.push(namedRangeOf(openName, formula));
        openName = null;
      }
    } else if (event.name === 'sheet') {
      sheets.push({
        name: attribute(event.attributes, 'name') ?? '',
        relation: relationId(event.attributes),
      });
    } else if (event.name === 'workbookPr') {
      dateOffset = /^(1|true)$/.test(attribute(event.attributes, 'date1904') ?? '') ? DAYS_TO_1904 : 0;
    } else if (event.name === 'definedName' && !event.empty) {
      openName = attribute(event.attributes, 'name') ?? '';
      formula = '';
    }
  }
  return { sheets, names, dateOffset };
}

const pathOf = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;

/** The relation's prefix is a writer's own choice; `r:id` is what nearly all of them take. */
const relationId = (attributes: string): string =>
  attribute(attributes, 'r:id') ?? /\s\w+:id="([^"]*)"/.exec(attributes)?.[1] ?? '';

function readRelations(source: string): Map<string, string> {
  const targets = new Map<string, string>();
  for (const event of readXml(source)) {
    if (event.type !== 'open' || event.name !== 'Relationship') continue;
    targets.set(attribute(event.attributes, 'Id') ?? '', attribute(event.attributes, 'Target') ?? '');
  }
  return targets;
}
