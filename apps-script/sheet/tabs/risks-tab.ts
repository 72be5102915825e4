/** The Risks tab: the register, with the exposure of each risk and a matrix of those that are open. */
import { HINT_TEXT, MONEY_FORMAT, styleHeader } from '../look.js';
import { OTHER_TABLE_NAMES } from '../names.js';
import { handToReport } from './report-tables.js';
import type { TabContext, TabKind } from './tab-kind.js';
import { dateColumn, type TableColumn, writeTable } from './table-tab.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const RISK_COLUMNS: readonly TableColumn[] = [
  { name: 'Risk', width: 200, hint: 'What may happen, and what it would do to the project.' },
  {
    name: 'Type',
    width: 84,
    choices: ['risk', 'assumption', 'issue', 'dependency', 'decision', 'action'],
    hint: 'Blank: a risk.',
  },
  { name: 'Probability', width: 80, hint: 'A percentage such as 40%, or a score from 1 to 5.' },
  { name: 'Impact', width: 80, hint: 'Money, days, or a score from 1 to 5; all of one kind.' },
  { name: 'Owner', width: 130, hint: 'Who sees to it.' },
  { name: 'Response', width: 180, hint: 'What is done about it.' },
  dateColumn('Due', 'When the response, decision or action is due.'),
  { name: 'Status', width: 76, choices: ['Open', 'Watching', 'Closed'], hint: 'Closed rows count no more.' },
];

const ROW = 1;
const EXPOSURE = RISK_COLUMNS.length + 2;
const MATRIX = EXPOSURE + 2;
const BANDS = ['Low', 'Medium', 'High'];

/** Probability × impact of every row, one formula for all; blank where one of them is no number. */
const EXPOSURE_FORMULA =
  '=MAP(C1:C, D1:D, LAMBDA(p, i, IF(AND(ISNUMBER(p), ISNUMBER(i)), p*i, IF(p=C$1, "Exposure", ""))))';

/** The top of the scale that all numbers of a column fit: 1, 5 or 10, else 100 or their largest. */
const scaleOf = (column: string, otherwise: string): string =>
  `IF(MAX(${column})<=1, 1, IF(MAX(${column})<=5, 5, IF(MAX(${column})<=10, 10, ${otherwise})))`;

/** The open risks of one cell of the matrix, one below the other. Thirds of the scales part low, medium and high. */
function matrixFormula(probability: number, impact: number): string {
  const within = (column: string, scale: string, band: number) =>
    `(${column}>${band === 0 ? '-1' : `${band}/3*${scale}`})*(${column}<=${band === 2 ? '9E+99' : `${band + 1}/3*${scale}`})`;
  const conditions = [
    'ISNUMBER($C$1:$C)*ISNUMBER($D$1:$D)',
    '(($B$1:$B="")+($B$1:$B="risk")+($B$1:$B="Risk")>0)',
    '($H$1:$H<>"Closed")',
    within('$C$1:$C', scaleOf('$C$1:$C', '100'), probability),
    within('$D$1:$D', scaleOf('$D$1:$D', 'MAX($D$1:$D)'), impact),
  ];
  return `=IFERROR(TEXTJOIN(CHAR(10), TRUE, FILTER($A$1:$A, ${conditions.join('*')})), "")`;
}

/** Pale to strong by how much a cell of the matrix weighs; the words in it say what lies there. */
const WEIGHTS = ['#f1f3f4', '#fef7e0', '#fef0c7', '#fbdcd9'];

export const RISKS_TAB: TabKind = {
  names: ['Risks', 'Throughline risks'],
  marker: OTHER_TABLE_NAMES.risks,
  fill(sheet: Sheet, { book, change }: TabContext) {
    const wanted = MATRIX + BANDS.length - sheet.getMaxColumns();
    if (wanted > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), wanted);
    const table = writeTable(sheet, RISK_COLUMNS);
    const rows = sheet.getMaxRows() - ROW;
    sheet.getRange(ROW + 1, 1, rows, 1).setWrap(true);
    sheet.getRange(ROW + 1, 6, rows, 1).setWrap(true);
    sheet.getRange(ROW + 1, 4, rows, 1).setNumberFormat(MONEY_FORMAT);
    sheet.getRange(ROW + 1, 3, rows, 1).setDataValidation(numberRule(100));
    sheet.getRange(ROW + 1, 4, rows, 1).setDataValidation(numberRule(null));
    sheet.getRange(ROW + 1, 7, rows, 1).setDataValidation(dateRule());
    sheet.getRange(ROW, EXPOSURE).setFormula(EXPOSURE_FORMULA);
    styleHeader(sheet.getRange(ROW, EXPOSURE));
    sheet.getRange(ROW + 1, EXPOSURE, rows, 1).setNumberFormat(MONEY_FORMAT);
    sheet
      .setColumnWidth(EXPOSURE - 1, 16)
      .setColumnWidth(EXPOSURE, 100)
      .setColumnWidth(EXPOSURE + 1, 16);
    writeMatrix(sheet);
    markOverdue(sheet, rows);
    handToReport(book, change, OTHER_TABLE_NAMES.risks, table);
    return table;
  },
};

const numberRule = (most: number | null) => {
  const rule = SpreadsheetApp.newDataValidation();
  const bounded =
    most === null ? rule.requireNumberGreaterThanOrEqualTo(0) : rule.requireNumberBetween(0, most);
  return bounded
    .setAllowInvalid(true)
    .setHelpText('A number of 0 or more; words are left out of exposure.')
    .build();
};

const dateRule = () =>
  SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(true).setHelpText('A date.').build();

/** High probability on top, high impact to the right. */
function writeMatrix(sheet: Sheet): void {
  styleHeader(sheet.getRange(ROW, MATRIX, 1, BANDS.length + 1)).setValues([
    ['Probability', ...BANDS.map((band) => `${band} impact`)],
  ]);
  [...BANDS].reverse().forEach((band, at) => {
    const row = ROW + 1 + at;
    const probability = BANDS.length - 1 - at;
    sheet.getRange(row, MATRIX).setValue(band).setFontWeight('bold');
    BANDS.forEach((_, impact) => {
      sheet
        .getRange(row, MATRIX + 1 + impact)
        .setFormula(matrixFormula(probability, impact))
        .setBackground(WEIGHTS[Math.min(3, probability + impact)] ?? '')
        .setWrap(true)
        .setVerticalAlignment('top');
    });
  });
  sheet
    .getRange(ROW + 1 + BANDS.length, MATRIX)
    .setValue('Open risks by thirds of the scale: 1, 5, 10 or 100 %; an impact in money by the largest one.')
    .setFontColor(HINT_TEXT);
  sheet.setColumnWidth(MATRIX, 90).setColumnWidths(MATRIX + 1, BANDS.length, 150);
}

function markOverdue(sheet: Sheet, rows: number): void {
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(`=AND(ISNUMBER($G${ROW + 1}), $G${ROW + 1}<TODAY(), $H${ROW + 1}<>"Closed")`)
    .setFontColor('#b3261e')
    .setBold(true)
    .setRanges([sheet.getRange(ROW + 1, 7, rows, 1)])
    .build();
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), rule]);
}
