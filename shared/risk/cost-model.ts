/** What a project costs in a run of a simulation: what time costs grows and shrinks with durations, the rest does not. */
import { actualCosts } from '../earned-value/actual-cost.js';
import { totalOf } from '../earned-value/cost-parts.js';
import { performanceMeasurementBaseline } from '../earned-value/performance-measurement-baseline.js';
import { costWithoutBudget } from '../earned-value/planned-cost.js';
import { recordedFraction } from '../earned-value/task-progress.js';
import type { AccrualMethod, Plan, Task } from '../plan/plan.js';
import type { Schedule } from '../schedule/schedule.js';
import { FINISHED, NOT_STARTED, type Workload } from '../schedule/workload.js';
import type { Minute } from '../time/minute.js';
import type { UncertainTask } from './uncertain-tasks.js';

export interface CostModel {
  /** What is spent or certain to be spent whatever the durations. */
  readonly fixed: number;
  /** Beside the uncertain tasks: money per minute of what each of them has still to do. */
  readonly perMinute: Float64Array;
}

/**
 * Null where the plan has no money. A task costs what the plan says it will: its budget, a share of its summary's, or
 * its fixed cost and resources. Of that, fixed costs, costs per use, material, and a budget that accrues at its start
 * or end do not depend on time. Money recorded for a task takes the place of what it has done.
 */
export function costModel(
  plan: Plan,
  schedule: Schedule,
  workload: Workload,
  uncertain: readonly UncertainTask[],
): CostModel | null {
  const planned = performanceMeasurementBaseline({ ...plan, baseline: null }, schedule);
  if (planned.measuredIn !== 'money') return null;
  const { statusDate } = plan.settings;
  const recorded = statusDate === null ? null : actualCosts(plan, statusDate).ofTask;
  const positions = new Map(uncertain.map(({ index }, position) => [index, position]));
  const perMinute = new Float64Array(uncertain.length);
  let fixed = 0;
  for (const task of plan.tasks) {
    const item = planned.itemOfTask[task.index];
    const position = positions.get(task.index);
    if (!item || item.parts === null) continue;
    const cost = costToCome(plan, task, totalOf(item.parts), workload, recorded?.[task.index] ?? null);
    const minutes = remainingMinutes(task, workload);
    if (position === undefined || minutes === 0) fixed += cost.certain + cost.ofTime;
    else {
      fixed += cost.certain;
      perMinute[position] = cost.ofTime / minutes;
    }
  }
  return { fixed, perMinute };
}

const remainingMinutes = ({ index }: Task, { progress, duration, remaining }: Workload): number =>
  (progress[index] === NOT_STARTED ? duration : remaining)[index] as number;

/** The cost of a whole task, apart by whether it depends on the time still to be worked. */
function costToCome(
  plan: Plan,
  task: Task,
  total: number,
  workload: Workload,
  recorded: number | null,
): { certain: number; ofTime: number } {
  const { index } = task;
  const minutes = workload.duration[index] as number;
  const lump = costApartFromTime(plan, task, total);
  const timed = total - lump;
  const progress = workload.progress[index];
  if (progress === NOT_STARTED) return { certain: lump, ofTime: timed };
  if (progress === FINISHED) return { certain: recorded ?? total, ofTime: 0 };
  const left = minutes === 0 ? 0 : (timed * (workload.remaining[index] as number)) / minutes;
  const { statusDate } = plan.settings;
  if (recorded === null || statusDate === null)
    return { certain: total - Math.min(timed, left), ofTime: left };
  return { certain: recorded + lump * shareToCome(plan, task, statusDate), ofTime: left };
}

/** The part of a started task's fixed cost that its recorded cost does not hold yet. */
function shareToCome(plan: Plan, task: Task, statusDate: Minute): number {
  switch (accrualOf(plan, task)) {
    case 'start':
      return 0;
    case 'end':
      return 1;
    case 'prorated':
      return 1 - recordedFraction(task, statusDate);
  }
}

const accrualOf = (plan: Plan, task: Task): AccrualMethod => task.accrual ?? plan.settings.accrual;

function costApartFromTime(plan: Plan, task: Task, total: number): number {
  const ofResources =
    task.budget === null ? costWithoutBudget(task, task.fixedCost, task.duration?.minutes ?? null) : null;
  if (ofResources === total) return costWithoutBudget({ ...task, work: null }, task.fixedCost, 0) ?? 0;
  if (task.fixedCost !== null) return Math.min(task.fixedCost, total);
  return accrualOf(plan, task) === 'prorated' ? 0 : total;
}
