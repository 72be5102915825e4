/** The project's budget figures on the Budget tab, and its cost at completion by each method, as ordinary formulas. */
import {
  type EstimateInputs,
  estimateAtCompletion,
} from '../../../shared/earned-value/estimate-at-completion.js';
import type { EstimateAtCompletionMethod } from '../../../shared/plan/settings.js';
import { HINT_TEXT, MONEY_FORMAT, RATIO_FORMAT, styleHeader } from '../look.js';
import { settingValue } from './setting-value.js';
import type { SummaryFigures } from './summary-figures.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** B to F of this row: BAC, PV, EV, AC and CPI. */
export const PROJECT_ROW = 5;
const FORECAST_ROW = 9;
const WHY_ROW = 13;

interface Method {
  readonly key: EstimateAtCompletionMethod;
  readonly assumes: string;
  /** What has to be above 0 besides the three values being known, each with why. */
  readonly needs: readonly (readonly [formula: string, why: string])[];
  readonly forecast: string;
}

/** The core's own words for why there is no estimate. */
const why = (method: EstimateAtCompletionMethod, values: Partial<EstimateInputs>): string =>
  estimateAtCompletion(
    { budgetAtCompletion: 1, earnedValue: 1, actualCost: 1, plannedValue: 1, ...values },
    method,
  ).note ?? '';

const SPENT = ['E5>0', why('CPI', { actualCost: 0 })] as const;
const EARNED = ['D5>0', why('CPI', { earnedValue: 0 })] as const;
const PLANNED_KNOWN = ['ISNUMBER(C5)', why('CPI*SPI', { plannedValue: null })] as const;
const PLANNED = ['C5>0', why('CPI*SPI', { plannedValue: 0 })] as const;

/** A test holds them to the core, with every case in which there is no estimate: a call for each would be too many. */
const METHODS: readonly Method[] = [
  {
    key: 'CPI',
    assumes: 'What is left costs as the work so far did (CPI)',
    needs: [SPENT, EARNED],
    forecast: 'B5/(D5/E5)',
  },
  {
    key: 'budget',
    assumes: 'What is left costs what was planned (budget)',
    needs: [],
    forecast: 'E5+B5-D5',
  },
  {
    key: 'CPI*SPI',
    assumes: 'What is left suffers from cost and delay alike (CPI*SPI)',
    needs: [SPENT, PLANNED_KNOWN, PLANNED, EARNED],
    forecast: 'E5+(B5-D5)/((D5/E5)*(D5/C5))',
  },
  {
    key: '0.8CPI+0.2SPI',
    assumes: 'Mostly as the cost so far, a little as the delay (0.8CPI+0.2SPI)',
    needs: [SPENT, PLANNED_KNOWN, PLANNED, EARNED],
    forecast: 'E5+(B5-D5)/(0.8*D5/E5+0.2*D5/C5)',
  },
];

const KNOWN = 'AND(ISNUMBER(B5), ISNUMBER(D5), ISNUMBER(E5))';

/** The forecast, or nothing: no later need is looked at before those that it rests on. */
const forecastOf = ({ needs, forecast }: Method): string =>
  `IF(${KNOWN}, ${needs.reduceRight((rest, [formula]) => `IF(${formula}, ${rest}, "")`, forecast)}, "")`;

/** `CPI, nothing was spent yet`; blank where there is a forecast. */
const reasonOf = ({ key, needs }: Method): string =>
  needs.reduceRight((rest, [formula, because]) => `IF(${formula}, ${rest}, "${key}, ${because}")`, '""');

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
  METHODS.forEach((method, at) => {
    const { key, assumes } = method;
    const row = FORECAST_ROW + at;
    const inUse = `OR(LOWER(${settingValue('EAC method')})="${key.toLowerCase()}"${key === 'CPI' ? `, ${settingValue('EAC method')}=""` : ''})`;
    sheet.getRange(row, 1).setValue(assumes);
    sheet
      .getRange(row, 2, 1, 4)
      .setFormulas([
        [
          `=${forecastOf(method)}`,
          `=IF(ISNUMBER(B${row}), B$5-B${row}, "")`,
          `=IF(ISNUMBER(B${row}), B${row}-E$5, "")`,
          `=IF(${inUse}, "in use", "")`,
        ],
      ])
      .setNumberFormat(MONEY_FORMAT);
  });
  sheet
    .getRange(WHY_ROW, 1)
    .setFormula(`=${whyBlank(figures)}`)
    .setFontColor(HINT_TEXT);
}

/** One reason where the values are not known, else one for each method without a forecast. */
function whyBlank({ note }: SummaryFigures): string {
  const values = [
    ['B5', 'BAC'],
    ['D5', 'EV'],
    ['E5', 'AC'],
  ] as const;
  const unknown = values.reduceRight(
    (rest, [cell, name]) => `IF(ISNUMBER(${cell}), ${rest}, ${note(name)})`,
    '""',
  );
  const ofMethods = `TEXTJOIN("; ", TRUE, ${METHODS.map(reasonOf).join(', ')})`;
  const blank = `COUNT(B${FORECAST_ROW}:B${FORECAST_ROW + METHODS.length - 1})<${METHODS.length}`;
  return `IF(${blank}, "Why blank: "&IF(${KNOWN}, ${ofMethods}, ${unknown}), "")`;
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
