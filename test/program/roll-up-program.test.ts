import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readProgramSettings } from '../../shared/program/program-settings.js';
import { rollUpProgram } from '../../shared/program/roll-up-program.js';
import type { ProjectSummary } from '../../shared/summary/project-summary.js';
import { unreadable } from '../../shared/summary/read-summaries.js';
import { finishOfSerial } from '../../shared/summary/shown-moment.js';
import { aSummary, FRIDAY_27_MARCH } from './a-summary.js';

describe('money', () => {
  test('is summed, then divided: two indices of 0.5 and 1 at ten to one are not 0.75', () => {
    const program = rollUpProgram([
      aSummary({ project: 'A', earnedValue: 1000, plannedValue: 2000, actualCost: 2000 }),
      aSummary({ project: 'B', earnedValue: 100, plannedValue: 100, actualCost: 100 }),
    ]);
    expect(program.schedulePerformanceIndex.value).toBeCloseTo(1100 / 2100, 12);
    expect(program.costPerformanceIndex.value).toBeCloseTo(1100 / 2100, 12);
  });

  test('sums both sides of an index over the same projects and names the others', () => {
    const program = rollUpProgram([
      aSummary({ project: 'A', earnedValue: 400, actualCost: 500 }),
      aSummary({ project: 'B', earnedValue: 300, actualCost: null, estimateAtCompletion: null }),
    ]);
    expect(program.earnedValue).toEqual({ value: 700 });
    expect(program.actualCost).toEqual({ value: 500, note: 'without B' });
    expect(program.costPerformanceIndex).toEqual({ value: 0.8, note: 'without B' });
    expect(program.varianceAtCompletion).toEqual({ value: 0, note: 'without B' });
  });

  test('of another currency is converted by the rate that held at the status date', () => {
    const rates = [
      { currency: 'EUR', date: finishOfSerial(46000), rate: 1.1 },
      { currency: 'EUR', date: finishOfSerial(46050), rate: 1.2 },
      { currency: 'EUR', date: finishOfSerial(46090), rate: 9 },
    ];
    const settings = { ...readProgramSettings(undefined), currency: 'USD' };
    const program = rollUpProgram(
      [aSummary({ project: 'A' }), aSummary({ project: 'B', currency: 'EUR' })],
      [],
      rates,
      settings,
    );
    expect(program.budgetAtCompletion.value).toBe(2200);
    expect(program.leftOut).toEqual([]);
  });

  test('of a currency without a rate is left out and named, its dates are not', () => {
    const late = finishOfSerial(FRIDAY_27_MARCH + 7);
    const settings = { ...readProgramSettings(undefined), currency: 'USD' };
    const program = rollUpProgram(
      [aSummary({ project: 'A' }), aSummary({ project: 'B', currency: 'EUR', finish: late })],
      [],
      [],
      settings,
    );
    expect(program.budgetAtCompletion).toEqual({ value: 1000 });
    expect(program.leftOut).toEqual([{ project: 'B', why: 'no rate from EUR to USD' }]);
    expect(program.finish).toBe(late);
  });

  test('in working days is never added to money', () => {
    const program = rollUpProgram(
      [aSummary({ project: 'A' }), aSummary({ project: 'B', currency: 'working days' })],
      [],
      [],
      {
        ...readProgramSettings(undefined),
        currency: 'USD',
      },
    );
    expect(program.budgetAtCompletion.value).toBe(1000);
    expect(program.leftOut[0]?.why).toBe('it is measured in working days, not in money');
  });

  test('is unknown, not 0, where no project has it', () => {
    const program = rollUpProgram([
      aSummary({ budgetAtCompletion: null, health: 'Grey', reason: 'no status date' }),
    ]);
    expect(program.budgetAtCompletion).toEqual({ value: null, note: 'no project has it' });
    expect(program.summary.budgetAtCompletion).toBeNull();
  });
});

