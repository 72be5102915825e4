import { afterEach, describe, expect, it } from 'vitest';
import { closeWorkbooks, Workbook } from '../workbook.js';

afterEach(closeWorkbooks);

const PLAN = [
  ['Quay wall'],
  [],
  ['Task', 'Duration', 'Predecessors', '% complete'],
  ['Survey', '3d', '', 1],
  ['', '', '', ''],
  ['Dredge', '2d', 'Survey', ''],
];

function withGantt(): Workbook {
  const book = new Workbook(PLAN);
  book.convert({ answers: { projectStart: '2026-03-02' } });
  book.run('openGantt');
  expect(book.alerts()).toEqual([]);
  return book;
}

/** The chart from its header down, with the names beside it. */
const chart = (book: Workbook): string[] =>
  book
    .shown('Gantt')
    .slice(3)
    .map((row) => row.join('|').replace(/\|+$/, ''));

interface Look {
  readonly formula: string;
  readonly fontColor: string;
  readonly background: string;
}

describe('the Gantt tab', () => {
  it('draws the plan beside its names with one call', () => {
    const book = withGantt();
    expect(chart(book)).toEqual([
      'Task|Start|Finish|2|3|4|5|6',
      'Survey|2 Mar 2026|4 Mar 2026|#|#|#',
      '',
      'Dredge|5 Mar 2026|6 Mar 2026||||c|c',
    ]);
    const formulas = book.tab('Gantt').getDataRange().getFormulas().flat();
    expect(formulas.filter((formula) => formula.includes('PM_'))).toEqual([
      "=PM_GANTT('Sheet1'!A3:E, Throughline_Settings, $B$2)",
    ]);
  });

  it('follows edits, new rows and the zoom', () => {
    const book = withGantt();
    book.type('B6', '1d');
    book.type('A7', 'Inspect');
    book.type('B7', '1d');
    book.type('C7', 'Dredge');
    expect(chart(book).slice(2)).toEqual([
      '',
      'Dredge|5 Mar 2026|5 Mar 2026||||c',
      'Inspect|6 Mar 2026|6 Mar 2026|||||c',
    ]);
    book.type('B2', 'week', 'Gantt');
    expect(chart(book)[0]).toBe('Task|Start|Finish|2');
    expect(book.shown('Gantt')[2]?.[3]).toBe('Mar');
  });

  it('gives every code a look of its own, and what hue alone would tell its letter', () => {
    const rules = withGantt()
      .tab('Gantt')
      .getConditionalFormatRules()
      .map((rule) => (rule as unknown as { look: Look }).look);
    for (const code of ['=', '#', 'c', 'd', 'b', 'm', '.']) {
      const looks = rules.filter(({ formula }) => formula === code || formula === `=LEFT(D5, 1)="${code}"`);
      expect(looks, code).toHaveLength(1);
    }
    const hidden = rules.filter(({ fontColor, background }) => background && fontColor === background);
    expect(hidden.map(({ formula }) => formula)).toEqual(['=LEFT(D5, 1)="="', '=D$2="▼"', '.']);
  });

  it.each([
    ['WBS', ['1', '1.1', '1.1.1', '2']],
    ['Level', [1, 2, 3, 1]],
  ])('shows by %s which task lies in which phase, and follows when it moves', (column, places) => {
    const tasks = ['Shell', 'Ground', 'Dig', 'Move in'];
    const book = new Workbook([
      [column, 'Task', 'Duration', 'Start'],
      ...tasks.map((task, at) => [places[at] ?? '', task, '2d', '2026-03-02']),
    ]);
    book.convert();
    book.run('openGantt');
    const names = () =>
      book
        .shown('Gantt')
        .slice(3)
        .map(([name]) => name);
    expect(names()).toEqual(['Task', 'Shell', '   Ground', '      Dig', 'Move in']);
    book.type('A5', column === 'WBS' ? "'2.1" : '2');
    expect(names().at(-1)).toBe('   Move in');
    const rules = book.tab('Gantt').getConditionalFormatRules();
    expect(rules.map((rule) => (rule as unknown as { look: Look }).look.formula)).toContain(
      '=FIND(LEFT(TRIM($A6), 1), $A6)>FIND(LEFT(TRIM($A5), 1), $A5)',
    );
  });

  it('goes with Undo last', () => {
    const book = new Workbook(PLAN);
    book.convert({ answers: { projectStart: '2026-03-02' } });
    const before = book.snapshot();
    book.run('openGantt');
    book.run('undoLast');
    expect(book.snapshot()).toBe(before);
  });
});
