/** The tasks that finish later than the baseline promised, each with the root of its slip. */

import type { WorkSpan } from '../earned-value/baseline-entry.js';
import { slipBetween } from '../earned-value/finish-slip.js';
import { performanceMeasurementBaseline } from '../earned-value/performance-measurement-baseline.js';
import type { Plan, Task, TaskIndex } from '../plan/plan.js';
import type { Schedule } from '../schedule/schedule.js';
import type { Minute } from '../time/minute.js';
import { SlipCauses } from './slip-causes.js';

export interface SlippedTask {
  readonly task: Task;
  readonly baselineFinish: Minute;
  readonly finish: Minute;
  /** Working days, above 0. */
  readonly slip: number;
  /** `takes 2 days longer`, `waits for 4 Design, which takes 2 days longer`. */
  readonly because: string;
}

/** Earlier dates that today's are compared with. */
export interface PromisedDates {
  /** The dates of a task; null where it had none. */
  readonly datesOf: (index: TaskIndex) => WorkSpan | null;
  /** What holds them, as the reasons name it: `the baseline`. */
  readonly name: string;
}

/** What the baseline promises; the plan's own schedule without progress where none is recorded. */
function baselinePromise(plan: Plan, schedule: Schedule): PromisedDates {
  const baseline = performanceMeasurementBaseline(plan, schedule);
  return { datesOf: (index) => baseline.itemOfTask[index]?.dates ?? null, name: 'the baseline' };
}

/** In the order of the plan, without summaries; tasks that were not promised cannot have slipped. */
export function slippedTasks(
  plan: Plan,
  schedule: Schedule,
  { datesOf: promised, name }: PromisedDates = baselinePromise(plan, schedule),
): SlippedTask[] {
  const causes = new SlipCauses(plan, schedule, promised, name);
  return plan.tasks.flatMap((task) => {
    const dates = schedule.tasks[task.index];
    const before = promised(task.index);
    if (!dates || before === null || task.isSummary) return [];
    const slip = slipBetween(plan, before.finish, dates.finish);
    if (slip <= 0) return [];
    return [
      {
        task,
        baselineFinish: before.finish,
        finish: dates.finish,
        slip,
        because: causes.explain(task.index),
      },
    ];
  });
}
