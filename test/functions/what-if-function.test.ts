/** What-if, by hand: two projects of four weeks, one waiting for the other, and an idea that is not done yet. */
import { describe, expect, it } from 'vitest';
import { programFunction } from '../../shared/functions/program-function.js';
import { finishOfSerial } from '../../shared/summary/shown-moment.js';
import { SUMMARY_HEADER, summaryRow } from '../../shared/summary/summary-table.js';
import { type Cell, SerialDate, type Table } from '../../shared/table/cell.js';
import { aSummary } from '../program/a-summary.js';

/** Fridays: 27 February, 6 March, 13 March, 20 March and 27 March 2026. */
const [FEBRUARY_27, MARCH_6, MARCH_13, MARCH_20, MARCH_27] = [46080, 46087, 46094, 46101, 46108];

const SUMMARIES: Table = [
  SUMMARY_HEADER,
  summaryRow(
    aSummary({
      project: 'Gateway',
      budgetAtCompletion: 1000,
      estimateAtCompletion: 1200,
      actualCost: 300,
      finish: finishOfSerial(MARCH_13),
      baselineFinish: finishOfSerial(MARCH_13),
    }),
  ),
  summaryRow(
    aSummary({
      project: 'Portal',
      budgetAtCompletion: 2000,
      estimateAtCompletion: 2000,
      actualCost: 500,
      finish: finishOfSerial(MARCH_27),
      baselineFinish: finishOfSerial(MARCH_27),
    }),
  ),
];

/** Portal's integration waits for Gateway's test slot, and has one week of room before it is hit. */
const MILESTONES: Table = [
  ['Project', 'ID', 'Milestone', 'Baseline', 'Forecast', 'Slip', 'Done'],
  ['Gateway', '3', 'Test slot', new SerialDate(MARCH_6), new SerialDate(MARCH_6), 0, false],
  ['Gateway', '1', 'Contract', new SerialDate(FEBRUARY_27), new SerialDate(FEBRUARY_27), 0, true],
  ['Portal', '7', 'Integration', new SerialDate(MARCH_13), new SerialDate(MARCH_13), 0, false],
];

const LINKS: Table = [
  ['From project', 'From task', 'To project', 'To task'],
  ['Gateway', 'Test slot', 'Portal', 'Integration'],
];

const PROJECTS: Table = [
  ['Project', 'Value', 'Cost', 'Capacity'],
  ['Gateway', 5, 1000, 4],
  ['Portal', 8, 2000, 6],
  ['Chat bot', 6, 900, 3],
];

const SETTINGS: Table = [
  ['Setting', 'Value'],
  ['Currency', 'USD'],
];

const HEADER = ['What if', 'Project', 'Days', 'Cost', 'Capacity', 'Value', 'Finish'];

const ask = (...changes: Cell[][]) => {
  const table = programFunction(SUMMARIES, SETTINGS, PROJECTS, LINKS, MILESTONES, [
    HEADER,
    ['limits today', '', '', 3500, 12],
    ...changes,
  ]);
  return (metric: string): readonly Cell[] | undefined => table.find(([name]) => name === metric)?.slice(1);
};

describe('what if nothing changes', () => {
  const answer = ask();

  it('is the program of today, figure for figure', () => {
    const today = programFunction(SUMMARIES, SETTINGS, PROJECTS);
    const table = programFunction(SUMMARIES, SETTINGS, PROJECTS, LINKS, MILESTONES, [
      HEADER,
      ['limits today'],
    ]);
    expect(table.slice(0, today.length)).toEqual(today);
  });

  it('says what the limits leave: 3,500 less 1,200 and 2,000; 12 people less 4 and 6', () => {
    expect(answer('Changes')).toEqual([0, null]);
    expect(answer('Budget left')).toEqual([300, 'USD']);
    expect(answer('Capacity needed')).toEqual([10, 'people at a time']);
    expect(answer('Capacity left')).toEqual([2, 'people at a time']);
    // Gateway and Portal bring 13 for 3,000 and 10 people; Portal and Chat bot bring 14 for 2,900 and 9.
    expect(answer('Best set')).toEqual([2, 'Portal, Chat bot']);
    expect(answer('Best set value')?.[0]).toBe(14);
    expect(answer('Best set cost')?.[0]).toBe(2900);
    expect(answer('Best set capacity')?.[0]).toBe(9);
  });
});

