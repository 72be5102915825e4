import { afterEach, describe, expect, it } from 'vitest';
import type { Answers } from '../../apps-script/menu/messages.js';
import { samplePlan } from '../../shared/sample/plan.js';
import { typed } from './typed-cells.js';
import { closeWorkbooks, Workbook } from './workbook.js';

afterEach(closeWorkbooks);

const PLAN = [
  ['ID', 'Task', 'Duration', 'Predecessors', 'Resources', 'Note'],
  [1, 'Survey', '5d', '', 'Engineer', 'by boat'],
  [2, 'Soil report', '3d', '', 'Engineer', ''],
  [3, 'Drawings', '4d', '2', 'Drafter', ''],
  [4, 'Tender', '2d', '1, 3', '', ''],
];
const RESOURCES = [
  ['Resource', 'Capacity'],
  ['Engineer', 1],
  ['Drafter', 1],
];
const CHOICES = { answers: { project: 'Harbour', projectStart: '2026-03-02' } };

function converted(plan: (string | number)[][] = PLAN): Workbook {
  const book = new Workbook({ Sheet1: plan, People: RESOURCES });
  book.convert(CHOICES);
  return book;
}

const linesOf = ({ lines }: Answers['level']) => lines.map(({ task, from, to }) => [task, from, to]);

function accept(book: Workbook, rows?: readonly number[]): Answers['level'] {
  const proposal = book.ask({ ask: 'level' });
  const accepted = proposal.lines.filter(({ row, obstacle }) => rows?.includes(row) ?? obstacle === '');
  book.ask({ ask: 'accept levelling', stamp: proposal.stamp, accepted });
  return proposal;
}

/** The engine leaves quotes out where it writes a reference anew. */
const unquoted = (snapshot: string): string => snapshot.replaceAll("'Sheet1'!", 'Sheet1!');

const column = (book: Workbook, name: string): string[] => {
  const [header = [], ...rows] = book.shown();
  return rows.slice(0, 4).map((row) => row[header.indexOf(name)] ?? '');
};

