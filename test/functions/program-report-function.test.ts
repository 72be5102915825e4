/** PM_PROGRAM_REPORT on a program of three projects, its sections and their sentences. */
import { describe, expect, it } from 'vitest';
import { programReportFunction } from '../../shared/functions/program-report-function.js';
import { SerialDate, type Table } from '../../shared/table/cell.js';
import { COLUMNS } from '../../shared/table/dictionary.js';
import { dayOfCivil } from '../../shared/time/civil-date.js';

const on = (month: number, day: number): SerialDate => new SerialDate(dayOfCivil(2027, month, day));

const summary = (cells: Partial<Record<(typeof COLUMNS.summaries)[number], unknown>>) =>
  COLUMNS.summaries.map((name) => (cells[name] ?? '') as never);

const SUMMARIES: Table = [
  COLUMNS.summaries,
  summary({
    Project: 'Portal',
    Health: 'Green',
    Reason: 'On plan.',
    'Status date': on(3, 5),
    Finish: on(6, 30),
    BAC: 1000,
    EAC: 1000,
    AC: 400,
    Currency: 'USD',
  }),
  summary({
    Project: 'Bank',
    Health: 'Red',
    Reason: 'Finish slips 22 working days.',
    'Status date': on(3, 5),
    Finish: on(7, 30),
    'Finish slip': 22,
    BAC: 500,
    EAC: 650,
    AC: 300,
    Currency: 'USD',
  }),
];

const RISKS: Table = [
  ['Risk', 'Type', 'Probability', 'Impact', 'Owner', 'Response', 'Due', 'Status'],
  [
    'Approve the second test slot',
    'decision',
    '',
    '',
    'Steering board',
    'The launch moves to August',
    on(3, 1),
    'open',
  ],
  ['Certification fails', 'risk', '40%', 20000, 'Test lead', 'Rehearse it', '', 'open'],
  ['Which colour', 'decision', '', '', '', '', '', 'closed'],
];

const MILESTONES: Table = [
  ['Project', 'ID', 'Milestone', 'Baseline', 'Forecast', 'Slip', 'Done'],
  ['Bank', 7, 'Test slot', on(3, 1), on(3, 9), 6, false],
  ['Portal', 3, 'Integration', on(3, 3), on(3, 3), 0, false],
];

const DEPENDENCIES: Table = [
  ['From project', 'From task', 'To project', 'To task'],
  ['Bank', 'Test slot', 'Portal', 'Integration'],
];

const linesOf = (table: Table, name: string) =>
  table.filter(([section]) => section === name).map(([, text]) => text);

