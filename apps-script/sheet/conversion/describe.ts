/** Puts what was understood of a sheet into words: column by column, questions, a preview, problems. */

import {
  shownFinish,
  shownStart,
  shownTaskFinish,
  shownTaskStart,
} from '../../../shared/schedule/shown-dates.js';
import { type Cell, isBlank, SerialDate } from '../../../shared/table/cell.js';
import { COLUMNS, type ColumnName } from '../../../shared/table/dictionary.js';
import type { Header } from '../../../shared/table/header.js';
import { areaName, cellName, columnLetters } from '../a1.js';
import { dateText } from '../date-text.js';
import type { Grid } from '../grid.js';
import { problemLines } from '../located-table.js';
import { SIDE_TABLES } from '../names.js';
import type { Choices, Question } from './questions.js';
import type { ColumnReading, Confidence, Preview, SheetReading } from './reading.js';
import { isUnderstood, type NotUnderstood, type Understood } from './understand.js';

const SAMPLES = 3;
const PREVIEW_ROWS = 8;
const MOST_PROBLEMS = 100;

export function describe(
  grid: Grid,
  result: Understood | NotUnderstood,
  choices: Choices,
  context: { readonly project: string; readonly today: string },
): SheetReading {
  const empty = grid.cells.every((row) => row.every(isBlank));
  const shared = { tab: grid.tab, name: grid.name, empty, names: COLUMNS.plan };
  if (!isUnderstood(result)) {
    const { obstacle, header, headerRow, firstColumn } = result;
    const columns =
      header === null || headerRow === null
        ? []
        : describeColumns(grid, header, headerRow, firstColumn, choices);
    const nothing = {
      reasons: [],
      questions: [],
      preview: null,
      problems: [],
      problemCount: 0,
      willWrite: [],
    };
    return { ...shared, ...nothing, obstacle, headerRow, columns };
  }
  const { table, tables, overrides, schedule, found, placement } = result;
  const problems = schedule.problems.slice(0, MOST_PROBLEMS);
  return {
    ...shared,
    obstacle: null,
    headerRow: table.row,
    reasons: found.reasons,
    columns: describeColumns(grid, result.header, table.row, table.column, choices, result),
    questions: questionsFor(result, choices, context),
    preview: previewOf(result),
    problems: problemLines(problems, tables, overrides),
    problemCount: schedule.problems.length,
    willWrite: [
      `One formula in ${cellName(placement.place.row, placement.place.column)}, which reads ${areaName(placement.area)} and fills ${blockColumns(result)}.`,
      tables.settings === undefined
        ? 'A Settings tab.'
        : `The columns of this plan, on the tab "${tables.settings.tabName}".`,
      'A Summary tab with earned value and the project in one row.',
      ...sideSentences(result),
    ],
  };
}

const SIDE_WORDS = {
  calendar: 'the calendar',
  resources: 'the resources',
  actuals: 'the actual costs',
  baseline: 'the baseline',
} as const;

/** Which other tables the formulas will read. */
const sideSentences = ({ tables }: Understood): string[] =>
  SIDE_TABLES.flatMap((kind) => {
    const table = tables[kind];
    return table === undefined ? [] : [`The formulas also read ${SIDE_WORDS[kind]} on "${table.tabName}".`];
  });

const blockColumns = ({ placement: { place } }: Understood): string =>
  `${columnLetters(place.column)} to ${columnLetters(place.column + place.columns - 1)}`;

function describeColumns(
  grid: Grid,
  header: Header<'plan'>,
  headerRow: number,
  firstColumn: number,
  choices: Choices,
  understood?: Understood,
): ColumnReading[] {
  const taken = new Map(Object.entries(header.columns).map(([name, position]) => [position as number, name]));
  const cells = grid.cells[headerRow - 1] ?? [];
  const last = understood?.placement.lastColumn ?? cells.length;
  const readings: ColumnReading[] = [];
  for (let column = firstColumn; column <= last; column += 1) {
    const text = textOf(cells[column - 1]);
    const takenFor = taken.get(column - firstColumn) ?? null;
    const samples = samplesOf(grid, headerRow, column);
    if (text === '' && samples.length === 0) continue;
    const [confidence, why] = confidenceIn(text, takenFor, column, firstColumn, header, choices, understood);
    readings.push({
      column,
      letter: columnLetters(column),
      header: text,
      samples,
      takenFor,
      confidence,
      why,
    });
  }
  return readings;
}

