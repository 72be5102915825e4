/** The texts that a workbook's cells share, in the order of their numbers. */
import { readXml } from '../../../shared/exchange/xml/xml-reader.js';

/** Rich text is joined from its runs; how it is spoken (`rPh`, in Japanese workbooks) is left out. */
export function readSharedStrings(source: string): string[] {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let spoken = false;
  for (const event of readXml(source)) {
    if (event.type === 'text') {
      if (inText && !spoken) text += event.text;
    } else if (event.name === 't') {
      inText = event.type === 'open' && !event.empty;
    } else if (event.name === 'rPh') {
      spoken = event.type === 'open' && !event.empty;
    } else if (event.name === 'si') {
      if (event.type === 'close' || event.empty) strings.push(unescapeText(text));
      text = '';
    }
  }
  return strings;
}

/** Characters that XML cannot hold are written `_x000D_` in a workbook. */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
