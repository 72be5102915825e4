/** Draws a chart as Google Sheets would from the same cells: lines, columns or bars, with a table behind it. */
import type { ChartData, ChartSeries } from './chart-data.js';

const WIDTH = 620;
const HEIGHT = 260;
const LEFT = 56;
const RIGHT = 110;
const TOP = 12;
const BOTTOM = 28;
const PLOT_WIDTH = WIDTH - LEFT - RIGHT;
const PLOT_HEIGHT = HEIGHT - TOP - BOTTOM;
/** So far apart labels at the ends of lines can be read. */
const LABEL_HEIGHT = 14;

export function ChartDrawing({ chart }: { readonly chart: ChartData }) {
  const most = niceTop(
    Math.max(0, ...chart.series.flatMap(({ values }) => values.map((value) => value ?? 0))),
  );
  const empty = chart.labels.length === 0;
  return (
    <figure class="chart">
      <figcaption>{chart.title}</figcaption>
      {empty ? (
        <p>Nothing to draw yet.</p>
      ) : (
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={chart.title}>
          <desc>{chart.series.map(({ name }) => name).join(', ')}</desc>
          <Scale most={most} labels={chart.labels} upright={chart.kind !== 'BAR'} />
          {chart.kind === 'LINE' ? <Lines chart={chart} most={most} /> : <Bars chart={chart} most={most} />}
        </svg>
      )}
      <ChartTable chart={chart} />
    </figure>
  );
}

const STEPS = [1, 2, 2.5, 5, 10];

/** The next round number, for the end of an axis. */
function niceTop(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return (STEPS.find((step) => step * power >= value) ?? 10) * power;
}

const y = (value: number, most: number): number => TOP + PLOT_HEIGHT * (1 - value / most);
const x = (at: number, count: number): number => LEFT + (count < 2 ? 0 : (PLOT_WIDTH * at) / (count - 1));

const short = (value: number): string =>
  value >= 10_000 ? `${Math.round(value / 100) / 10}k` : String(Math.round(value * 10) / 10);

function Scale({
  most,
  labels,
  upright,
}: {
  readonly most: number;
  readonly labels: readonly string[];
  readonly upright: boolean;
}) {
  if (!upright) return null;
  const middle = Math.floor((labels.length - 1) / 2);
  return (
    <g class="scale">
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line x1={LEFT} x2={LEFT + PLOT_WIDTH} y1={y(share * most, most)} y2={y(share * most, most)} />
          <text x={LEFT - 6} y={y(share * most, most) + 4} text-anchor="end">
            {short(share * most)}
          </text>
        </g>
      ))}
      {[...new Set([0, middle, labels.length - 1])].map((at) => (
        <text key={at} x={x(at, labels.length)} y={HEIGHT - 8} text-anchor="middle">
          {labels[at]}
        </text>
      ))}
    </g>
  );
}

function Lines({ chart, most }: { readonly chart: ChartData; readonly most: number }) {
  const ends = endLabels(chart, most);
  return (
    <>
      {chart.series.map(({ name, color, width, dashed, values }) => (
        <path
          key={name}
          d={pathOf(values, most)}
          fill="none"
          stroke={color}
          stroke-width={width}
          stroke-dasharray={dashed ? '6 4' : undefined}
        />
      ))}
      {ends.map(({ name, at, top }) => (
        <text key={name} class="end" x={at + 6} y={top + 4}>
          {name}
        </text>
      ))}
    </>
  );
}

/** A gap where there is no number. */
const pathOf = (values: ChartSeries['values'], most: number): string =>
  values
    .map((value, at) => {
      if (value === null) return '';
      const begins = at === 0 || values[at - 1] === null;
      return `${begins ? 'M' : 'L'}${x(at, values.length).toFixed(1)} ${y(value, most).toFixed(1)}`;
    })
    .join(' ');

/** At the end of each line its name, moved apart where lines end close together. */
function endLabels({ series }: ChartData, most: number): { name: string; at: number; top: number }[] {
  const ends = series.flatMap(({ name, values }) => {
    const last = values.reduce<number>((found, value, at) => (value === null ? found : at), -1);
    return last < 0 ? [] : [{ name, at: x(last, values.length), top: y(values[last] ?? 0, most) }];
  });
  ends.sort((one, other) => one.top - other.top);
  ends.forEach((end, at) => {
    const above = ends.slice(0, at).filter((other) => Math.abs(other.at - end.at) < RIGHT);
    const lowest = Math.max(...above.map(({ top }) => top + LABEL_HEIGHT), Number.NEGATIVE_INFINITY);
    end.top = Math.max(end.top, lowest);
  });
  return ends;
}

/** Of one series: upright for columns, lying for bars. */
function Bars({
  chart: { kind, labels, series },
  most,
}: {
  readonly chart: ChartData;
  readonly most: number;
}) {
  const [only] = series;
  if (only === undefined) return null;
  const room = (kind === 'BAR' ? PLOT_HEIGHT : PLOT_WIDTH) / labels.length;
  return (
    <g fill={only.color}>
      {only.values.map((value, at) => {
        const key = labels[at];
        if (value === null) return null;
        const length = (value / most) * (kind === 'BAR' ? PLOT_WIDTH : PLOT_HEIGHT);
        if (kind === 'COLUMN')
          return (
            <rect key={key} x={LEFT + at * room + 2} y={y(value, most)} width={room - 4} height={length} />
          );
        return (
          <g key={key}>
            <rect x={LEFT + 34} y={TOP + at * room + 4} width={length} height={room - 8} />
            <text class="end" x={LEFT + 30} y={TOP + (at + 0.5) * room + 4} text-anchor="end">
              {key}
            </text>
            <text class="end" x={LEFT + 40 + length} y={TOP + (at + 0.5) * room + 4}>
              {short(value)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function ChartTable({ chart: { title, labels, series } }: { readonly chart: ChartData }) {
  return (
    <table class="unseen">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th />
          {series.map(({ name }) => (
            <th key={name}>{name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {labels.map((label, at) => (
          <tr key={`${label} ${at}`}>
            <th>{label}</th>
            {series.map(({ name, values }) => (
              <td key={name}>{values[at] ?? ''}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
