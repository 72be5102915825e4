/** The Capacity tab: how much of each resource is taken in each period, and below it every overload with its way out. */
import { MOST_PERIODS } from '../../../shared/time/periods.js';
import { cellName, columnLetters } from '../a1.js';
import { HINT_TEXT, PLAIN_FORMAT, styleHeader } from '../look.js';
import { TABLE_NAMES } from '../names.js';
import { Sentence } from '../sentence.js';
import { styleLoad } from './load-colours.js';
import type { TabContext, TabKind } from './tab-kind.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** By which the tab is found again. */
const CAPACITY_NAME = 'Throughline_Capacity';

const PERIOD_CELL = '$B$1';
const PERIODS = ['day', 'week', 'month', 'quarter'];
/** The heat map's header. */
const MAP_ROW = 3;
/** Resources that may be added before the heat map meets the list below it. */
const SPARE_ROWS = 15;
const NAME_WIDTH = 170;
const PERIOD_WIDTH = 76;
const DATE = 'd mmm yy';

/** The list's columns; names of tasks and ways out run on over the blank cells beside them. */
const LIST = { from: 2, load: 4, available: 5, tasks: 6, wayOut: 12, runsOnTo: 24 } as const;

export const CAPACITY_TAB: TabKind = {
  names: ['Capacity', 'Throughline capacity'],
  marker: CAPACITY_NAME,
  fill(sheet: Sheet, { project, call }: TabContext) {
    if (project.plan.resources === null) throw new Sentence(NO_RESOURCES);
    const wanted = 1 + MOST_PERIODS - sheet.getMaxColumns();
    if (wanted > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), wanted);
    const given = { second: TABLE_NAMES.resources } as const;
    const listRow = MAP_ROW + project.plan.resources.length + SPARE_ROWS;
    writePeriod(sheet);
    sheet.getRange(MAP_ROW, 1).setFormula(`=${call('PM_LOAD', { ...given, after: [PERIOD_CELL] })}`);
    styleLoad(sheet, MAP_ROW, listRow - MAP_ROW - 2, MOST_PERIODS);
    styleHeader(sheet.getRange(MAP_ROW, 1, 1, 1 + MOST_PERIODS)).setNumberFormat(DATE);
    sheet.getRange(MAP_ROW, 2, 1, MOST_PERIODS).setHorizontalAlignment('center');
    writeList(sheet, listRow, call('PM_OVERLOADS', given));
    sheet.setColumnWidth(1, NAME_WIDTH).setColumnWidths(2, MOST_PERIODS, PERIOD_WIDTH);
    sheet.setFrozenColumns(1);
    return sheet.getRange(1, 1, sheet.getMaxRows(), 1 + MOST_PERIODS);
  },
};

const NO_RESOURCES =
  'Capacity is measured against the Resources table, and this workbook has none. Add the Resources tab, fill it in, and add Capacity again.';

function writePeriod(sheet: Sheet): void {
  sheet.getRange(1, 1).setValue('Load by');
  const choices = SpreadsheetApp.newDataValidation()
    .requireValueInList(PERIODS, true)
    .setAllowInvalid(false)
    .setHelpText(
      'How wide a column of the heat map is. Wider ones are taken where there would be more than 400.',
    )
    .build();
  sheet.getRange(PERIOD_CELL).setValue('week').setDataValidation(choices).setFontWeight('bold');
  sheet
    .getRange(1, 3)
    .setValue(
      'Choose day, week, month or quarter. 100% is all that a resource has in it; ▲ is more than that.',
    )
    .setFontColor(HINT_TEXT);
}

function writeList(sheet: Sheet, row: number, overloads: string): void {
  const rows = sheet.getMaxRows() - row;
  sheet
    .getRange(row - 1, 1)
    .setValue('Overloads')
    .setFontWeight('bold');
  sheet
    .getRange(row - 1, 3)
    .setValue(
      'No row below: nobody is asked for more than there is. More resources than rows above? Insert rows here.',
    )
    .setFontColor(HINT_TEXT);
  sheet.getRange(row, 1).setFormula(`=${overloads}`);
  sheet.getRange(row, LIST.wayOut).setFormula(wayOutFormula(row));
  styleHeader(sheet.getRange(row, 1, 1, LIST.runsOnTo)).setHorizontalAlignment('left');
  sheet
    .getRange(row + 1, LIST.from, rows, 2)
    .setNumberFormat(DATE)
    .setHorizontalAlignment('left');
  sheet
    .getRange(row + 1, LIST.load, rows, 2)
    .setNumberFormat(PLAIN_FORMAT)
    .setHorizontalAlignment('left');
}

/** A way out beside each overload. A task alone cannot be moved out of the way of itself. */
function wayOutFormula(row: number): string {
  const [who, load, available, tasks] = [1, LIST.load, LIST.available, LIST.tasks].map(
    (column) => `${cellName(row, column)}:${columnLetters(column)}`,
  );
  const short = `ROUND(${load}-${available}, 2)`;
  const alone = `"Asks for "&${short}&" more than there is, alone: lower its units, or raise the Capacity of "&${who}&"."`;
  const several = `"Short of "&${short}&" of "&${who}&". Level resources proposes dates; or give a task to someone else, or raise the Capacity."`;
  const wayOut = `IF(ISERROR(FIND(", ", ${tasks})), ${alone}, ${several})`;
  return `=ARRAYFORMULA(IF(ISNUMBER(${load}), ${wayOut}, IF(${load}="Load", "Way out", "")))`;
}
