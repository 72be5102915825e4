/** A trend as a line to draw and a sentence to say. */
import { type ShownTrend, TREND_SIZE } from './figure.js';
import { serialDayOf } from './format.js';
import type { Trend } from './trend.js';
import type { ViewContext } from './view-context.js';

export function trendView(trend: Trend | null, context: ViewContext): ShownTrend | null {
  if (trend === null) return null;
  return { direction: trend.direction, line: lineOf(trend), text: sentenceOf(trend, context) };
}

function sentenceOf({ direction, moved, points }: Trend, { words, formats, now }: ViewContext): string {
  const first = formats.date(points[0]?.day ?? 0, serialDayOf(now));
  if (direction === 'steady') return words.t('trendSteady', first);
  const key = direction === 'slipping' ? 'trendSlipping' : 'trendRecovering';
  return words.counted(key, Math.abs(moved), first);
}

/** A working week: a smaller move is not drawn larger than it is. */
const LEAST_RANGE = 7;

/** Later is higher, half a stroke inside the field; a finish that never moved is a line through its middle. */
function lineOf({ points, span }: Trend): string {
  const finishes = points.map(({ finish }) => finish);
  const least = Math.min(...finishes);
  const most = Math.max(...finishes);
  const range = Math.max(most - least, LEAST_RANGE);
  const middle = (least + most) / 2;
  const { width, height } = TREND_SIZE;
  const from = points[0]?.day ?? 0;
  return points
    .map(({ day, finish }) => {
      const x = 1 + ((day - from) / span) * (width - 2);
      const y = height / 2 - ((finish - middle) / range) * (height - 2);
      return `${rounded(x)},${rounded(y)}`;
    })
    .join(' ');
}

const rounded = (value: number): number => Math.round(value * 10) / 10;
