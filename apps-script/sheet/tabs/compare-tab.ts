/** The Compare tab: every baseline beside the plan as it is now, and what slipped against the one chosen. */
import { DATE_FORMAT, MONEY_FORMAT, PLAIN_FORMAT, styleHeader } from '../look.js';
import { BROUGHT_BASELINE_NAME, COMPARE_NAME, namedRange, TABLE_NAMES } from '../names.js';
import { type PlanCall, planCallOf } from '../plan-call.js';
import type { Project } from '../project.js';
import { Sentence } from '../sentence.js';
import type { Change } from '../undo/change.js';
import { baselineColumns, baselinesOf, type KnownBaseline } from './baselines.js';
import { fromRangeRule } from './rules.js';
import { settingValue } from './setting-value.js';
import { summaryFigures } from './summary-figures.js';
import type { TabContext, TabKind } from './tab-kind.js';
import { writeHint, writeTitle } from './table-tab.js';
import { keepBrought, NO_BASELINE } from './use-baseline.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const LIST_ROW = 4;
/** Baselines that the list has room for. */
const MOST = 8;
const FIRST = LIST_ROW + 2;
const CHOICE_ROW = FIRST + MOST + 1;
const SLIPS_ROW = CHOICE_ROW + 2;

export const COMPARE_TAB: TabKind = {
  names: ['Compare', 'Compare baselines'],
  marker: COMPARE_NAME,
  fill(sheet: Sheet, context: TabContext) {
    const { book, change, call } = context;
    keepBrought(book, change);
    const baselines = baselinesOf(book);
    if (baselines.length === 0) throw new Sentence(NO_BASELINE);
    [240, 260, 120, 120, 90, 320].forEach((width, at) => void sheet.setColumnWidth(at + 1, width));
    writeTitle(sheet, 'Baselines');
    writeHint(
      sheet.getRange(2, 1),
      'Each baseline beside the plan as it is computed now. Choose one below to see what slipped since.',
    );
    styleHeader(
      sheet
        .getRange(LIST_ROW, 1, 1, 6)
        .setValues([
          ['Baseline', 'Measured against', 'Finish', 'Budget', 'Tasks', 'The plan now, against it'],
        ]),
    );
    sheet.getRange(LIST_ROW + 1, 1).setValue('The plan now');
    sheet.getRange(LIST_ROW + 1, 3).setFormula(`=${summaryFigures(context).column('Finish')}`);
    // The plan by itself, as though it had no baseline: the first of its metrics is its budget.
    const alone = call('PM_EARNED_VALUE', { without: TABLE_NAMES.baseline });
    sheet.getRange(LIST_ROW + 1, 4).setFormula(`=INDEX(${alone}, 2, 2)`);
    sheet.getRange(LIST_ROW + 1, 3, MOST + 1, 1).setNumberFormat(DATE_FORMAT);
    sheet.getRange(LIST_ROW + 1, 4, MOST + 1, 1).setNumberFormat(MONEY_FORMAT);
    writeList(sheet, change, baselines);
    writeSlips(sheet, change, baselines, call);
    sheet.setFrozenRows(LIST_ROW);
    return sheet.getRange(LIST_ROW, 1, 1, 6);
  },
};

/** Adds to the tab, where there is one, the baselines that it does not list yet. */
export function listInCompareTab(book: Spreadsheet, change: Change, project: Project): void {
  const marker = namedRange(book, COMPARE_NAME);
  if (marker === null) return;
  const shift = marker.getRow() - LIST_ROW;
  const sheet = marker.getSheet();
  // Where rows were inserted above the list its cells are elsewhere: it is left as it is.
  if (shift !== 0) return;
  const baselines = baselinesOf(book);
  writeList(sheet, change, baselines);
  writeCall(sheet, change, baselines, planCallOf(book, project));
}

