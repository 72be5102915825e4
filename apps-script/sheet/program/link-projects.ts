/** Writes, for every project with a workbook, the formulas by which its summary and milestones arrive. */
import type { Table } from '../../../shared/table/cell.js';
import { COLUMNS } from '../../../shared/table/dictionary.js';
import { readHeader } from '../../../shared/table/header.js';
import { absoluteCell } from '../a1.js';
import { MOST_MILESTONES } from '../conversion/summary-tab.js';
import { MILESTONES_NAME, namedRange, SUMMARY_NAME } from '../names.js';
import { Sentence } from '../sentence.js';
import { Change } from '../undo/change.js';
import { PROGRAM_NAMES } from './names.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

interface LinkedProject {
  /** Absolute references to the cells of its name and its workbook. */
  readonly name: string;
  readonly workbook: string;
}

/**
 * The add-on itself opens no other file: the formulas do, and a person allows each link once. Formulas follow the
 * cells of the Projects table, so a changed address needs no new run.
 */
export function linkProjects(book: Spreadsheet, label: string): void {
  const projects = namedRange(book, PROGRAM_NAMES.projects);
  const summaries = namedRange(book, PROGRAM_NAMES.summaries);
  const milestones = namedRange(book, PROGRAM_NAMES.milestones);
  if (projects === null || summaries === null || milestones === null) {
    throw new Sentence('This workbook is no program yet. Choose New program.');
  }
  const linked = linkedProjects(projects);
  if (linked.length === 0) {
    throw new Sentence(
      'No project has a workbook. Paste the address of its spreadsheet under Workbook in Projects.',
    );
  }
  Change.make(book, label, (change) => {
    writeSummaries(change, summaries, linked);
    const stacked = linked.map(
      ({ workbook }) => `IFERROR(IMPORTRANGE(${workbook}, "${MILESTONES_NAME}"), "")`,
    );
    const sheet = milestones.getSheet();
    const rows = linked.length * MOST_MILESTONES - milestones.getNumRows() + 1;
    if (rows > 0) sheet.insertRowsAfter(milestones.getLastRow(), rows);
    change.setFormula(
      sheet,
      milestones.getRow() + 1,
      milestones.getColumn(),
      stacked.length === 1 ? `=${stacked[0]}` : `=VSTACK(${stacked.join(', ')})`,
    );
  });
  summaries.getSheet().activate();
}

function linkedProjects(projects: Range): LinkedProject[] {
  const cells = projects.getDisplayValues() as Table;
  const header = readHeader(cells, 'projects');
  const { Project, Workbook } = header.columns;
  if (Project === undefined || Workbook === undefined) {
    throw new Sentence('The Projects table needs the columns Project and Workbook.');
  }
  const tab = projects.getSheet().getName();
  const reference = (row: number, column: number) =>
    absoluteCell(tab, projects.getRow() + row, projects.getColumn() + column);
  return cells.flatMap((row, index) =>
    index > header.row && String(row[Workbook] ?? '').trim() !== ''
      ? [{ name: reference(index, Project), workbook: reference(index, Workbook) }]
      : [],
  );
}

/**
 * All but the project's name come from its workbook; an error there leaves the name, and its health is Grey. A name
 * that is not written yet stays blank: a plain reference to it would give a project called 0.
 */
function writeSummaries(change: Change, summaries: Range, linked: readonly LinkedProject[]): void {
  const sheet = summaries.getSheet();
  const columns = COLUMNS.summaries.length;
  const free = summaries.getNumRows() - 1;
  if (linked.length > free) sheet.insertRowsAfter(summaries.getLastRow(), linked.length - free);
  const earlier = sheet.getRange(summaries.getRow() + 1, summaries.getColumn(), free, 1).getFormulas();
  linked.forEach(({ name, workbook }, at) => {
    const row = summaries.getRow() + 1 + at;
    const imported = `INDEX(IMPORTRANGE(${workbook}, "${SUMMARY_NAME}"), 2, 0)`;
    change.setFormula(sheet, row, summaries.getColumn(), `=IF(${name}="", "", ${name})`);
    change.setFormula(
      sheet,
      row,
      summaries.getColumn() + 1,
      `=FILTER(${imported}, SEQUENCE(1, ${columns})>1)`,
    );
  });
  earlier.slice(linked.length).forEach(([formula = ''], at) => {
    if (formula === '') return;
    const row = summaries.getRow() + 1 + linked.length + at;
    change.setFormula(sheet, row, summaries.getColumn(), '');
    change.setFormula(sheet, row, summaries.getColumn() + 1, '');
  });
}
