/** Captures the plan as it is computed now on a tab of its own, as values that nothing alters later. */
import { captureBaseline } from '../../../shared/earned-value/capture-baseline.js';
import { freeTabName } from '../book.js';
import { writeCell } from '../call.js';
import { dateText, serialOfIso } from '../date-text.js';
import { spreadsheetDates } from '../dates.js';
import { DATE_FORMAT, DATE_TIME_FORMAT, MONEY_FORMAT, PLAIN_FORMAT, styleHeader } from '../look.js';
import { BASELINE_NAME } from '../names.js';
import { plainCell } from '../plain-text.js';
import { openProject, type Project } from '../project.js';
import { Sentence } from '../sentence.js';
import { todayIn } from '../today.js';
import { Change } from '../undo/change.js';
import { nextBaselineNumber } from './baselines.js';
import { listInCompareTab } from './compare-tab.js';
import { NO_PLAN } from './open-tab.js';
import { hasBaseline, keepBrought, measureAgainst } from './use-baseline.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The first one is measured against at once; later ones are kept until the manager chooses one of them. */
export function saveBaseline(book: Spreadsheet, label: string): void {
  const project = openProject(book);
  if (project === null) throw new Sentence(NO_PLAN);
  if (project.plan.tasks.length === 0)
    throw new Sentence('The plan has no tasks, so there is nothing to keep.');
  const number = nextBaselineNumber(book);
  const first = !hasBaseline(book);
  const today = dateText(serialOfIso(todayIn(book)) ?? 0);
  let saved = '';
  Change.make(book, label, (change) => {
    keepBrought(book, change);
    const sheet = change.addTab(freeTabName(book, [`Baseline ${number} (${today})`]));
    saved = sheet.getName();
    const range = write(sheet, project);
    const name = `${BASELINE_NAME}${number}`;
    change.name(name, range);
    if (first) measureAgainst(book, change, { name, range, label: saved, inUse: false });
    listInCompareTab(book, change, project);
    sheet.activate();
  });
  book.toast(
    first
      ? `The plan is now measured against "${saved}".`
      : `"${saved}" is kept beside the others. To measure against it: Use this baseline, with its tab in front.`,
    'Throughline',
  );
}

/** Column widths, in the order of the table's columns. */
const WIDTHS = [60, 280, 110, 110, 140, 140, 100, 90, 140];

function write(sheet: Sheet, { plan, schedule, header }: Project): Range {
  const withIds = header.columns.ID !== undefined || header.columns.WBS !== undefined;
  const dates = spreadsheetDates();
  const cells = captureBaseline(plan, schedule, withIds).map((row) =>
    row.map((cell) => (typeof cell === 'string' ? plainCell(cell) : writeCell(cell, dates))),
  );
  const columns = WIDTHS.length;
  const range = sheet.getRange(1, 1, cells.length, columns);
  if (cells.length > sheet.getMaxRows())
    sheet.insertRowsAfter(sheet.getMaxRows(), cells.length - sheet.getMaxRows());
  const date = schedule.showsTimeOfDay ? DATE_TIME_FORMAT : DATE_FORMAT;
  const formats = ['@', '@', date, date, PLAIN_FORMAT, MONEY_FORMAT, MONEY_FORMAT, '@', '@'];
  range.setNumberFormats(cells.map(() => formats)).setValues(cells);
  styleHeader(sheet.getRange(1, 1, 1, columns)).setNote(
    'What the plan promised when this baseline was saved. Values only: they stay as they are whatever the plan does.',
  );
  WIDTHS.forEach((width, at) => void sheet.setColumnWidth(at + 1, width));
  sheet.setFrozenRows(1);
  sheet
    .protect()
    .setDescription('A baseline of Throughline: it is compared with, not edited.')
    .setWarningOnly(true);
  return range;
}