function writeList(sheet: Sheet, change: Change, baselines: readonly KnownBaseline[]): void {
  const list = `A$${FIRST}:A$${FIRST + MOST - 1}`;
  baselines.slice(-MOST).forEach(({ name, label, range }, at) => {
    const row = FIRST + at;
    const { finish, budget } = baselineColumns(range);
    const write = (column: number, formula: string) => change.setFormula(sheet, row, column, formula);
    write(1, `="${label.replace(/"/g, '""')}"`);
    // One that the manager brought along need not be named in Settings.
    const brought =
      name === BROUGHT_BASELINE_NAME
        ? `, ${settingValue('Baseline')}="", COUNTIF(${list}, ${settingValue('Baseline')})=0`
        : '';
    write(2, `=IF(OR(${settingValue('Baseline')}=A${row}${brought}), "in use", "")`);
    const over = (place: number, sum: string) =>
      `=IF(COUNT(INDEX(${name}, 0, ${place}))=0, "", ${sum}(INDEX(${name}, 0, ${place})))`;
    if (finish !== null) write(3, over(finish, 'MAX'));
    if (budget !== null) write(4, over(budget, 'SUM'));
    write(5, `=COUNTA(INDEX(${name}, 0, 2))-1`);
    write(6, againstFormula(row));
  });
}

/** `finishes 12 calendar days later, costs 1,500 more`: the project's calendar is the functions' to read. */
function againstFormula(row: number): string {
  const now = LIST_ROW + 1;
  const days = `INT(C${now})-INT(C${row})`;
  const money = `ROUND(D${now}-D${row}, 0)`;
  const both = (letter: string) => `AND(ISNUMBER(${letter}${row}), ISNUMBER(${letter}${now}))`;
  const finishes = `IF(${days}=0, "finishes the same day", "finishes "&ABS(${days})&IF(ABS(${days})=1, " calendar day ", " calendar days ")&IF(${days}>0, "later", "earlier"))`;
  const costs = `IF(${money}=0, "costs the same", "costs "&TEXT(ABS(${money}), "#,##0")&IF(${money}>0, " more", " less"))`;
  return `=TEXTJOIN(", ", TRUE, IF(${both('C')}, ${finishes}, ""), IF(${both('D')}, ${costs}, ""))`;
}

function writeSlips(sheet: Sheet, change: Change, baselines: readonly KnownBaseline[], call: PlanCall): void {
  const used = baselines.find(({ inUse }) => inUse) ?? baselines[0];
  sheet.getRange(CHOICE_ROW, 1).setValue('What finishes later than in').setFontWeight('bold');
  sheet
    .getRange(CHOICE_ROW, 2)
    .setValue(used?.label ?? '')
    .setDataValidation(fromRangeRule(sheet.getRange(FIRST, 1, MOST, 1), 'A baseline of the list above.'));
  writeCall(sheet, change, baselines, call);
  styleHeader(sheet.getRange(SLIPS_ROW, 1, 1, 6));
  const rows = sheet.getMaxRows() - SLIPS_ROW;
  sheet.getRange(SLIPS_ROW + 1, 1, rows, 1).setHorizontalAlignment('left');
  sheet.getRange(SLIPS_ROW + 1, 3, rows, 2).setNumberFormat(DATE_FORMAT);
  sheet.getRange(SLIPS_ROW + 1, 5, rows, 1).setNumberFormat(PLAIN_FORMAT);
  sheet.getRange(SLIPS_ROW, 5).setNote('In working days.');
}

/** The call takes the table that the choice names instead of the one in use. */
function writeCall(sheet: Sheet, change: Change, baselines: readonly KnownBaseline[], call: PlanCall): void {
  const listed = baselines.slice(-MOST);
  const chosen = listed.reduceRight(
    (otherwise, { name }, at) => `IF($B$${CHOICE_ROW}=$A$${FIRST + at}, ${name}, ${otherwise})`,
    '""',
  );
  const slips = call('PM_SLIPPED', { without: TABLE_NAMES.baseline, after: [chosen] });
  change.setFormula(sheet, SLIPS_ROW, 1, `=${slips}`);
}
