/** The days of the history that trends are drawn from. */
import { serialDayOf } from '../program/format.js';
import { daysOfTrend } from '../program/trend.js';
import type { HistoryDay, HistoryStore } from '../store/history-store.js';

/** A database that cannot be opened leaves a picture without them. */
export async function recentDays(history: HistoryStore, now: number): Promise<readonly HistoryDay[]> {
  try {
    return await history.read(daysOfTrend(await history.days(), serialDayOf(now)));
  } catch {
    return [];
  }
}
