/** Hands out the work of the weeks ahead: a tab for each assignee, with cells for progress to fill in. */
import type { Plan } from '../../../shared/plan/plan.js';
import { lookAhead } from '../../../shared/report/look-ahead.js';
import { firstDay, lastDay } from '../../../shared/report/report-dates.js';
import type { Schedule } from '../../../shared/schedule/schedule.js';
import { shownTaskFinish, shownTaskStart } from '../../../shared/schedule/shown-dates.js';
import { SerialDate } from '../../../shared/table/cell.js';
import { freeTabName } from '../book.js';
import { writeCell } from '../call.js';
import { type SheetDates, spreadsheetDates } from '../dates.js';
import { DATE_FORMAT, HINT_TEXT, PERCENT_FORMAT } from '../look.js';
import { LOOK_AHEAD_NAME, namedRange } from '../names.js';
import { plainCell } from '../plain-text.js';
import { projectOf } from '../project-report.js';
import { Sentence } from '../sentence.js';
import { Change } from '../undo/change.js';
import { dateColumn, type TableColumn, writeHint, writeTable } from './table-tab.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Row of the table's header; a title and a hint stand above it. */
const ROW = 4;
/** The columns before it are handed out, those from here on are filled in. */
const FIRST_TO_FILL = 6;
const FILL = '#fffde7';

const COLUMNS: readonly TableColumn[] = [
  { name: 'ID', width: 60, hint: 'As in the plan.' },
  { name: 'Task', width: 320, hint: 'As in the plan.' },
  dateColumn('Start', 'As planned when this was handed out.'),
  dateColumn('Finish', 'As planned when this was handed out.'),
  { name: 'Known so far', width: 100, format: PERCENT_FORMAT, hint: 'What the plan had as done.' },
  { name: '% complete', width: 90, format: PERCENT_FORMAT, hint: 'Fill in how much is done.' },
  dateColumn('Actual start', 'Fill in when work began.'),
  dateColumn('Actual finish', 'Fill in when it was done.'),
  { name: 'Remaining duration', width: 150, hint: 'Fill in how much is left: 3, 3d or 4h.' },
  { name: 'Note', width: 220, hint: 'For the project manager; it stays here.' },
];

export function handOutLookAhead(book: Spreadsheet, label: string): void {
  const { plan, schedule } = projectOf(book);
  const ahead = lookAhead(plan, schedule, plan.settings.lookAheadWeeks);
  if (ahead === null || ahead.people.length === 0)
    throw new Sentence('No work is left in the weeks ahead, so there is nothing to hand out.');
  const dates = spreadsheetDates();
  Change.make(book, label, (change) => {
    for (const { assignee, tasks } of ahead.people) {
      const who = assignee === '' ? 'not assigned' : assignee;
      const sheet = change.addTab(freeTabName(book, [tabName(`Look-ahead ${who}`)]));
      sheet
        .getRange(1, 1)
        .setValue(plainCell(`Look-ahead: ${who}`))
        .setFontSize(15)
        .setFontWeight('bold');
      const period = `${firstDay(ahead.from)} to ${lastDay(ahead.to)}`;
      writeHint(
        sheet.getRange(2, 1),
        `${period}. Fill in the yellow cells; the plan changes only when the project manager has accepted them.`,
      );
      const table = writeTable(sheet, COLUMNS, ROW);
      writeTasks(sheet, plan, schedule, tasks, dates);
      change.name(freeMarker(book), table);
    }
    book.getSheets()[book.getNumSheets() - ahead.people.length]?.activate();
  });
}

/** A name that Google Sheets takes for a tab. */
const tabName = (name: string): string =>
  name
    .replace(/[[\]*?/\\:]/g, ' ')
    .slice(0, 90)
    .trim();

function freeMarker(book: Spreadsheet): string {
  let number = 1;
  while (namedRange(book, `${LOOK_AHEAD_NAME}${number}`) !== null) number += 1;
  return `${LOOK_AHEAD_NAME}${number}`;
}

function writeTasks(
  sheet: Sheet,
  plan: Plan,
  schedule: Schedule,
  tasks: readonly number[],
  dates: SheetDates,
): void {
  const date = (serial: number | null) => writeCell(serial === null ? null : new SerialDate(serial), dates);
  const rows = tasks.map((index) => {
    const task = plan.tasks[index];
    return [
      plainCell(task?.id ?? ''),
      plainCell(task?.name ?? ''),
      date(shownTaskStart(schedule, index)),
      date(shownTaskFinish(schedule, index)),
      task?.fractionComplete ?? '',
    ];
  });
  sheet
    .getRange(ROW + 1, 1, rows.length, FIRST_TO_FILL - 1)
    .setValues(rows)
    .setFontColor(HINT_TEXT);
  sheet.getRange(ROW + 1, 1, rows.length, 1).setHorizontalAlignment('left');
  sheet
    .getRange(ROW + 1, 2, rows.length, 1)
    .setFontColor('#202124')
    .setWrap(true);
  sheet.getRange(ROW + 1, 3, rows.length, 2).setNumberFormat(DATE_FORMAT);
  const toFill: Range = sheet.getRange(
    ROW + 1,
    FIRST_TO_FILL,
    rows.length,
    COLUMNS.length - FIRST_TO_FILL + 1,
  );
  toFill.setBackground(FILL);
}
