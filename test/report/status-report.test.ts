import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measurePlan } from '../../shared/earned-value/measures.js';
import { goalsFunction } from '../../shared/functions/goals-function.js';
import { projectSummaryFunction } from '../../shared/functions/project-summary-function.js';
import { statusReportFunction, statusReportOf } from '../../shared/functions/status-report-function.js';
import { type PlanTables, readPlan } from '../../shared/plan/read-plan.js';
import { keptRows } from '../../shared/report/keep-report.js';
import { SECTIONS } from '../../shared/report/status-report.js';
import { statusReportText } from '../../shared/report/status-report-text.js';
import { schedulePlan } from '../../shared/schedule/schedule-plan.js';
import { summarizeProject } from '../../shared/summary/summarize-project.js';
import { type Cell, SerialDate, type Table } from '../../shared/table/cell.js';
import { COLUMNS } from '../../shared/table/columns.js';
import type { Minute } from '../../shared/time/minute.js';
import { allPlans } from '../fixtures/all-plans.js';
import { arbitraryPlan, tablesOf } from '../support/random-plan.js';

const HEADER = ['ID', 'Task', 'Duration', 'Predecessors', 'Resources', '% complete', 'Budget', 'Actual cost'];
/** Monday 5 January 2026: Design that week, Build the next, Test the third, then the launch. */
const planAt = (design: number, build: number, buildDays: Cell = 5): Table => [
  HEADER,
  [1, 'Design', 5, '', 'Designer', design, 1000, design * 1000],
  [2, 'Build', buildDays, 1, 'Builder', build, 2000, build * 2000],
  [3, 'Test', 5, 2, '', '', 1000, ''],
  [4, 'Launch', 0, 3, '', '', '', ''],
];
const settingsAt = (statusDate: string): Table => [
  ['Setting', 'Value'],
  ['Project', 'Portal'],
  ['Project start', '2026-01-05'],
  ['Status date', statusDate],
];
const RISKS: Table = [
  [...COLUMNS.risks],
  ['Supplier fails', 'Risk', 0.4, 20000, 'Buyer', 'Second source', '2026-01-08', 'Open'],
  ['Choose the host', 'Decision', '', '', 'Sponsor', '', '2026-01-20', 'Open'],
  ['Book the room', 'Action', '', '', '', '', '', 'Done'],
];

const linesOf = (table: Table, section: string) =>
  table.filter(([name]) => name === section).map(([, text]) => String(text));
const report = (plan: Table, ...tables: Table[]) => statusReportFunction(plan, ...tables);

/** What Keep this report writes for a plan, under the header of its table. */
function kept(plan: Table, settings: Table, calendar?: Table): Table {
  const read = readPlan({ plan, settings, calendar });
  const schedule = schedulePlan(read);
  const summary = summarizeProject(read, schedule, measurePlan(read, schedule));
  return [COLUMNS.reports, ...keptRows(read, schedule, summary, read.settings.statusDate as Minute)];
}

