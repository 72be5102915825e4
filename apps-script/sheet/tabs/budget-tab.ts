/** The Budget tab: what the project costs, at completion by each method, and by phase, department, month and task. */

import type { Plan } from '../../../shared/plan/plan.js';
import { MOST_PERIODS } from '../../../shared/time/periods.js';
import { columnLetters } from '../a1.js';
import { HINT_TEXT, MONEY_FORMAT, RATIO_FORMAT, styleHeader } from '../look.js';
import { BUDGET_NAME } from '../names.js';
import type { Project } from '../project.js';
import { PROJECT_ROW, writeForecast } from './budget-forecast.js';
import { OUTLINE_COLUMNS, outlineFormulas, phaseDepth } from './budget-outline.js';
import { settingValue } from './setting-value.js';
import { summaryFigures } from './summary-figures.js';
import type { TabContext, TabKind } from './tab-kind.js';
import { writeHint, writeTitle } from './table-tab.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Row of every header but those of the forecast and the phases; tasks and months spill below it. */
const HEADER_ROW = 4;
const FIRST = HEADER_ROW + 1;
const PHASE_ROW = 15;

/** First columns of the four parts, a narrow one left free between each two. */
const DEPARTMENT = 8;
const PERIOD = 15;
const TASK = 23;
/** Of the part on tasks: what is read from the plan, then PM_TASK_VALUE. */
const DEPTH = TASK + 2;
const TASK_DEPARTMENT = TASK + 3;
const LEAF = TASK + 4;
const VALUE = TASK + 5;
const VALUES = 4;
const LAST = VALUE + 5;
const SPARE_ROWS = 500;

/** From a row to the bottom, as a formula names it. */
const below = (column: number, row: number): string =>
  `$${columnLetters(column)}$${row}:$${columnLetters(column)}`;

const MONEY_HEADER = ['Budget', 'Planned by now', 'Earned', 'Spent', 'CPI'];

export const BUDGET_TAB: TabKind = {
  names: ['Budget', 'Throughline budget'],
  marker: BUDGET_NAME,
  fill(sheet: Sheet, context: TabContext) {
    const figures = summaryFigures(context);
    shape(sheet, context.project.plan);
    writeTitle(sheet, 'Budget');
    sheet
      .getRange(2, 1)
      .setFormula(`="Amounts in "&${settingValue('Currency')}`)
      .setFontColor(HINT_TEXT);
    writeForecast(sheet, figures);
    writeTasks(sheet, context);
    writePhases(sheet, context.project);
    writeDepartments(sheet, context.project.header.columns.Department !== undefined);
    writePeriods(sheet, context);
    return sheet.getRange(HEADER_ROW, 1, 1, LAST);
  },
};

function shape(sheet: Sheet, project: Plan): void {
  const missing = LAST - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  // What spills beside the plan needs as many rows as the plan has, and room to grow.
  const rows = project.rowCount + SPARE_ROWS - sheet.getMaxRows();
  if (rows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), rows);
  const widths = new Map([
    [1, 440],
    [3, 150],
    [DEPARTMENT, 170],
    [TASK, 240],
    [TASK_DEPARTMENT, 130],
    [PERIOD + 5, 150],
    [PERIOD + 6, 150],
    ...[DEPARTMENT - 1, PERIOD - 1, TASK - 1].map((column): [number, number] => [column, 24]),
  ]);
  for (let column = 1; column <= LAST; column += 1) sheet.setColumnWidth(column, widths.get(column) ?? 120);
}

/** One row for each of the plan's, beside what PM_TASK_VALUE spills. */
function writeTasks(sheet: Sheet, { project, call }: TabContext): void {
  const header = sheet.getRange(HEADER_ROW, TASK, 1, LAST - TASK + 1);
  styleHeader(header)
    .offset(0, 0, 1, OUTLINE_COLUMNS.length)
    .setValues([[...OUTLINE_COLUMNS]]);
  sheet
    .getRange(HEADER_ROW, LEAF)
    .setNote('1: a task with none below it. Departments are summed over these.');
  sheet.getRange(FIRST, TASK, 1, OUTLINE_COLUMNS.length).setFormulas([outlineFormulas(project, FIRST, TASK)]);
  sheet.getRange(HEADER_ROW, VALUE).setFormula(`=${call('PM_TASK_VALUE')}`);
  const rows = sheet.getMaxRows() - HEADER_ROW;
  sheet.getRange(FIRST, VALUE, rows, VALUES).setNumberFormat(MONEY_FORMAT);
  sheet.getRange(FIRST, VALUE + VALUES, rows, 2).setNumberFormat(RATIO_FORMAT);
}

/** The project first, then what belongs to no part, then the parts: they may grow downwards. */
function writeParts(
  sheet: Sheet,
  row: number,
  column: number,
  title: string,
  rest: string,
  inParts: (at: number) => string,
): void {
  styleHeader(sheet.getRange(row, column, 1, 6).setValues([[title, ...MONEY_HEADER]]));
  sheet.getRange(row, column + 1, 1, 5).setHorizontalAlignment('right');
  sheet.getRange(row + 1, column, 2, 1).setValues([['The project'], [rest]]);
  const letters = [1, 2, 3, 4].map((at) => columnLetters(column + at));
  const whole = letters.map((_, at) => `=${columnLetters(2 + at)}$${PROJECT_ROW}`);
  const left = letters.map(
    (letter, at) => `=IF(ISNUMBER(${letter}${row + 1}), ROUND(${letter}${row + 1}-${inParts(at)}, 6), "")`,
  );
  const index = (line: number) => `=${ratio(`${letters[2]}${line}`, `${letters[3]}${line}`)}`;
  sheet.getRange(row + 1, column + 1, 2, 5).setFormulas([
    [...whole, index(row + 1)],
    [...left, index(row + 2)],
  ]);
  const parts = (letter: string | undefined) => `${letter}${row + 3}:${letter}`;
  const earned = `INDEX(${parts(letters[2])}, at)`;
  const spent = `INDEX(${parts(letters[3])}, at)`;
  sheet
    .getRange(row + 3, column + 5)
    .setFormula(`=${forEach(parts(columnLetters(column)), ratio(earned, spent))}`);
  const rows = sheet.getMaxRows() - row;
  sheet.getRange(row + 1, column + 1, rows, VALUES).setNumberFormat(MONEY_FORMAT);
  sheet.getRange(row + 1, column + 5, rows, 1).setNumberFormat(RATIO_FORMAT);
}

