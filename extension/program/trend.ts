/** Where a project is heading: how its computed finish has moved from one reading to the next. */

import type { HistoryDay } from '../store/history-store.js';

/** The finish that was computed on a day; both are spreadsheet days. */
export interface TrendPoint {
  readonly day: number;
  readonly finish: number;
}

export interface Trend {
  readonly direction: 'slipping' | 'steady' | 'recovering';
  /** Calendar days by which the finish has moved since the first point; positive is later. */
  readonly moved: number;
  /** Calendar days from the first point to the last. */
  readonly span: number;
  readonly points: readonly TrendPoint[];
}

/** A season: longer ago says little about where a project is heading. */
const TREND_DAYS = 84;

/** As many points as a line of its size can show. */
const MOST_POINTS = 12;

/** The finish is at least this many days elsewhere before it counts as moved: less is a time of day. */
const LEAST_MOVE = 1;

/** The finishes of a project on the days of a history, the oldest first. */
export const trendPoints = (id: string, history: readonly HistoryDay[]): TrendPoint[] =>
  history.flatMap(({ day, projects }) => {
    const finish = projects[id]?.finish ?? null;
    return finish === null ? [] : [{ day, finish }];
  });

/** @param points the oldest first; null is returned where there are fewer than two of them */
export function trendOf(points: readonly TrendPoint[]): Trend | null {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || first === last) return null;
  const moved = last.finish - first.finish;
  const direction = moved >= LEAST_MOVE ? 'slipping' : moved <= -LEAST_MOVE ? 'recovering' : 'steady';
  return { direction, moved: Math.round(moved), span: last.day - first.day, points };
}

/** Of the days that have an entry those that a trend of today is drawn from: the first, and the last of each stretch. */
export function daysOfTrend(days: readonly number[], today: number): readonly number[] {
  const recent = days.filter((day) => day > today - TREND_DAYS && day <= today);
  const from = recent[0];
  const to = recent.at(-1);
  if (from === undefined || to === undefined || recent.length <= MOST_POINTS) return recent;
  const stretch = (to - from) / (MOST_POINTS - 1);
  const last = new Map<number, number>();
  for (const day of recent) last.set(Math.ceil((day - from) / stretch), day);
  return [...last.values()];
}
