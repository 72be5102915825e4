/** A new program workbook: the tables a program manager fills in, and what is computed from them. */
import { COLUMNS } from '../../../shared/table/dictionary.js';
import { absoluteCell, columnLetters } from '../a1.js';
import { freeTabName } from '../book.js';
import {
  HINT_TEXT,
  MONEY_FORMAT,
  PERCENT_FORMAT,
  PLAIN_FORMAT,
  RATIO_FORMAT,
  styleHeader,
  WEIGHT_FORMAT,
} from '../look.js';
import { namedRange, SUMMARY_NAME } from '../names.js';
import { planSheet } from '../project.js';
import { Sentence } from '../sentence.js';
import { type TableColumn, writeTable } from '../tabs/table-tab.js';
import { Change } from '../undo/change.js';
import { writeCapacityTab } from './capacity-tab.js';
import { writeDashboardLists } from './dashboard-lists.js';
import { writeDashboardProfit } from './dashboard-profit.js';
import { FIGURE_FORMATS } from './figure-formats.js';
import { SUMMARY_FORMATS, writeImportTabs } from './import-tabs.js';
import { PROGRAM_NAMES, type ProgramTable } from './names.js';
import { writeProfitTab } from './profit-tab.js';
import { programSettingLines } from './program-settings-rows.js';
import {
  DEPENDENCY_COLUMNS,
  LEDGER_COLUMNS,
  OBJECTIVE_COLUMNS,
  PROGRAM_RISK_COLUMNS,
  PROJECT_COLUMNS,
  RATE_COLUMNS,
  WEIGHT_COLUMNS,
} from './table-columns.js';
import { writeWhatIfTab } from './what-if-tab.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const isProgram = (book: Spreadsheet): boolean => namedRange(book, PROGRAM_NAMES.projects) !== null;

const FIRST_STEP =
  'List each project with the address of its workbook under Workbook. Then choose Link projects.';

export function newProgram(book: Spreadsheet, label: string): void {
  if (isProgram(book))
    throw new Sentence('This workbook is a program already. Open a new spreadsheet for another.');
  if (planSheet(book) !== null) {
    throw new Sentence('This workbook holds a project plan. Open a new spreadsheet for the program.');
  }
  Change.make(book, label, (change) => {
    const tabs = new ProgramTabs(book, change);
    const projectsTab = tabs.table('projects', 'Projects', PROJECT_COLUMNS);
    tabs.table('objectives', 'Objectives', OBJECTIVE_COLUMNS);
    tabs.table('ledger', 'Profit and loss', LEDGER_COLUMNS);
    tabs.table('dependencies', 'Dependencies', DEPENDENCY_COLUMNS);
    tabs.table('risks', 'Risks', PROGRAM_RISK_COLUMNS);
    tabs.table('weights', 'Weights', WEIGHT_COLUMNS);
    tabs.table('rates', 'Rates', RATE_COLUMNS);
    writeSettings(tabs.add('Settings'), change, book.getName());
    writeImportTabs(book, change);
    const limits = writeBesideTables(book, projectsTab);
    const report = writeResultTabs(tabs, change);
    writeCapacityTab(tabs.add('Capacity'), change, {
      summaries: namedRange(book, summaries)?.getSheet().getName() ?? 'Summaries',
      projects: projectsTab.getName(),
    });
    writeWhatIfTab(tabs.add('What-if'), change, limits.budget, limits.capacity);
    writeReport(report, change);
    projectsTab.getRange(2, 1).activate();
  });
  book.toast(FIRST_STEP, 'Throughline');
}

/** Adds the tabs of a program one after another. */
class ProgramTabs {
  constructor(
    private readonly book: Spreadsheet,
    private readonly change: Change,
  ) {}

  add(name: string): Sheet {
    return this.change.addTab(freeTabName(this.book, [name, `Program ${name.toLowerCase()}`]));
  }

  table(kind: ProgramTable, name: string, columns: readonly TableColumn[]): Sheet {
    const sheet = this.add(name);
    this.change.name(PROGRAM_NAMES[kind], writeTable(sheet, columns));
    return sheet;
  }
}

function writeSettings(sheet: Sheet, change: Change, program: string): void {
  const lines = programSettingLines(program);
  styleHeader(sheet.getRange(1, 1, 1, 3).setValues([['Setting', 'Value', 'What it does']]));
  sheet.getRange(2, 2, lines.length, 1).setNumberFormats(lines.map(({ format }) => [format ?? PLAIN_FORMAT]));
  sheet
    .getRange(2, 1, lines.length, 3)
    .setValues(lines.map(({ key, value, meaning }) => [key, value, meaning]));
  sheet.setFrozenRows(1);
  sheet.setColumnWidth(1, 200).setColumnWidth(2, 190).setColumnWidth(3, 520);
  sheet.getRange(1, 2, sheet.getMaxRows(), 1).setHorizontalAlignment('left');
  change.name(PROGRAM_NAMES.settings, sheet.getRange(1, 1, sheet.getMaxRows(), 2));
}

/** A block beside a table's columns, one spacer between. */
interface Beside {
  readonly table: ProgramTable;
  readonly formula: string;
  /** Widths and number formats of the columns it spills. */
  readonly columns: readonly (readonly [width: number, format: string])[];
}

const {
  projects,
  weights,
  objectives,
  ledger,
  rates,
  dependencies,
  risks,
  whatIf,
  settings,
  summaries,
  milestones,
} = PROGRAM_NAMES;

