/**
 * A second opinion on schedules: every rule applied again and again until nothing moves any more, late dates found by
 * trying. Slow, plain, and written from the published rules alone, without a look at the scheduler it is to judge.
 */
import type { Plan, TaskIndex } from '../../../shared/plan/plan.js';
import { EarlyDates } from './early-dates.js';
import { Floats, type SlowDates } from './floats.js';
import { LateLimits } from './late-limits.js';
import { SlowPlan } from './slow-plan.js';
import { isFromFinish, isPutOff } from './tasks.js';

export function slowSchedule(plan: Plan): readonly (SlowDates | null)[] {
  const slow = new SlowPlan(plan);
  const start = startOf(slow);
  if (start === null || slow.leaves.length === 0) return plan.tasks.map(() => null);
  const first = new EarlyDates(slow, start);
  const finish = isFromFinish(plan) ? (plan.settings.projectFinish as number) : first.finish;
  const late = new LateLimits(slow, first, finish);
  // As late as possible means at its late dates; what follows it is then placed after it.
  const lateStarts = new Map<TaskIndex, number>();
  for (const task of slow.leaves)
    if (isPutOff(plan, task)) lateStarts.set(task.index, late.latestPlace(task));
  const early = lateStarts.size > 0 ? new EarlyDates(slow, start, lateStarts) : first;
  late.measureFrom(early);
  const floats = new Floats(slow, early, late, finish);
  return floats.rolledUp(plan.tasks.map((task) => (slow.isLeaf(task) ? floats.datesOf(task) : null)));
}

/** Scheduled from its finish, a plan starts at the last moment from which it can still be done by then: by trying. */
function startOf(slow: SlowPlan): number | null {
  const { plan } = slow;
  if (!isFromFinish(plan)) return plan.start;
  const finish = plan.settings.projectFinish as number;
  const isDone = (start: number): boolean => new EarlyDates(slow, start).finish <= finish;
  let low = finish - 1440;
  let high = finish + 1;
  while (!isDone(low)) low -= 2 * (finish - low);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isDone(middle)) low = middle;
    else high = middle;
  }
  return low;
}
