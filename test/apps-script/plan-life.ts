/** Random sheets and random edits of a plan's life in a manager's sheet, made on the plan and on its untouched twin. */
import fc from 'fast-check';
import type { PlainCell } from '../../apps-script/local/engine/workbook-data.js';
import type { Workbook } from './workbook.js';

export const HEADERS: Readonly<Record<string, string>> = {
  ID: 'No',
  Task: 'Activity',
  Duration: 'Days',
  Start: 'Begin',
  Predecessors: 'After',
  Resources: 'Who',
  '% complete': 'Done',
};
const OWN = 'Remark';
const ANSWERS = { project: 'Harbour', projectStart: '2027-03-01', statusDate: '', currency: 'EUR' };

const durations = fc.constantFrom('2', '3d', '1w', '4h', '0', 'soon', '', '-');
const starts = fc.constantFrom('', '', '', '2027-03-10', '12 Apr 2027', 'TBD');
const links = fc.constantFrom('', '', '1', '2', '1, 2', '2FS+1d', '3SS', 'Task b', 'after 1', '99');
const words = fc.constantFrom('', 'Designer', 'Tester (50%)', 'x', '#REF!', '1.10', "'007");
const done = fc.constantFrom('', '50%', '0', '1', 'Done');
const names = fc.constantFrom('Task a', 'Task b', '  Task c', 'Task d', 'Total', '');
const cellOf: Readonly<Record<string, fc.Arbitrary<string>>> = {
  Task: names,
  Duration: durations,
  Start: starts,
  Predecessors: links,
  Resources: words,
  '% complete': done,
  [OWN]: words,
};

const at = fc.nat({ max: 30 });
export const edits = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('type' as const),
      row: at,
      column: at,
      text: fc.oneof(durations, starts, links, words, names),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('sort' as const), column: at, ascending: fc.boolean() }),
  },
  fc.record({ do: fc.constant('insert row' as const), row: at }),
  fc.record({ do: fc.constant('insert column' as const), column: at }),
  fc.record({ do: fc.constant('move column' as const), column: at, to: at }),
  fc.record({ do: fc.constant('delete row' as const), row: at }),
  fc.record({ do: fc.constant('delete column' as const), column: at }),
  fc.record({ do: fc.constant('rename' as const), column: at }),
  fc.record({ do: fc.constant('convert again' as const) }),
);
export type Edit = typeof edits extends fc.Arbitrary<infer Value> ? Value : never;

export const sheets = fc
  .record({
    titles: fc.nat({ max: 2 }),
    columns: fc.shuffledSubarray(['Duration', 'Start', 'Predecessors', 'Resources', '% complete', OWN], {
      minLength: 2,
    }),
    withIds: fc.boolean(),
    rows: fc.integer({ min: 2, max: 6 }),
  })
  .chain(({ titles, columns, withIds, rows }) => {
    const meanings = [...(withIds ? ['ID'] : []), 'Task', ...columns];
    const row = (number: number) =>
      fc.tuple(
        ...meanings.map((name) => (name === 'ID' ? fc.constant(String(number)) : (cellOf[name] ?? words))),
      );
    return fc.record({
      titles: fc.constant(titles),
      meanings: fc.constant(meanings),
      rows: fc.tuple(...Array.from({ length: rows }, (_, number) => row(number + 1))),
    });
  });

/** Where the plan is by now, for the edits and for the fresh conversion. Rows and columns count from 1. */
export interface Place {
  /** The name of the plan's tab. */
  tab: string;
  readonly header: number;
  last: number;
  first: number;
  /** What each column means, from the first on; null is a column of the manager's own. */
  columns: (string | null)[];
  renamed: number;
}

const within = (number: number, least: number, most: number) =>
  least + (number % Math.max(1, most - least + 1));

/** Where a column is moved to: never before the first one, since that is outside the range that the formula reads. */
const target = (to: number, { first, columns }: Place) => within(to, first + 1, first + columns.length - 1);

/** Makes an edit on a sheet; the place is the same before the edit on each. */
export function edit(book: Workbook, change: Edit, place: Place): void {
  const sheet = book.tab(place.tab);
  const { header, last, first, columns } = place;
  const lastColumn = first + columns.length - 1;
  const column = 'column' in change ? within(change.column, first, lastColumn) : 0;
  const row = 'row' in change ? within(change.row, header + 1, last) : 0;
  if (change.do === 'type') book.host.type(place.tab, row, column, change.text);
  if (change.do === 'sort' && last > header + 1)
    sheet
      .getRange(header + 1, first, last - header, columns.length)
      .sort({ column, ascending: change.ascending });
  if (change.do === 'insert row') sheet.insertRowBefore(row);
  if (change.do === 'insert column') sheet.insertColumnBefore(column);
  if (change.do === 'move column')
    sheet.moveColumns(sheet.getRange(1, column, 1, 1), target(change.to, place));
  if (change.do === 'delete row' && last > header + 2) sheet.deleteRow(row);
  if (change.do === 'delete column' && columns[column - first] !== 'Task' && columns.length > 2)
    sheet.deleteColumn(column);
  if (change.do === 'rename') book.host.type(place.tab, header, column, `Word ${place.renamed + 1}`);
  book.host.engine.calculate();
}

/** The place after an edit. */
export function follow(place: Place, change: Edit): void {
  const { header, first } = place;
  const lastColumn = first + place.columns.length - 1;
  const index = 'column' in change ? within(change.column, first, lastColumn) - first : 0;
  if (change.do === 'insert row') place.last += 1;
  if (change.do === 'insert column') {
    // Before the first column it is outside the plan.
    if (index === 0) place.first += 1;
    else place.columns.splice(index, 0, null);
  }
  if (change.do === 'move column') {
    const to = target(change.to, place) - first;
    const [moved = null] = place.columns.splice(index, 1);
    place.columns.splice(to > index ? to - 1 : to, 0, moved);
  }
  if (change.do === 'delete row' && place.last > header + 2) place.last -= 1;
  if (change.do === 'delete column' && place.columns[index] !== 'Task' && place.columns.length > 2)
    place.columns.splice(index, 1);
  if (change.do === 'rename') place.renamed += 1;
}

export const choicesFor = ({ header, first, columns }: Place) => ({
  headerRow: header,
  answers: ANSWERS,
  columns: Object.fromEntries(
    columns.flatMap((name, index) => (name === null || name === OWN ? [] : [[String(first + index), name]])),
  ),
});

/** What stands in the sheet by the manager's hand: without the one formula of ours. */
export function typedIn(book: Workbook, { tab }: Place): Map<string, unknown> {
  const cells = [...book.typedCells(tab)].filter(
    ([, content]) => !String(content).startsWith('=PM_SCHEDULE'),
  );
  return new Map(cells);
}

/** The figures beside each row of the plan; a check also tells what is wrong with Settings, and is left out. */
export const figures = (book: Workbook, { tab, header, last }: Place) =>
  book
    .block(tab)
    .slice(0, last - header)
    .map(({ Check, ...others }) => others);

export const copyOf = (twin: Workbook, name: string): PlainCell[][] => {
  const tab = twin.engineTab(name);
  const used = tab.lastUsed();
  return Array.from({ length: used.row }, (_, row) =>
    Array.from({ length: used.column }, (__, column) => {
      const value = tab.ownValueAt(row + 1, column + 1);
      const format = tab.formatAt(row + 1, column + 1);
      return format === '' ? value : { value, format };
    }),
  );
};
