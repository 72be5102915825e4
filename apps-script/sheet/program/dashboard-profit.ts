/** The totals of profit and loss on the Dashboard, each in its own format; they follow the tab by period, without a call. */
import { absoluteCell, columnLetters } from '../a1.js';
import { DATE_FORMAT, MONEY_FORMAT, PERCENT_FORMAT, RATIO_FORMAT, styleHeader } from '../look.js';
import { CHOSEN, NOTHING_YET, PROFIT_ROW } from './profit-tab.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** In the order of the tab by period, where each is four rows: plan, actual, forecast, outlook. */
const FIGURES = [
  { name: 'Income', format: MONEY_FORMAT },
  { name: 'Cost', format: MONEY_FORMAT },
  { name: 'Margin', format: MONEY_FORMAT },
  { name: 'Margin %', format: PERCENT_FORMAT },
  { name: 'Cumulative margin', format: null },
  { name: 'NPV', format: MONEY_FORMAT },
  { name: 'ROI', format: PERCENT_FORMAT },
  { name: 'Benefit-cost ratio', format: RATIO_FORMAT },
  { name: 'Payback', format: DATE_FORMAT },
] as const;

/** A line of the ledger may well be called Cost, but hardly NPV. */
const ANCHOR = 'NPV';
const ROWS_EACH = 4;
const OUTLOOK = 3;

/** Rows of the ledger that could not be read are in no total; the tab by period names each. */
const notCounted = (lines: string): string =>
  `IF(COUNTIF(${lines}, "Not counted")=0, "", "not counted: see the end of Profit and loss by period")`;

export function writeDashboardProfit(sheet: Sheet, row: number, byPeriod: Sheet): void {
  const tab = byPeriod.getName();
  const [first, last] = [PROFIT_ROW + 1, byPeriod.getMaxRows()];
  const column = (at: number): string => `${absoluteCell(tab, first, at)}:$${columnLetters(at)}$${last}`;
  const header = `${absoluteCell(tab, PROFIT_ROW, 1)}:$${columnLetters(byPeriod.getMaxColumns())}$${PROFIT_ROW}`;
  const block = `${absoluteCell(tab, first, 1)}:$${columnLetters(byPeriod.getMaxColumns())}$${last}`;
  const anchor = FIGURES.findIndex(({ name }) => name === ANCHOR);
  const project = absoluteCell(tab, CHOSEN.row, CHOSEN.column);
  sheet
    .getRange(row, 1, 1, 3)
    .setFormulas([[`="Profit and loss"&IF(${project}="", "", " of "&${project})`, '="Outlook"', '="Note"']]);
  styleHeader(sheet.getRange(row, 1, 1, 3));
  const shown = FIGURES.flatMap(({ name, format }, at) => (format === null ? [] : [{ name, format, at }]));
  const formulas = shown.map(({ at }) => {
    const place = `MATCH("${ANCHOR}", ${column(1)}, 0)+${(at - anchor) * ROWS_EACH + OUTLOOK}`;
    const value = `INDEX(${block}, ${place}, MATCH("Total", ${header}, 0))`;
    const reason = `INDEX(${column(4)}, ${place})`;
    const otherwise = at === 0 ? NOTHING_YET : '';
    const missing = at === 0 ? notCounted(column(1)) : '""';
    return [
      `=IFERROR(IF(${value}="", "", ${value}), "")`,
      `=IFERROR(IF(AND(${value}="", ISTEXT(${reason})), ${reason}, ${missing}), "${otherwise}")`,
    ];
  });
  sheet.getRange(row + 1, 1, shown.length, 1).setValues(shown.map(({ name }) => [name]));
  sheet.getRange(row + 1, 2, shown.length, 2).setFormulas(formulas);
  sheet
    .getRange(row + 1, 2, shown.length, 1)
    .setNumberFormats(shown.map(({ format }) => [format]))
    .setHorizontalAlignment('right');
}