describe('the executive report', () => {
  const report = programReportFunction(SUMMARIES, RISKS, DEPENDENCIES, MILESTONES);

  it('has its sections in order, decisions right after the verdict', () => {
    expect([...new Set(report.slice(1).map(([section]) => section))]).toEqual([
      'Verdict',
      'Decisions needed',
      'Projects',
      'Milestones',
      'Cost and forecast',
      'Risks',
      'RAID',
      'Late dependencies',
      'Program finish',
      'Next four weeks',
    ]);
  });

  it('names each open decision with who, by when, and what happens otherwise', () => {
    expect(linesOf(report, 'Decisions needed')).toEqual([
      'Approve the second test slot. Steering board, by 1 Mar 2027, overdue. Otherwise: The launch moves to August.',
    ]);
  });

  it('puts the project that needs attention first, and sums the money', () => {
    expect(linesOf(report, 'Projects')).toEqual([
      'Bank: off track, finish 30 Jul 2027 (22 working days late), cost at completion 650 USD. Finish slips 22 working days.',
      'Portal: on track, finish 30 Jun 2027, cost at completion 1,000 USD. On plan.',
    ]);
    expect(linesOf(report, 'Cost and forecast')).toEqual([
      'Budget 1,500 USD, forecast 1,650 USD (10 % over budget), 700 USD spent.',
    ]);
  });

  it('says each reason for what is not known once', () => {
    const costOf = (cells: Parameters<typeof summary>[0]) =>
      linesOf(
        programReportFunction([COLUMNS.summaries, summary({ Project: 'Portal', ...cells })]),
        'Cost and forecast',
      );
    expect(costOf({ BAC: 1000, Currency: 'USD' })).toEqual([
      'Budget 1,000 USD. Forecast and cost so far not known: no project has it.',
    ]);
    expect(costOf({})).toEqual([
      'Budget, forecast and cost so far not known: no project has it. Without Portal (no budget).',
    ]);
  });

  it('sets a forecast of some projects beside the budget of these, and names the others', () => {
    const archive = summary({
      Project: 'Archive',
      'Status date': on(2, 1),
      BAC: 900,
      AC: 50,
      Currency: 'USD',
    });
    const partial = programReportFunction([...SUMMARIES, archive], MILESTONES);
    expect(linesOf(partial, 'Cost and forecast')).toEqual([
      'Budget 2,400 USD, forecast 1,650 USD (10 % over budget: the budget of these projects is 1,500 USD; without Archive), 750 USD spent.',
    ]);
  });

  it('is as of the latest of its projects, and says which are known up to another day', () => {
    const archive = summary({
      Project: 'Archive',
      'Status date': on(2, 1),
      BAC: 900,
      EAC: 900,
      Currency: 'USD',
    });
    const mixed = programReportFunction([...SUMMARIES, archive], MILESTONES);
    expect(linesOf(mixed, 'Projects')[1]).toContain('Archive: unknown, finish not known');
    expect(linesOf(mixed, 'Projects')[1]).toContain('as of 1 Feb 2027');
    expect(linesOf(mixed, 'Next four weeks')).toEqual(linesOf(report, 'Next four weeks'));
  });

  it('says who is hit by what is late', () => {
    expect(linesOf(report, 'Late dependencies')).toEqual([
      'Bank: Test slot forecast 9 Mar 2027, promised 1 Mar 2027. Hits Portal: Integration by 4 working days.',
    ]);
    const byId: Table = [DEPENDENCIES[0] ?? [], ['Bank', 7, 'Portal', 3]];
    expect(linesOf(programReportFunction(SUMMARIES, byId, MILESTONES), 'Late dependencies')).toEqual(
      linesOf(report, 'Late dependencies'),
    );
    expect(linesOf(report, 'Next four weeks')).toEqual([
      'Bank: Test slot forecast 9 Mar 2027, promised 1 Mar 2027 (6 working days late).',
    ]);
  });

  it('carries what is late through to the finish, and names the chain that drives it', () => {
    // Integration moves from Wednesday 3 to Tuesday 9 March, and Portal from 30 June by 4 days over a weekend.
    expect(linesOf(report, 'Program finish')).toEqual([
      'The program finishes on 30 Jul 2027: no late dependency moves it.',
      'Portal: 6 Jul 2027 at the latest instead of 30 Jun 2027, 4 working days later, carried by Integration.',
      'What drives it: Bank finishes last, on 30 Jul 2027, and no dependency holds it without room.',
    ]);
    const back: Table = [
      ['From project', 'From task', 'To project', 'To task', 'Needed by'],
      ['Portal', 'Integration', 'Bank', 'Test data', on(3, 2)],
    ];
    // Needed on Tuesday 2, there on Wednesday 3 March: Friday 30 July and one working day is Monday 2 August.
    expect(linesOf(programReportFunction(SUMMARIES, back, MILESTONES), 'Program finish')).toEqual([
      "By the projects' own plans the program finishes on 30 Jul 2027. Carried through what waits for what, it finishes on 2 Aug 2027 at the latest, 1 working day later.",
      'Bank: 2 Aug 2027 at the latest instead of 30 Jul 2027, 1 working day later, carried by Test data.',
      'What drives it: Portal: Integration (3 Mar 2027) → Bank: Test data (3 Mar 2027, 1 working day later) → Bank finishes on 2 Aug 2027.',
    ]);
    const none: Table = [['From project', 'From task', 'To project', 'To task']];
    expect(linesOf(programReportFunction(SUMMARIES, none, MILESTONES), 'Program finish')).toEqual([]);
  });
});

it('needs no table but the summaries, and says so where there is nothing', () => {
  const report = programReportFunction(SUMMARIES, [['Risk', 'Type', 'Owner']]);
  expect(linesOf(report, 'Decisions needed')).toEqual(['No decision is open.']);
  expect(() => programReportFunction(null)).toThrow('PM_PROGRAM_REPORT needs project summaries');
});

it('tells a ledger that names no currency in that of the program', () => {
  const ledger = [
    ['Project', 'Date', 'Line', 'Plan'],
    ['Portal', on(1, 15), 'Capex', 1000],
    ['Portal', on(6, 15), 'Benefit', 3000],
  ];
  const lines = programReportFunction(SUMMARIES, ledger).filter(([name]) => name === 'Profit and loss');
  const texts = lines.map(([, text]) => text);
  expect(texts).toContain('Plan: income 3,000 USD, cost 1,000 USD.');
  // (3,000 − 1,000) ÷ 1,000; the margin is above 0 from June on.
  expect(texts).toContain('Return on investment 200 %.');
  expect(texts).toContain('Paid back in the period from 1 Jun 2027.');
});

