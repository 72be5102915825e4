/** What a spreadsheet makes of a text that a person types: a number, a date, a truth value; otherwise it stays text. */
import type { UniverPackages } from './univer-packages.js';

export interface TypedValue {
  readonly value: string | number | boolean;
  /** The format the value brings along; null where it brings none. */
  readonly format: string | null;
}

type NumberFormats = UniverPackages['core']['numfmt'];

/** Thousands in threes: `1,234.5`, not `2,3`, which Sheets leaves alone. */
const GROUPED = /^[^\d,.]*\d{1,3}(,\d{3})+(\.\d*)?[^\d,.]*$/;

export function typedText(text: string, numfmt: NumberFormats): TypedValue {
  const plain: TypedValue = { value: text, format: null };
  if (!/[\d]|^(true|false)$/i.test(text.trim())) return plain;
  const parsed = numfmt.parseValue(text.trim());
  if (parsed === null) return plain;
  const format = parsed.z ?? null;
  const isDate = format !== null && numfmt.isDateFormat(format);
  if (!isDate && text.includes(',') && !GROUPED.test(text.trim())) return plain;
  return { value: parsed.v as number | boolean, format };
}