const ratio = (earned: string, spent: string): string =>
  `IF(AND(ISNUMBER(${earned}), ISNUMBER(${spent})), IF(N(${spent})>0, ${earned}/${spent}, ""), "")`;

/** Something for each cell that is filled, from the first of a range on; `at` counts them. */
const forEach = (cells: string, what: string): string =>
  `MAP(SEQUENCE(MAX(1, SUMPRODUCT(--(${cells}<>"")))), LAMBDA(at, ${what}))`;

function writePhases(sheet: Sheet, project: Project): void {
  const depth = phaseDepth(project);
  if (depth === null) {
    writeHint(sheet.getRange(PHASE_ROW, 1), 'The plan has no phases: no task has others below it.');
    return;
  }
  writeHint(sheet.getRange(2, TASK), 'A phase is a row of this depth:');
  sheet.getRange(2, DEPTH).setValue(depth);
  const names = below(TASK, FIRST);
  const depths = below(DEPTH, FIRST);
  const wanted = `$${columnLetters(DEPTH)}$2`;
  const inPhases = (at: number) => `SUMIFS(${below(VALUE + at, FIRST)}, ${depths}, ${wanted})`;
  writeParts(sheet, PHASE_ROW, 1, 'By phase', 'In no phase', inPhases);
  const values = `$${columnLetters(VALUE)}$${FIRST}:$${columnLetters(VALUE + VALUES - 1)}`;
  sheet
    .getRange(PHASE_ROW + 3, 1)
    .setFormula(`=IFERROR(FILTER(HSTACK(${names}, ${values}), (${depths}=${wanted})*(${names}<>"")), "")`);
}

function writeDepartments(sheet: Sheet, known: boolean): void {
  if (!known) {
    styleHeader(sheet.getRange(HEADER_ROW, DEPARTMENT, 1, 6))
      .getCell(1, 1)
      .setValue('By department');
    writeHint(sheet.getRange(FIRST, DEPARTMENT), 'The plan has no Department column. Add one to see this.');
    return;
  }
  const first = HEADER_ROW + 3;
  const names = below(DEPARTMENT, first);
  const departments = below(TASK_DEPARTMENT, FIRST);
  const leaves = below(LEAF, FIRST);
  const inParts = (at: number) =>
    `SUM(IFERROR(FILTER(${below(VALUE + at, FIRST)}, (${departments}<>"")*(${leaves}=1)), 0))`;
  writeParts(sheet, HEADER_ROW, DEPARTMENT, 'By department', 'No department', inParts);
  sheet
    .getRange(first, DEPARTMENT)
    .setFormula(`=IFERROR(SORT(UNIQUE(FILTER(${departments}, ${departments}<>""))), "")`);
  for (let at = 0; at < VALUES; at += 1) {
    const values = below(VALUE + at, FIRST);
    const name = `INDEX(${names}, at)`;
    // Blank where the figure is known for none of its tasks.
    const amounts = `SUMPRODUCT((${departments}=${name})*(${leaves}=1)*ISNUMBER(${values}))`;
    const sum = `SUMIFS(${values}, ${departments}, ${name}, ${leaves}, 1)`;
    sheet
      .getRange(first, DEPARTMENT + 1 + at)
      .setFormula(`=${forEach(names, `IF(OR(${name}="", ${amounts}=0), "", ${sum})`)}`);
  }
}

/** PM_S_CURVE counts up from the start; beside it what each month adds. */
function writePeriods(sheet: Sheet, { call }: TabContext): void {
  sheet.getRange(HEADER_ROW, PERIOD).setFormula(`=${call('PM_S_CURVE', { after: ['"month"'] })}`);
  const header = styleHeader(sheet.getRange(HEADER_ROW, PERIOD, 1, 7));
  header.getCell(1, 1).setNote('By month, counted up from the start of the baseline.');
  header.getCell(1, 6).setValue('Budget of the month');
  header.getCell(1, 7).setValue('Spent in the month');
  for (const [column, from] of [
    [PERIOD + 5, PERIOD + 1],
    [PERIOD + 6, PERIOD + 3],
  ] as const) {
    const letter = columnLetters(from);
    const at = (row: number) => `INDEX(${letter}${row}:${letter}${row + MOST_PERIODS - 1}, at)`;
    sheet
      .getRange(FIRST, column)
      .setFormula(
        `=MAP(SEQUENCE(MAX(1, COUNT(${letter}${FIRST}:${letter}${HEADER_ROW + MOST_PERIODS}))), LAMBDA(at, IF(ISNUMBER(${at(FIRST)}), ${at(FIRST)}-IF(at=1, 0, ${at(HEADER_ROW)}), "")))`,
      );
  }
  const rows = sheet.getMaxRows() - HEADER_ROW;
  sheet.getRange(FIRST, PERIOD, rows, 1).setNumberFormat('mmm yyyy');
  sheet.getRange(FIRST, PERIOD + 1, rows, 6).setNumberFormat(MONEY_FORMAT);
}