it('says which rows of the ledger are not in its figures, the first of many', () => {
  const ledger = [
    ['Project', 'Date', 'Line', 'Plan'],
    ['Portal', on(1, 15), 'Capex', 1000],
    ...Array.from({ length: 5 }, () => ['Portal', on(2, 15), 'Capex', 'about ten']),
  ];
  const lines = programReportFunction(SUMMARIES, ledger).filter(([name]) => name === 'Profit and loss');
  const missing = lines.map(([, text]) => String(text)).filter((text) => text.startsWith('Not counted'));
  expect(missing).toHaveLength(4);
  expect(missing[0]).toMatch(/^Not counted: Row 2 .*"about ten"/);
  expect(missing[3]).toBe('Not counted: 2 more.');
});

it('says how many projects the ledger is of, and whose rows are of none', () => {
  const ledger = [
    ['Project', 'Date', 'Line', 'Plan'],
    ['Portal', on(1, 15), 'Capex', 1000],
    ['Portall', on(1, 15), 'Capex', 500],
    ['', on(6, 15), 'Benefit', 3000],
  ];
  const lines = programReportFunction(SUMMARIES, ledger).filter(([name]) => name === 'Profit and loss');
  expect(lines.slice(-2).map(([, text]) => text)).toEqual([
    'Counted, though no project of the program: "Portall".',
    'The ledger has amounts of 1 of 2 projects.',
  ]);
});

describe('stage gates', () => {
  const gates: Table = [
    ['Project', 'ID', 'Milestone', 'Baseline', 'Forecast', 'Slip', 'Done'],
    ['Bank', 1, 'Gate 1: case agreed', on(1, 4), on(1, 4), 0, true],
    ['Bank', 2, 'Gate 2: design frozen', on(2, 26), on(3, 4), 4, false],
    ['Bank', 3, 'Gate 3: build approved', on(3, 15), on(3, 19), 4, false],
    ['Portal', 4, 'Payments gateway live', on(3, 3), on(3, 3), 0, false],
  ];
  const projects: Table = [
    ['Project', 'Stage', 'Cost'],
    ['Bank', 'Running', 500],
  ];

  it('are told with what is passed, what is overdue and what comes next; a gateway is no gate', () => {
    // The status date is the end of 5 March 2027: Gate 2 should have been passed on the 4th.
    expect(linesOf(programReportFunction(SUMMARIES, gates, projects), 'Stage gates')).toEqual([
      'Bank (Running): 1 of 3 passed; overdue: Gate 2: design frozen; next Gate 2: design frozen, forecast 4 Mar 2027, promised 26 Feb 2027 (4 working days late).',
    ]);
  });

  it('are no section where no milestone is one', () => {
    expect(linesOf(programReportFunction(SUMMARIES, MILESTONES), 'Stage gates')).toEqual([]);
  });
});

describe('RAID', () => {
  const register: Table = [
    ['Risk', 'Type', 'Owner', 'Due', 'Status', 'Project', 'Raised'],
    ['Certification fails', 'risk', 'Test lead', '', 'Open', 'Bank', on(2, 1)],
    ['Key rotation', 'risk', '', on(3, 1), 'Open', 'Bank', on(2, 22)],
    ['The bank answers within a week', 'assumption', 'Buyer', '', 'Open', 'Bank', ''],
    ['Old risk', 'risk', 'Test lead', on(1, 1), 'Closed', 'Portal', on(1, 1)],
  ];

  it('counts what is open by kind, with the oldest, its age by the calendar and its owner', () => {
    // From 1 February to the status date, 5 March 2027, are 32 days.
    expect(linesOf(programReportFunction(SUMMARIES, register), 'RAID')).toEqual([
      'Risks: 2 open, 1 overdue, 1 without an owner. The oldest, 32 days: Certification fails (Test lead, Bank).',
      'Assumptions: 1 open.',
    ]);
  });

  it('is no section where nothing is open', () => {
    const closed = register.filter((row) => row.includes('Closed') || row.includes('Risk'));
    expect(linesOf(programReportFunction(SUMMARIES, closed), 'RAID')).toEqual([]);
  });
});
