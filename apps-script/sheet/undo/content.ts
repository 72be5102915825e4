/** A cell's content, taken out and put back. */
import { isDate } from '../dates.js';
import type { Content } from './step.js';

type Range = GoogleAppsScript.Spreadsheet.Range;

export function contentOf(cell: Range): Content {
  const formula = cell.getFormula();
  if (formula !== '') return { formula };
  const value: unknown = cell.getValue();
  return isDate(value) ? { instant: value.getTime() } : { value: value as string | number | boolean };
}

/** Whether two contents are the same. */
export const sameContent = (one: Content, other: Content): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

export function putBack(cell: Range, content: Content): void {
  if ('formula' in content && content.formula !== '') cell.setFormula(content.formula);
  else if ('formula' in content) cell.clearContent();
  else if ('instant' in content) cell.setValue(new Date(content.instant));
  else if (content.value === '') cell.clearContent();
  else {
    cell.setValue(content.value);
    // A text that Sheets would take for a date or a number was typed as a text: an apostrophe keeps it one.
    if (typeof content.value === 'string' && cell.getValue() !== content.value)
      cell.setValue(`'${content.value}`);
  }
}
