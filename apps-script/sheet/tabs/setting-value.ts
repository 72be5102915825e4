/** The value of a setting as a formula: it follows when Settings is sorted, moved or typed anew. */
import { TABLE_NAMES } from '../names.js';

/** An empty text where the setting is blank or missing. */
export const settingValue = (key: string): string =>
  `IFERROR(VLOOKUP("${key}", ${TABLE_NAMES.settings}, 2, FALSE)&"", "")`;

/** A number, or an empty text. */
export const settingNumber = (key: string): string =>
  `IFERROR(VALUE(VLOOKUP("${key}", ${TABLE_NAMES.settings}, 2, FALSE)&""), "")`;
