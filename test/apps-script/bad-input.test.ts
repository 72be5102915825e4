import { afterEach, describe, expect, it } from 'vitest';
import type { PlainCell } from '../../apps-script/local/engine/workbook-data.js';
import type { ProblemLine, SheetReading } from '../../apps-script/sheet/conversion/reading.js';
import { closeWorkbooks, Workbook } from './workbook.js';

afterEach(closeWorkbooks);

type Rows = readonly (readonly PlainCell[])[];

const HEADER = ['ID', 'Task', 'Duration', 'Predecessors', 'Start'];
const ANSWERS = { answers: { projectStart: '2026-03-02' } };

const read = (rows: Rows): SheetReading => new Workbook(rows).reading();

const line = ({ target, message, remedy }: ProblemLine): string => `${target?.range}: ${message} ${remedy}`;

/** What PM_SCHEDULE shows beside the rows after conversion: start and check of each. */
const beside = (rows: Rows): string[][] => {
  const book = new Workbook(rows);
  book.convert(ANSWERS);
  return book.block().map(({ Start = '', Check = '' }) => [Start, Check]);
};

describe('a sheet that cannot become a plan says why in one sentence', () => {
  it.each([
    [
      'an empty sheet',
      [],
      /^This sheet is empty\. Paste a list of tasks with a header row, or choose New project plan\.$/,
    ],
    [
      'no Task column',
      [
        ['ID', 'Duration', 'Start'],
        [1, '3d', ''],
      ],
      /Row 1 .* no column in it is known to hold the tasks.*ID, Duration, Start.*name that column "Task"/,
    ],
    [
      'no table at all',
      [['Hello'], ['just some words in a cell']],
      /^No row on this sheet looks like the header of a task list\./,
    ],
  ])('%s', (_name, rows, sentence) => {
    const book = new Workbook(rows);
    const before = book.snapshot();
    expect(book.reading().obstacle).toMatch(sentence);
    expect(book.refusal()).toMatch(sentence);
    expect(book.snapshot()).toBe(before);
  });

  it('60,000 rows', () => {
    const rows = [HEADER, ...Array.from({ length: 60_000 }, (_, at) => [at + 1, 'Task', 1, '', ''])];
    expect(new Workbook(rows).refusal()).toMatch(/^"Sheet1" has 60001 rows; a plan can have 50000\. Move /);
  });
});

describe('a sheet without a Task column', () => {
  it('becomes a plan when the manager says which column holds the tasks', () => {
    const book = new Workbook([
      ['ID', 'Zzz', 'Duration'],
      [1, 'Survey', '3d'],
    ]);
    const choices = { ...ANSWERS, columns: { 2: 'Task' } };
    expect(book.reading(choices).preview?.rows[0]?.task).toBe('Survey');
    expect(book.convert(choices).tasks).toBe(1);
  });
});

describe('titles above the header', () => {
  it('merged titles are passed over', () => {
    expect(read([['Project Apollo, works programme'], [], HEADER, [1, 'Survey', 3, '', '']]).headerRow).toBe(
      3,
    );
  });

  it('of two header rows the one with the names is taken', () => {
    const reading = read([['', '', 'Plan', '', 'Dates'], HEADER, [1, 'Survey', 3, '', '2026-03-02']]);
    expect(reading.headerRow).toBe(2);
    expect(reading.problemCount).toBe(0);
  });
});

describe('a wrong cell is named with its remedy, and every other task is computed', () => {
  it.each([
    [
      'text where dates belong',
      [1, 'Survey', 3, '', 'tbc'],
      'E2: "tbc" is not a date. Write it as 2026-03-31.',
    ],
    ['soon', [1, 'Survey', 'soon', '', ''], 'C2: "soon" is not a duration. Write 3d, 4h or 2w.'],
    ['an unknown predecessor', [1, 'Survey', 3, '99', ''], /^D2: "99" is no task of this plan\. Write /],
    ['a task that waits for itself', [1, 'Survey', 3, '1', ''], /^D2: The task waits for itself\./],
    [
      'an error in a cell',
      [1, 'Survey', '#REF!', '', ''],
      /^C2: The cell holds the error #REF!\. Mend its formula/,
    ],
    [
      'a date with two readings',
      [1, 'Survey', 3, '', '03/04/26'],
      /^E2: "03\/04\/26" can be 2026-04-03 or 2026-03-04\./,
    ],
  ])('%s', (_name, wrong, expected) => {
    const rows = [HEADER, wrong, [2, 'Dredge', '2d', '', '']];
    const lines = read(rows).problems.map(line);
    const matching = lines.filter((each) =>
      typeof expected === 'string' ? each === expected : expected.test(each),
    );
    expect(matching, lines.join('\n')).toHaveLength(1);
    const [first, second] = beside(rows);
    expect(first?.[0]).toBe('');
    expect(first?.[1]).not.toBe('');
    expect(second).toEqual(['2 Mar 2026', '']);
  });

  it('a loop, named whole in the check of each of its tasks', () => {
    const loop = 'Tasks form a loop: 1 Survey → 2 Dredge → 1 Survey. Remove one of these links.';
    const rows = [HEADER, [1, 'Survey', 3, '2', ''], [2, 'Dredge', 3, '1', ''], [3, 'Quay', 1, '', '']];
    expect(read(rows).problems.map(line)).toEqual([`D2: ${loop}`]);
    expect(beside(rows)).toEqual([
      ['', loop],
      ['', loop],
      ['2 Mar 2026', ''],
    ]);
  });

  it('a duplicate ID', () => {
    const rows = [HEADER, [1, 'Survey', 3, '', ''], [1, 'Dredge', 3, '', '']];
    expect(read(rows).problems.map(line)).toEqual([
      'A3: The ID 1 is also used in row 1. Give each task an ID of its own.',
    ]);
    expect(beside(rows).map(([start]) => start)).toEqual(['2 Mar 2026', '2 Mar 2026']);
  });
});
