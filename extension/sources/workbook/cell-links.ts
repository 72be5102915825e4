/** Where the cells of a tab lead that show another text than their address: hyperlinks, chips and HYPERLINK formulas. */
import { decodeEntities } from '../../../shared/exchange/xml/entities.js';
import { attribute, readXml } from '../../../shared/exchange/xml/xml-reader.js';
import { placeOf } from './sheet-cells.js';

/** A formula that begins with a text; one made of other cells is not evaluated here. */
const FORMULA =
  /<c r="([A-Z]{1,3}\d{1,7})"[^>]*><f[^>]*>HYPERLINK\((?:"|&quot;)([^"<]{1,2000}?)(?:"|&quot;)/g;

/** More links than any Projects table has rows. */
const MOST_LINKS = 10_000;

/**
 * The links of one tab by `row,column` from 0.
 *
 * @param relations the tab's own relations, by which a hyperlink names its address
 */
export function readCellLinks(
  source: string,
  relations: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  const add = (reference: string, address: string): void => {
    if (links.size >= MOST_LINKS) return;
    const { row, column } = placeOf(reference.split(':')[0] ?? '');
    links.set(`${row},${column}`, address);
  };
  if (source.includes('HYPERLINK(')) {
    for (const [, reference = '', address = ''] of source.matchAll(FORMULA)) {
      add(reference, decodeEntities(address) ?? address);
    }
  }
  for (const event of readXml(hyperlinksOf(source))) {
    if (event.type !== 'open' || event.name !== 'hyperlink') continue;
    const address = relations.get(attribute(event.attributes, 'r:id') ?? '');
    if (address !== undefined) add(attribute(event.attributes, 'ref') ?? '', address);
  }
  return links;
}

/** The list stands after all cells, so that they need not be read a second time. */
function hyperlinksOf(source: string): string {
  const start = source.lastIndexOf('<hyperlinks');
  const end = source.indexOf('</hyperlinks>', start);
  return start < 0 || end < 0 ? '<hyperlinks/>' : source.slice(start, end + '</hyperlinks>'.length);
}
