import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../shared/table/cell.js';
import { currencyOf, readMoney, readNumber, readUnits } from '../../shared/table/number.js';
import { percentReader, percentRule, readPercent } from '../../shared/table/percent.js';
import { Fault, type Reading } from '../../shared/table/reading.js';
import { readBoolean } from '../../shared/table/text.js';

const idOf = <Value>(reading: Reading<Value>): Value | string | null =>
  reading instanceof Fault ? reading.id : reading;

describe('money', () => {
  it.each([
    [24_000, 24_000],
    ['$24,000', 24_000],
    ['1.234,50 €', 1234.5],
    ['1 234,50 €', 1234.5],
    ['€24.000', 24_000],
    ["CHF 1'200.50", 1200.5],
    ['R$ 1.234,56', 1234.56],
    ['EUR 500', 500],
    ['-$5', -5],
    ['(500)', -500],
    ['€24k', 24_000],
    ['500,-', 500],
  ] as [Cell, number][])('reads %s as %d', (cell, amount) => {
    expect(readMoney(cell)).toBe(amount);
  });

  it('is a problem where it has more than one reading, or none', () => {
    expect(readMoney('1.234')).toMatchObject({
      id: 'ambiguous-number',
      message: '"1.234" can be 1234 or 1.234.',
    });
    expect(idOf(readMoney('12 kg'))).toBe('not-a-number');
    expect(idOf(readMoney('a lot'))).toBe('not-a-number');
    expect(idOf(readMoney('#DIV/0!'))).toBe('cell-error');
  });
});

describe('a number', () => {
  it('reads the separators of any locale', () => {
    expect(readNumber('1.234,5')).toBe(1234.5);
    expect(readNumber('1,234.5')).toBe(1234.5);
    expect(readNumber('−3,25')).toBe(-3.25);
    expect(idOf(readNumber('1,234'))).toBe('ambiguous-number');
    expect(idOf(readNumber(Number.NaN))).toBe('not-a-number');
  });

  it('reads back every amount written in English or German', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (cents) => {
        const [whole = '', decimals = ''] = (cents / 100).toFixed(2).split('.');
        const grouped = (separator: string) => whole.replace(/\B(?=(\d{3})+$)/g, separator);
        expect(readMoney(`$${grouped(',')}.${decimals}`)).toBe(cents / 100);
        expect(readMoney(`${grouped('.')},${decimals} €`)).toBe(cents / 100);
      }),
    );
  });
});

describe('the currency of an amount', () => {
  it('is told by its sign or code', () => {
    const cells = ['$24,000', 'US$ 5', '1.234,50 €', 'EUR 3', '1,200円', 'R$ 15.000,00', '£1.2k'];
    expect(cells.map(currencyOf)).toEqual(['USD', 'USD', 'EUR', 'EUR', 'JPY', 'BRL', 'GBP']);
    expect(['500', 500, 'soon', '', null, '5 abc'].map(currencyOf)).toEqual(Array(6).fill(null));
  });

  it('is yen by its word too, in tens of thousands where that says so', () => {
    expect(readMoney('1,200円')).toBe(1200);
    expect(readMoney('120万円')).toBe(1_200_000);
  });
});

describe('units', () => {
  it('are a bare number, or the fraction of a percentage', () => {
    expect(readUnits(3)).toBe(3);
    expect(readUnits('0.5')).toBe(0.5);
    expect(readUnits('50%')).toBe(0.5);
  });
});

describe('% complete', () => {
  const readAll = (cells: readonly Cell[]) =>
    cells.map((cell) => idOf(readPercent(cell, percentRule(cells))));

  it('takes numbers up to 1 for fractions', () => {
    expect(readAll([0.5, 1, null])).toEqual([0.5, 1, null]);
  });

  it('takes all numbers for percents once one of them is above 1', () => {
    expect(readAll([50, 1, 0.5, 100])).toEqual([0.5, 0.01, 0.005, 1]);
    expect(readAll(['50', 1])).toEqual([0.5, 0.01]);
  });

  it('takes 1% for one percent and TRUE for done, in any column', () => {
    expect(readAll(['1%', 1, true, false, 'done'])).toEqual([0.01, 1, 1, 0, 1]);
    expect(readAll(['1 %', 50, true])).toEqual([0.01, 0.5, 1]);
  });

  it('counts so many of so many', () => {
    expect(readAll(['3/4', '1 / 2', '4/4'])).toEqual([0.75, 0.5, 1]);
    expect(readAll(['5/4', '1/0'])).toEqual(['not-a-percentage', 'not-a-percentage']);
  });

  it('takes an x for done, but not beside ticks, where it may be a cross', () => {
    const all = (...cells: Cell[]) => cells.map((cell) => idOf(percentReader(cells)(cell)));
    expect(all('x', '', 'X')).toEqual([1, null, 1]);
    expect(all('✓', 'x', '✗')).toEqual([1, 'not-a-percentage', 0]);
    expect(all(true, 'x', '50%')).toEqual([1, 'not-a-percentage', 0.5]);
  });

  it('is a problem outside 0 to 100, and where it is no number', () => {
    expect(readAll([150, -5, '101%', 'half'])).toEqual([
      'percentage-out-of-range',
      'percentage-out-of-range',
      'percentage-out-of-range',
      'not-a-percentage',
    ]);
  });
});

describe('a truth value', () => {
  it('is yes or no in any language of the dictionary', () => {
    expect(['Yes', 'x', 'Ja', 'sí', 'oui', true, 1].map((cell) => idOf(readBoolean(cell)))).toEqual(
      Array(7).fill(true),
    );
    expect(['No', 'nein', 'não', false, 0].map((cell) => idOf(readBoolean(cell)))).toEqual(
      Array(5).fill(false),
    );
    expect(idOf(readBoolean('perhaps'))).toBe('not-a-truth-value');
  });
});
