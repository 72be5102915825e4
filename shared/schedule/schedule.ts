/** What scheduling computes: dates, floats and the reason for each start. Kept apart from the tasks it was computed from. */
import type { ConstraintOrigin, ConstraintType, Dependency, Plan, TaskIndex } from '../plan/plan.js';
import type { Problem } from '../table/problem.js';
import type { Minute } from '../time/minute.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import type { Unscheduled } from './loops.js';

/** What put a task on its date. */
export type Driver =
  | { readonly by: 'project start' }
  | { readonly by: 'link'; readonly dependency: Dependency }
  | {
      readonly by: 'constraint';
      readonly type: ConstraintType;
      readonly origin: ConstraintOrigin;
      readonly date: Minute | null;
    }
  | { readonly by: 'manual' }
  | { readonly by: 'actual start' }
  | { readonly by: 'actual finish' }
  | { readonly by: 'status date' }
  | { readonly by: 'late dates' }
  | { readonly by: 'levelling' }
  | {
      readonly by: 'summary';
      readonly summary: TaskIndex;
      /** What the summary itself waits for. */
      readonly because: Driver;
    }
  | { readonly by: 'subtasks'; readonly first: TaskIndex };

/** One task's dates. A finish is the moment work ends (half-open), shown inclusively. */
export interface TaskSchedule {
  readonly start: Minute;
  readonly finish: Minute;
  readonly lateStart: Minute;
  readonly lateFinish: Minute;
  /** Working minutes; negative where a hard date or deadline cannot be met. */
  readonly totalFloat: number;
  readonly freeFloat: number;
  readonly critical: boolean;
  readonly driver: Driver;
}

export interface Schedule {
  readonly plan: Plan;
  /** Beside `plan.tasks`; null where a task can have no dates. */
  readonly tasks: readonly (TaskSchedule | null)[];
  /** For each task without dates, why. */
  readonly unscheduled: ReadonlyMap<TaskIndex, Unscheduled>;
  /** Beside `plan.tasks`: when each can be worked on; its floats are minutes of this. */
  readonly workingTimes: readonly WorkingCalendar[];
  /** The earliest start of the tasks that have dates; null where none has. */
  readonly start: Minute | null;
  /** The latest finish of all tasks; null where some task has none. */
  readonly finish: Minute | null;
  /** What is wrong and how to mend it, where the plan has a start but, for some task without dates, no finish. */
  readonly whyNoFinish: string | null;
  /** Whether dates are shown with their time of day: some start or finish is not at its day's edge. */
  readonly showsTimeOfDay: boolean;
  /** The plan's problems and those found while scheduling (loops, hard dates that cannot hold). */
  readonly problems: readonly Problem[];
}
