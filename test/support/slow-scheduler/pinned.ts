/** Recorded and typed dates, which hold as they are. */
import type { SlowTime } from './time.js';

/** A typed moment holds; a date alone is its first working minute, and itself where there is no work on it. */
export function pinnedStart(time: SlowTime, typed: number): number {
  if (typed % 1440 !== 0) return typed;
  const start = time.nextStart(typed);
  return start < Math.floor(typed / 1440) * 1440 + 1440 ? start : typed;
}

export function pinnedFinish(time: SlowTime, typed: number): number {
  if (typed % 1440 !== 0) return typed;
  const finish = time.previousFinish(typed);
  return finish > Math.ceil(typed / 1440) * 1440 - 1440 ? finish : typed;
}
