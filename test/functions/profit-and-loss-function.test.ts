/** PM_PROFIT_AND_LOSS on ledgers worked by hand; NPV by the definition of XNPV. */
import { describe, expect, it } from 'vitest';
import { profitAndLossFunction } from '../../shared/functions/profit-and-loss-function.js';
import { type Cell, SerialDate, type Table } from '../../shared/table/cell.js';
import { dayOfCivil } from '../../shared/time/civil-date.js';

const on = (year: number, month: number, day: number): SerialDate =>
  new SerialDate(dayOfCivil(year, month, day));

const LEDGER: Table = [
  ['Project', 'Date', 'Line', 'Kind', 'Plan', 'Actual', 'Forecast', 'Currency'],
  ['Portal', on(2027, 1, 1), 'Capex', '', 1000, 1100, '', 'USD'],
  ['Portal', on(2027, 2, 1), 'Revenue', '', 400, 300, '', 'USD'],
  ['Portal', on(2027, 3, 1), 'Revenue', '', 800, '', 900, 'USD'],
  ['App', on(2027, 3, 15), 'Licences', 'cost', 100, '', '', 'EUR'],
  ['App', '', 'Revenue', '', 50, '', '', ''],
];
const RATES: Table = [
  ['Currency', 'Rate'],
  ['USD', 1],
  ['EUR', 1.1],
];
const SETTINGS: Table = [
  ['Setting', 'Value'],
  ['Discount rate', '10%'],
];

const row = (table: Table, line: string, figure: string): readonly Cell[] =>
  table.find((cells) => cells[0] === line && cells[2] === figure) ?? [];

describe('a quarter by months', () => {
  const table = profitAndLossFunction(LEDGER, RATES);

  it('has a column for each period and a total', () => {
    expect(table[0]).toEqual([
      'Line',
      'Kind',
      'Figure',
      on(2027, 1, 1),
      on(2027, 2, 1),
      on(2027, 3, 1),
      'Total',
    ]);
    expect(table.slice(1, 5).map(([line, kind, figure]) => [line, kind, figure])).toEqual([
      ['Revenue', 'income', 'Plan'],
      ['Revenue', 'income', 'Actual'],
      ['Revenue', 'income', 'Forecast'],
      ['Revenue', 'income', 'Outlook'],
    ]);
  });

  it('takes for the outlook the actual, else the forecast, else the plan; other currencies by their rate', () => {
    expect(row(table, 'Capex', 'Outlook').slice(3)).toEqual([1100, null, null, 1100]);
    expect(row(table, 'Revenue', 'Outlook').slice(3)).toEqual([null, 300, 900, 1200]);
    expect(row(table, 'Licences', 'Outlook')[5]).toBeCloseTo(110, 9);
  });

  it('sums to income, cost, margin and cumulative margin', () => {
    expect(row(table, 'Margin', 'Outlook').slice(3)).toEqual([-1100, 300, 790, -10]);
    expect(row(table, 'Cumulative margin', 'Outlook').slice(3)).toEqual([-1100, -800, -10, -10]);
    expect(row(table, 'Margin %', 'Plan')[4]).toBe(1);
  });

  it('gives no margin of income alone: no cost of this ledger has a forecast', () => {
    expect(row(table, 'Income', 'Forecast').slice(3)).toEqual([null, null, 900, 900]);
    for (const name of ['Margin', 'Margin %', 'Cumulative margin'])
      expect(row(table, name, 'Forecast').slice(3)).toEqual([null, null, null, null]);
    for (const name of ['NPV', 'ROI', 'Benefit-cost ratio', 'Payback'])
      expect(row(table, name, 'Forecast').slice(3)).toEqual([
        'the ledger has no Forecast of any cost',
        null,
        null,
        null,
      ]);
  });

  it('tells what was reached up to the last actual, and no further', () => {
    expect(row(table, 'Cumulative margin', 'Actual').slice(3)).toEqual([-1100, -800, null, -800]);
  });

  it('gives ROI, benefit-cost ratio and payback, or why there is none', () => {
    // Plan: income 1,200, cost 1,000 + 110: margin 90.
    expect(row(table, 'ROI', 'Plan')[6]).toBeCloseTo(90 / 1110, 12);
    expect(row(table, 'Benefit-cost ratio', 'Plan')[6]).toBeCloseTo(1200 / 1110, 12);
    expect(row(table, 'Payback', 'Plan')[6]).toEqual(on(2027, 3, 1));
    expect(row(table, 'Payback', 'Outlook').slice(3)).toEqual([
      'not paid back by the last period',
      null,
      null,
      null,
    ]);
    expect(row(table, 'NPV', 'Plan').slice(3)).toEqual(['no Discount rate in Settings', null, null, null]);
  });

  it('names the rows that do not count', () => {
    expect(table[table.length - 1]?.slice(0, 4)).toEqual([
      'Not counted',
      null,
      null,
      'Row 5 (Revenue): no Date, so it is not counted. Write the date or the first day of its period.',
    ]);
  });
});

