import { afterEach, describe, expect, it } from 'vitest';
import type { ChartTerms } from '../../../apps-script/local/fake/charts.js';
import { closeWorkbooks, Workbook } from '../workbook.js';

afterEach(closeWorkbooks);

const PLAN = [
  [
    'ID',
    'Task',
    'Duration',
    'Predecessors',
    '% complete',
    'Actual start',
    'Actual finish',
    'Budget',
    'Actual cost',
  ],
  [1, 'Clear', 4, '', 1, '2026-01-05', '2026-01-09', 400, 500],
  [2, 'Dig', 2, 1, 1, '2026-01-12', '2026-01-16', 200, 200],
  [3, 'Pour', 1, 2, 1, '2026-01-19', '2026-01-23', 100, 100],
  [4, 'Build', 7, 3, '', '', '', 700, ''],
];
const ESTIMATES = [
  ['Optimistic', 'Most likely', 'Pessimistic'],
  ['', '', ''],
  ['', '', ''],
  ['', '', ''],
  [5, 7, 15],
];
const SETTINGS = [
  ['Setting', 'Value'],
  ['Project', 'Quay wall'],
  ['Project start', '2026-01-05'],
  ['Status date', '2026-01-23'],
  ['Simulations', 200],
];

function withPlan(): Workbook {
  const plan = PLAN.map((row, at) => [...row, ...(ESTIMATES[at] ?? [])]);
  const book = new Workbook({ Sheet1: plan, Settings: SETTINGS });
  book.convert();
  return book;
}

function withDashboard(): Workbook {
  const book = withPlan();
  book.run('openDashboard');
  expect(book.alerts()).toEqual([]);
  return book;
}

/** The first three cells of the row that begins with a text. */
const line = (book: Workbook, name: string): string[] | undefined =>
  book
    .shown('Dashboard')
    .find(([first]) => first === name)
    ?.slice(0, 3);

const callsOn = (book: Workbook, tab: string): string[] =>
  book
    .tab(tab)
    .getDataRange()
    .getFormulas()
    .flat()
    .filter((formula) => formula.includes('PM_'));

const chartsOn = (book: Workbook): ChartTerms[] =>
  book
    .tab('Dashboard')
    .getCharts()
    .map((chart) => (chart as unknown as { terms: ChartTerms }).terms);

describe('the Dashboard', () => {
  it('shows earned value with its notes', () => {
    const book = withDashboard();
    expect(line(book, 'CPI')).toEqual(['CPI', '0.88', '']);
    expect(line(book, 'IEAC(t)')).toEqual([
      'IEAC(t)',
      '13 Feb 2026',
      '30 working days from the baseline start',
    ]);
    book.type('I2', '');
    book.type('I3', '');
    book.type('I4', '');
    expect(line(book, 'AC')).toEqual(['AC', '', 'no actual cost recorded']);
  });

  it('gives the finish as a range, each date with its assumption', () => {
    const book = withDashboard();
    // Seven days left: 11 2/3 working days at the faster pace, 23 1/3 at the slower, from 26 January on.
    expect(line(book, 'By throughput, earliest')).toEqual([
      'By throughput, earliest',
      '10 Feb 2026',
      'In the period from this day, at the pace of the faster half of the weeks so far.',
    ]);
    expect(line(book, 'By throughput, latest')?.[1]).toBe('26 Feb 2026');
    expect(line(book, 'By the plan')?.[1]).toBe('3 Feb 2026');
    book.type('B4', '', 'Settings');
    expect(line(book, 'By throughput, latest')).toEqual([
      'By throughput, latest',
      '',
      'Not known: needs a Status date and two weeks of work.',
    ]);
  });

  it.each(['day', 'week', 'month'])('averages throughput over working days, zoomed to a %s', (zoom) => {
    const book = withDashboard();
    book.type('B3', zoom, 'Dashboard');
    // Seven planned days of work in the fifteen working days from 5 to 23 January; the weekends do not count.
    expect(line(book, 'In a working day, on average')?.[1]).toBe((7 / 15).toFixed(2));
    expect(line(book, 'In five working days, on average')?.[1]).toBe((35 / 15).toFixed(1));
  });

  it('counts no holiday as a day without throughput', () => {
    const holidays = [
      ['Calendar', 'From', 'To', 'Hours'],
      ['', '2026-01-12', '2026-01-14', 0],
    ];
    const book = new Workbook({ Sheet1: PLAN, Settings: SETTINGS, Calendar: holidays });
    book.convert();
    book.run('openDashboard');
    expect(line(book, 'In a working day, on average')?.[1]).toBe((7 / 12).toFixed(2));
  });

  it('shows the throughput of the last period of the zoom, and why there is no average', () => {
    const book = withDashboard();
    book.type('B3', 'week', 'Dashboard');
    expect(line(book, 'In the last period')?.[1]).toBe('1.0');
    book.type('B4', '', 'Settings');
    expect(line(book, 'In a working day, on average')).toEqual([
      'In a working day, on average',
      '',
      'Not known: no status date.',
    ]);
    expect(line(book, 'In the last period')?.[1]).toBe('');
  });

  it('says above the charts what they leave undrawn, and why', () => {
    const book = withDashboard();
    const above = () =>
      book
        .shown('Dashboard')
        .slice(2, 4)
        .map((row) => row[4]);
    expect(above()).toEqual(['', '']);
    for (const cell of ['I2', 'I3', 'I4']) book.type(cell, '');
    expect(above()).toEqual([
      'S-curve, not drawn: AC: no actual cost recorded; Forecast: no actual cost recorded.',
      '',
    ]);
    book.type('B4', '', 'Settings');
    expect(above()).toEqual([
      'S-curve, not drawn: EV: no status date; AC: no status date; Forecast: no status date.',
      'Burn-up, not drawn: Done: no status date; Forecast: needs a Status date and two weeks of work.',
    ]);
    book.type('B4', '2026-01-02', 'Settings');
    expect(above()[0]).toContain('EV: not started at the status date');
    book.type('D2', '4');
    expect(above()[0]).toContain('not drawn: PV: Tasks form a loop: 1 Clear → ');
    book.type('B1', '');
    expect(above()[0]).toBe('S-curve, not drawn: the plan cannot be worked out; the sidebar says why.');
  });

  it('writes two calls and no more', () => {
    const calls = callsOn(withDashboard(), 'Dashboard');
    expect(calls).toEqual([
      "=PM_S_CURVE('Sheet1'!A1:M, Throughline_Settings, $B$3)",
      "=PM_BURN_UP('Sheet1'!A1:M, Throughline_Settings, $B$3)",
    ]);
  });

  it('draws both curves as charts over what the calls spill', () => {
    const [value, burnUp, ...others] = chartsOn(withDashboard());
    expect(others).toEqual([]);
    expect(value).toMatchObject({ type: 'LINE', headers: 1, position: [5, 5, 0, 0] });
    expect(value?.ranges.map((range) => range.getA1Notation())).toEqual(['N5:R405']);
    expect(burnUp?.ranges.map((range) => range.getA1Notation())).toEqual(['T5:Y405']);
    // Forecasts are dashed, the rest is not.
    const dashed = (terms: ChartTerms | undefined) =>
      Object.values((terms?.options.series ?? {}) as Record<string, object>).map(
        (series) => 'lineDashStyle' in series,
      );
    expect(dashed(value)).toEqual([false, false, false, true]);
    expect(dashed(burnUp)).toEqual([false, false, false, true, true]);
  });

  it('goes with Undo last', () => {
    const book = withPlan();
    const before = book.snapshot();
    book.run('openDashboard');
    book.run('undoLast');
    expect(book.snapshot()).toBe(before);
  });
});