function confidenceIn(
  text: string,
  takenFor: string | null,
  column: number,
  firstColumn: number,
  header: Header<'plan'>,
  choices: Choices,
  understood: Understood | undefined,
): [Confidence, string] {
  if (text === '') return ['not read', 'It has no header.'];
  if (takenFor === null) {
    const nearest = header.unknown.find((each) => each.position === column - firstColumn)?.nearest ?? null;
    if (nearest !== null) return ['unsure', `It looks like "${nearest}". Choose that if it is.`];
    return ['not read', 'A column of your own. It stays as it is.'];
  }
  const wrong = understood?.schedule.problems.filter(
    (each) => each.table === 'plan' && each.row !== null && each.column === takenFor,
  );
  if (wrong?.[0] !== undefined) {
    const cells = wrong.length === 1 ? 'One cell' : `${wrong.length} cells`;
    return ['unsure', `${cells} cannot be used as ${takenFor}. ${wrong[0].message}`];
  }
  if (choices.columns?.[String(column)] === takenFor) return ['certain', 'You chose this.'];
  if (plain(text) === plain(takenFor)) return ['certain', 'The header says so.'];
  return ['likely', `"${text}" usually means ${takenFor}.`];
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\(.*?\)/g, '')
    .replace(/[^a-z0-9#%]/g, '');

/** The first few different values under a header, as a person reads them. */
function samplesOf(grid: Grid, headerRow: number, column: number): string[] {
  const samples = new Set<string>();
  for (let row = headerRow; row < grid.cells.length && samples.size < SAMPLES; row += 1) {
    const text = textOf(grid.cells[row]?.[column - 1]);
    if (text !== '') samples.add(text);
  }
  return [...samples];
}

const textOf = (cell: Cell): string => {
  if (isBlank(cell)) return '';
  return cell instanceof SerialDate ? dateText(cell.serial) : String(cell).trim();
};

function previewOf({ schedule, plan }: Understood): Preview {
  const rows = plan.tasks.slice(0, PREVIEW_ROWS).map((task) => {
    const problem = schedule.problems.find((each) => each.table === 'plan' && each.row === task.row);
    return {
      task: task.name,
      start: shown(shownTaskStart(schedule, task.index)),
      finish: shown(shownTaskFinish(schedule, task.index)),
      check: problem === undefined ? '' : `${problem.message} ${problem.remedy}`,
    };
  });
  return {
    start: schedule.start === null ? '' : dateText(shownStart(schedule, schedule.start)),
    finish: schedule.finish === null ? '' : dateText(shownFinish(schedule, schedule.finish)),
    rows,
    tasks: plan.tasks.length,
  };
}

const shown = (serial: number | null): string => (serial === null ? '' : dateText(serial));

const MONEY_COLUMNS: readonly ColumnName<'plan'>[] = ['Budget', 'Fixed cost', 'Actual cost'];

function questionsFor(
  { plan, header, tables }: Understood,
  { answers = {} }: Choices,
  context: { readonly project: string; readonly today: string },
): Question[] {
  if (tables.settings !== undefined) return [];
  const questions: Question[] = [
    {
      id: 'project',
      text: 'What is the project called?',
      hint: '',
      kind: 'text',
      value: answers.project ?? context.project,
    },
  ];
  const untold = plan.start === null || answers.projectStart !== undefined;
  if (untold) {
    const hint = 'No Start is typed in the sheet, so nothing else says it.';
    questions.push({
      id: 'projectStart',
      text: 'When does the project start?',
      hint,
      kind: 'date',
      value: answers.projectStart ?? context.today,
    });
  }
  const progress = plan.tasks.some((task) => (task.fractionComplete ?? 0) > 0 || task.actualStart !== null);
  if (progress) {
    const hint = 'Work not done by the end of this day moves after it. Leave it blank for no progress view.';
    questions.push({
      id: 'statusDate',
      text: 'Up to which day is progress recorded?',
      hint,
      kind: 'date',
      value: answers.statusDate ?? context.today,
    });
  }
  if (MONEY_COLUMNS.some((name) => header.columns[name] !== undefined)) {
    questions.push({
      id: 'currency',
      text: 'Which currency are the amounts in?',
      hint: 'Three letters, such as EUR.',
      kind: 'text',
      value: answers.currency ?? 'USD',
    });
  }
  return questions;
}