describe('a status report', () => {
  const table = report(planAt(1, 0.2), settingsAt('2026-01-14'), RISKS);

  test('has its sections in order, and at least one line in each', () => {
    const names = table.slice(1).map(([name]) => name);
    expect([...new Set(names)]).toEqual(SECTIONS.filter((name) => name !== 'Problems'));
    for (const [, text] of table.slice(1)) expect(text).toMatch(/^\S.*[.?]$/);
  });

  test('says how it stands first', () => {
    expect(table[1]).toEqual([
      'Verdict',
      'Off track: SPI(t) 0.75: gaining 7.5 days for every 10 (red below 0.90).',
    ]);
  });

  test('says the worst in one sentence, and the other reasons after it', () => {
    const { plan, settings } = (
      allPlans.find(({ name }) => name === 'over-budget') ?? { tables: { plan: [] } }
    ).tables as PlanTables;
    expect(linesOf(report(plan, settings ?? []), 'Verdict')).toEqual([
      'Off track: SPI(t) 0.57: gaining 5.7 days for every 10 (red below 0.90).',
      'CPI 0.46: work worth 45.6 for every 100 spent (red below 0.90). Forecast cost is 119.4 % over budget (red beyond 10 % over).',
    ]);
  });

  test('says what was done, what comes next and what is at risk', () => {
    expect(linesOf(table, 'Done')).toEqual(['1 Design (Designer), 9 Jan 2026.']);
    expect(linesOf(table, 'Next two weeks')).toEqual([
      '2 Build (Builder): goes on until 20 Jan 2026, 20 % done.',
      '3 Test: 21 Jan 2026 to 27 Jan 2026.',
      '4 Launch: due 27 Jan 2026.',
    ]);
    expect(linesOf(table, 'At risk')).toEqual([
      'Risk: Supplier fails (40 % × 20,000 = 8,000). Buyer: Second source by 8 Jan 2026, overdue.',
    ]);
    expect(linesOf(table, 'Decisions and actions')).toEqual([
      'Decision: Choose the host. Sponsor, by 20 Jan 2026.',
    ]);
  });

  test('sets milestones and slips against what was planned, without a baseline, as long as no report was kept', () => {
    expect(linesOf(table, 'Milestones')).toEqual([
      'Launch: forecast 27 Jan 2026, 2 working days after the plan without progress (23 Jan 2026).',
    ]);
    expect(linesOf(table, 'Slipped')).toEqual([
      '2 Build: 20 Jan 2026, 2 working days after the plan without progress (16 Jan 2026): is 2 days behind at the status date.',
      '3 Test: 27 Jan 2026, 2 working days after the plan without progress (23 Jan 2026): waits for 2 Build, which is 2 days behind at the status date.',
      '4 Launch: 27 Jan 2026, 2 working days after the plan without progress (23 Jan 2026): waits for 3 Test, which slipped because 2 Build is 2 days behind at the status date.',
    ]);
    expect(linesOf(table, 'Late')).toEqual(['No task is late.']);
  });

  test('names what is late, by the baseline and by deadlines', () => {
    const late = report(planAt(1, 0.2), settingsAt('2026-01-19'));
    expect(linesOf(late, 'Late')).toEqual([
      '2 Build (Builder): due 16 Jan 2026, now expected 23 Jan 2026, 5 working days later.',
    ]);
    const plan = planAt(0.2, 0).map((row, at) => [
      ...row,
      at === 0 ? 'Deadline' : at === 1 ? '2026-01-07' : '',
    ]);
    const missed = report(plan, settingsAt('2026-01-08'));
    expect(linesOf(missed, 'Late')[0]).toContain('1 Design (Designer): due 7 Jan 2026');
    expect(linesOf(missed, 'At risk')[0]).toBe(
      '1 Design finishes 14 Jan 2026, 5 working days after its deadline of 7 Jan 2026.',
    );
  });

  test('without a status date says what it takes, and gives no figure in its place', () => {
    const without = report(planAt(1, 0.2), settingsAt('').slice(0, 3));
    for (const name of ['Done', 'Next two weeks', 'Late'])
      expect(linesOf(without, name)).toEqual(['Not known without a Status date in Settings.']);
    expect(linesOf(without, 'Verdict')[0]).toMatch(/^Unknown: /);
  });

  test('lists data problems, and tells how many more there are', () => {
    const plan = [HEADER, ...Array.from({ length: 6 }, (_, at) => [at + 1, `Task ${at}`, 'soon'])];
    const lines = linesOf(report(plan, settingsAt('2026-01-14')), 'Problems');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toContain('Row 1 (ID 1), Duration: "soon" is not a duration.');
    expect(lines[3]).toBe('And 3 more.');
  });

  test('judges the same goals as PM_GOALS, on time and on budget always among them', () => {
    const goals = [
      ['Goal', 'Target', 'Actual', 'Direction'],
      ['Visitors', 500, 420, 'higher'],
    ];
    const lines = linesOf(report(planAt(1, 0.2), goals, settingsAt('2026-01-14')), 'Goals');
    const [, measured] = goalsFunction(goals, planAt(1, 0.2), settingsAt('2026-01-14'));
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^On time: At risk\. Forecast finish 27 Jan 2026/);
    expect(lines[1]).toMatch(/^On budget: On track\./);
    expect(lines[2]).toBe(`Visitors: ${measured?.[0]}. ${measured?.[1]}`);
  });

  test('refuses a table that it does not use', () => {
    const weights = [
      ['Criterion', 'Weight'],
      ['Value', 1],
    ];
    expect(() => report(planAt(1, 0), weights)).toThrow(
      'argument 2 is a Weights table, which PM_STATUS_REPORT does not use',
    );
  });
});

