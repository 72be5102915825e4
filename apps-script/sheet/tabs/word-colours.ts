/** Colours behind words of state: each word stays readable in print and without seeing colours. */
import { cellName } from '../a1.js';

type Range = GoogleAppsScript.Spreadsheet.Range;

const FILLS = { good: '#d9efdd', warning: '#fef0c7', bad: '#fbdcd9', unknown: '#e8eaed' } as const;

export type State = keyof typeof FILLS;

/** Colours the cells of one column that hold one of the words. */
export function colourWords(cells: Range, words: Readonly<Record<string, State>>): void {
  const sheet = cells.getSheet();
  const first = `$${cellName(cells.getRow(), cells.getColumn())}`;
  const rules = Object.entries(words).map(([word, state]) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(`=${first}="${word}"`)
      .setBackground(FILLS[state])
      .setRanges([cells])
      .build(),
  );
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...rules]);
}
