/** The Budget tab: its sums are those of the plan, by hand, and stay so while the plan changes. */
import { afterEach, describe, expect, it } from 'vitest';
import { estimateAtCompletion } from '../../../shared/earned-value/estimate-at-completion.js';
import { closeWorkbooks } from '../workbook.js';
import { PLAN, QuayWorks } from './quay-works.js';

afterEach(closeWorkbooks);

function withBudget(plan = PLAN): QuayWorks {
  const book = new QuayWorks({}, plan);
  book.act('openBudget');
  return book;
}

/** A row of a part of the tab: its name and what stands beside it. */
const part = (book: QuayWorks, name: string, column: number) =>
  (book.shown('Budget').find((row) => row[column] === name) ?? []).slice(column + 1, column + 6);

describe('the cost at completion', () => {
  it('is worked out by each method, its assumption named, the one of Settings marked', () => {
    const book = withBudget();
    const [bac, pv, ev, ac] = [3500, 1000 + 500, 1300, 1250];
    expect(part(book, 'The project', 0)).toEqual(['3,500', '1,500', '1,300', '1,250', '1.04']);
    const rows = book
      .shown('Budget')
      .slice(8, 12)
      .map((row) => row.slice(0, 5));
    const expected = [
      bac / (ev / ac),
      ac + bac - ev,
      ac + (bac - ev) / ((ev / ac) * (ev / pv)),
      ac + (bac - ev) / ((0.8 * ev) / ac + (0.2 * ev) / pv),
    ];
    const shown = (value: number) => Math.round(value).toLocaleString('en-US');
    expect(rows.map((row) => row.slice(1, 4))).toEqual(
      expected.map((eac) => [shown(eac), shown(bac - eac), shown(eac - ac)]),
    );
    expect(rows.map(([assumption]) => assumption)).toEqual([
      'What is left costs as the work so far did (CPI)',
      'What is left costs what was planned (budget)',
      'What is left suffers from cost and delay alike (CPI*SPI)',
      'Mostly as the cost so far, a little as the delay (0.8CPI+0.2SPI)',
    ]);
    expect(rows.map((row) => row[4])).toEqual(['in use', '', '', '']);
    expect(book.metric('EAC')).toBe(rows[0]?.[1]);
  });

  it('follows the EAC method of Settings', () => {
    const book = withBudget();
    const row = book.shown('Settings').findIndex(([key]) => key === 'EAC method') + 1;
    book.type(`B${row}`, 'CPI*SPI', 'Settings');
    const used = book
      .shown('Budget')
      .slice(8, 12)
      .find((cells) => cells[4] === 'in use');
    expect(used?.[0]).toContain('(CPI*SPI)');
    expect(used?.[1]).toBe(book.metric('EAC'));
  });

  it('is blank with its reason where nothing was spent', () => {
    const book = withBudget(PLAN.map((row, at) => (at === 0 ? row : [...row.slice(0, 8), ''])));
    const rows = book.shown('Budget').slice(8, 13);
    expect(rows.slice(0, 4).map((row) => row[1])).toEqual(['', '', '', '']);
    expect(rows[4]?.[0]).toBe('Why blank: no actual cost recorded');
  });
});

const METHODS = ['CPI', 'budget', 'CPI*SPI', '0.8CPI+0.2SPI'] as const;

/** What may stand for the whole budget, planned, earned and spent; null is unknown. */
const VALUES = [0, 1000].flatMap((bac) =>
  [null, 0, 500].flatMap((pv) =>
    [null, 0, 400, 1000].flatMap((ev) => [null, 0, 500].map((ac) => ({ bac, pv, ev, ac }))),
  ),
);

describe('each method is that of the core', () => {
  it('for every value that is known, 0 or unknown, with the reason where there is no forecast', () => {
    const book = withBudget();
    for (const { bac, pv, ev, ac } of VALUES) {
      const tab = book.tab('Budget');
      tab.getRange('B5:E5').setValues([[bac, pv ?? '', ev ?? '', ac ?? '']]);
      book.host.engine.calculate();
      const shown = tab.getRange('B9:B12').getValues().flat();
      const why = tab.getRange('A13').getDisplayValue();
      METHODS.forEach((method, at) => {
        const core =
          ev === null || ac === null
            ? null
            : estimateAtCompletion(
                { budgetAtCompletion: bac, earnedValue: ev, actualCost: ac, plannedValue: pv },
                method,
              );
        const what = `${method} of ${JSON.stringify({ bac, pv, ev, ac })}`;
        if (core?.value == null) expect(shown[at], what).toBe('');
        else expect(shown[at], what).toBeCloseTo(core.value, 8);
        if (core?.value === null) expect(why, what).toContain(`${method}, ${core.note}`);
        else expect(why, what).not.toContain(`${method}, `);
      });
      const blank = shown.some((cell) => cell === '');
      expect(why.startsWith('Why blank: '), why).toBe(blank);
    }
  });

  it('is what PM_EARNED_VALUE gives by the method of Settings', () => {
    const book = withBudget();
    const row = book.shown('Settings').findIndex(([key]) => key === 'EAC method') + 1;
    METHODS.forEach((method, at) => {
      book.type(`B${row}`, method, 'Settings');
      expect(book.shown('Budget')[8 + at]?.[1], method).toBe(book.metric('EAC'));
    });
  });
});

