/** Collects what assignees filled in on their look-ahead tabs: first to review, then, row by row, into the plan. */
import { collectProgress, type ProgressChange } from '../../shared/report/collect-progress.js';
import { isBlank, SerialDate } from '../../shared/table/cell.js';
import { cellName } from './a1.js';
import { readTable } from './call.js';
import type { Target } from './conversion/reading.js';
import { spreadsheetDates } from './dates.js';
import { LOOK_AHEAD_NAME, namedRange } from './names.js';
import type { Project } from './project.js';
import { projectOf } from './project-report.js';
import { Sentence } from './sentence.js';
import { type CellWrite, Change } from './undo/change.js';
import type { Content } from './undo/step.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** One cell of the plan that would change. Plain JSON. */
export interface ProgressLine {
  /** Names the change, with what it would write: one that has changed since is another. */
  readonly id: string;
  readonly task: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
  /** The tab it was filled in on. */
  readonly from: string;
  /** The plan's cell. */
  readonly target: Target;
}

export interface ProgressReview {
  readonly lines: readonly ProgressLine[];
  /** What cannot be collected, a sentence each. */
  readonly problems: readonly string[];
  /** How many look-ahead tabs there are. */
  readonly tabs: number;
}

interface Found {
  readonly line: ProgressLine;
  readonly change: ProgressChange;
}

export function reviewProgress(book: Spreadsheet): ProgressReview {
  const { found, problems, tabs } = gather(book, projectOf(book));
  return { lines: found.map(({ line }) => line), problems, tabs };
}

/** Writes the changes that were accepted, by their ids; *Undo last* takes them back. */
export function acceptProgress(book: Spreadsheet, accepted: readonly string[], label: string): void {
  const project = projectOf(book);
  const chosen = gather(book, project).found.filter(({ line }) => accepted.includes(line.id));
  if (chosen.length < accepted.length)
    throw new Sentence('What was filled in has changed since it was read. Collect progress again.');
  refuseDoubles(chosen);
  const writes = chosen.map((each) => writeOf(project, each));
  Change.make(book, label, (change) => change.setCells(project.sheet, writes));
}

function gather(
  book: Spreadsheet,
  project: Project,
): { readonly found: Found[]; readonly problems: string[]; readonly tabs: number } {
  const found: Found[] = [];
  const problems: string[] = [];
  const dates = spreadsheetDates();
  const { plan, header, tables } = project;
  const names = book
    .getNamedRanges()
    .map((named) => named.getName())
    .filter((name) => name.startsWith(LOOK_AHEAD_NAME));
  for (const name of names) {
    const range = namedRange(book, name);
    if (range === null) continue;
    const from = range.getSheet().getName();
    const lookAhead = readTable(range.getValues(), dates);
    const reading = collectProgress({ plan, header, cells: tables.plan.cells }, lookAhead);
    for (const change of reading.changes) found.push({ change, line: lineOf(project, change, from) });
    problems.push(...reading.problems.map((problem) => `${from}: ${problem}`));
  }
  return { found, problems, tabs: names.length };
}

function lineOf(
  { tables: { plan: table }, header }: Project,
  change: ProgressChange,
  from: string,
): ProgressLine {
  const { task, column, before, after } = change;
  const range = cellName(table.row + task.row, table.column + (header.columns[column] ?? 0));
  return {
    id: [from, task.id, task.name, column, before, after].join('\n'),
    task: task.id === task.name ? task.name : `${task.id} ${task.name}`,
    column,
    before,
    after,
    from,
    target: { tab: table.tab, range },
  };
}

/** Two people may have filled in one task differently; only one of them can be right. */
function refuseDoubles(chosen: readonly Found[]): void {
  const first = new Map<string, ProgressLine>();
  for (const { line } of chosen) {
    const other = first.get(line.target.range);
    if (other !== undefined)
      throw new Sentence(
        `${line.task}, ${line.column} is filled in twice: ${other.after} on "${other.from}", ${line.after} on "${line.from}". Accept one of them.`,
      );
    first.set(line.target.range, line);
  }
}

/** The name of the task stands beside the cell, so that it is found again where rows were sorted since. */
function writeOf({ tables: { plan: table }, header, sheet }: Project, { change }: Found): CellWrite {
  const row = table.row + change.task.row;
  const taskColumn = table.column + (header.columns.Task ?? 0);
  return {
    row,
    column: table.column + (header.columns[change.column] ?? 0),
    content: contentOf(change),
    anchor: { column: taskColumn, text: String(sheet.getRange(row, taskColumn).getValue()) },
  };
}

function contentOf({ cell }: ProgressChange): Content {
  if (cell instanceof SerialDate) return { instant: spreadsheetDates().toDate(cell).getTime() };
  return { value: isBlank(cell) ? '' : (cell as string | number | boolean) };
}