describe('Level resources', () => {
  it('proposes what waits, for whom, and what comes of it, and leaves nothing behind', () => {
    const book = converted();
    const before = book.snapshot();
    const proposal = book.ask({ ask: 'level' });
    expect(linesOf(proposal)).toEqual([['1 Survey', '2 Mar 2026', '5 Mar 2026']]);
    expect(proposal.lines[0]).toMatchObject({
      delay: '3 working days later',
      movedFor: 'Engineer is taken by 2 Soil report.',
      obstacle: '',
      target: { range: 'A2:G2' },
    });
    expect(proposal.before).toEqual({ finish: '12 Mar 2026', overloads: 1 });
    expect(proposal.after).toEqual({ finish: '13 Mar 2026', overloads: 0 });
    expect(proposal.followers).toBe(1);
    expect(proposal.left).toEqual([]);
    expect(book.ask({ ask: 'compare levelling', lines: [] })).toEqual(proposal.before);
    expect(book.snapshot()).toBe(before);
  });

  it('writes what is accepted into columns of its own, and the plan then has the dates proposed', () => {
    const book = converted();
    const before = book.snapshot();
    book.host.writes.clear();
    const { after } = accept(book);
    expect(book.host.writes.overwritten).toEqual([]);
    expect(book.shown()[0]?.slice(0, 9)).toEqual([
      'ID',
      'Task',
      'Duration',
      'Predecessors',
      'Resources',
      'Note',
      'Constraint',
      'Constraint date',
      '',
    ]);
    expect(column(book, 'Constraint')).toEqual(['SNET', '', '', '']);
    expect(column(book, 'Constraint date')).toEqual(['5 Mar 2026', '', '', '']);
    expect(book.tab().getRange('H2').getNote()).toBe('Level resources: Engineer is taken by 2 Soil report.');
    expect(book.plan()).toMatchObject({ finish: after.finish, problemCount: 0 });
    expect(book.tab().getRange(1, 10).getFormula()).toMatch(/^=PM_SCHEDULE\(A1:I,/);
    expect(book.ask({ ask: 'level' }).lines).toEqual([]);
    book.type('G1', 'Tie');
    expect(book.plan().finish).toBe(after.finish);
    book.type('G1', 'Constraint');
    book.undo();
    expect(unquoted(book.snapshot())).toBe(unquoted(before));
  });

  it('uses the columns that the plan has, and brings their looks back', () => {
    const book = converted(
      PLAN.map((row, at) => [...row, at === 0 ? 'Constraint' : '', at === 0 ? 'Constraint date' : '']),
    );
    const before = book.snapshot();
    accept(book);
    expect(book.shown()[0]?.filter((name) => name.startsWith('Constraint'))).toHaveLength(2);
    expect(column(book, 'Constraint')).toEqual(['SNET', '', '', '']);
    expect(book.plan().finish).toBe('13 Mar 2026');
    book.undo();
    expect(book.snapshot()).toBe(before);
  });

  it('never writes over a constraint of the manager’s, and says so', () => {
    const own = ['SNET', '2026-03-02'];
    const plan = PLAN.map((row, at) => [
      ...row,
      ...(at === 0 ? ['Constraint', 'Constraint date'] : at === 1 ? own : ['', '']),
    ]);
    const book = converted(plan);
    const proposal = book.ask({ ask: 'level' });
    expect(proposal.lines.map(({ task, obstacle }) => [task, obstacle.slice(0, 31)])).toEqual([
      ['1 Survey', 'Has a constraint of its own, wh'],
    ]);
    expect(proposal.after).toEqual(proposal.before);
    expect(proposal.left).toEqual(['Engineer from 2 Mar 2026: 1 Survey, 2 Soil report.']);
    const before = book.snapshot();
    expect(() => accept(book, [1])).toThrow(
      '"Survey" has a constraint of its own, which stays. Leave it out.',
    );
    expect(book.snapshot()).toBe(before);
  });

  it('takes its own dates back when they are no longer needed, and moves them when the plan has moved', () => {
    const book = converted();
    accept(book);
    book.type('C3', '4d');
    expect(linesOf(book.ask({ ask: 'level' }))).toEqual([['1 Survey', '5 Mar 2026', '6 Mar 2026']]);
    accept(book);
    expect(column(book, 'Constraint date')[0]).toBe('6 Mar 2026');
    book.type('E3', 'Drafter');
    const proposal = accept(book);
    expect(linesOf(proposal)).toEqual([['1 Survey', '6 Mar 2026', '2 Mar 2026']]);
    expect(column(book, 'Constraint')).toEqual(['', '', '', '']);
    expect(book.plan().problemCount).toBe(0);
  });

  it('refuses a proposal for a plan that has changed since', () => {
    const book = converted();
    const { stamp, lines } = book.ask({ ask: 'level' });
    book.type('C2', '6d');
    expect(() => book.ask({ ask: 'accept levelling', stamp, accepted: lines })).toThrow(
      'The plan has changed since it was levelled. Level it again.',
    );
    expect(() => book.ask({ ask: 'accept levelling', stamp, accepted: [] })).toThrow(/^No row is chosen/);
  });

  it('keeps what was typed into the new columns when it is undone, and finds rows that were sorted since', () => {
    const book = converted();
    accept(book);
    book.type('G5', 'SNET');
    book.type('H5', '2026-04-01');
    book.tab().getRange(2, 1, 4, 8).sort({ column: 1, ascending: false });
    book.undo();
    expect(column(book, 'Constraint')).toEqual(['SNET', '', '', '']);
    expect(column(book, 'Task')[0]).toBe('Tender');
  });

  it('says what it needs', () => {
    const book = new Workbook({ Sheet1: PLAN });
    expect(() => book.ask({ ask: 'level' })).toThrow(/^This workbook has no plan yet/);
    book.convert(CHOICES);
    expect(() => book.ask({ ask: 'level' })).toThrow(
      /^Levelling needs to know what there is of each resource/,
    );
  });

  it('gives the sample project exactly the dates it proposed', () => {
    const tabs = Object.fromEntries(Object.entries(samplePlan).map(([name, table]) => [name, typed(table)]));
    const book = new Workbook(tabs);
    book.convert({}, 'plan');
    const { after, before, lines } = accept(book);
    expect(lines.length).toBeGreaterThan(1);
    expect(after.overloads).toBeLessThan(before.overloads);
    expect(book.plan().finish).toBe(after.finish);
    expect(book.ask({ ask: 'level' }).before).toEqual(after);
  });

  it('tells what comes of it in a plan that is scheduled from its finish, too', () => {
    const book = converted();
    book.type('B7', 'finish', 'Settings');
    book.type('B6', '2026-03-31', 'Settings');
    const { lines, after, before } = accept(book);
    expect(lines.length).toBeGreaterThan(0);
    expect(after.overloads).toBeLessThanOrEqual(before.overloads);
    expect(book.plan().finish).toBe(after.finish);
    expect(book.ask({ ask: 'level' }).before).toEqual(after);
  });

  it('opens its page from the menu', () => {
    const book = converted();
    book.run('levelResources');
    expect(book.host.shown.sidebar?.html).toContain('data-panel="levelResources"');
  });
});