describe('by phase and by department', () => {
  it('every part is a sum of tasks, and what is in none is shown', () => {
    const book = withBudget();
    expect(part(book, 'Design', 0)).toEqual(['1,500', '1,500', '1,300', '1,250', '1.04']);
    expect(part(book, 'Build', 0)).toEqual(['2,000', '0', '0', '', '']);
    expect(part(book, 'In no phase', 0).slice(0, 4)).toEqual(['0', '0', '0', '0']);
    expect(part(book, 'Studio', 7)).toEqual(['1,000', '1,000', '1,000', '800', '1.25']);
    expect(part(book, 'Office', 7)).toEqual(['500', '500', '300', '450', '0.67']);
    expect(part(book, 'Works', 7)).toEqual(['2,000', '0', '0', '', '']);
    expect(part(book, 'No department', 7).slice(0, 4)).toEqual(['0', '0', '0', '0']);
    expect(book.errorsOn('Budget')).toEqual([]);
    expect(book.callsOn('Budget')).toBe(2);
  });

  it('follows what is typed, sorted and inserted', () => {
    const book = withBudget();
    book.type('H6', 'Studio', 'Plan');
    expect(part(book, 'Studio', 7).slice(0, 1)).toEqual(['3,000']);
    book.type('H5', 'Works', 'Plan');
    // A department typed on a summary task adds nothing: its tasks have their own.
    expect(part(book, 'No department', 7).slice(0, 1)).toEqual(['0']);
    book.tab('Plan').getRange(2, 1, 5, 9).sort({ column: 1, ascending: false });
    book.host.engine.calculate();
    expect(part(book, 'Studio', 7).slice(0, 1)).toEqual(['3,000']);
    expect(part(book, 'Design', 0).slice(0, 1)).toEqual(['1,500']);
    book.tab('Plan').insertRowAfter(3);
    book.host.engine.calculate();
    for (const [a1, text] of Object.entries({
      A4: '9',
      B4: '2.2',
      C4: 'Clean',
      D4: '2',
      F4: '250',
      H4: 'Works',
    }))
      book.type(a1, text, 'Plan');
    expect(part(book, 'Build', 0).slice(0, 1)).toEqual(['2,250']);
    expect(part(book, 'Works', 7).slice(0, 1)).toEqual(['250']);
    expect(part(book, 'The project', 0).slice(0, 1)).toEqual(['3,750']);
    expect(book.errorsOn('Budget')).toEqual([]);
  });

  it('takes costs of no task in', () => {
    const book = withBudget();
    book.act('openActuals');
    for (const [a1, text] of Object.entries({
      A2: '2026-03-04',
      C2: '90',
      A3: '2026-03-05',
      B3: 'Draw',
      C3: '700',
    }))
      book.type(a1, text, 'Actuals');
    expect(part(book, 'The project', 0)[3]).toBe('790');
    expect(part(book, 'In no phase', 0)[3]).toBe('90');
    expect(part(book, 'No department', 7)[3]).toBe('90');
  });

  it('goes by indentation where there are no codes, and says where there are no phases or departments', () => {
    const indented = [
      ['Task', 'Duration', 'Budget', '% complete'],
      ['Design', '', '', ''],
      ['   Draw', 5, 1000, 0.5],
      ['Build', '', '', ''],
      ['   Lay', 10, 2000, 0],
    ];
    const book = withBudget(indented);
    expect(part(book, 'Design', 0).slice(0, 1)).toEqual(['1,000']);
    expect(part(book, 'Build', 0).slice(0, 1)).toEqual(['2,000']);
    expect(book.shown('Budget').flat()).toContain('The plan has no Department column. Add one to see this.');
    const flat = withBudget([indented[0] ?? [], ['Draw', 5, 1000, 0.5]]);
    expect(flat.shown('Budget').flat()).toContain('The plan has no phases: no task has others below it.');
    expect([...book.errorsOn('Budget'), ...flat.errorsOn('Budget')]).toEqual([]);
  });
});

it('by month is what the curve adds: 17 of 20 working days of Lay fall into March where it starts on the 9th', () => {
  const plan = [
    ['Task', 'Duration', 'Start', 'Budget'],
    ['Lay', 20, '2026-03-09', 2000],
  ];
  const book = withBudget(plan);
  const rows = book.shown('Budget').map((row) => [row[14], row[15], row[19]]);
  expect(rows).toContainEqual(['Mar 2026', '1,700', '1,700']);
  expect(rows).toContainEqual(['Apr 2026', '2,000', '300']);
});

it('goes again with undo, and types over nothing', () => {
  const book = new QuayWorks();
  const before = book.snapshot();
  book.act('openBudget');
  expect(book.host.writes.overwritten).toEqual([]);
  book.undo();
  expect(book.snapshot()).toBe(before);
});
