/** The currency that a sheet's own amounts show, by sign or code. */
import { CURRENCY_CODES } from '../../../shared/table/currencies.js';
import type { Grid } from '../grid.js';
import { MONEY_COLUMNS } from './ask.js';
import type { Understood } from './understand.js';

const SAMPLE_ROWS = 50;
const OTHERWISE = 'USD';

/** Signs that stand for one currency before all others; `$` and `¥` stand for several, the usual one is proposed. */
const SIGNS: readonly (readonly [sign: string, code: string])[] = [
  ['R$', 'BRL'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['円', 'JPY'],
  ['₹', 'INR'],
  ['Fr.', 'CHF'],
  ['zł', 'PLN'],
  ['$', 'USD'],
];

/** Of the first amounts that show one; else of the money columns' headers; else US dollars. */
export function currencyShown(grid: Grid, { header, table }: Understood): string {
  const positions = MONEY_COLUMNS.flatMap((name) => header.columns[name] ?? []);
  const shown = positions.length === 0 ? [] : grid.shown(table.row - 1, SAMPLE_ROWS);
  for (const row of [...shown.slice(1), ...shown.slice(0, 1)]) {
    for (const position of positions) {
      const code = codeIn(row[table.column - 1 + position] ?? '');
      if (code !== null) return code;
    }
  }
  return OTHERWISE;
}

function codeIn(text: string): string | null {
  const sign = SIGNS.find(([each]) => text.includes(each));
  if (sign !== undefined) return sign[1];
  return text.split(/[^A-Z]+/).find((word) => CURRENCY_CODES.has(word)) ?? null;
}
