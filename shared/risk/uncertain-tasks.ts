/** The tasks whose durations a simulation varies, and the work each of them may turn out to take. */
import type { Duration, Plan, Task, TaskIndex, ThreePointEstimate } from '../plan/plan.js';
import { FINISHED, STARTED, type Workload } from '../schedule/workload.js';
import { MINUTES_PER_DAY } from '../time/minute.js';
import { type Quantile, quantilesOf } from './distribution.js';

export interface UncertainTask {
  readonly index: TaskIndex;
  /** Minutes at the optimistic and at the pessimistic end; of a started task, of what remains. */
  readonly least: number;
  readonly most: number;
  readonly quantile: Quantile;
  /** Minutes already worked, which no run changes. */
  readonly done: number;
}

/**
 * Leaf tasks with a three-point estimate that are not finished and whose dates are not typed. What remains of a started
 * task varies in proportion: half of the work left of an estimate of 4 to 10 days is 2 to 5 days.
 */
export function uncertainTasks(plan: Plan, workload: Workload): UncertainTask[] {
  const quantileOf = quantilesOf(plan.settings.durationDistribution);
  const found: UncertainTask[] = [];
  for (const task of plan.tasks) {
    const { index, estimate, duration } = task;
    if (estimate === null || duration === null || !varies(task, workload)) continue;
    const { least, likely, most } = inUnitsOf(plan, duration, estimate);
    const planned = workload.duration[index] as number;
    const remaining = workload.remaining[index] as number;
    const isStarted = workload.progress[index] === STARTED;
    const share = isStarted && planned > 0 ? remaining / planned : 1;
    found.push({
      index,
      least: least * share,
      most: most * share,
      quantile: quantileOf(most > least ? (likely - least) / (most - least) : 0),
      done: isStarted ? Math.max(0, planned - remaining) : 0,
    });
  }
  return found;
}

const varies = ({ index, isSummary, kind, blocked }: Task, { progress }: Workload): boolean =>
  !isSummary && !blocked && kind !== 'manual' && progress[index] !== FINISHED;

/** The estimate in the minutes its task counts: a working day of it is an elapsed one where the duration is elapsed. */
function inUnitsOf(
  { settings }: Plan,
  { elapsed }: Duration,
  { optimistic, mostLikely, pessimistic }: ThreePointEstimate,
) {
  const minutes = (of: Duration): number => {
    if (of.elapsed === elapsed) return of.minutes;
    return elapsed
      ? (of.minutes / settings.minutesPerDay) * MINUTES_PER_DAY
      : (of.minutes / MINUTES_PER_DAY) * settings.minutesPerDay;
  };
  return { least: minutes(optimistic), likely: minutes(mostLikely), most: minutes(pessimistic) };
}
