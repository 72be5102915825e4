/** What a manager may change in the reading of a sheet, and what the formulas make of it afterwards. */
import { afterEach, describe, expect, it } from 'vitest';
import { typed } from './typed-cells.js';
import { untidySheets } from './untidy-sheets.js';
import { closeWorkbooks, Workbook } from './workbook.js';

afterEach(closeWorkbooks);

const START = { projectStart: '2027-03-01' };

const untidy = (wanted: string) => {
  const found = untidySheets.find(([name]) => name === wanted);
  if (found === undefined) throw new Error(`There is no untidy sheet "${wanted}".`);
  return typed(found[1].sheet);
};

/** A setting's content on the Settings tab; undefined where it has no such row. */
const setting = (book: Workbook, key: string): unknown =>
  book
    .tab('Settings')
    .getDataRange()
    .getValues()
    .find(([name]) => name === key)?.[1];

describe('a column set to be not read', () => {
  const SHEET = [
    ['Task', 'Days', 'Start', 'Cost'],
    ['Survey', 3, '2027-03-08', 400],
    ['Dredge', 2, '2027-03-15', 'ask'],
  ];
  const choices = { answers: START, columns: { 3: '', 4: '' } };

  it('is left out of the preview and of the formulas, and says why', () => {
    const book = new Workbook(SHEET);
    const reading = book.reading(choices);
    expect(reading.columns.map(({ takenFor }) => takenFor)).toEqual(['Task', 'Duration', null, null]);
    expect(reading.columns[2]).toMatchObject({
      confidence: 'not read',
      why: 'You chose this. It stays as it is.',
    });
    expect(reading.problems).toEqual([]);
    expect(book.convert(choices).problemCount).toBe(0);
    expect(book.block().map(({ Start }) => Start)).toEqual(['1 Mar 2027', '1 Mar 2027']);
    expect(setting(book, 'Column Budget')).toBe('not read');
    book.type('C1', 'Begin');
    expect(book.block().map(({ Start }) => Start)).toEqual(['1 Mar 2027', '1 Mar 2027']);
  });

  it('makes way for the next one of the same meaning', () => {
    const book = new Workbook([
      ['Task', 'Duration', 'Planned start', 'Start date'],
      ['Survey', 3, '2027-03-08', '2027-03-15'],
    ]);
    expect(book.reading().columns[2]?.takenFor).toBe('Start');
    const asked = { columns: { 3: '' } };
    expect(book.reading(asked).columns.map(({ takenFor }) => takenFor)).toEqual([
      'Task',
      'Duration',
      null,
      'Start',
    ]);
    book.convert(asked);
    expect(book.block()[0]?.Start).toBe('15 Mar 2027');
  });
});

