/** Brings a plan in from a file: Microsoft Project XML, or CSV. */
import { CsvError } from '../../../shared/exchange/csv/read-csv.js';
import { readPlanCsv } from '../../../shared/exchange/csv/read-plan-csv.js';
import { ProjectXmlError, readProjectXml } from '../../../shared/exchange/project-xml/read-project-xml.js';
import { NoPlanError, readPlan } from '../../../shared/plan/read-plan.js';
import type { Table } from '../../../shared/table/cell.js';
import { freeTabName, tabOf } from '../book.js';
import { spreadsheetDates } from '../dates.js';
import { BASELINE_NAME } from '../names.js';
import { Sentence } from '../sentence.js';
import { nextBaselineNumber } from '../tabs/baselines.js';
import { todayIn } from '../today.js';
import { Change } from '../undo/change.js';
import { addProject, addTableTab, refuseSecondPlan } from './add-project.js';
import { MOST_CHARACTERS } from './file-limits.js';
import { writeCells } from './write-table.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface GivenFile {
  /** With its ending. */
  readonly name: string;
  readonly text: string;
}

/** Plans with more rows are too long for a formula to answer in the 30 seconds that Sheets gives it. */
const MOST_ROWS = 50_000;

/** What the file holds and the workbook does not, one sentence each. */
export function importFile(book: Spreadsheet, { name, text }: GivenFile): string[] {
  refuseSecondPlan(book);
  if (text.length > MOST_CHARACTERS)
    throw new Sentence(
      `"${name}" is too large: a file may have ${MOST_CHARACTERS / 1_000_000} million characters.`,
    );
  const title = name.replace(/\.[^.]*$/, '');
  const label = `Import ${name}`;
  try {
    return /^\uFEFF?\s*</.test(text)
      ? importXml(book, label, title, text)
      : importCsv(book, label, title, text);
  } catch (thrown) {
    const isKnown =
      thrown instanceof ProjectXmlError || thrown instanceof CsvError || thrown instanceof NoPlanError;
    if (isKnown) throw new Sentence(thrown.message);
    throw thrown;
  }
}

function importXml(book: Spreadsheet, label: string, title: string, text: string): string[] {
  const { tables, baselines, notes } = readProjectXml(text);
  refuseTooLong(tables.plan);
  Change.make(book, label, (change) => {
    const sheet = addProject(book, change, tables, { project: title });
    const dates = spreadsheetDates();
    for (const { number, table } of baselines) {
      if (number === 0) continue;
      const { tab, lastColumn } = addTableTab(book, change, 'baseline', `Baseline ${number}`, table, dates);
      const whole = tabOf(book, tab)?.getRange(1, 1, table.length + 1, lastColumn);
      if (whole !== undefined) change.name(`${BASELINE_NAME}${nextBaselineNumber(book)}`, whole);
    }
    sheet.activate();
  });
  return [...notes];
}

/** Where no header is found the cells come in all the same: the manager can say which row it is. */
function importCsv(book: Spreadsheet, label: string, title: string, text: string): string[] {
  const { cells, headerRow } = readPlanCsv(text);
  if (cells.length === 0) throw new Sentence('The file is empty.');
  refuseTooLong(cells);
  if (headerRow === null || !isPlan(cells.slice(headerRow))) {
    Change.make(book, label, (change) => {
      const sheet = change.addTab(freeTabName(book, [title.slice(0, 90) || 'Import']));
      writeCells(sheet, 'plan', cells, spreadsheetDates(), headerRow ?? 0);
      sheet.activate();
    });
    return ['No row names a column of tasks, so this is no plan yet. Say below which row is the header.'];
  }
  const startsToday = readPlan({ plan: cells.slice(headerRow) }).start === null;
  const answers = { project: title, ...(startsToday ? { projectStart: todayIn(book) } : {}) };
  Change.make(book, label, (change) =>
    addProject(book, change, { plan: cells }, answers, headerRow).activate(),
  );
  return startsToday
    ? ['No Start is in the file, so the plan starts today. Change Project start on the Settings tab.']
    : [];
}

function isPlan(cells: Table): boolean {
  try {
    readPlan({ plan: cells });
    return true;
  } catch (thrown) {
    if (thrown instanceof NoPlanError) return false;
    throw thrown;
  }
}

function refuseTooLong({ length }: Table): void {
  if (length <= MOST_ROWS) return;
  throw new Sentence(
    `The file has ${length} rows; a plan can have ${MOST_ROWS}. Split it, or leave out what is done.`,
  );
}
