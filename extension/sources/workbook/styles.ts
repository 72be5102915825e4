/** Which of a workbook's cell styles show a number as a date or a time. */
import { attribute, readXml } from '../../../shared/exchange/xml/xml-reader.js';

/** Built-in number formats that show dates or times (ECMA-376 part 1, 18.8.30), with those of East Asian locales. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** For each style number of a cell, whether it shows a date. */
export function readDateStyles(source: string): boolean[] {
  const custom = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCellStyles = false;
  for (const event of readXml(source)) {
    if (event.type === 'text') continue;
    if (event.name === 'cellXfs') inCellStyles = event.type === 'open' && !event.empty;
    if (event.type !== 'open') continue;
    if (event.name === 'numFmt') {
      custom.set(
        Number(attribute(event.attributes, 'numFmtId')),
        isDateFormat(attribute(event.attributes, 'formatCode') ?? ''),
      );
    } else if (event.name === 'xf' && inCellStyles) {
      const id = Number(attribute(event.attributes, 'numFmtId') ?? 0);
      styles.push(custom.get(id) ?? isBuiltInDate(id));
    }
  }
  return styles;
}

/** Whether a number format shows a date or a time: its letters outside quotes, colours and conditions tell. */
function isDateFormat(format: string): boolean {
  const first = format.split(';')[0] ?? '';
  const bare = first.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return !/general/i.test(bare) && /[ymdhs]/i.test(bare);
}