describe('what if a project is delayed', () => {
  it('five days eat the room of the one that waits, and move no finish but its own', () => {
    const answer = ask(['delay', 'Gateway', 5]);
    expect(answer('Moved projects')).toEqual([1, 'Gateway: 5 working days later']);
    expect(answer('Finish')?.[0]).toEqual(new SerialDate(MARCH_27));
  });

  it('ten days carry the other by five, and the program with it', () => {
    const answer = ask(['delay', 'gateway', '2w']);
    expect(answer('Moved projects')?.[1]).toBe(
      'Gateway: 10 working days later; Portal: 5 working days later, carried by Integration',
    );
    // Friday 27 March and five working days.
    expect(answer('Finish')?.[0]).toEqual(new SerialDate(MARCH_27 + 7));
    expect(answer('Finish slip')?.[0]).toBe(5);
    expect(answer('EAC')?.[0]).toBe(3200);
  });

  it('its health follows the slip by the stated thresholds', () => {
    // Ten days are more than the five of Amber and not more than the twenty of Red.
    expect(ask(['delay', 'Gateway', 10])('Amber')).toEqual([1, 'Gateway']);
    expect(ask(['delay', 'Gateway', 21])('Red')).toEqual([1, 'Gateway']);
  });

  it('the last one ahead of time brings the finish forward', () => {
    const answer = ask(['delay', 'Portal', -5]);
    expect(answer('Finish')?.[0]).toEqual(new SerialDate(MARCH_20));
    expect(answer('Moved projects')?.[1]).toBe('Portal: 5 working days earlier');
  });
});

describe('what if a project is cut', () => {
  const answer = ask(['cut', 'Gateway']);

  it('leaves with its forecast, and what was spent on it stays spent', () => {
    expect(answer('Projects')?.[0]).toBe(2);
    expect(answer('EAC')?.[0]).toBe(2000);
    expect(answer('Spent on cut projects')).toEqual([300, 'USD']);
    expect(answer('Budget left')?.[0]).toBe(1200);
    expect(answer('Capacity needed')?.[0]).toBe(6);
  });

  it('names who waits for it', () => {
    expect(answer('Changes')).toEqual([1, 'Portal: Integration waits for Gateway, which is cut.']);
  });
});

describe('what if a project is added', () => {
  it('comes with what the Projects table says of it, and with what is typed over it', () => {
    const listed = ask(['add', 'Chat bot']);
    expect(listed('EAC')?.[0]).toBe(4100);
    expect(listed('Budget left')).toEqual([-600, 'USD; over budget']);
    expect(listed('Capacity left')).toEqual([-1, 'people at a time; more is needed than there is']);
    const typed = ask(['add', 'Chat bot', '', 200, 1, '', '2026-04-24']);
    expect(typed('EAC')?.[0]).toBe(3400);
    expect(typed('Capacity needed')?.[0]).toBe(11);
    expect(typed('Finish')?.[0]).toEqual(new SerialDate(MARCH_27 + 28));
  });

  it('may be one that no table lists', () => {
    const answer = ask(['add', 'Kiosk', '', 100, 1, 9]);
    expect(answer('EAC')?.[0]).toBe(3300);
    expect(answer('Best set')?.[1]).toContain('Kiosk');
  });

  it('is not added twice', () => {
    const answer = ask(['add', 'Portal']);
    expect(answer('EAC')?.[0]).toBe(3200);
    expect(answer('Changes')?.[1]).toBe('Portal is in the program already, so nothing is added.');
  });
});

describe('what if the limits change', () => {
  it('another budget gives another best set', () => {
    const answer = ask(['new limits', '', '', 2000]);
    expect(answer('Budget')?.[0]).toBe(2000);
    expect(answer('Budget left')?.[0]).toBe(-1200);
    // Gateway and Chat bot bring 11 for 1,900.
    expect(answer('Best set')?.[1]).toBe('Gateway, Chat bot');
  });

  it('without limits what they would leave is blank, with the reason', () => {
    const table = programFunction(SUMMARIES, SETTINGS, PROJECTS, [HEADER, ['delay', 'Portal', 1]]);
    const row = (metric: string) => table.find(([name]) => name === metric)?.slice(1);
    expect(row('Budget left')?.[0]).toBeNull();
    expect(row('Budget left')?.[1]).toMatch(/^no budget is given/);
    expect(row('Best set')?.[0]).toBeNull();
  });
});

describe('a change that cannot be read', () => {
  it.each([
    [
      ['delay', 'Portl', 5],
      'What-if row 2 (Portl), Project: "Portl" is no project of the program. Did you mean "Portal"?',
    ],
    [
      ['delay', 'Portal', ''],
      'What-if row 2 (Portal), Days: it does not say by how much. Write working days, such as 10 or 2w.',
    ],
    [
      ['delay', 'Portal', 'soon'],
      'What-if row 2 (Portal), Days: "soon" is not a duration. Write 3d, 4h or 2w.',
    ],
    [
      ['', 'Portal', 5],
      'What-if row 2 (Portal), What if: it does not say what changes. Write cut, delay or add.',
    ],
    [['cut', ''], 'What-if row 2, Project: no project is named. Write which one.'],
  ])('%j does not count and says why', (change, note) => {
    const answer = ask(change);
    expect(answer('Changes')).toEqual([0, note]);
    expect(answer('EAC')?.[0]).toBe(3200);
  });
});

it('other tables than Projects, Rates and Settings need a What-if table beside them', () => {
  expect(() => programFunction(SUMMARIES, LINKS)).toThrow(
    'argument 2 is a Dependencies table, which PM_PROGRAM does not use',
  );
});
