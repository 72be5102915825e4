import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goalsFunction } from '../../shared/functions/goals-function.js';
import { healthFunction } from '../../shared/functions/health-function.js';
import { projectSummaryFunction } from '../../shared/functions/project-summary-function.js';
import { type Cell, SerialDate, type Table } from '../../shared/table/cell.js';
import { allPlans } from '../fixtures/all-plans.js';

const PLAN: Table = [
  ['ID', 'Task', 'Duration', 'Predecessors', '% complete', 'Budget', 'Actual cost'],
  [1, 'Design', 5, '', 1, 1000, 1000],
  [2, 'Build', 5, 1, 0, 1000, ''],
];
const SETTINGS: Table = [
  ['Setting', 'Value'],
  ['Project start', '2026-01-05'],
  ['Status date', '2026-01-09'],
];
const HEADER = ['Goal', 'Target', 'Threshold', 'Actual', 'Direction'];

const verdicts = (rows: Table, plan: Table = PLAN, ...tables: Table[]) =>
  goalsFunction([HEADER, ...rows], plan, ...(tables.length > 0 ? tables : [SETTINGS])).slice(1);
const verdict = (...row: Cell[]) => verdicts([['Goal', ...row]])[0];

describe('a measured goal', () => {
  test.each<[string, Cell[], string]>([
    ['reaches a higher target', [95, 90, 97, 'higher'], 'Met'],
    ['reaches it exactly', [95, 90, 95, 'higher'], 'Met'],
    ['is within the threshold', [95, 90, 92, 'higher'], 'At risk'],
    ['is on the threshold', [95, 90, 90, 'higher'], 'At risk'],
    ['is beyond the threshold', [95, 90, 89.9, 'higher'], 'Missed'],
    ['reaches a lower target', [5, 8, 4, 'lower is better'], 'Met'],
    ['is above a lower target', [5, 8, 7, '<='], 'At risk'],
    ['is above a lower threshold', [5, 8, 9, 'Down'], 'Missed'],
    ['takes its direction from target and threshold', [5, 8, 7, ''], 'At risk'],
    ['takes higher as better where nothing says so', [40, '', 45, ''], 'Met'],
    ['has no threshold', [40, '', 39, ''], 'Missed'],
    ['has a threshold alone', ['', 40, 41, 'higher'], 'Met'],
    ['has no actual value', [40, 30, '', ''], 'Not measured yet'],
    ['has no target', ['', '', 3, ''], 'Not measured yet'],
    ['has a target of 0', [0, 2, 0, 'lower'], 'Met'],
    ['is measured as 0', [10, 5, 0, 'higher'], 'Missed'],
  ])('%s', (_name, row, word) => {
    expect(verdict(...row)?.[0]).toBe(word);
  });

  test('says both values', () => {
    expect(verdict(95, 90, 92, 'higher')?.[1]).toBe(
      '92 is below the target of 95 and within the threshold of 90.',
    );
    expect(verdict(5, '', 4, '')?.[1]).toBe(
      '4 is below the target of 5 (higher is better, as no Direction is given).',
    );
    expect(verdict(12000, 15000, 12500.5, 'lower')?.[1]).toBe(
      '12,500.5 is above the target of 12,000 and within the threshold of 15,000.',
    );
  });
});

describe('the cells of a goal', () => {
  test('percentages as text, as fractions and as whole numbers', () => {
    expect(verdict('95%', '90%', 0.92, '')).toEqual([
      'At risk',
      '92 % is below the target of 95% and within the threshold of 90%.',
    ]);
    expect(verdict(95, 90, '97%', '')?.[0]).toBe('Met');
    expect(verdict('120%', '', 1.1, '')?.[0]).toBe('Missed');
  });

  test('money with its sign, beside bare numbers', () => {
    expect(verdict('$24,000', '', 25000, 'lower')).toEqual([
      'Missed',
      '25,000 is above the target of $24,000.',
    ]);
    expect(verdict('1.234,50 €', '', '1.200,00 €', 'lower')?.[0]).toBe('Met');
  });

  test('dates, of which the earlier is better', () => {
    expect(verdict('2026-03-31', '2026-04-10', '2026-04-03', '')?.[0]).toBe('At risk');
    expect(verdict(new SerialDate(46112), '', new SerialDate(46100), '')).toEqual([
      'Met',
      '19 Mar 2026 meets the target of 31 Mar 2026 (earlier is better, as no Direction is given).',
    ]);
  });

  test('yes and no, and checkboxes', () => {
    expect(verdict('yes', '', 'no', '')).toEqual(['Missed', 'The answer is no, and the target is yes.']);
    expect(verdict(true, '', true, '')?.[0]).toBe('Met');
    expect(verdict('no', '', 'no', '')?.[0]).toBe('Met');
  });
});