const BESIDE: readonly Beside[] = [
  {
    table: 'projects',
    formula: `=PM_PRIORITY(${projects}, ${weights})`,
    columns: [
      [90, RATIO_FORMAT],
      [60, PLAIN_FORMAT],
      [150, PLAIN_FORMAT],
    ],
  },
  {
    table: 'objectives',
    formula: `=PM_ALIGNMENT(${projects}, ${objectives}, ${rates}, ${settings})`,
    columns: [
      [200, PLAIN_FORMAT],
      [80, WEIGHT_FORMAT],
      [240, PLAIN_FORMAT],
      [100, MONEY_FORMAT],
      [90, PERCENT_FORMAT],
    ],
  },
  {
    table: 'dependencies',
    formula: `=PM_IMPACT(${dependencies}, ${milestones})`,
    columns: [
      [100, 'd mmm yyyy'],
      [100, 'd mmm yyyy'],
      [60, PLAIN_FORMAT],
      [320, PLAIN_FORMAT],
    ],
  },
];

/** @returns the cells for the limits of the best set */
function writeBesideTables(book: Spreadsheet, projectsTab: Sheet): LimitCells {
  for (const { table, formula, columns } of BESIDE) {
    const range = namedRange(book, PROGRAM_NAMES[table]);
    if (range === null) continue;
    writeBlock(range.getSheet(), range.getLastColumn() + 2, formula, columns);
  }
  return writeSelection(projectsTab, PROJECT_COLUMNS.length + 6);
}

function writeBlock(sheet: Sheet, column: number, formula: string, columns: Beside['columns']): void {
  const missing = column + columns.length - 1 - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  sheet.setColumnWidth(column - 1, 24);
  columns.forEach(([width, format], at) => {
    sheet.setColumnWidth(column + at, width);
    sheet.getRange(2, column + at, sheet.getMaxRows() - 1, 1).setNumberFormat(format);
  });
  styleHeader(sheet.getRange(1, column, 1, columns.length));
  sheet.getRange(1, column).setFormula(formula);
}

/** Absolute references. */
interface LimitCells {
  readonly budget: string;
  readonly capacity: string;
}

/** The best set within a budget and a capacity, which stand beside it for the manager to change. */
function writeSelection(sheet: Sheet, column: number): LimitCells {
  const limits = column + 3;
  const missing = limits + 1 - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  const cell = (row: number) => `$${columnLetters(limits + 1)}$${row}`;
  sheet.getRange(1, limits, 2, 1).setValues([['Budget'], ['Capacity']]);
  sheet.getRange(3, limits).setValue('Type the limits to the right of these words.').setFontColor(HINT_TEXT);
  sheet.getRange(1, limits + 1).setNumberFormat(MONEY_FORMAT);
  writeBlock(
    sheet,
    column,
    `=IF(${cell(1)}="", "Selected: type a budget", PM_SELECT(${projects}, ${cell(1)}, ${cell(2)}, ${rates}, ${settings}))`,
    [
      [90, PLAIN_FORMAT],
      [260, PLAIN_FORMAT],
    ],
  );
  const tab = sheet.getName();
  return { budget: absoluteCell(tab, 1, limits + 1), capacity: absoluteCell(tab, 2, limits + 1) };
}

const PROGRAM_TABLES = [projects, rates, settings].join(', ');

/**
 * The computed pages: figures, profit and loss by period, and one for the report.
 *
 * @returns the report's tab
 */
function writeResultTabs(tabs: ProgramTabs, change: Change): Sheet {
  const dashboard = tabs.add('Dashboard');
  const wide = 26 - dashboard.getMaxColumns();
  if (wide > 0) dashboard.insertColumnsAfter(dashboard.getMaxColumns(), wide);
  dashboard.getRange(1, 1).setFormula(`=PM_PROGRAM_SUMMARY(${summaries}, ${PROGRAM_TABLES})`);
  dashboard.getRange(4, 1).setFormula(`=PM_PROGRAM(${summaries}, ${PROGRAM_TABLES})`);
  styleHeader(dashboard.getRange(1, 1, 1, 26));
  styleHeader(dashboard.getRange(4, 1, 1, 3));
  dashboard
    .getRange(2, 1, 1, 26)
    .setNumberFormats([COLUMNS.summaries.map((name) => SUMMARY_FORMATS[name] ?? PLAIN_FORMAT)]);
  dashboard.setColumnWidth(12, 120).setColumnWidth(23, 160);
  dashboard.setColumnWidth(1, 170).setColumnWidth(2, 130).setColumnWidth(3, 420).setColumnWidth(8, 320);
  dashboard.getRange(5, 2, 20, 1).setHorizontalAlignment('right');
  dashboard
    .getRange(5, 2, FIGURE_FORMATS.length, 1)
    .setNumberFormats(FIGURE_FORMATS.map((format) => [format]));
  // A portfolio reads a program as a program reads its projects.
  change.name(SUMMARY_NAME, dashboard.getRange(1, 1, 2, 26));
  const byPeriod = tabs.add('Profit and loss by period');
  writeProfitTab(byPeriod, change);
  writeDashboardProfit(dashboard, 4 + FIGURE_FORMATS.length + 2, byPeriod);
  const report = tabs.add('Report');
  writeDashboardLists(dashboard, 4, 5, report.getName());
  return report;
}

/** Once every table that it reads has its name. */
function writeReport(report: Sheet, change: Change): void {
  const all = [PROGRAM_TABLES, objectives, ledger, dependencies, milestones, risks, weights, whatIf].join(
    ', ',
  );
  report.getRange(1, 1).setFormula(`=PM_PROGRAM_REPORT(${summaries}, ${all})`);
  report.setColumnWidth(1, 190).setColumnWidth(2, 640);
  report.getRange(1, 1, report.getMaxRows(), 2).setWrap(true).setVerticalAlignment('top');
  styleHeader(report.getRange(1, 1, 1, 2));
  report.setFrozenRows(1);
  change.name('Throughline_ProgramReport', report.getRange(1, 1));
}