it('discounts as XNPV does: to the first date, a year of 365 days', () => {
  // -1000 on 1 January; +400 after 31 days, +800 after 59, -110 after 73, each ÷ 1.1^(days ÷ 365).
  const table = profitAndLossFunction(LEDGER, RATES, SETTINGS);
  const expected = -1000 + 400 / 1.1 ** (31 / 365) + 800 / 1.1 ** (59 / 365) - 110 / 1.1 ** (73 / 365);
  expect(row(table, 'NPV', 'Plan')[6]).toBeCloseTo(expected, 9);
});

it('discounts plan, actual, forecast and outlook to one date, the first of the ledger', () => {
  const table = profitAndLossFunction(
    [
      ['Date', 'Line', 'Plan', 'Actual', 'Forecast'],
      [on(2026, 1, 1), 'Opex', '', '', ''],
      [on(2027, 1, 1), 'Capex', 1000, '', ''],
      [on(2027, 1, 1), 'Labour', '', 0, 0],
      [on(2028, 1, 1), 'Revenue', 1100, 1210, ''],
      [on(2028, 12, 31), 'Revenue', '', '', 1331],
    ],
    SETTINGS,
  );
  expect(row(table, 'NPV', 'Plan').at(-1)).toBeCloseTo(-1000 + 1100 / 1.1, 9);
  expect(row(table, 'NPV', 'Actual').at(-1)).toBeCloseTo(1210 / 1.1, 9);
  // 2028 is a leap year: 365 + 365 days.
  expect(row(table, 'NPV', 'Forecast').at(-1)).toBeCloseTo(1331 / 1.1 ** 2, 9);
  expect(row(table, 'NPV', 'Outlook').at(-1)).toBeCloseTo(-1000 + 1210 / 1.1 + 1331 / 1.1 ** 2, 9);
});

it('sets nothing against each other while an amount has no rate, and says which is missing', () => {
  const table = profitAndLossFunction([
    ['Date', 'Line', 'Plan', 'Actual', 'Currency'],
    [on(2027, 1, 1), 'Revenue', 100, 90, 'USD'],
    [on(2027, 1, 1), 'Revenue', 100, '', 'USD'],
    [on(2027, 1, 1), 'Labour', 60, '', 'EUR'],
    [on(2027, 1, 1), 'Opex', '', 20, 'USD'],
  ]);
  expect(row(table, 'Margin', 'Plan').slice(3)).toEqual([null, null]);
  for (const name of ['NPV', 'ROI', 'Benefit-cost ratio', 'Payback'])
    expect(row(table, name, 'Plan').slice(3)).toEqual(['not all is counted: no rate from EUR to USD', null]);
  expect(row(table, 'Margin', 'Actual').slice(3)).toEqual([70, 70]);
});

