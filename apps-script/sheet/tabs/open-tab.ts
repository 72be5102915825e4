/** Goes to a tab of the plan, adding it first where the workbook has none. */
import { freeTabName } from '../book.js';
import { namedRange } from '../names.js';
import { planCallOf } from '../plan-call.js';
import { openProject, type Project } from '../project.js';
import { Sentence } from '../sentence.js';
import { Change } from '../undo/change.js';
import type { TabKind } from './tab-kind.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function openTab(book: Spreadsheet, kind: TabKind, label: string): void {
  const there = namedRange(book, kind.marker);
  if (there === null) addTab(book, kind, label);
  else there.getSheet().activate();
}

function addTab(book: Spreadsheet, kind: TabKind, label: string): void {
  const project = openProject(book);
  if (project === null) throw new Sentence(NO_PLAN);
  Change.make(book, label, (change) => {
    tabOfKind(book, change, project, kind).activate();
  });
}

/** The tab of a kind, added where the workbook has none, as part of a change. */
export function tabOfKind(book: Spreadsheet, change: Change, project: Project, kind: TabKind): Sheet {
  const there = namedRange(book, kind.marker);
  if (there !== null) return there.getSheet();
  const sheet = change.addTab(freeTabName(book, kind.names));
  const context = { book, change, project, call: planCallOf(book, project) };
  change.name(kind.marker, kind.fill(sheet, context));
  // Rows and columns that were added would be selected and in sight otherwise.
  sheet.setActiveRange(sheet.getRange(1, 1));
  return sheet;
}

export const NO_PLAN =
  'This workbook has no plan yet. Choose Turn this sheet into a plan, or New project plan.';
