import { describe, expect, test } from 'vitest';
import { commonCurrency, rateFor, readRates } from '../../shared/program/rates.js';
import { minuteOfSerial } from '../../shared/time/minute.js';

const RATES = readRates([
  ['Currency', 'Date', 'Rate'],
  ['EUR', '2026-01-01', 1.1],
  ['EUR', '2026-02-01', 1.2],
  ['GBP', '', 1.3],
  ['CHF', '2026-01-01', 'unknown'],
  ['', '2026-01-01', 5],
]);
const on = (serial: number) => minuteOfSerial(serial);

describe('a rate', () => {
  test('holds from its date on', () => {
    expect(rateFor(RATES, 'EUR', 'USD', on(46050))).toBe(1.1);
    expect(rateFor(RATES, 'EUR', 'USD', on(46060))).toBe(1.2);
    expect(rateFor(RATES, 'EUR', 'USD', null)).toBe(1.2);
  });

  test('is the earliest where all are later, and always holds without a date', () => {
    expect(rateFor(RATES, 'EUR', 'USD', on(45000))).toBe(1.1);
    expect(rateFor(RATES, 'gbp', 'USD', on(45000))).toBe(1.3);
  });

  test('is 1 for the same currency, and none where none is readable', () => {
    expect(rateFor(RATES, 'usd', 'USD', null)).toBe(1);
    expect(rateFor(RATES, 'CHF', 'USD', null)).toBeNull();
  });
});

describe('the currency of a program that states none', () => {
  test('is the one worth 1', () => {
    expect(commonCurrency(['EUR', 'EUR'], [{ currency: 'GBP', date: null, rate: 1 }])).toBe('GBP');
  });

  test('is the one without a rate that more than half are in', () => {
    expect(commonCurrency(['EUR', 'USD', 'usd', ''], RATES)).toBe('USD');
    expect(commonCurrency(['EUR', 'USD', 'USD', 'CAD'], RATES)).toBe('USD');
    expect(commonCurrency(['EUR', 'USD', 'CAD'], RATES)).toBeNull();
    expect(commonCurrency(['EUR'], RATES)).toBeNull();
  });
});
