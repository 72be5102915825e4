/** Reads the bytes of an .xlsx file into a workbook: every tab, every name, values only. */
import { type Workbook } from '../sheet-source.js';
import { type Limits } from './limits.js';
/**
 * The workbook in an .xlsx file. Formulas come as the value last computed, errors as their text.
 *
 * @throws SourceError `not-a-workbook`, `cut-off`, `corrupt` or `too-large`.
 */
export declare function readXlsx(
  bytes: Uint8Array,
  title: string,
  url: string | null,
  limits?: Limits,
): Workbook;
