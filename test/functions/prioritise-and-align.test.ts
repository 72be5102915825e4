/** PM_PRIORITY, PM_SELECT, PM_ALIGNMENT and PM_IMPACT as calls, with figures worked by hand. */
import { describe, expect, it } from 'vitest';
import { alignmentFunction } from '../../shared/functions/alignment-function.js';
import { impactFunction } from '../../shared/functions/impact-function.js';
import { priorityFunction } from '../../shared/functions/priority-function.js';
import { selectFunction } from '../../shared/functions/select-function.js';
import { SerialDate, type Table } from '../../shared/table/cell.js';
import { dayOfCivil } from '../../shared/time/civil-date.js';

const on = (month: number, day: number): SerialDate => new SerialDate(dayOfCivil(2027, month, day));

describe('PM_PRIORITY', () => {
  const projects: Table = [
    ['Project', 'Value', 'Risk reduction', 'Fit'],
    ['A', 8, 2, 5],
    ['B', 6, 6, 5],
    ['', '', '', ''],
    ['C', 2, 4, ''],
    ['D', 6, 6, 5],
  ];
  const weights: Table = [
    ['Criterion', 'Weight'],
    ['Value', '60%'],
    ['Risk reduction', '40%'],
  ];

  it('is the weighted mean of the scores; ties share a rank, blank rows stay', () => {
    // A: 0.6·8 + 0.4·2 = 5.6. B and D: 6. C: 0.6·2 + 0.4·4 = 2.8.
    // The weight of Value a tenth more is 0.66: A (5.28 + 0.8) ÷ 1.06 = 5.74, still behind 6; no rank moves.
    const table = priorityFunction(projects, weights);
    expect(table[0]).toEqual(['Score', 'Rank', 'Rank range']);
    expect(table.map(([, rank]) => rank).slice(1)).toEqual([3, 1, null, 4, 1]);
    expect(table.map(([, , range]) => range).slice(1)).toEqual(['3', '1', null, '4', '1']);
    expect(table[1]?.[0]).toBeCloseTo(5.6, 12);
  });

  it('says how far a rank moves when one weight does', () => {
    // Equal weights: A 5, B 4.9. Risk reduction a tenth more: A (8 + 2.2) ÷ 2.1 = 4.857; B (4 + 6.38) ÷ 2.1 = 4.943.
    const close: Table = [
      ['Project', 'Value', 'Risk reduction'],
      ['A', 8, 2],
      ['B', 4, 5.8],
    ];
    expect(priorityFunction(close).slice(1)).toEqual([
      [5, 1, '1–2'],
      [4.9, 2, '1–2'],
    ]);
  });

  it('scores by criteria of the program’s own, and has no rank where a score is missing', () => {
    const table = priorityFunction(projects, [
      ['Criterion', 'Weight'],
      ['Fit', 2],
    ]);
    expect(table.slice(1)).toEqual([
      [5, 1, '1'],
      [5, 1, '1'],
      [null, null, null],
      [null, null, null],
      [5, 1, '1'],
    ]);
  });

  it('says where money among scores from 1 to 10 decides alone, and leaves the scores as they are', () => {
    const mixed: Table = [
      ['Project', 'Value', 'Benefit'],
      ['A', 9, 50000],
      ['B', 2, 90000],
    ];
    const both: Table = [
      ['Criterion', 'Weight'],
      ['Value', 1],
      ['Benefit', 1],
    ];
    expect(priorityFunction(mixed, both).slice(1)).toEqual([
      [25004.5, 2, '2'],
      [
        45001,
        1,
        '1; Benefit decides alone: it is on another scale than the other criteria. Score it on theirs.',
      ],
    ]);
    // Scores up to 100 beside scores up to 10 are weighed, not drowned.
    const hundred = [mixed[0] ?? [], ['A', 9, 50], ['B', 2, 90]] as Table;
    expect(priorityFunction(hundred, both)[2]?.[2]).toBe('1');
  });

  it('knows WSJF and RICE', () => {
    const wsjf: Table = [
      ['Project', 'Value', 'Time criticality', 'Risk reduction', 'Size'],
      ['A', 8, 5, 3, 4],
      ['B', 1, 1, 1, 8],
    ];
    expect(
      priorityFunction(wsjf, 'wsjf')
        .slice(1)
        .map(([score]) => score),
    ).toEqual([4, 0.375]);
    const rice: Table = [
      ['Project', 'Reach', 'Impact', 'Confidence', 'Effort'],
      ['A', 2000, 2, 80, 4],
      ['B', 500, 1, '50%', 1],
    ];
    expect(
      priorityFunction(rice, 'RICE')
        .slice(1)
        .map(([score]) => score),
    ).toEqual([800, 250]);
  });

  it('refuses a weight that cannot count, for without it every score would be another one', () => {
    const weigh = (criterion: string, weight: string | number) => () =>
      priorityFunction(projects, null, [
        ['Criterion', 'Weight'],
        [criterion, weight],
        ['Risk reduction', 1],
      ]);
    expect(weigh('Vallue', 2)).toThrow(
      'Weights row 1 (Vallue), Criterion: the Projects table has no column "Vallue". Did you mean "Value"?',
    );
    expect(weigh('Value', 'lots')).toThrow('Weights row 1 (Value), Weight: "lots"');
    expect(() => priorityFunction(projects, 'weighted', [['Setting', 'Value']])).toThrow('argument 3 is');
  });

  it('refuses a wrong call in one sentence', () => {
    expect(() => priorityFunction(projects, 'best')).toThrow(
      'PM_PRIORITY: "best" is not a method. Write weighted, WSJF or RICE.',
    );
    expect(() => priorityFunction(projects, 'WSJF')).toThrow(
      'PM_PRIORITY needs a column Size in a Projects table.',
    );
    expect(() => priorityFunction(null)).toThrow(
      'argument 1 of PM_PRIORITY must be a Projects table, with its header row.',
    );
  });
});

