/** The Changes tab: the log of change requests, and what those approved do to the budget, the reserve and the finish. */
import { DATE_FORMAT, HINT_TEXT, MONEY_FORMAT, PLAIN_FORMAT, styleHeader } from '../look.js';
import { CHANGES_NAME } from '../names.js';
import { dateRule, numberRule } from './rules.js';
import { settingNumber } from './setting-value.js';
import { type SummaryFigures, summaryFigures } from './summary-figures.js';
import type { TabContext, TabKind } from './tab-kind.js';
import { type TableColumn, writeHint, writeTable, writeTitle } from './table-tab.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The statement stands above the log, its amounts in the log's own columns of Cost (D) and Days (E). */
const STATEMENT_ROW = 4;
const LOG_ROW = 13;
const LABEL = 2;
const COST = 4;
const NOTE = 6;

const columns = (): readonly TableColumn[] => [
  { name: 'No', width: 60, format: '@', hint: 'A number or code to speak of it by.' },
  { name: 'Request', width: 240, hint: 'What is to change.' },
  { name: 'Reason', width: 240, hint: 'Why, and who asks for it.' },
  {
    name: 'Cost',
    width: 120,
    format: MONEY_FORMAT,
    rule: numberRule('Money as a number; less than 0 where it saves some.'),
    hint: 'Money it adds; less than 0 where it saves some.',
  },
  {
    name: 'Days',
    width: 80,
    format: PLAIN_FORMAT,
    rule: numberRule('Working days as a number; less than 0 where it gains some.'),
    hint: 'Working days by which it moves the finish.',
  },
  {
    name: 'Decision',
    width: 120,
    choices: ['Proposed', 'Approved', 'Rejected', 'Deferred'],
    hint: 'Only approved rows move the budget, the reserve and the finish.',
  },
  {
    name: 'Date',
    width: 110,
    format: DATE_FORMAT,
    rule: dateRule('The day of the decision, as a date.'),
    hint: 'When it was decided.',
  },
];

export const CHANGES_TAB: TabKind = {
  names: ['Changes', 'Change requests'],
  marker: CHANGES_NAME,
  fill(sheet: Sheet, context: TabContext) {
    const figures = summaryFigures(context);
    const log = writeTable(sheet, columns(), LOG_ROW);
    writeTitle(sheet, 'Changes');
    sheet.getRange(LOG_ROW, COST, 1, 2).setHorizontalAlignment('right');
    writeHint(
      sheet.getRange(2, 1),
      'What approved changes do to the budget and the finish. One row for each request below.',
    );
    styleHeader(sheet.getRange(STATEMENT_ROW - 1, 1, 1, columns().length));
    sheet
      .getRange(STATEMENT_ROW - 1, COST, 1, 2)
      .setValues([['Cost', 'Days']])
      .setHorizontalAlignment('right');
    statement(figures).forEach(({ label, cost, days, note, strong = false }, at) => {
      const row = STATEMENT_ROW + at;
      sheet.getRange(row, LABEL).setValue(label);
      sheet.getRange(row, COST).setFormula(`=${cost}`).setNumberFormat(MONEY_FORMAT);
      sheet
        .getRange(row, COST + 1)
        .setFormula(`=${days}`)
        .setNumberFormat(PLAIN_FORMAT);
      sheet.getRange(row, NOTE).setFormula(`=${note}`).setFontColor(HINT_TEXT);
      if (strong) sheet.getRange(row, 1, 1, COST + 1).setFontWeight('bold');
    });
    return log;
  },
};

/** Cost or days of the rows with a decision. */
const decided = (decision: string, column: string): string =>
  `SUMIFS(${below(column)}, ${below('F')}, "${decision}")`;

const below = (column: string): string => `$${column}$${LOG_ROW + 1}:$${column}`;

/** Approved rows whose cost or days are a text: SUMIFS passes them over without a word. */
const notCounted = (column: string): string =>
  `SUMPRODUCT((${below('F')}="Approved")*(${below(column)}<>"")*(1-ISNUMBER(${below(column)})))`;

interface Line {
  readonly label: string;
  readonly cost: string;
  readonly days: string;
  readonly note: string;
  readonly strong?: boolean;
}

/** The lines from `STATEMENT_ROW` on: D4 and E4 are the cost and the days of the first. */
const statement = ({ metric, note, column }: SummaryFigures): readonly Line[] => [
  {
    label: 'Original budget',
    cost: metric('BAC'),
    days: '""',
    note: dated('Baseline finish', column('Baseline finish')),
  },
  {
    label: 'Approved changes',
    cost: decided('Approved', 'D'),
    days: decided('Approved', 'E'),
    note: `IF(${notCounted('D')}+${notCounted('E')}=0, "", "Approved amounts typed as text, not counted: "&(${notCounted('D')}+${notCounted('E')}))`,
  },
  { label: 'Approved budget', cost: 'IF(ISNUMBER(D4), D4+D5, "")', days: 'E5', note: '""', strong: true },
  {
    label: 'Forecast at completion',
    cost: metric('EAC'),
    days: column('Finish slip'),
    note: `IF(ISNUMBER(D7), ${dated('Finish', column('Finish'))}, "No forecast: "&${note('EAC')})`,
  },
  {
    label: 'Approved less forecast',
    cost: 'IF(AND(ISNUMBER(D6), ISNUMBER(D7)), D6-D7, "")',
    days: 'IF(ISNUMBER(E7), E6-E7, "")',
    note: verdict(),
    strong: true,
  },
  {
    label: 'Management reserve',
    cost: settingNumber('Management reserve'),
    days: '""',
    note: 'IF(ISNUMBER(D9), "From Settings", "Settings has no Management reserve.")',
  },
  {
    label: 'Reserve left',
    cost: 'IF(ISNUMBER(D9), D9-D5, "")',
    days: '""',
    note: 'IF(ISNUMBER(D10), IF(D10<0, "The approved changes exceed the reserve.", ""), "")',
    strong: true,
  },
  {
    label: 'Waiting for a decision',
    cost: decided('Proposed', 'D'),
    days: decided('Proposed', 'E'),
    note: '""',
  },
];

const dated = (what: string, date: string): string =>
  `IF(ISNUMBER(${date}), "${what} "&TEXT(${date}, "d mmm yyyy"), "")`;

const verdict = (): string =>
  'IF(ISNUMBER(D8), IF(ROUND(D8, 2)<0, "Over the approved budget", "Within the approved budget"), "")' +
  '&IF(AND(ISNUMBER(D8), ISNUMBER(E8)), "; ", "")' +
  '&IF(ISNUMBER(E8), IF(E8<0, "later than the approved days allow", "within the approved days"), "")';