describe('Run the simulation', () => {
  it('writes values with their date, a histogram over them, and no formula', () => {
    const book = withDashboard();
    const calls = book.calls().length;
    book.run('runSimulation');
    expect(book.alerts()).toEqual([]);
    expect(book.calls()).toHaveLength(calls);
    const rows = book.shown('Dashboard');
    const at = rows.findIndex(([first]) => first === 'Simulation');
    expect(rows[at + 1]?.[0]).toMatch(
      /^Run on \d+ \w{3} \d{4}: 200 runs, Seed 1, Correlation 0\. Values of that day; run it again after changes\. Cost is what is recorded and the planned cost of what remains; EAC follows the EAC method of Settings instead\.$/,
    );
    expect(line(book, 'Build')?.slice(0, 2)).toEqual(['Build', '100%']);
    const histogram = rows.findIndex(([first]) => first === 'Finish in the period from');
    const runs = rows.slice(histogram + 1, histogram + 21).map(([, count]) => Number(count));
    expect(runs.reduce((sum, count) => sum + count, 0)).toBe(200);
    const chart = chartsOn(book)[2];
    expect(chart?.type).toBe('COLUMN');
    expect(chart?.ranges.map((range) => range.getRow())).toEqual([histogram + 1]);
  });

  it('keeps its values until it is run again, and is taken back', () => {
    const book = withDashboard();
    const before = book.snapshot();
    book.run('runSimulation');
    const finish = line(book, 'P80');
    book.type('C5', '20');
    expect(line(book, 'P80')).toEqual(finish);
    book.run('runSimulation');
    expect(chartsOn(book)).toHaveLength(3);
    book.run('undoLast');
    expect(line(book, 'P80')).toEqual(finish);
    book.type('C5', '7');
    book.run('undoLast');
    expect(chartsOn(book)).toHaveLength(2);
    expect(book.snapshot()).toBe(before);
  });

  it('says so where nothing is uncertain', () => {
    const book = new Workbook({ Sheet1: PLAN, Settings: SETTINGS });
    book.convert();
    book.run('runSimulation');
    expect(
      book.shown('Dashboard').some(([first]) => first?.includes('All runs finish at the same time')),
    ).toBe(true);
  });

  it('adds the Dashboard where there is none, and says what it needs', () => {
    const book = withPlan();
    book.run('runSimulation');
    expect(book.tabNames()).toContain('Dashboard');
    expect(line(book, 'P50')?.[1]).not.toBe('');
    const empty = new Workbook();
    empty.run('runSimulation');
    expect(empty.alerts()).toEqual([
      'This workbook has no plan yet. Choose Turn this sheet into a plan, or New project plan.',
    ]);
  });
});

describe('the Task values tab', () => {
  it('sets the values of each task beside its name, with one call', () => {
    const book = withPlan();
    book.run('openTaskValues');
    expect(book.alerts()).toEqual([]);
    expect(book.shown('Task values').slice(2, 4)).toEqual([
      ['Task', 'BAC', 'PV', 'EV', 'AC', 'SPI', 'CPI'],
      ['Clear', '400', '400', '400', '500', '1.00', '0.80'],
    ]);
    expect(callsOn(book, 'Task values')).toHaveLength(1);
  });
});
