/** Writes the levelled dates that were accepted as start-no-earlier-than constraints, never over one that is there. */
import { isBlank, SerialDate } from '../../../shared/table/cell.js';
import { isNotRead } from '../../../shared/table/header.js';
import { absoluteCell } from '../a1.js';
import { columnKey } from '../conversion/settings-rows.js';
import { spreadsheetDates } from '../dates.js';
import { DATE_FORMAT, DATE_TIME_FORMAT, styleHeader } from '../look.js';
import type { Project } from '../project.js';
import { projectOf } from '../project-report.js';
import { Sentence } from '../sentence.js';
import { settingRow, settingsCells, settingsRange } from '../settings-range.js';
import { type CellWrite, Change } from '../undo/change.js';
import { constraintCells, LEVELLED_NOTE } from './levelled.js';
import type { LevellingLine } from './propose.js';
import { stampOf } from './stamp.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export type AcceptedLine = Pick<LevellingLine, 'row' | 'notBefore' | 'movedFor'>;

const COLUMNS = ['Constraint', 'Constraint date'] as const;

type ConstraintColumn = (typeof COLUMNS)[number];

const CHANGED = 'The plan has changed since it was levelled. Level it again.';
const NOTHING = 'No row is chosen. Choose at least one, or drop the proposal.';

/** `stamp` is that of the proposal; *Undo last* takes all of it back. */
export function acceptLevelling(
  book: Spreadsheet,
  stamp: string,
  accepted: readonly AcceptedLine[],
  label: string,
): void {
  if (accepted.length === 0) throw new Sentence(NOTHING);
  const project = projectOf(book);
  if (stampOf(project) !== stamp) throw new Sentence(CHANGED);
  Change.make(book, label, (change) => {
    const columns = constraintColumns(book, change, project, accepted);
    change.setCells(
      project.sheet,
      accepted.flatMap((line) => writesOf(project, columns, line)),
    );
  });
}

/** Columns of the sheet, from 1; those that the plan lacks are inserted right of its last one, before the spacer. */
function constraintColumns(
  book: Spreadsheet,
  change: Change,
  project: Project,
  accepted: readonly AcceptedLine[],
): Readonly<Record<ConstraintColumn, number>> {
  const { header, overrides, sheet, tables } = project;
  const closed = COLUMNS.find((name) => isNotRead(overrides.get(name) ?? ''));
  if (closed !== undefined)
    throw new Sentence(
      `Settings says that ${closed} is not read. Clear its row "${columnKey(closed)}" and level again.`,
    );
  const missing = COLUMNS.filter((name) => header.columns[name] === undefined);
  const before = tables.plan.lastColumn;
  const headerRow = tables.plan.row + header.row;
  if (missing.length > 0) {
    change.insertColumns(sheet, before, headerRow, missing);
    styleHeader(sheet.getRange(headerRow, before, 1, missing.length));
    addColumnSettings(
      book,
      change,
      missing.map((name, at) => [name, absoluteCell(tables.plan.tabName, headerRow, before + at)]),
    );
  }
  const placeOf = (name: ConstraintColumn): number => {
    const at = header.columns[name];
    return at === undefined ? before + missing.indexOf(name) : tables.plan.column + at;
  };
  if (missing.includes('Constraint date')) formatDates(project, placeOf('Constraint date'), accepted);
  return { Constraint: placeOf('Constraint'), 'Constraint date': placeOf('Constraint date') };
}

function formatDates(
  { sheet, header, tables: { plan } }: Project,
  column: number,
  accepted: readonly AcceptedLine[],
): void {
  const hasTime = accepted.some(({ notBefore }) => notBefore !== null && !Number.isInteger(notBefore));
  sheet
    .getRange(plan.row + header.row + 1, column, plan.cells.length - header.row - 1, 1)
    .setNumberFormat(hasTime ? DATE_TIME_FORMAT : DATE_FORMAT);
}

/** Ties the new columns to their headers, as conversion does with those that were there. */
function addColumnSettings(
  book: Spreadsheet,
  change: Change,
  columns: readonly (readonly [name: ConstraintColumn, cell: string])[],
): void {
  const range = settingsRange(book);
  if (range === null) return;
  const cells = settingsCells(range);
  const rows = columns.map(([name, cell]) => [columnKey(name), `=${cell}`] as const);
  change.addSettings(
    cells,
    rows.filter(([key]) => settingRow(cells, key) === null),
  );
}

/** The task's own constraint is never written over: the proposal has left it out, and here it is looked at once more. */
function writesOf(
  project: Project,
  columns: Readonly<Record<ConstraintColumn, number>>,
  { row, notBefore, movedFor }: AcceptedLine,
): CellWrite[] {
  const {
    header,
    sheet,
    tables: { plan },
  } = project;
  const at = plan.row + header.row + row;
  const taskColumn = plan.column + (header.columns.Task ?? 0);
  const anchor = { column: taskColumn, text: String(sheet.getRange(at, taskColumn).getValue()) };
  const own = constraintCells(project, row).some((cell) => !isBlank(cell));
  const given = sheet.getRange(at, columns['Constraint date']).getNote().startsWith(LEVELLED_NOTE);
  if (own && !given)
    throw new Sentence(`"${anchor.text}" has a constraint of its own, which stays. Leave it out.`);
  const date = notBefore === null ? null : spreadsheetDates().toDate(new SerialDate(notBefore));
  return [
    { row: at, column: columns.Constraint, anchor, content: { value: date === null ? '' : 'SNET' } },
    {
      row: at,
      column: columns['Constraint date'],
      anchor,
      content: date === null ? { value: '' } : { instant: date.getTime() },
      note: date === null ? '' : `${LEVELLED_NOTE}${movedFor}`,
    },
  ];
}