describe('a wrong row', () => {
  test('has no verdict and says what, where and how to mend it; the others stand', () => {
    const rows = verdicts([
      ['Defects', 5, 8, 7, 'Hihger'],
      ['Defects', 5, 8, 7, 'lower'],
      ['Speed', 5, 8, 'soon', ''],
      ['Launch', '2026-03-31', '', 5, ''],
      ['Score', 5, 8, 7, 'higher'],
      ['Rate', '#REF!', 8, 7, 'higher'],
    ]);
    expect(rows.map(([word]) => word)).toEqual([null, 'At risk', null, null, null, null]);
    expect(rows[0]?.[1]).toBe(
      'Goals row 1 (Defects), Direction: "Hihger" is not known here. Did you mean "Higher"?',
    );
    expect(rows[2]?.[1]).toContain('Goals row 3 (Speed), Actual: "soon" is no value that can be compared.');
    expect(rows[3]?.[1]).toContain(
      'Goals row 4 (Launch), Actual: Target, Threshold and Actual are not of one kind.',
    );
    expect(rows[4]?.[1]).toBe(
      'Goals row 5 (Score), Threshold: The threshold 8 is better than the target 5, as higher is better. Correct the threshold or the direction.',
    );
    expect(rows[5]?.[1]).toContain('Goals row 6 (Rate), Target: The cell holds the error #REF!.');
  });

  test('a date with two readings is a problem, never a guess', () => {
    expect(verdict('03/04/2026', '', '2026-04-03', '')?.[1]).toContain('can be');
  });
});

describe('on time', () => {
  const baseline = (finish: string): Table => [
    ['ID', 'Task', 'Baseline start', 'Baseline finish'],
    [1, 'Design', '2026-01-05', '2026-01-09'],
    [2, 'Build', '2026-01-12', finish],
  ];
  const against = (finish: string, ...row: Cell[]) =>
    verdicts([['On time', ...row]], PLAN, SETTINGS, baseline(finish))[0];

  test('is filled in from the baseline', () => {
    expect(against('2026-01-16')).toEqual(['On track', 'Forecast finish 16 Jan 2026, as in the baseline.']);
    expect(against('2026-01-14')).toEqual([
      'At risk',
      'Forecast finish 16 Jan 2026, 2 working days after the baseline (off track beyond 20 working days).',
    ]);
    expect(against('2026-01-20')?.[1]).toBe(
      'Forecast finish 16 Jan 2026, 2 working days before the baseline.',
    );
  });

  test('takes a date as target, and a date or working days as threshold', () => {
    expect(against('2026-01-16', '2026-01-15')?.[0]).toBe('At risk');
    expect(against('2026-01-16', '2026-01-13', '2026-01-15')?.[0]).toBe('Off track');
    expect(against('2026-01-14', '', 1)?.[0]).toBe('Off track');
    expect(against('2026-01-14', '', 2)?.[0]).toBe('At risk');
    expect(against('2026-01-16', '2026-01-06', '2026-01-07')).toEqual([
      'Missed',
      'Forecast finish 16 Jan 2026, 8 working days after the target of 6 Jan 2026; the last date within the threshold has passed.',
    ]);
  });

  test('is met or missed when all is done', () => {
    const done = PLAN.map((row, at) =>
      at === 0 ? row : row.map((cell, column) => (column === 4 ? 1 : cell)),
    );
    const at = (finish: string) =>
      verdicts(
        [['On time']],
        done,
        [...SETTINGS.slice(0, 2), ['Status date', '2026-01-30']],
        baseline(finish),
      )[0];
    expect(at('2026-01-16')?.[0]).toBe('Met');
    expect(at('2026-01-15')).toEqual(['Missed', 'Finished 16 Jan 2026, 1 working day after the baseline.']);
  });

  test('an actual value that is typed is judged as any other', () => {
    expect(against('2026-01-16', '2026-01-15', '', '2026-01-14')?.[0]).toBe('Met');
  });

  test('is not measured without a baseline and status date, nor in a loop', () => {
    expect(verdicts([['On time']], PLAN, SETTINGS.slice(0, 2))[0]).toEqual([
      'Not measured yet',
      'No baseline recorded.',
    ]);
    const loop = [...PLAN.slice(0, 1), [1, 'Design', 5, 2, '', '', ''], PLAN[2] as Cell[]];
    expect(verdicts([['On time']], loop)[0]?.[1]).toContain('Tasks form a loop');
  });
});

