/** Priorities and What if in the report, worked out by hand: two projects under way, one idea, one budget. */
import { describe, expect, it } from 'vitest';
import { programReportFunction } from '../../shared/functions/program-report-function.js';
import { finishOfSerial } from '../../shared/summary/shown-moment.js';
import { SUMMARY_HEADER, summaryRow } from '../../shared/summary/summary-table.js';
import type { Cell, Table } from '../../shared/table/cell.js';
import { aSummary } from '../program/a-summary.js';

/** Fridays: 13 March and 27 March 2026. */
const [MARCH_13, MARCH_27] = [46094, 46108];

const SUMMARIES: Table = [
  SUMMARY_HEADER,
  summaryRow(
    aSummary({
      project: 'Gateway',
      estimateAtCompletion: 1200,
      actualCost: 300,
      finish: finishOfSerial(MARCH_13),
    }),
  ),
  summaryRow(
    aSummary({
      project: 'Portal',
      budgetAtCompletion: 2000,
      estimateAtCompletion: 2000,
      actualCost: 500,
      finish: finishOfSerial(MARCH_27),
    }),
  ),
];

const PROJECTS: Table = [
  ['Project', 'Value', 'Risk reduction', 'Cost', 'Capacity'],
  ['Gateway', 5, 4, 1000, 4],
  ['Portal', 4, 6, 2000, 6],
  ['Chat bot', 6, 1, 900, 3],
];

const WEIGHTS: Table = [
  ['Criterion', 'Weight'],
  ['Value', 1],
  ['Risk reduction', 1],
];

const SETTINGS: Table = [
  ['Setting', 'Value'],
  ['Currency', 'USD'],
];

const HEADER: Cell[] = ['What if', 'Project', 'Days', 'Cost', 'Capacity'];
const TODAY: Cell[] = ['limits today', '', '', 2000, 10];

function sections(...tables: readonly Table[]): Record<string, Cell[]> {
  const found: Record<string, Cell[]> = {};
  for (const [name, line] of programReportFunction(SUMMARIES, SETTINGS, ...tables).slice(1))
    found[String(name)] = [...(found[String(name)] ?? []), line ?? null];
  return found;
}

describe('the priorities of a report', () => {
  it('rank by the weighted mean, with the range of each rank', () => {
    // (5 + 4) / 2 = 4.5, (4 + 6) / 2 = 5, (6 + 1) / 2 = 3.5; a tenth moves none past another: with Value at 1.1
    // (5.5 + 4) / 2.1 = 4.52 against (4.4 + 6) / 2.1 = 4.95.
    expect(sections(PROJECTS, WEIGHTS).Priorities).toEqual([
      'By weighted score: 1 Portal (5); 2 Gateway (4.5); 3 Chat bot (3.5).',
    ]);
  });

  it('set the best set within the limits of today against what is under way', () => {
    // Of 2,000 Gateway and Chat bot bring 11 for 1,900; Portal alone would bring 4.
    expect(sections(PROJECTS, WEIGHTS, [HEADER, TODAY]).Priorities?.slice(1)).toEqual([
      'Best set within 2,000 USD and 10 people: Gateway, Chat bot. It has a Value of 11, costs 1,900 USD and takes 7 people.',
      'Under way and not in it: Portal (beside the selected projects 1,900 of budget and 3 of capacity are missing).',
      'In it and not under way: Chat bot.',
    ]);
  });

  it('say why nothing is ranked', () => {
    const strange: Table = [
      ['Criterion', 'Weight'],
      ['Joy', 1],
    ];
    expect(sections(PROJECTS, strange).Priorities?.join()).toMatch(/^Not ranked: .*"Joy"/);
  });

  it('are left out where nothing is scored and nothing limits', () => {
    expect(
      sections([
        ['Project', 'Workbook', 'Stage'],
        ['Portal', '', 'Delivery'],
      ]),
    ).not.toHaveProperty('Priorities');
  });
});

describe('what if', () => {
  it('tells what was tried and what follows, beside today', () => {
    const tried: Table = [HEADER, TODAY, ['cut', 'Gateway', '', '', ''], ['delay', 'Portal', 5, '', '']];
    // Left of 2,000: today 2,000 − 1,200 − 2,000; then 2,000 − 2,000 − 300, which are spent. People: 10 − 4 − 6, 10 − 6.
    expect(sections(PROJECTS, tried)['What if']).toEqual([
      'Tried: Gateway is cut; Portal 5 working days later.',
      'Finish, with dependencies: 3 Apr 2026, today 27 Mar 2026.',
      'Cost at completion: 2,000 USD, today 3,200 USD.',
      'Budget left: -300 USD, today -1,200 USD.',
      'Capacity left: 4 people, today 0 people.',
      'Moved: Portal: 5 working days later.',
    ]);
  });

  it('tells what cannot be read, and that all stays', () => {
    const tried: Table = [HEADER, ['cut', 'Gatway', '', '', '']];
    const lines = sections(PROJECTS, tried)['What if'];
    expect(lines?.[0]).toMatch(/"Gatway" is no project of the program. Did you mean "Gateway"\?/);
    expect(lines).toContain('Finish, with dependencies: 27 Mar 2026, as today.');
  });

  it('is left out where nothing is tried', () => {
    expect(sections(PROJECTS, [HEADER, TODAY])).not.toHaveProperty('What if');
  });
});
