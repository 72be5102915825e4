/** The project's budget figures on the Budget tab, and its cost at completion by each method, as ordinary formulas. */
import { HINT_TEXT, MONEY_FORMAT, RATIO_FORMAT, styleHeader } from '../look.js';
import { settingValue } from './setting-value.js';
import type { SummaryFigures } from './summary-figures.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** B to F of this row: BAC, PV, EV, AC and CPI. */
export const PROJECT_ROW = 5;
const FORECAST_ROW = 9;
const WHY_ROW = 13;

interface Method {
  readonly key: string;
  readonly assumes: string;
  /** What has to be above 0 besides the budget being known. */
  readonly needs: string;
  readonly forecast: string;
}

const METHODS: readonly Method[] = [
  {
    key: 'CPI',
    assumes: 'What is left costs as the work so far did (CPI)',
    needs: 'AND(D5>0, E5>0)',
    forecast: 'B5/(D5/E5)',
  },
  {
    key: 'budget',
    assumes: 'What is left costs what was planned (budget)',
    needs: 'TRUE',
    forecast: 'E5+B5-D5',
  },
  {
    key: 'CPI*SPI',
    assumes: 'What is left suffers from cost and delay alike (CPI*SPI)',
    needs: 'AND(D5>0, E5>0, N(C5)>0)',
    forecast: 'E5+(B5-D5)/((D5/E5)*(D5/C5))',
  },
  {
    key: '0.8CPI+0.2SPI',
    assumes: 'Mostly as the cost so far, a little as the delay (0.8CPI+0.2SPI)',
    needs: 'AND(D5>0, E5>0, N(C5)>0)',
    forecast: 'E5+(B5-D5)/(0.8*D5/E5+0.2*D5/C5)',
  },
];

export function writeForecast(sheet: Sheet, figures: SummaryFigures): void {
  writeProject(sheet, figures);
  const header = [
    'Forecast at completion, if:',
    'Forecast',
    'Left of the budget',
    'Still to spend',
    'In use',
  ];
  styleHeader(sheet.getRange(FORECAST_ROW - 1, 1, 1, 6)).setValues([[...header, '']]);
  sheet.getRange(FORECAST_ROW - 1, 2, 1, 3).setHorizontalAlignment('right');
  METHODS.forEach(({ key, assumes, needs, forecast }, at) => {
    const row = FORECAST_ROW + at;
    const known = 'AND(ISNUMBER(B5), ISNUMBER(D5), ISNUMBER(E5))';
    const inUse = `OR(LOWER(${settingValue('EAC method')})="${key.toLowerCase()}"${key === 'CPI' ? `, ${settingValue('EAC method')}=""` : ''})`;
    sheet.getRange(row, 1).setValue(assumes);
    sheet
      .getRange(row, 2, 1, 4)
      .setFormulas([
        [
          `=IF(${known}, IF(${needs}, ${forecast}, ""), "")`,
          `=IF(ISNUMBER(B${row}), B$5-B${row}, "")`,
          `=IF(ISNUMBER(B${row}), B${row}-E$5, "")`,
          `=IF(${inUse}, "in use", "")`,
        ],
      ])
      .setNumberFormat(MONEY_FORMAT);
  });
  sheet
    .getRange(WHY_ROW, 1)
    .setFormula(
      `=IF(COUNT(B${FORECAST_ROW}:B${FORECAST_ROW + METHODS.length - 1})=${METHODS.length}, "", "A blank forecast needs what is not known yet: "&IF(${figures.note('EAC')}="", "value planned, earned and spent", ${figures.note('EAC')}))`,
    )
    .setFontColor(HINT_TEXT);
}

function writeProject(sheet: Sheet, { metric, note }: SummaryFigures): void {
  styleHeader(sheet.getRange(PROJECT_ROW - 1, 1, 1, 6)).setValues([
    ['Budget', 'Whole (BAC)', 'Planned by now (PV)', 'Earned (EV)', 'Spent (AC)', 'CPI'],
  ]);
  sheet.getRange(PROJECT_ROW - 1, 2, 1, 5).setHorizontalAlignment('right');
  // What was spent is money: against a plan in working days it would say nothing.
  const spent = `IF(ISNUMBER(SEARCH("working days", ${note('BAC')})), "", ${metric('AC')})`;
  sheet.getRange(PROJECT_ROW, 1).setValue('The project');
  sheet
    .getRange(PROJECT_ROW, 2, 1, 5)
    .setFormulas([
      [metric('BAC'), metric('PV'), metric('EV'), spent, metric('CPI')].map((each) => `=${each}`),
    ])
    .setNumberFormats([[MONEY_FORMAT, MONEY_FORMAT, MONEY_FORMAT, MONEY_FORMAT, RATIO_FORMAT]]);
  const remarks = ['BAC', 'PV', 'EV', 'AC'].map(
    (name) => `IF(${note(name)}="", "", "${name}: "&${note(name)})`,
  );
  sheet
    .getRange(PROJECT_ROW + 1, 1)
    .setFormula(`=TEXTJOIN("; ", TRUE, ${remarks.join(', ')})`)
    .setFontColor(HINT_TEXT);
}
