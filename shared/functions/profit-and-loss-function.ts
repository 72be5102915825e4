/** PM_PROFIT_AND_LOSS: a program's ledger by line and period. */
import type { Figure } from '../earned-value/figure.js';
import {
  LEDGER_FIGURES,
  type LedgerFigure,
  marginShare,
  type ProfitAndLoss,
  type ProfitAndLossTotals,
  profitAndLoss,
  type Series,
  totalOf,
} from '../program/profit-and-loss.js';
import { readProgramSettings } from '../program/program-settings.js';
import { commonCurrency, DEFAULT_CURRENCY, readRates } from '../program/rates.js';
import { type Ledger, readLedger } from '../program/read-ledger.js';
import type { CountedLedger } from '../report/executive-report.js';
import { type Cell, SerialDate, type Table } from '../table/cell.js';
import { foldText } from '../table/fold.js';
import { dateWords } from '../time/date-words.js';
import { dayOf, type Minute, minute } from '../time/minute.js';
import { type Period, type PeriodUnit, periodsBetween } from '../time/periods.js';
import { type Argument, WrongCall } from './input.js';
import { type FoundTables, optionalTables } from './optional-tables.js';
import { periodArgument } from './period-argument.js';
import { tableArgument } from './table-argument.js';

const NAME = 'PM_PROFIT_AND_LOSS';

/**
 * Line, Kind, Figure, a column per period, Total: the lines; then Income, Cost, Margin, Margin %, Cumulative margin;
 * then NPV, ROI, Benefit-cost ratio and Payback in the Total column, or why they are blank in the first period's.
 * Rows of the ledger that do not count follow, one sentence each.
 */
export function profitAndLossFunction(ledgerTable: Argument, ...others: Argument[]): Table {
  const table = tableArgument(NAME, 'ledger', ledgerTable, 1);
  const { unit, tables } = periodArgument(NAME, others);
  const { figures: result, periods } = ledgerOf(
    table,
    optionalTables(tables, ['settings', 'rates'], NAME),
    unit ?? 'month',
  );
  return [
    ['Line', 'Kind', 'Figure', ...periods.map(({ from }) => new SerialDate(dayOf(from))), 'Total'],
    ...lineRows(result),
    ...totalRows(result),
    ...figureRows(result, periods),
    ...result.problems.map((problem) => padded(['Not counted', null, null, problem], periods.length + 4)),
  ];
}

/** A ledger's profit and loss in the program's currency; throws where no row of it can be counted. */
export function ledgerOf(
  table: Table,
  { settings, rates }: FoundTables<'settings' | 'rates'>,
  unit: PeriodUnit = 'month',
): CountedLedger {
  const ledger = readLedger(table);
  const program = readProgramSettings(settings);
  const known = rates === undefined ? [] : readRates(rates);
  const named = ledger.entries.map(({ currency }) => currency);
  const currency =
    program.currency ?? commonCurrency(named, known) ?? (named.some(Boolean) ? DEFAULT_CURRENCY : '');
  const periods = periodsOf(ledger, unit);
  const periodOf = (date: Minute) => periods.findIndex(({ to }) => date < to);
  const figures = profitAndLoss(ledger, periods.length, periodOf, currency, known, program.discountRate);
  const projects = [...new Map(ledger.entries.map(({ project }) => [foldText(project), project])).values()];
  return { figures, periods, currency, projects: projects.filter((name) => name !== '') };
}

function periodsOf({ entries, problems }: Ledger, unit: PeriodUnit): readonly Period[] {
  const dates = entries.map(({ date }) => date).sort((one, other) => one - other);
  const [first] = dates;
  const last = dates[dates.length - 1];
  if (first === undefined || last === undefined) {
    const why = problems[0] === undefined ? '' : ` ${problems[0]}`;
    throw new WrongCall(`${NAME}: no row of the ledger can be counted.${why}`);
  }
  return periodsBetween(first, minute(last + 1), unit).periods;
}

const lineRows = ({ lines }: ProfitAndLoss): Cell[][] =>
  lines.flatMap(({ line, kind, figures }) =>
    LEDGER_FIGURES.map((figure) => [line, kind, figure, ...figures[figure], totalOf(figures[figure])]),
  );

type TotalRow = readonly [
  name: string,
  series: (totals: ProfitAndLossTotals) => Series,
  total: (totals: ProfitAndLossTotals) => number | null,
];

const margin = ({ totalMargin }: ProfitAndLossTotals): number | null => totalMargin.value;

const TOTALS: readonly TotalRow[] = [
  ['Income', ({ income }) => income, ({ totalIncome }) => totalIncome],
  ['Cost', ({ cost }) => cost, ({ totalCost }) => totalCost],
  ['Margin', (totals) => totals.margin, margin],
  ['Margin %', (totals) => totals.marginShare, (totals) => marginShare(margin(totals), totals.totalIncome)],
  ['Cumulative margin', ({ cumulativeMargin }) => cumulativeMargin, margin],
];

const totalRows = ({ totals }: ProfitAndLoss): Cell[][] =>
  TOTALS.flatMap(([name, series, total]) =>
    LEDGER_FIGURES.map((figure) => [name, null, figure, ...series(totals[figure]), total(totals[figure])]),
  );

type FigureRow = readonly [name: string, figure: (totals: ProfitAndLossTotals) => Figure];

const FIGURES: readonly FigureRow[] = [
  ['NPV', ({ netPresentValue }) => netPresentValue],
  ['ROI', ({ returnOnInvestment }) => returnOnInvestment],
  ['Benefit-cost ratio', ({ benefitCostRatio }) => benefitCostRatio],
  ['Payback', ({ payback }) => payback],
];

function figureRows({ totals }: ProfitAndLoss, periods: readonly Period[]): Cell[][] {
  const cellOf = (name: string, value: number | null): Cell => {
    const from = name === 'Payback' && value !== null ? periods[value]?.from : undefined;
    return from === undefined ? value : new SerialDate(dayOf(from));
  };
  return FIGURES.flatMap(([name, figure]) =>
    LEDGER_FIGURES.map((each: LedgerFigure) => {
      const { value, note } = figure(totals[each]);
      const cell = cellOf(name, value);
      // In words too: the cells of its column are formatted for amounts.
      const words = cell instanceof SerialDate ? dateWords(cell.serial) : (note ?? null);
      const row = padded([name, null, each, words], periods.length + 4);
      row[row.length - 1] = cell;
      return row;
    }),
  );
}

const padded = (cells: readonly Cell[], length: number): Cell[] =>
  Array.from({ length }, (_, at) => cells[at] ?? null);
