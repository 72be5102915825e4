/** The cumulative margin as curves: planned thin, actual strong, outlook dashed; each named at its end. */
import type { JSX } from 'preact';
import type { CountedLedger } from '../../shared/report/executive-report.js';
import { dayOf, minute } from '../../shared/time/minute.js';
import { columnsOfSide, convertedRows } from '../trace/ledger-trace.js';
import { MARGIN_CHART, type MarginChart, marginChart } from './margin-chart.js';
import { ReportTable, Wide } from './section.js';
import { Asked } from './shown.js';
import { SIDE_WORDS } from './sides.js';
import type { ReportUi } from './ui.js';

export function MarginCurves({ ui, ledger }: { ui: ReportUi; ledger: CountedLedger }): JSX.Element | null {
  const { words, state } = ui;
  const chart = marginChart(ledger, state.draft.value?.statusDay ?? null);
  if (chart === null) return null;
  const title = words.t('cumulativeMargin', ledger.currency);
  return (
    <figure class="together">
      <figcaption>{title}</figcaption>
      <Wide label={title}>
        <Drawing ui={ui} chart={chart} title={title} currency={ledger.currency} />
      </Wide>
      <details class="behind">
        <summary>{words.t('asATable')}</summary>
        <CurveTable ui={ui} ledger={ledger} title={title} />
      </details>
    </figure>
  );
}

function Drawing(props: {
  readonly ui: ReportUi;
  readonly chart: MarginChart;
  readonly title: string;
  readonly currency: string;
}): JSX.Element {
  const { ui, chart, title, currency } = props;
  const { words, formats } = ui;
  const { width, height, left, right, bottom, top } = MARGIN_CHART;
  const money = (value: number): string => formats.shortMoney(value, currency);
  const says = chart.curves
    .map(({ name, end }) => `${words.t(SIDE_WORDS[name])} ${formats.wholeMoney(end.value, currency)}`)
    .join(', ');
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby="margin-title margin-says">
      <title id="margin-title">{title}</title>
      <desc id="margin-says">{says}</desc>
      {chart.levels.map(({ y, value }) => (
        <g key={value}>
          <line class={value === 0 ? 'zero' : 'grid'} x1={left} x2={width - right} y1={y} y2={y} />
          <text class="tick" x={left - 6} y={y + 3.5} text-anchor="end">
            {money(value)}
          </text>
        </g>
      ))}
      {chart.periods.map(({ x, day }) => (
        <text key={day} class="tick" x={x} y={height - bottom + 15} text-anchor="middle">
          {formats.month(day)}
        </text>
      ))}
      {chart.status === null ? null : (
        <g>
          <line class="status" x1={chart.status.x} x2={chart.status.x} y1={top - 12} y2={height - bottom} />
          <text class="status-date" x={chart.status.x + 4} y={top - 4}>
            {formats.dayMonth(chart.status.day)}
          </text>
        </g>
      )}
      {chart.curves.map(({ name, points, label, end }) => (
        <g key={name} class={`curve ${name}`}>
          <polyline points={points} />
          <circle cx={end.x} cy={end.y} r="2.5" />
          <text x={label.x} y={label.y + 3.5}>
            {words.t(SIDE_WORDS[name])} {money(end.value)}
          </text>
        </g>
      ))}
    </svg>
  );
}

function CurveTable(props: { ui: ReportUi; ledger: CountedLedger; title: string }): JSX.Element {
  const { ui, ledger, title } = props;
  const { words, formats, traces } = ui;
  const sides = ['Plan', 'Actual', 'Outlook'] as const;
  const columns = [
    { name: words.t('period') },
    ...sides.map((side) => ({ name: words.t(SIDE_WORDS[side]), kind: 'number' as const })),
  ];
  const find = (side: (typeof sides)[number], from: number, value: number | null) =>
    traces.own({
      title: `${words.t('cumulativeMargin', ledger.currency)}, ${words.t(SIDE_WORDS[side])}, ${formats.month(dayOf(minute(from)))}`,
      value: value === null ? '–' : formats.whole(value),
      how: 'howCumulative',
      substitutions: [ledger.currency],
      table: 'ledger',
      names: ['Date', ...columnsOfSide(side)],
      parts: (sources) => convertedRows(sources, { side, currency: ledger.currency }, ui),
    });
  return (
    <ReportTable caption={`${title}: ${words.t('asATable')}`} columns={columns}>
      <tbody>
        {ledger.periods.map(({ from }, at) => (
          <tr key={from}>
            <th scope="row">{formats.month(dayOf(minute(from)))}</th>
            {sides.map((side) => {
              const value = ledger.figures.totals[side].cumulativeMargin[at] ?? null;
              return (
                <td key={side} class="number">
                  <Asked
                    ui={ui}
                    find={find(side, from, value)}
                    text={value === null ? null : formats.whole(value)}
                  />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </ReportTable>
  );
}