describe('ID and WBS columns', () => {
  it('are offered where the plan hangs on the order of its rows, and make it safe to sort', () => {
    const book = new Workbook(untidy('owners-with-units'));
    const before = book.snapshot();
    expect(book.reading({ answers: START }).offer).toMatchObject({
      text: 'Add column WBS in E',
      taken: false,
    });
    const choices = { answers: START, addColumns: true };
    const reading = book.reading(choices);
    expect(reading.problems).toEqual([]);
    expect(reading.willWrite[0]).toBe('WBS in E, free until now.');
    book.convert(choices);
    expect(book.shown().map((row) => row[4])).toEqual(['WBS', '1', '1.1', '1.2', '1.3']);
    const dates = () =>
      new Map(book.block().map(({ Start, Finish }, at) => [book.shown()[at + 1]?.[0], `${Start} ${Finish}`]));
    const sorted = dates();
    book.tab().getRange(2, 1, 4, 5).sort({ column: 4, ascending: false });
    expect(dates()).toEqual(sorted);
    book.tab().getRange(2, 1, 4, 5).sort({ column: 5, ascending: true });
    book.undo();
    expect(book.snapshot()).toBe(before);
  });

  it('go together where links are by row number, so that the links stay what they were', () => {
    const book = new Workbook([
      ['Task', 'Duration', 'Predecessors'],
      ['Build', '', ''],
      ['  Dig', 2, ''],
      ['  Pour', 3, 2],
    ]);
    const choices = { answers: START, addColumns: true };
    const dates = book.reading({ answers: START }).preview?.rows;
    expect(book.reading(choices).preview?.rows).toEqual(dates);
    expect(book.reading(choices).problems).toEqual([]);
    book.convert(choices);
    expect(book.shown().map((row) => row.slice(3, 5))).toEqual([
      ['ID', 'WBS'],
      ['1', '1'],
      ['2', '1.1'],
      ['3', '1.2'],
    ]);
    expect(book.block()[2]).toMatchObject({ Start: '3 Mar 2027', Finish: '5 Mar 2027' });
  });

  it('make phases of rows that only have a name', () => {
    const book = new Workbook(untidy('building-phases'));
    expect(book.reading().offer?.why).toBe(
      '"PHASE 1 - ENABLING", "PHASE 2 - STRUCTURE" look like headings of the rows under them; WBS codes say so.',
    );
    book.convert({ addColumns: true });
    expect(book.plan().problemCount).toBe(0);
    expect(book.block()[0]).toMatchObject({ Start: '5 Apr 2027', Finish: '19 Apr 2027' });
  });

  it('are not offered where something stands beside the table, or where nothing is gained', () => {
    expect(new Workbook(untidy('titles-above')).reading().offer).toBeNull();
    const book = new Workbook([
      ['Task', 'Duration', 'After', '', 'Notes'],
      ['Dig', 2, '', '', 'call the pilot'],
      ['Pour', 3, 1, '', ''],
    ]);
    expect(book.reading().offer).toBeNull();
  });

  it('keep what was typed in them when they are taken back', () => {
    const book = new Workbook([
      ['Task', 'Duration', 'After'],
      ['Dig', 2, ''],
      ['Pour', 3, 1],
    ]);
    book.convert({ answers: START, addColumns: true });
    book.type('A4', 'Cure');
    book.type('D4', 'C-9');
    book.undo();
    expect(book.shown()).toEqual([
      ['Task', 'Duration', 'After', ''],
      ['Dig', '2', '', ''],
      ['Pour', '3', '1', ''],
      ['Cure', '', '', 'C-9'],
    ]);
  });
});

describe('what is proposed', () => {
  it.each([
    ['french-budget', 'EUR'],
    ['building-phases', 'GBP'],
    ['two-header-rows', 'EUR'],
    ['formula-columns', 'USD'],
  ])('the currency of %s is %s', (name, code) => {
    const asked = new Workbook(untidy(name)).reading().questions.find(({ id }) => id === 'currency');
    expect(asked?.value).toBe(code);
  });
});

describe('a wide plan', () => {
  it('has its block in sight after conversion, with its first task selected', () => {
    const book = new Workbook(untidy('gantt-by-hand'));
    book.convert();
    expect(book.tab().getActiveRange()?.getA1Notation()).toBe('K3');
  });
});

describe('dates that can be read two ways', () => {
  const SHEET = untidy('either-day-order');

  it('are asked for once, for the whole sheet', () => {
    expect(new Workbook(SHEET).reading().dateOrder).toEqual({
      sample: '03/04/27',
      dayFirst: '3 Apr 2027',
      monthFirst: '4 Mar 2027',
      cells: 6,
    });
    expect(new Workbook(untidy('dates-as-text')).reading().dateOrder).toBeNull();
  });

  it.each([
    ['day', '5 Apr 2027', '6 Apr 2027'],
    ['month', '4 Mar 2027', '4 Jun 2027'],
  ] as const)('become dates with the %s first, and texts again', (first, firstStart, secondStart) => {
    const book = new Workbook(SHEET);
    const before = book.snapshot();
    const { tab } = book.reading();
    const shown = book.ask({ ask: 'order dates', tab, choices: {}, first });
    expect(shown).toMatchObject({
      reading: { dateOrder: null, problemCount: 0 },
      undo: `Write dates with the ${first} first`,
    });
    book.convert();
    expect(
      book
        .block()
        .slice(0, 2)
        .map(({ Start }) => Start),
    ).toEqual([firstStart, secondStart]);
    book.undo();
    book.undo();
    expect(book.snapshot()).toBe(before);
  });

  it('stay texts in cells of plain text, written so that they have one reading', () => {
    const book = new Workbook(
      SHEET.map((row) => row.map((value) => ({ value: value as string, format: '@' }))),
    );
    const before = book.snapshot();
    book.ask({ ask: 'order dates', tab: book.reading().tab, choices: {}, first: 'day' });
    expect(book.tab().getRange('C2').getValue()).toBe('2027-04-03');
    book.undo();
    expect(book.snapshot()).toBe(before);
  });
});