describe('projects', () => {
  test('that cannot be read are Grey, counted, and left out with their reason', () => {
    const broken = unreadable(
      { project: 'B', manager: '', department: '', workbook: '' },
      'BAC: the cell holds #REF!.',
    );
    const program = rollUpProgram([aSummary({ project: 'A' }), broken]);
    expect(program.counts).toEqual({ Green: 1, Amber: 0, Red: 0, Grey: 1 });
    expect(program.leftOut).toEqual([{ project: 'B', why: 'BAC: the cell holds #REF!' }]);
    expect(program.budgetAtCompletion.value).toBe(1000);
  });

  test('that the program lists without a summary are Grey and left out', () => {
    const program = rollUpProgram(
      [aSummary({ project: 'A' })],
      [
        { name: 'a', currency: '' },
        { name: 'C', currency: '' },
      ],
    );
    expect(program.projects.map(({ project }) => project)).toEqual(['A', 'C']);
    expect(program.leftOut).toEqual([{ project: 'C', why: 'there is no summary of it' }]);
  });
});

describe('dates', () => {
  test('run from the first start to the last finish, the slip between the last of each', () => {
    const program = rollUpProgram([
      aSummary({
        project: 'A',
        finish: finishOfSerial(FRIDAY_27_MARCH),
        baselineFinish: finishOfSerial(FRIDAY_27_MARCH - 14),
      }),
      aSummary({
        project: 'B',
        finish: finishOfSerial(FRIDAY_27_MARCH - 7),
        baselineFinish: finishOfSerial(FRIDAY_27_MARCH - 7),
      }),
    ]);
    expect(program.finish).toBe(finishOfSerial(FRIDAY_27_MARCH));
    expect(program.baselineFinish).toBe(finishOfSerial(FRIDAY_27_MARCH - 7));
    expect(program.finishSlip).toEqual({ value: 5 });
  });

  test('the next milestone is the earliest of all', () => {
    const program = rollUpProgram([
      aSummary({ project: 'A' }),
      aSummary({ project: 'B', nextMilestone: 'Pilot', nextMilestoneDate: finishOfSerial(46070) }),
    ]);
    expect(program.summary.nextMilestone).toBe('Pilot');
    expect(program.next?.project).toBe('B');
  });
});

describe('health', () => {
  test('one project off track makes a program of healthy figures at risk, and is named', () => {
    const { summary } = rollUpProgram([
      aSummary({ project: 'A' }),
      aSummary({ project: 'B', health: 'Red' }),
    ]);
    expect(summary.health).toBe('Amber');
    expect(summary.reason).toBe('Off track: B.');
  });

  test('of many projects off track the first are named and the others counted', () => {
    const many = Array.from({ length: 20 }, (_, at) =>
      aSummary({ project: `P${String(at + 1).padStart(2, '0')}`, health: at === 0 ? 'Green' : 'Red' }),
    );
    expect(rollUpProgram(many).summary.reason).toBe(
      'Off track: P02, P03, P04, P05, P06, P07, P08, P09 and 11 more.',
    );
  });

  test('the program is judged by its own sums', () => {
    const { summary } = rollUpProgram([
      aSummary({ project: 'A', actualCost: 600, estimateAtCompletion: 1000 }),
      aSummary({ project: 'B', actualCost: 600, estimateAtCompletion: 1000 }),
    ]);
    expect(summary.health).toBe('Red');
    expect(summary.reason).toBe('CPI 0.83: work worth 83.3 for every 100 spent (red below 0.90).');
  });

  test('says of unknown projects neither that they are on track nor that they are not', () => {
    const red = aSummary({ project: 'A', health: 'Red' });
    const grey = aSummary({ project: 'B', health: 'Grey' });
    expect(rollUpProgram([red, grey]).summary.reason).toBe(
      'Every project whose health is known is off track: A. Not known: B.',
    );
    expect(rollUpProgram([red, { ...red, project: 'B' }]).summary.reason).toContain(
      'Every project is off track: A, B.',
    );
  });

  test('is no better than the best of its projects', () => {
    const { summary } = rollUpProgram([
      aSummary({ project: 'A', health: 'Amber' }),
      aSummary({ project: 'B', health: 'Amber' }),
    ]);
    expect(summary.health).toBe('Amber');
  });

  test('is unknown only where every project is, and names the unknown ones otherwise', () => {
    const grey = aSummary({ project: 'B', health: 'Grey' });
    expect(rollUpProgram([grey, { ...grey, project: 'C' }]).summary.health).toBe('Grey');
    expect(rollUpProgram([aSummary({ project: 'A' }), grey]).summary.reason).toContain('Not known: B.');
  });
});

