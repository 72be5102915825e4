/** A small project that is reported on: a plan that began on 2 March 2026 and is reported on 13 March, and its tabs. */
import { Workbook } from '../workbook.js';

export const PLAN = [
  [
    'ID',
    'Task',
    'Duration',
    'Predecessors',
    'Resources',
    '% complete',
    'Actual start',
    'Actual finish',
    'Remaining duration',
    'Budget',
    'Actual cost',
  ],
  [1, 'Survey', 3, '', 'Surveyor', 1, '', '', '', 1000, 1000],
  [2, 'Dredge', 10, 1, 'Surveyor, Crane crew', 0.2, '', '', '', 8000, 1600],
  [3, 'Quay wall', 20, 2, 'Crane crew', '', '', '', '', 20000, ''],
  [4, 'Open', 0, 3, '', '', '', '', '', '', ''],
];

/** A plan that began on 2 March 2026 and is reported on 13 March. */
export function planned(zone = 'Europe/Berlin'): Workbook {
  const book = new Workbook({ Works: PLAN }, zone);
  book.convert({ answers: { project: 'Harbour', projectStart: '2026-03-02', statusDate: '2026-03-13' } });
  if (settingOf(book, 'Status date') === '') setSetting(book, 'Status date', '2026-03-13');
  return book;
}

function settingCell(book: Workbook, key: string) {
  const rows = book.shown('Settings');
  const row = rows.findIndex(([name]) => name === key);
  return { row: row + 1, value: rows[row]?.[1] ?? '' };
}
const settingOf = (book: Workbook, key: string) => settingCell(book, key).value;
export const setSetting = (book: Workbook, key: string, text: string) =>
  book.type(`B${settingCell(book, key).row}`, text, 'Settings');

export const sectionOf = (book: Workbook, name: string, tab = 'Report') =>
  book
    .shown(tab)
    .filter(([section]) => section === name)
    .map(([, text]) => text);

export const callsOn = (book: Workbook, tab: string) =>
  book
    .tab(tab)
    .getDataRange()
    .getFormulas()
    .flat()
    .filter((formula) => formula.includes('PM_'));
