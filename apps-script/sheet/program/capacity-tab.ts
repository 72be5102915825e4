/** The program's Capacity tab: what its projects ask of each department month by month, against what there is. */
import { COLUMNS } from '../../../shared/table/dictionary.js';
import { absoluteCell, columnLetters } from '../a1.js';
import { DATE_FORMAT, PLAIN_FORMAT, styleHeader } from '../look.js';
import { styleLoad } from '../tabs/load-colours.js';
import { type TableColumn, writeHint, writeTable, writeTitle } from '../tabs/table-tab.js';
import type { Change } from '../undo/change.js';
import { PROGRAM_NAMES } from './names.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The header of the departments, of the projects and of the load. */
const ROW = 3;
/** As many projects as the toolbar reads. */
const PROJECT_ROWS = 200;
const DEPARTMENT_ROWS = 30;
const PROJECTS = 4;
const LOAD = 9;
const MONTHS = 60;
const OVERLOADS_ROW = ROW + DEPARTMENT_ROWS + 3;

const DEPARTMENT_COLUMNS: readonly TableColumn[] = [
  { name: 'Resource', width: 150, hint: 'A department, as the Projects table names it.' },
  { name: 'Capacity', width: 80, hint: 'How many of its people there are for the program.' },
];

/** Where the tables lie that it is made from. */
export interface CapacitySources {
  readonly summaries: string;
  readonly projects: string;
}

/** Every project is a task from its start to its finish that asks its department for the people of its Capacity. */
export function writeCapacityTab(sheet: Sheet, change: Change, sources: CapacitySources): void {
  const missing = LOAD + MONTHS - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  change.name(PROGRAM_NAMES.departments, writeTable(sheet, DEPARTMENT_COLUMNS, ROW));
  writeTitle(sheet, 'Capacity by department');
  writeHint(
    sheet.getRange(2, 1),
    'List each department with its people. 100% is all that it has in a month. Projects come with their dates from Summaries, their Department and Capacity from Projects.',
  );
  writeProjects(sheet, sources);
  const departments = `$A$${ROW}:$B$${ROW + DEPARTMENT_ROWS}`;
  const given = `${projectsRange()}, ${departments}`;
  const unless = `COUNTA($A$${ROW + 1}:$A$${ROW + DEPARTMENT_ROWS})=0`;
  sheet
    .getRange(ROW, LOAD)
    .setFormula(`=IF(${unless}, "List the departments on the left.", PM_LOAD(${given}, "month"))`);
  styleLoad(sheet, ROW, DEPARTMENT_ROWS, MONTHS, LOAD);
  styleHeader(sheet.getRange(ROW, LOAD, 1, MONTHS)).setNumberFormat('mmm yy');
  writeOverloads(sheet, `=IF(${unless}, "", PM_OVERLOADS(${given}))`);
}

const projectsRange = (): string =>
  `$${columnLetters(PROJECTS)}$${ROW}:$${columnLetters(PROJECTS + 3)}$${ROW + PROJECT_ROWS}`;

function writeProjects(sheet: Sheet, { summaries, projects }: CapacitySources): void {
  const header = ['Task', 'Start', 'Finish', 'Resources'];
  styleHeader(sheet.getRange(ROW, PROJECTS, 1, header.length).setValues([header]));
  const imported = (name: (typeof COLUMNS.summaries)[number]): string => {
    const at = COLUMNS.summaries.indexOf(name) + 1;
    return `${absoluteCell(summaries, 2, at)}:$${columnLetters(at)}$${PROJECT_ROWS + 1}`;
  };
  const looked = (name: (typeof COLUMNS.projects)[number]): string =>
    `VLOOKUP(${imported('Project')}, ${absoluteCell(projects, 1, 1)}:$${columnLetters(COLUMNS.projects.length)}, ${COLUMNS.projects.indexOf(name) + 1}, FALSE)`;
  const formulas = [
    `=ARRAYFORMULA(IFERROR(${imported('Project')}&"", ""))`,
    ...(['Start', 'Finish'] as const).map(
      (name) => `=ARRAYFORMULA(IFERROR(IF(${imported(name)}="", "", ${imported(name)}), ""))`,
    ),
    `=ARRAYFORMULA(IFERROR(IF((${imported('Project')}="")+(${looked('Capacity')}=""), "", ${looked('Department')}&" ["&${looked('Capacity')}&"]"), ""))`,
  ];
  sheet.getRange(ROW + 1, PROJECTS, 1, formulas.length).setFormulas([formulas]);
  sheet.getRange(ROW + 1, PROJECTS + 1, PROJECT_ROWS, 2).setNumberFormat(DATE_FORMAT);
  sheet
    .setColumnWidth(3, 24)
    .setColumnWidth(PROJECTS, 150)
    .setColumnWidth(PROJECTS + 3, 140);
  sheet.setColumnWidth(LOAD - 1, 24).setColumnWidth(LOAD, 150);
}

function writeOverloads(sheet: Sheet, formula: string): void {
  sheet
    .getRange(OVERLOADS_ROW - 1, LOAD)
    .setValue('Departments asked for more than they have')
    .setFontWeight('bold');
  styleHeader(sheet.getRange(OVERLOADS_ROW, LOAD, 1, 6)).setNumberFormat(PLAIN_FORMAT);
  sheet.getRange(OVERLOADS_ROW, LOAD).setFormula(formula);
  const rows = sheet.getMaxRows() - OVERLOADS_ROW;
  sheet.getRange(OVERLOADS_ROW + 1, LOAD, rows, MONTHS).setNumberFormat(PLAIN_FORMAT);
  sheet.getRange(OVERLOADS_ROW + 1, LOAD + 1, rows, 2).setNumberFormat(DATE_FORMAT);
}
