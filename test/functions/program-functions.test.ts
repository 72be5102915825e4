import { describe, expect, test } from 'vitest';
import { programFunction } from '../../shared/functions/program-function.js';
import { programSummaryFunction } from '../../shared/functions/program-summary-function.js';
import { SUMMARY_HEADER, summaryRow } from '../../shared/summary/summary-table.js';
import { SerialDate, type Table } from '../../shared/table/cell.js';
import { aSummary, FRIDAY_27_MARCH, MONDAY_5_JANUARY } from '../program/a-summary.js';

const SUMMARIES: Table = [
  SUMMARY_HEADER,
  summaryRow(aSummary({ project: 'Portal', actualCost: 400 })),
  SUMMARY_HEADER,
  summaryRow(aSummary({ project: 'Training', currency: 'EUR', health: 'Amber' })),
];
const RATES: Table = [
  ['Currency', 'Date', 'Rate'],
  ['EUR', '2026-01-01', 2],
];
const SETTINGS: Table = [
  ['Setting', 'Value'],
  ['Project', 'Digital first'],
  ['Currency', 'USD'],
];
const PROJECTS: Table = [
  ['Project', 'Workbook', 'Department', 'Objective', 'Stage'],
  ['Portal', '', '', '', ''],
  ['Training', '', '', '', ''],
  ['Archive', '', '', '', ''],
];

const row = (table: Table, metric: string) => table.find(([name]) => name === metric)?.slice(1);

describe('PM_PROGRAM', () => {
  const table = programFunction(SUMMARIES, SETTINGS, RATES, PROJECTS);

  test('lists its metrics in order', () => {
    expect(table.map(([metric]) => metric)).toEqual([
      'Metric',
      'Projects',
      'Left out',
      'Green',
      'Amber',
      'Red',
      'Grey',
      'Health',
      'BAC',
      'PV',
      'EV',
      'AC',
      'EAC',
      'VAC',
      'SPI',
      'CPI',
      'Start',
      'Finish',
      'Baseline finish',
      'Finish slip',
      'Next milestone',
    ]);
  });

  test('sums money in the program currency and divides the sums', () => {
    expect(row(table, 'BAC')).toEqual([3000, 'USD']);
    expect(row(table, 'EV')).toEqual([1500, 'USD']);
    expect(row(table, 'AC')).toEqual([1400, 'USD']);
    expect(row(table, 'CPI')?.[0]).toBeCloseTo(1500 / 1400, 12);
  });

  test('says which projects are left out and why', () => {
    expect(row(table, 'Projects')?.[0]).toBe(3);
    expect(row(table, 'Left out')).toEqual([1, 'Archive: there is no summary of it']);
    expect(row(programFunction(SUMMARIES, SETTINGS), 'Left out')).toEqual([
      1,
      'Training: no rate from EUR to USD',
    ]);
  });

  test('takes the total below the Projects table for no project', () => {
    const figures = programFunction(SUMMARIES, [...PROJECTS, ['Total', '', '', '', '']], RATES, SETTINGS);
    expect(row(figures, 'Projects')?.[0]).toBe(3);
  });

  test('without Settings counts in USD, the default, where its projects are in several currencies', () => {
    const mixed = programFunction(SUMMARIES);
    expect(row(mixed, 'BAC')).toEqual([1000, 'USD']);
    expect(row(mixed, 'Left out')?.[1]).toBe('Training: no rate from EUR to USD');
    const euros = programFunction([SUMMARIES[0] ?? [], ...SUMMARIES.slice(3)]);
    expect(row(euros, 'BAC')).toEqual([1000, 'EUR']);
  });

  test('leaves out a project whose workbook counts in another currency than the Projects table says', () => {
    const stated: Table = [
      ['Project', 'Stage', 'Currency'],
      ['Portal', '', 'USD'],
      ['Training', '', 'GBP'],
    ];
    const program = programFunction(SUMMARIES, SETTINGS, RATES, stated);
    expect(row(program, 'BAC')?.[0]).toBe(1000);
    expect(row(program, 'Left out')).toEqual([
      1,
      'Training: its workbook counts in EUR, the Projects table says GBP; set Currency in the Settings of its workbook',
    ]);
  });

  test('says a reason once, with the names it holds for', () => {
    const more: Table = [...PROJECTS, ['Annex', '', '', '', '']];
    expect(row(programFunction(SUMMARIES, SETTINGS, RATES, more), 'Left out')).toEqual([
      2,
      'Archive, Annex: there is no summary of it',
    ]);
  });

  test('gives dates as dates and the next milestone with its project', () => {
    expect(row(table, 'Start')?.[0]).toEqual(new SerialDate(MONDAY_5_JANUARY));
    expect(row(table, 'Finish')?.[0]).toEqual(new SerialDate(FRIDAY_27_MARCH));
    expect(row(table, 'Finish slip')?.[0]).toBe(0);
    expect(row(table, 'Next milestone')).toEqual(['Launch', '27 Mar 2026, Portal']);
  });

  test('refuses a call without summaries', () => {
    expect(() => programFunction('')).toThrow('PM_PROGRAM needs project summaries as its first argument');
    expect(() => programFunction([['Colour'], ['blue']])).toThrow('PM_PROGRAM needs project summaries');
  });
});

describe('PM_PROGRAM_SUMMARY', () => {
  test('has the columns of a project, so that programs roll up again', () => {
    const program = programSummaryFunction(SUMMARIES, SETTINGS, RATES);
    expect(program[0]).toEqual(SUMMARY_HEADER);
    expect(program).toHaveLength(2);
    const portfolio = programFunction([...program, ...program.slice(1)], SETTINGS);
    expect(row(portfolio, 'BAC')?.[0]).toBe(6000);
  });
});
