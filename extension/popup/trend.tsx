/** A trend as a small line; the sentence for it is on the line's own title and for those who hear the page. */
import type { JSX } from 'preact';
import { type ShownTrend, TREND_SIZE } from '../program/figure.js';

export function TrendLine({ trend }: { trend: ShownTrend | null }): JSX.Element | null {
  if (trend === null) return null;
  const { width, height } = TREND_SIZE;
  return (
    <span class={`trend ${trend.direction}`} title={trend.text}>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
        <polyline points={trend.line} />
      </svg>
      <span class="unseen">{trend.text}</span>
    </span>
  );
}