const money = fc.option(fc.integer({ min: 1, max: 1e6 }), { nil: null });
const summaries = fc.record({
  budgetAtCompletion: money,
  plannedValue: money,
  earnedValue: money,
  actualCost: money,
  estimateAtCompletion: money,
  health: fc.constantFrom('Green', 'Amber', 'Red', 'Grey'),
  slip: fc.integer({ min: -30, max: 30 }),
});
const programs = fc.array(summaries, { minLength: 1, maxLength: 8 }).map((list) =>
  list.map(({ slip, ...changes }, index) =>
    aSummary({
      ...(changes as Partial<ProjectSummary>),
      project: `P${index}`,
      finish: finishOfSerial(FRIDAY_27_MARCH + slip),
      finishSlip: null,
    }),
  ),
);

test('the order of the projects does not matter', () => {
  fc.assert(
    fc.property(programs, (list) => {
      const forwards = rollUpProgram(list).summary;
      const backwards = rollUpProgram([...list].reverse()).summary;
      expect(backwards).toEqual(forwards);
    }),
  );
});

test('a program of one project is that project', () => {
  const project = aSummary({
    health: 'Red',
    reason: 'Finish slips.',
    finishSlip: 7,
    finish: finishOfSerial(FRIDAY_27_MARCH + 11),
  });
  expect(rollUpProgram([project]).summary).toEqual(project);
});

test('a program of programs has the sums of all their projects', () => {
  fc.assert(
    fc.property(programs, programs, (one, other) => {
      const nested = rollUpProgram([rollUpProgram(one).summary, rollUpProgram(other).summary]);
      const flat = rollUpProgram([...one, ...other]);
      expect(nested.summary.budgetAtCompletion).toBe(flat.summary.budgetAtCompletion);
    }),
  );
});

test('a name that more than one summary has is said, and all of them count', () => {
  const program = rollUpProgram(['Portal', 'Gateway', 'portal '].map((project) => aSummary({ project })));
  expect(program.budgetAtCompletion.value).toBe(3000);
  expect(program.summary.reason).toMatch(/ More than one project is called Portal; each of them counts\.$/);
});

describe('a portfolio', () => {
  const program = rollUpProgram([
    aSummary({ project: 'A', earnedValue: 100, actualCost: 80, plannedValue: 100 }),
    aSummary({ project: 'B', earnedValue: 50, actualCost: null, estimateAtCompletion: null }),
  ]).summary;
  const other = aSummary({ project: 'C', earnedValue: 100, actualCost: 100, plannedValue: 100 });

  test('divides sums over the same projects, though a program row sums them over different ones', () => {
    expect([program.earnedValue, program.actualCost]).toEqual([150, 80]);
    // (100 + 100) / (80 + 100): what B has earned has no cost beside it.
    expect(rollUpProgram([program, other]).costPerformanceIndex.value).toBeCloseTo(200 / 180, 12);
    // The other way round: cost of D without earned value.
    const spending = rollUpProgram([
      aSummary({ project: 'A', earnedValue: 100, actualCost: 80 }),
      aSummary({ project: 'D', earnedValue: null, actualCost: 900 }),
    ]).summary;
    expect(rollUpProgram([spending, other]).costPerformanceIndex.value).toBeCloseTo(200 / 180, 12);
  });

  test('has no forecast of a program in which one is missing: it would read as a saving', () => {
    expect(program.estimateAtCompletion).toBeNull();
    const portfolio = rollUpProgram([program, other]);
    expect(portfolio.budgetAtCompletion.value).toBe(3000);
    expect(portfolio.estimateAtCompletion).toEqual({ value: 1000, note: `without ${program.project}` });
    expect(portfolio.varianceShare.value).toBe(0);
  });
});

test('a project with cost and without earned value spoils no index, and is named', () => {
  const measured = aSummary({ project: 'A', earnedValue: 500, actualCost: 400 });
  const spending = aSummary({ project: 'B', earnedValue: null, actualCost: 900 });
  const program = rollUpProgram([measured, spending]);
  // 500 / 400, not 500 / 1,300.
  expect(program.costPerformanceIndex).toEqual({ value: 1.25, note: 'without B' });
  expect([program.summary.costPerformanceIndex, program.summary.actualCost]).toEqual([1.25, 1300]);
});