describe('on budget', () => {
  const at = (spent: number, ...row: Cell[]) => {
    const plan = [PLAN[0] as Cell[], [1, 'Design', 5, '', 1, 1000, spent], PLAN[2] as Cell[]];
    return verdicts([['Within budget', ...row]], plan)[0];
  };

  test('is filled in from the budget and the forecast', () => {
    expect(at(1000)).toEqual(['On track', 'Forecast cost 2,000 USD, as in the budget of 2,000 USD.']);
    expect(at(1050)).toEqual([
      'At risk',
      'Forecast cost 2,100 USD, 5 % over the budget of 2,000 USD (off track beyond 2,200 USD).',
    ]);
    expect(at(1200)?.[0]).toBe('Off track');
    expect(at(2300)).toEqual([
      'Missed',
      'Already spent 2,300 USD, 15 % over the budget of 2,000 USD, with work left.',
    ]);
  });

  test('takes an amount as target, and an amount or a share as threshold', () => {
    expect(at(1200, 2500)?.[0]).toBe('On track');
    expect(at(1200, '$2,000', '30%')?.[0]).toBe('At risk');
    expect(at(1200, 2000, 0.3)?.[0]).toBe('At risk');
    expect(at(1200, 2000, 2300)?.[0]).toBe('Off track');
  });

  test('is not measured without money', () => {
    const plan = PLAN.map((row) => row.slice(0, 5));
    expect(verdicts([['On budget']], plan)[0]).toEqual(['Not measured yet', 'The plan holds no budget.']);
  });
});

describe('the block', () => {
  test('has a row for each row of the goals, blank ones too, those above the header as well', () => {
    const table = goalsFunction(
      [['', ''], HEADER, ['A', 1, '', 1, ''], ['', 5, '', 5, ''], [], ['B', 1, '', 0, ''], []],
      PLAN,
    );
    expect(table.map((row) => row[0])).toEqual([null, 'Verdict', 'Met', null, null, 'Missed']);
  });

  test('refuses what is no table of goals, and tables it does not use', () => {
    expect(() => goalsFunction('x', PLAN)).toThrow('PM_GOALS needs the goals as its first argument');
    expect(() => goalsFunction([['Target'], [1]], PLAN)).toThrow('has no Goal column');
    expect(() => goalsFunction([HEADER, ['A', 1]], '')).toThrow('needs the plan as its second argument');
    expect(() =>
      goalsFunction([HEADER, ['A', 1]], PLAN, [
        ['Risk', 'Owner'],
        ['Fire', 'Test lead'],
      ]),
    ).toThrow('argument 3 is a Risks table, which PM_GOALS does not use');
  });
});

describe('any goal', () => {
  const number = fc.integer({ min: -1000, max: 1000 });

  test('with target, threshold and direction that agree has one of three verdicts, better for a better actual', () => {
    const RANK = ['Missed', 'At risk', 'Met'];
    fc.assert(
      fc.property(
        number,
        fc.integer({ min: 0, max: 500 }),
        number,
        number,
        fc.boolean(),
        (target, gap, a, b, up) => {
          const row = (actual: number) => [
            target,
            up ? target - gap : target + gap,
            actual,
            up ? 'higher' : 'lower',
          ];
          const rank = (actual: number) => RANK.indexOf(String(verdict(...row(actual))?.[0]));
          expect(rank(a)).toBeGreaterThanOrEqual(0);
          const [worse, better] = up ? [Math.min(a, b), Math.max(a, b)] : [Math.max(a, b), Math.min(a, b)];
          expect(rank(better)).toBeGreaterThanOrEqual(rank(worse));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('health', () => {
  test.each(allPlans)('of $name: overall is what the summary shows', ({ tables }) => {
    const { plan, settings, calendar, resources, actuals, baseline } = tables;
    const given = [settings, calendar, resources, actuals, baseline];
    const health = healthFunction(plan, ...given);
    const [header = [], row = []] = projectSummaryFunction(plan, ...given);
    expect(health.map(([dimension]) => dimension)).toEqual([
      'Dimension',
      'Schedule',
      'Cost',
      'Output',
      'Resources',
      'Overall',
    ]);
    expect(health[5]).toEqual(['Overall', row[header.indexOf('Health')], row[header.indexOf('Reason')]]);
    for (const [, word, reason] of health.slice(1)) {
      expect(['Green', 'Amber', 'Red', 'Grey']).toContain(word);
      expect(reason).toMatch(/^\S.*\.$/);
      if (word === 'Grey') expect(reason).toMatch(/Unknown|loop/);
    }
  });
});
