/** Colours behind load: pale to strong blue up to all there is, dark beyond; the percentage stands in every cell. */
import { cellName, columnLetters } from '../a1.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Shade {
  /** From this load on. */
  readonly from: number;
  readonly fill: string;
  readonly text: string;
  readonly bold: boolean;
}

/**
 * The strongest first. Each is darker than the next, so that print without colour keeps the order; blue against brown
 * is told apart with every common colour blindness; text keeps 4.5:1 on all of them.
 */
export const LOAD_SHADES: readonly Shade[] = [
  { from: 1.25, fill: '#5c2400', text: '#ffffff', bold: true },
  { from: 1.0001, fill: '#a34700', text: '#ffffff', bold: true },
  { from: 0.8, fill: '#8ab4e8', text: '#1f1f1f', bold: false },
  { from: 0.5, fill: '#c2d9f5', text: '#1f1f1f', bold: false },
  { from: 0.0001, fill: '#e8f0fb', text: '#1f1f1f', bold: false },
];

/** A cell in which nothing is available. */
const CLOSED = '#f1f3f4';

/** More than all there is carries a mark as well; nothing asked for is a dot. */
const LOAD_FORMAT = '[>1.0001]"▲ "0%;[>0.0001]0%;"·"';

/** Styles the cells under the header of a PM_LOAD block, whose names stand in column `at`. */
export function styleLoad(sheet: Sheet, headerRow: number, rows: number, periods: number, at = 1): void {
  const first = headerRow + 1;
  const cells = sheet.getRange(first, at + 1, rows, periods);
  cells.setNumberFormat(LOAD_FORMAT).setHorizontalAlignment('center');
  const cell = cellName(first, at + 1);
  const rules = LOAD_SHADES.map(({ from, fill, text, bold }) =>
    rule(`=AND(ISNUMBER(${cell}), ${cell}>=${from})`)
      .setBackground(fill)
      .setFontColor(text)
      .setBold(bold)
      .setRanges([cells])
      .build(),
  );
  const closed = rule(
    `=AND($${columnLetters(at)}${first}<>"", ${columnLetters(at + 1)}$${headerRow}<>"", NOT(ISNUMBER(${cell})))`,
  )
    .setBackground(CLOSED)
    .setRanges([cells])
    .build();
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...rules, closed]);
}

const rule = (formula: string) => SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula);