describe('PM_SELECT', () => {
  it('says of a Value that is an error which one, not that none is given', () => {
    const table = selectFunction(
      [
        ['Project', 'Cost', 'Value'],
        ['A', 10, '#REF!'],
      ],
      100,
    );
    expect(table[1]).toEqual([false, expect.stringContaining('Value: The cell holds the error #REF!')]);
  });

  it('is row-aligned, under blank rows above the header too', () => {
    const projects: Table = [
      ['', '', ''],
      ['Project', 'Value', 'Cost'],
      ['A', 3, '$5k'],
      ['B', 5, 4000],
    ];
    expect(selectFunction(projects, '$6,000')).toEqual([
      [null, null],
      ['Selected', 'Reason'],
      [false, 'beside the selected projects 3,000 of budget are missing'],
      [true, 'part of the best set'],
    ]);
  });

  it('says what a mandatory project without a cost leaves unknown, and is not stopped by an odd objective', () => {
    const projects: Table = [
      ['Project', 'Value', 'Cost', 'Mandatory', 'Objective'],
      ['Law', 3, '', true, ''],
      ['Shop', 5, 40, '', 1],
    ];
    expect(selectFunction(projects, 50).slice(1)).toEqual([
      [true, 'mandatory; no Cost is given, so it takes nothing of the budget here'],
      [true, 'part of the best set'],
    ]);
  });

  it('says that a mandatory cost cannot be read, and that an excluded project is not there', () => {
    const projects: Table = [
      ['Project', 'Value', 'Cost', 'Mandatory', 'Excludes'],
      ['Law', 3, '#REF!', true, ''],
      ['Shop', 5, 40, '', 'Shopp'],
      ['Stall', 4, 90, '', 'Shop; Mall'],
    ];
    const [law, shop, stall] = selectFunction(projects, 50).slice(1);
    expect(law?.[1]).toMatch(/^mandatory; Cost: .*#REF!.*; its Cost is not known, so it takes nothing/);
    expect(shop).toEqual([
      true,
      'part of the best set; Excludes names "Shopp", which is no project of the table',
    ]);
    expect(stall?.[1]).toBe(
      'cannot be done beside Shop, which is selected; Excludes names "Mall", which is no project of the table',
    );
  });

  it('says that two rows have one name', () => {
    const projects: Table = [
      ['Project', 'Value', 'Cost'],
      ['Shop', 5, 40],
      ['shop', 4, 10],
    ];
    expect(selectFunction(projects, 50).slice(1)).toEqual([
      [true, 'part of the best set; another row has this name and counts too'],
      [true, 'part of the best set; another row has this name and counts too'],
    ]);
  });

  it('refuses a call without a budget', () => {
    expect(() =>
      selectFunction(
        [
          ['Project', 'Value', 'Cost'],
          ['A', 1, 1],
        ],
        null,
      ),
    ).toThrow('PM_SELECT needs a budget as its second argument: an amount of money.');
  });
});

describe('PM_ALIGNMENT', () => {
  const projects: Table = [
    ['Project', 'Objective', 'Cost'],
    ['Portal', 'Growth', 600],
    ['Audit', 'Quality 75%, Growth 25%', 200],
    ['Move', '', 150],
    ['Lab', 'Groth', 50],
  ];
  const objectives: Table = [
    ['Objective', 'Weight'],
    ['Growth', 0.5],
    ['Quality', 0.3],
    ['People', 0.2],
  ];

  it('sums what is spent on each objective, names who is not served and who serves nobody', () => {
    expect(alignmentFunction(projects, objectives)).toEqual([
      ['Objective', 'Weight', 'Projects', 'Cost', 'Coverage'],
      ['Growth', 0.5, 'Portal, Audit', 650, 0.65],
      ['Quality', 0.3, 'Audit', 150, 0.15],
      ['People', 0.2, null, 0, 0],
      ['No objective', null, 'Move', 150, 0.15],
      ['No objective: "Groth" is not in the table', null, 'Lab', 50, 0.05],
    ]);
  });

  it('counts an objective that is listed twice once, and says so', () => {
    const twice: Table = [...objectives, ['growth', 0.4]];
    expect(alignmentFunction(projects, twice)).toEqual([
      ...alignmentFunction(projects, objectives),
      ['growth is listed more than once; its first row counts.', null, null, null, null],
    ]);
  });

  it('reads the criteria in other languages', () => {
    const german = priorityFunction([
      ['Projekt', 'Wert', 'Zeitkritikalität', 'Risikominderung'],
      ['Portal', 6, 3, 3],
    ]);
    expect(german[1]?.[0]).toBe(4);
  });

  it('knows objectives whose names hold a comma, a percentage or nothing but a number', () => {
    const named = alignmentFunction(
      [
        ['Project', 'Objective', 'Cost'],
        ['Care', 'Cut churn by 20%', 10],
        ['Audit', 'Safe, sound', 20],
        ['Move', 3, 30],
        ['Both', 'Cut churn by 20%; 3', 40],
      ],
      [
        ['Objective', 'Weight'],
        ['Cut churn by 20%', 0.5],
        ['Safe, sound', 0.3],
        [3, 0.2],
      ],
    );
    expect(named.slice(1)).toEqual([
      ['Cut churn by 20%', 0.5, 'Care, Both', 30, 0.3],
      ['Safe, sound', 0.3, 'Audit', 20, 0.2],
      ['3', 0.2, 'Move, Both', 50, 0.5],
    ]);
  });
});

describe('PM_IMPACT', () => {
  const milestones: Table = [
    ['Project', 'ID', 'Milestone', 'Baseline', 'Forecast', 'Slip', 'Done'],
    ['Bank', 7, 'Test slot', on(3, 1), on(3, 8), 5, false],
    ['Portal', 3, 'Integration', on(3, 3), on(3, 3), 0, false],
    ['Project', 'ID', 'Milestone', 'Baseline', 'Forecast', 'Slip', 'Done'],
    ['App', 9, 'Launch', on(3, 12), on(3, 10), -2, false],
  ];

  it('carries a slip through to those who wait, each with its working days', () => {
    // Monday 8 March and 2 working days is Wednesday 10 March: 5 working days after Wednesday 3 March.
    // Launch waits for Integration and 3 days: Monday 15 March, 3 working days after Wednesday 10 March.
    const links: Table = [
      ['From project', 'From task', 'To project', 'To task', 'Lag'],
      ['Bank', 'Test slot', 'Portal', 3, '2d'],
      ['', '', '', '', ''],
      ['Portal', 'Integration', 'App', 'Launch', '3d'],
    ];
    expect(impactFunction(links, milestones)).toEqual([
      ['Promised', 'Forecast', 'Slip', 'Hits'],
      [on(3, 1), on(3, 8), 5, 'Portal: Integration, 5 working days later; App: Launch, 3 working days later'],
      [null, null, null, null],
      [on(3, 3), on(3, 10), 5, 'App: Launch, 3 working days later'],
    ]);
  });

  it('a lead counts back to the end of a day: two days before the end of Monday 8 March is the end of Thursday 4', () => {
    const links: Table = [
      ['From project', 'From task', 'To project', 'To task', 'Lag'],
      ['Bank', 'Test slot', 'Portal', 3, '-2d'],
    ];
    expect(impactFunction(links, milestones)[1]?.[3]).toBe('Portal: Integration, 1 working day later');
  });

  it('says what it does not know', () => {
    const links: Table = [
      ['From project', 'From task', 'To project', 'To task', 'Needed by'],
      ['Bank', 'Contract', 'Portal', 3, on(2, 1)],
    ];
    expect(impactFunction(links, milestones)[1]).toEqual([
      on(2, 1),
      null,
      null,
      '"Contract" is not among the milestones of "Bank"',
    ]);
  });

  it('is promised for the day it is needed by, and hits whom that leaves no room', () => {
    const agreed = (neededBy: SerialDate | string): Table => [
      ['From project', 'From task', 'To project', 'To task', 'Needed by'],
      ['Bank', 7, 'Portal', 3, neededBy],
      ['Bank', 7, 'Portal', 'Sockets', neededBy],
    ];
    const slot: Table = [milestones[0] ?? [], ['Bank', 7, 'Test slot', on(3, 1), on(3, 8), 5, false]];
    // Baseline Monday 1 March, forecast Monday 8 March, agreed for Friday 5 or Friday 12 March.
    expect(impactFunction(agreed(on(3, 5)), slot).slice(1)).toEqual([
      [on(3, 5), on(3, 8), 1, 'Portal: 3, 1 working day later'],
      [on(3, 5), on(3, 8), 1, 'Portal: Sockets, 1 working day later'],
    ]);
    expect(impactFunction(agreed(on(3, 12)), slot)[1]).toEqual([on(3, 12), on(3, 8), -4, null]);
    expect(impactFunction(agreed(''), slot)[1]?.slice(0, 3)).toEqual([on(3, 1), on(3, 8), 5]);
  });

  it('leaves a milestone that is reached where it is, also where a file says so in words', () => {
    const reached: Table = [
      ['Project', 'ID', 'Milestone', 'Baseline', 'Forecast', 'Slip', 'Done'],
      ['Bank', 7, 'Test slot', on(3, 1), on(3, 8), 5, 'FALSE'],
      ['Portal', 3, 'Integration', on(3, 3), on(3, 3), 0, 'TRUE'],
    ];
    const links: Table = [
      ['From project', 'From task', 'To project', 'To task'],
      ['Bank', 7, ' PORTAL', 3],
    ];
    expect(impactFunction(links, reached)[1]).toEqual([on(3, 1), on(3, 8), 5, null]);
  });

  it('names a loop instead of turning round in it', () => {
    const links: Table = [
      ['From project', 'From task', 'To project', 'To task', 'Lag'],
      ['Bank', 7, 'Portal', 3, '1d'],
      ['Portal', 3, 'Bank', 7, '1d'],
    ];
    expect(impactFunction(links, milestones)[1]?.[3]).toContain('dependencies wait for each other in a loop');
  });
});

describe('projects in several currencies', () => {
  const projects: Table = [
    ['Project', 'Objective', 'Currency', 'Value', 'Cost'],
    ['Portal', 'Growth', 'GBP', 8, 1000],
    ['Bank', 'Growth', 'EUR', 6, 1000],
    ['Archive', '', '', 5, 400],
  ];
  const objectives: Table = [
    ['Objective', 'Weight'],
    ['Growth', 1],
  ];
  const rates: Table = [
    ['Currency', 'Date', 'Rate'],
    ['EUR', '2026-01-01', 0.9],
    ['EUR', '2027-01-01', 0.8],
  ];
  const settings: Table = [
    ['Setting', 'Value'],
    ['Currency', 'GBP'],
  ];

  it('are summed at the latest rate, in the currency of Settings; a blank one is that', () => {
    // 1,000 + 800 of 2,200 and 400 of 2,200.
    expect(alignmentFunction(projects, objectives, rates, settings).slice(1)).toEqual([
      ['Growth', 1, 'Portal, Bank', 1800, 1800 / 2200],
      ['No objective', null, 'Archive', 400, 400 / 2200],
    ]);
    // A budget of 1,800 has room for Portal and Bank, which would not fit at 1,000 each.
    expect(selectFunction(projects, 1800, null, settings, rates).map(([selected]) => selected)).toEqual([
      'Selected',
      true,
      true,
      false,
    ]);
  });

  it('without a rate have no sum, and that is said', () => {
    expect(alignmentFunction(projects, objectives, settings).slice(1)).toEqual([
      ['Growth', 1, 'Portal, Bank', null, null],
      ['No objective', null, 'Archive', 400, null],
      ['Costs are in several currencies: no rate from EUR to GBP.', null, 'Bank', null, null],
    ]);
    expect(selectFunction(projects, 5000, null, settings)[2]).toEqual([false, 'no rate from EUR to GBP']);
    // Without Settings the program counts in USD, and neither has a rate to it.
    expect(alignmentFunction(projects, objectives)[3]?.[0]).toBe(
      'Costs are in several currencies: no rate from GBP to USD, no rate from EUR to USD.',
    );
  });

  it('all in one need no rate', () => {
    const euros: Table = [projects[0] ?? [], ...projects.slice(2)];
    expect(alignmentFunction(euros, objectives)[1]).toEqual(['Growth', 1, 'Bank', 1000, 1000 / 1400]);
  });
});
