/** The curve of the cumulative margin: planned, actual, and what is to be expected. */
import type { Series } from '../../shared/program/profit-and-loss.js';
import type { CountedLedger } from '../../shared/report/executive-report.js';
import { dayOf, minute } from '../../shared/time/minute.js';

export const MARGIN_CHART = { width: 720, height: 196, left: 74, right: 108, top: 18, bottom: 24 } as const;

const MOST_TICKS = 8;
const LABEL_HEIGHT = 13;

export interface Curve {
  readonly name: 'Plan' | 'Actual' | 'Outlook';
  /** `0,10 20,8`, as a polyline takes it. */
  readonly points: string;
  /** Where its name stands, beside its end. */
  readonly label: { readonly x: number; readonly y: number };
  readonly end: { readonly x: number; readonly y: number; readonly value: number };
}

export interface MarginChart {
  readonly curves: readonly Curve[];
  readonly periods: readonly { readonly x: number; readonly day: number }[];
  readonly levels: readonly { readonly y: number; readonly value: number }[];
  readonly status: { readonly x: number; readonly day: number } | null;
}

/** Null where a curve would be a single point. */
export function marginChart(
  { figures, periods }: CountedLedger,
  statusDay: number | null,
): MarginChart | null {
  if (periods.length < 2) return null;
  const { Plan, Actual, Outlook } = figures.totals;
  const series = {
    Plan: Plan.cumulativeMargin,
    Actual: Actual.cumulativeMargin,
    Outlook: Outlook.cumulativeMargin,
  };
  const values = Object.values(series).flatMap((each) => each.flatMap((value) => value ?? []));
  if (values.length === 0) return null;
  const levels = levelsOf(Math.min(0, ...values), Math.max(0, ...values));
  const days = periods.map(({ to }) => dayOf(minute(to - 1)));
  const first = dayOf(periods[0]?.from ?? minute(0)) - 1;
  const last = days.at(-1) ?? first;
  const { width, height, left, right, top, bottom } = MARGIN_CHART;
  const x = (at: number): number =>
    left + ((at - first) / Math.max(1, last - first)) * (width - left - right);
  const [low = 0] = levels;
  const high = levels.at(-1) ?? 1;
  const y = (value: number): number => top + ((high - value) / (high - low)) * (height - top - bottom);
  const curves = (['Plan', 'Actual', 'Outlook'] as const).flatMap((name) =>
    curveOf(name, series[name], days, x, y),
  );
  const step = Math.ceil(periods.length / MOST_TICKS);
  return {
    curves: apart(curves),
    periods: days.filter((_, at) => at % step === 0).map((each) => ({ x: x(each), day: each })),
    levels: levels.map((value) => ({ y: y(value), value })),
    status:
      statusDay === null || statusDay < first || statusDay > last
        ? null
        : { x: x(statusDay), day: statusDay },
  };
}

function curveOf(
  name: Curve['name'],
  series: Series,
  days: readonly number[],
  x: (day: number) => number,
  y: (value: number) => number,
): Curve[] {
  const points = series.flatMap((value, at) =>
    value === null ? [] : [{ x: x(days[at] ?? 0), y: y(value), value }],
  );
  const end = points.at(-1);
  if (end === undefined) return [];
  // Before the first amount there was nothing.
  const text = [{ x: MARGIN_CHART.left, y: y(0) }, ...points]
    .map((point) => `${point.x.toFixed(1)},${point.y.toFixed(1)}`)
    .join(' ');
  return [{ name, points: text, end, label: labelAt(end) }];
}

/** Beside the last period; within the drawing above the curve, which falls while money is spent. */
function labelAt({ x, y }: { readonly x: number; readonly y: number }): Curve['label'] {
  const isLast = x > MARGIN_CHART.width - MARGIN_CHART.right - 1;
  return isLast ? { x: x + 6, y } : { x: x + 6, y: y - 8 };
}

/** Names that would stand on each other are moved down, the highest stays. */
function apart(curves: readonly Curve[]): Curve[] {
  let free = Number.NEGATIVE_INFINITY;
  const placed = new Map<Curve, Curve>();
  for (const curve of [...curves].sort((one, other) => one.label.y - other.label.y)) {
    const y = Math.max(curve.label.y, free);
    placed.set(curve, { ...curve, label: { ...curve.label, y } });
    free = y + LABEL_HEIGHT;
  }
  return curves.map((curve) => placed.get(curve) ?? curve);
}

/** Round steps from at or below the least to at or above the largest value, 0 among them. */
function levelsOf(least: number, largest: number): number[] {
  const span = Math.max(largest - least, Number.MIN_VALUE);
  const power = 10 ** Math.floor(Math.log10(span / 4));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((each) => span / each <= 5) ?? span;
  const from = Math.floor(least / step);
  const to = Math.max(Math.ceil(largest / step), from + 1);
  return Array.from({ length: to - from + 1 }, (_, at) => (from + at) * step);
}