it('knows the periods before an amount that has no rate, and nothing that builds on it', () => {
  const table = profitAndLossFunction([
    ['Date', 'Line', 'Plan', 'Currency'],
    [on(2027, 1, 1), 'Labour', 60, 'USD'],
    [on(2027, 2, 1), 'Revenue', 100, 'USD'],
    [on(2027, 3, 1), 'Revenue', 100, 'EUR'],
    [on(2027, 4, 1), 'Revenue', 10, 'USD'],
  ]);
  expect(row(table, 'Margin', 'Plan').slice(3)).toEqual([-60, 100, null, 10, null]);
  expect(row(table, 'Cumulative margin', 'Plan').slice(3)).toEqual([-60, 40, null, null, null]);
  expect(row(table, 'Payback', 'Plan').at(-1)).toBeNull();
});

it('counts what can be read of a row, and says which cell cannot', () => {
  const table = profitAndLossFunction([
    ['Date', 'Line', 'Plan', 'Actual', 'Forecast'],
    [on(2027, 1, 1), 'Capex', 'a lot', 40, 'some'],
    [on(2027, 1, 1), 'Revenue', 100, '', ''],
    ['soon', 'Revenue', 7, '', ''],
    [on(2027, 1, 1), 'Labour', 'much', '', ''],
  ]);
  expect(row(table, 'Capex', 'Actual').slice(3)).toEqual([40, 40]);
  const texts = table.filter(([label]) => label === 'Not counted').map((cells) => String(cells[3]));
  expect(texts[0]).toMatch(
    /^Row 1 \(Capex\): Plan: "a lot" .+ Forecast: "some" .+ The rest of the row counts\.$/,
  );
  expect(texts[1]).toMatch(/^Row 3 \(Revenue\): Date: "soon" /);
  expect(texts[2]).toMatch(/^Row 4 \(Labour\): Plan: "much" /);
  expect(texts.slice(1).join(' ')).not.toContain('The rest of the row counts');
});

it('takes quarters and years, and refuses other words', () => {
  expect(profitAndLossFunction(LEDGER, RATES, 'quarter')[0]).toEqual([
    'Line',
    'Kind',
    'Figure',
    on(2027, 1, 1),
    'Total',
  ]);
  expect(() => profitAndLossFunction(LEDGER, RATES, 'fortnight')).toThrow('"fortnight" is not a period.');
});

it('leaves out and names a currency without a rate', () => {
  const table = profitAndLossFunction(LEDGER, [
    ['Currency', 'Rate'],
    ['USD', 1],
  ]);
  expect(table.map((cells) => cells[3])).toContain(
    'Row 4 (Licences): no rate from EUR to USD. Add it to the Rates table.',
  );
});

it('takes the rate of the row’s own date', () => {
  const table = profitAndLossFunction(
    [
      ['Date', 'Line', 'Plan', 'Currency'],
      [on(2027, 1, 1), 'Revenue', 100, 'EUR'],
      [on(2027, 2, 1), 'Revenue', 100, 'EUR'],
    ],
    [
      ['Currency', 'Date', 'Rate'],
      ['USD', '', 1],
      ['EUR', on(2027, 1, 1), 1.25],
      ['EUR', on(2027, 2, 1), 1.5],
      ['EUR', on(2027, 2, 2), 2],
    ],
  );
  expect(row(table, 'Revenue', 'Plan').slice(3)).toEqual([125, 150, 275]);
});

it('does not count an amount below 0, which would turn a cost into a gain, and says so', () => {
  const table = profitAndLossFunction([
    ['Date', 'Line', 'Plan'],
    [on(2027, 1, 1), 'Revenue', 100],
    [on(2027, 1, 2), 'Labour', -60],
  ]);
  expect(row(table, 'Margin', 'Plan').slice(3)).toEqual([100, 100]);
  expect(table[table.length - 1]?.[3]).toContain('Row 2 (Labour): an amount is below 0');
});
