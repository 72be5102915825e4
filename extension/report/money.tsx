/** Cost and forecast beside profit and loss, and the curve of what the program brings in. */
import type { ComponentChildren, JSX } from 'preact';
import type { Figure } from '../../shared/earned-value/figure.js';
import { marginShare, type ProfitAndLossTotals } from '../../shared/program/profit-and-loss.js';
import { leftOutByReason } from '../../shared/program/program-money.js';
import type { LedgerKind } from '../../shared/program/read-ledger.js';
import type { CountedLedger, ExecutiveReport } from '../../shared/report/executive-report.js';
import { dayOf, minute } from '../../shared/time/minute.js';
import { FIGURES, type FigureName } from '../trace/figure-names.js';
import { columnsOfSide, convertedRows } from '../trace/ledger-trace.js';
import type { MessageKey } from '../words/words.js';
import { MarginCurves } from './margin-curves.js';
import { PartialSumsNote } from './partial-sums.js';
import { ReportTable, Section } from './section.js';
import { Asked, figureText } from './shown.js';
import { SIDE_WORDS, SIDES, type Side } from './sides.js';
import type { ReportUi } from './ui.js';

interface Parts {
  readonly ui: ReportUi;
  readonly report: ExecutiveReport;
}

export function Money({ ui, report }: Parts): JSX.Element {
  const ledger = report.profitAndLoss;
  return (
    <>
      <div class={ledger === null ? 'together' : 'together beside'}>
        <Cost ui={ui} report={report} />
        {ledger === null ? null : <ProfitAndLoss ui={ui} ledger={ledger} />}
      </div>
      {ledger === null ? null : <MarginCurves ui={ui} ledger={ledger} />}
    </>
  );
}

const COSTS: readonly FigureName[] = [
  'budget',
  'planned',
  'earned',
  'spent',
  'forecast',
  'costIndex',
  'scheduleIndex',
];

function Cost({ ui, report }: Parts): JSX.Element {
  const { words, traces } = ui;
  const { program } = report;
  const { summary, leftOut } = program;
  const title = words.t('costAndForecast');
  const notes = {
    budget: program.budgetAtCompletion,
    planned: program.plannedValue,
    earned: program.earnedValue,
    spent: program.actualCost,
    forecast: program.estimateAtCompletion,
    costIndex: program.costPerformanceIndex,
    scheduleIndex: program.schedulePerformanceIndex,
  } as Readonly<Partial<Record<FigureName, Figure>>>;
  return (
    <Section title={title}>
      <ReportTable
        caption={title}
        columns={[{ name: words.t('figure') }, { name: summary.currency, kind: 'number' }]}
      >
        <tbody>
          {COSTS.map((figure) => (
            <tr key={figure}>
              <th scope="row">{words.t(FIGURES[figure].name)}</th>
              <td class="number">
                <Asked
                  ui={ui}
                  find={traces.program(figure)}
                  text={figureText(summary, figure, ui)}
                  why={notes[figure]?.note ?? ''}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </ReportTable>
      <PartialSumsNote ui={ui} program={program} figures={COSTS} />
      {leftOut.length === 0 ? null : (
        <p class="muted">
          {words.t(
            'leftOut',
            leftOutByReason(leftOut)
              .map(({ projects, why }) => `${projects.join(', ')} (${why})`)
              .join('; '),
          )}
        </p>
      )}
    </Section>
  );
}

interface LedgerRow {
  readonly name: MessageKey;
  readonly how: MessageKey;
  readonly text: (totals: ProfitAndLossTotals) => string | null;
  readonly why?: (totals: ProfitAndLossTotals) => string;
  /** Which rows of the ledger it is of; all where it does not say. */
  readonly rows?: { readonly kind: LedgerKind };
}

function ProfitAndLoss({ ui, ledger }: { ui: ReportUi; ledger: CountedLedger }): JSX.Element {
  const { words } = ui;
  const { figures, currency } = ledger;
  const title = words.t('profitAndLoss');
  return (
    <Section title={title}>
      <ReportTable
        caption={title}
        columns={[
          { name: currency },
          ...SIDES.map((side) => ({ name: words.t(SIDE_WORDS[side]), kind: 'number' as const })),
        ]}
      >
        <tbody>
          {ledgerRows(ui, ledger).map((row) => (
            <tr key={row.name}>
              <th scope="row">{words.t(row.name)}</th>
              {SIDES.map((side) => (
                <td key={side} class="number">
                  <LedgerFigure {...{ ui, ledger, row, side }} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ReportTable>
      {figures.problems.map((problem) => (
        <p key={problem} class="muted">
          {problem}
        </p>
      ))}
    </Section>
  );
}

function ledgerRows({ formats }: ReportUi, { periods }: CountedLedger): readonly LedgerRow[] {
  const whole = (value: number | null): string | null => (value === null ? null : formats.whole(value));
  const margin = ({ totalMargin }: ProfitAndLossTotals): number | null => totalMargin.value;
  const percent = (value: number | null): string | null => (value === null ? null : formats.percent(value));
  const month = (period: number | null): string | null => {
    const from = period === null ? undefined : periods[period]?.from;
    return from === undefined ? null : formats.month(dayOf(minute(from)));
  };
  return [
    {
      name: 'income',
      how: 'howLedger',
      text: ({ totalIncome }) => whole(totalIncome),
      rows: { kind: 'income' },
    },
    { name: 'cost', how: 'howLedger', text: ({ totalCost }) => whole(totalCost), rows: { kind: 'cost' } },
    {
      name: 'margin',
      how: 'howMargin',
      text: (totals) => whole(margin(totals)),
      why: ({ totalMargin }) => totalMargin.note ?? '',
    },
    {
      name: 'marginShare',
      how: 'howMarginShare',
      text: (totals) => percent(marginShare(margin(totals), totals.totalIncome)),
    },
    {
      name: 'netPresentValue',
      how: 'howNetPresentValue',
      text: ({ netPresentValue }) => whole(netPresentValue.value),
      why: ({ netPresentValue }) => netPresentValue.note ?? '',
    },
    {
      name: 'returnOnInvestment',
      how: 'howReturn',
      text: ({ returnOnInvestment }) => percent(returnOnInvestment.value),
      why: ({ returnOnInvestment }) => returnOnInvestment.note ?? '',
    },
    {
      name: 'benefitCostRatio',
      how: 'howRatioOfBenefit',
      text: ({ benefitCostRatio: { value } }) => (value === null ? null : formats.index(value)),
      why: ({ benefitCostRatio }) => benefitCostRatio.note ?? '',
    },
    {
      name: 'payback',
      how: 'howPayback',
      text: ({ payback }) => month(payback.value),
      why: ({ payback }) => payback.note ?? '',
    },
  ];
}

function LedgerFigure(props: {
  readonly ui: ReportUi;
  readonly ledger: CountedLedger;
  readonly row: LedgerRow;
  readonly side: Side;
}): ComponentChildren {
  const { ui, ledger, row, side } = props;
  const totals = ledger.figures.totals[side];
  const text = row.text(totals);
  const why = row.why?.(totals) ?? '';
  const find = ui.traces.own({
    title: `${ui.words.t(row.name)}, ${ui.words.t(SIDE_WORDS[side])}`,
    value: text ?? '–',
    how: row.how,
    substitutions: [ledger.currency],
    table: 'ledger',
    names: columnsOfSide(side),
    parts: (sources) => convertedRows(sources, { side, currency: ledger.currency, ...row.rows }, ui),
    note: why,
  });
  return <Asked ui={ui} find={find} text={text} why={why} />;
}