describe('since the last report', () => {
  const reports = kept(planAt(0.8, 0), settingsAt('2026-01-08'));
  const plan = planAt(1, 0.375, 8);
  const table = report(plan, settingsAt('2026-01-14'), reports);

  test('tells what slipped and why', () => {
    expect(linesOf(table, 'Slipped')).toEqual([
      '2 Build: 21 Jan 2026, 3 working days after the last report (16 Jan 2026): takes 3 days longer.',
      '3 Test: 28 Jan 2026, 3 working days after the last report (23 Jan 2026): waits for 2 Build, which takes 3 days longer.',
      '4 Launch: 28 Jan 2026, 3 working days after the last report (23 Jan 2026): waits for 3 Test, which slipped because 2 Build takes 3 days longer.',
    ]);
  });

  test('tells what was done and how the figures moved', () => {
    expect(linesOf(table, 'Done')).toEqual(['1 Design (Designer), 9 Jan 2026.']);
    expect(linesOf(table, 'Figures').at(-1)).toMatch(
      /^Since the report of 8 Jan 2026: finish 3 working days later, 23\.8 % of the work done, forecast cost unchanged\.$/,
    );
    const worse = report(planAt(1, 0.2), settingsAt('2026-01-14'), reports);
    expect(linesOf(worse, 'Verdict')[0]).toMatch(/^Off track: .* The report of 8 Jan 2026 said: on track\.$/);
    expect(linesOf(table, 'Verdict')[0]).not.toContain('said');
  });

  test('a task is done since then even where its finish lies before', () => {
    const late = report(
      planAt(1, 0),
      settingsAt('2026-01-30'),
      kept(planAt(0.8, 0), settingsAt('2026-01-29')),
    );
    expect(linesOf(late, 'Done')).toEqual(['1 Design (Designer), 9 Jan 2026.']);
  });

  test('only reports before the status date count, the latest of them', () => {
    const [header = [], ...first] = reports;
    const rows = [header, ...kept(planAt(1, 0.375, 8), settingsAt('2026-01-14')).slice(1), ...first];
    expect(report(plan, settingsAt('2026-01-14'), rows)).toEqual(table);
    const next = report(plan, settingsAt('2026-01-15'), rows);
    expect(linesOf(next, 'Figures').at(-1)).toContain('Since the report of 14 Jan 2026');
  });

  test('a plan whose dates did not move has not slipped', () => {
    const features = {
      linkTypes: true,
      lags: true,
      milestones: true,
      summaries: true,
      softConstraints: true,
      exceptions: true,
    };
    const first = new SerialDate(46037);
    const settingsOn = (given: Table = [], date = first): Table => [
      ...given,
      ['Status date', date],
      ['Reschedule unfinished work', 'no'],
    ];
    fc.assert(
      fc.property(arbitraryPlan(features), (drawn) => {
        const { plan, settings, calendar } = tablesOf(drawn);
        const before = kept(plan, settingsOn(settings), calendar);
        const after = report(plan, settingsOn(settings, new SerialDate(46038)), calendar ?? [], before);
        expect(linesOf(after, 'Slipped')).toEqual(['Nothing slipped since the report of 15 Jan 2026.']);
      }),
      { numRuns: 100 },
    );
  });
});

describe('any plan', () => {
  test.each(allPlans)(
    '$name: every line is a sentence, the verdict is the summary’s, the text holds all',
    ({ tables }) => {
      const { plan, settings, calendar, resources, actuals, baseline } = tables;
      const given = [settings, calendar, resources, actuals, baseline];
      const table = statusReportFunction(plan, ...given);
      const [header = [], row = []] = projectSummaryFunction(plan, ...given);
      const reason = String(row[header.indexOf('Reason')]);
      expect(linesOf(table, 'Verdict').join(' ')).toContain(
        reason.replace(/\bUnknown: (.)/g, (_, first: string) => first.toUpperCase()),
      );
      const read = readPlan(tables);
      const text = statusReportText(statusReportOf(read, schedulePlan(read), {}));
      for (const [, line] of table.slice(1)) {
        expect(line).toMatch(/^\S.*[.?]$/);
        expect(line).not.toMatch(/NaN|undefined|null|Infinity|30 Dec 1899/);
        expect(text).toContain(String(line));
      }
    },
  );
});
