/** No line of a report is longer than a cell of a spreadsheet, however large the plan or the program is. */
import { describe, expect, it } from 'vitest';
import { programReportFunction } from '../../shared/functions/program-report-function.js';
import { statusReportFunction } from '../../shared/functions/status-report-function.js';
import type { Cell, Table } from '../../shared/table/cell.js';
import { COLUMNS } from '../../shared/table/columns.js';

/** What Google Sheets takes for a cell. */
const CELL = 50_000;

const longest = (table: Table): number => Math.max(...table.flat().map((cell) => String(cell ?? '').length));

const SETTINGS: Table = [
  ['Setting', 'Value'],
  ['Project start', '2026-01-05'],
  ['Status date', '2026-01-14'],
];

const HEADER = ['ID', 'Task', 'Duration', 'Predecessors', 'Resources'];

describe('the status report of 10,000 tasks', () => {
  const name = (id: number) =>
    `Mount the switchgear of hall ${id}, its cable trays and everything that goes with it`;
  const plan = (predecessor: (id: number) => Cell, who: Cell): Table => [
    HEADER,
    ...Array.from({ length: 10_000 }, (_, at) => [at + 1, name(at + 1), 3, predecessor(at + 1), who]),
  ];

  it('names a few tasks of an overload and counts the others', () => {
    const resources = [
      ['Resource', 'Capacity'],
      ['Fitter', 1],
    ];
    const table = statusReportFunction(
      plan(() => '', 'Fitter'),
      SETTINGS,
      resources,
    );
    const overload = table
      .map(([, text]) => String(text))
      .find((text) => text.startsWith('Fitter is loaded'));
    expect(overload).toMatch(/ and 9995 more\.$/);
    expect(longest(table)).toBeLessThan(2_000);
  });

  it('names some of what is nearly critical', () => {
    const long = [...plan(() => '', ''), [10_001, 'Long', 4, '', '']];
    const table = statusReportFunction(long, SETTINGS);
    expect(table.map(([, text]) => String(text)).join(' ')).toContain(' and 9995 more.');
    expect(longest(table)).toBeLessThan(2_000);
  });

  it('fits in its cells with a loop through all of them', () => {
    expect(
      longest(
        statusReportFunction(
          plan((id) => (id === 1 ? 10_000 : id - 1), ''),
          SETTINGS,
        ),
      ),
    ).toBeLessThanOrEqual(CELL);
  });
});

it('a name that fills its cell leaves each line of a report within one', () => {
  const huge = 'x'.repeat(CELL - 10);
  const plan = [
    ['ID', 'Task', 'Duration', 'Deadline'],
    [1, huge, 20, '2026-01-08'],
    [2, `${huge}y`, 19, ''],
  ];
  const table = statusReportFunction(plan, SETTINGS);
  expect(longest(table)).toBe(CELL);
});

it('the report of a program of 2,000 projects counts what it does not name', () => {
  const names = Array.from({ length: 2_000 }, (_, at) => `Renewal of the substation in district ${at + 1}`);
  const summaries: Table = [
    COLUMNS.summaries,
    ...names.map((project) => COLUMNS.summaries.map((column) => (column === 'Project' ? project : ''))),
  ];
  const projects: Table = [
    ['Project', 'Objective', 'Cost'],
    ...names.map((project) => [project, 'Supply', 10]),
  ];
  const orphans: Table = [['Project', 'Objective', 'Cost'], ...names.map((project) => [project, '', 10])];
  const objectives: Table = [
    ['Objective', 'Weight'],
    ['Supply', 1],
  ];
  const texts = (listed: Table) =>
    programReportFunction(summaries, listed, objectives).map(([, text]) => String(text));
  expect(texts(projects).find((text) => text.startsWith('Supply: '))).toMatch(/ and 1988 more; /);
  expect(texts(orphans).find((text) => text.startsWith('Without an objective'))).toMatch(/ and 1988 more\.$/);
  for (const listed of [projects, orphans])
    for (const text of texts(listed)) expect(text.length).toBeLessThan(5_000);
});
