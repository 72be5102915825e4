/** A project plan as read from its tables: every value checked, every reference resolved. Nothing here is computed. */
import type { Duration } from '../table/duration.js';
import type { Lag, LinkType } from '../table/predecessors.js';
import type { Problem } from '../table/problem.js';
import type { Minute } from '../time/minute.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import type { AccrualMethod, EarnedValueMethod } from './methods.js';
import type { Settings } from './settings.js';

export type { AccrualMethod, Duration, EarnedValueMethod, Lag, LinkType };

/** A task's position in `Plan.tasks`. */
export type TaskIndex = number;

export type TaskKind = 'task' | 'milestone' | 'manual' | 'level of effort';

export type ConstraintType = 'ASAP' | 'ALAP' | 'SNET' | 'SNLT' | 'FNET' | 'FNLT' | 'MSO' | 'MFO';

/** Where a constraint came from: the Constraint column, a typed Start or Finish, or none of them. */
export type ConstraintOrigin = 'Constraint' | 'Start' | 'Finish' | 'default';

export interface Constraint {
  readonly type: ConstraintType;
  /** null for ASAP and ALAP. A finish date without a time of day is the end of that day. */
  readonly date: Minute | null;
  readonly origin: ConstraintOrigin;
}

export interface Dependency {
  readonly predecessor: TaskIndex;
  readonly successor: TaskIndex;
  readonly type: LinkType;
  readonly lag: Lag;
}

export type ResourceType = 'work' | 'material' | 'cost';

export interface Resource {
  readonly name: string;
  readonly department: string | null;
  /** Units available at one time: 1 is one full person. */
  readonly capacity: number;
  /** Money per hour; null where none is given. */
  readonly rate: number | null;
  readonly overtimeRate: number | null;
  readonly costPerUse: number | null;
  readonly type: ResourceType;
  readonly calendar: WorkingCalendar;
}

export interface Assignment {
  /** The resource's name as typed in the task's cell. */
  readonly name: string;
  /** null where the plan comes without a Resources table, or the table lacks the name. */
  readonly resource: Resource | null;
  /** 0.5 is half of one person; 3 is three of them. */
  readonly units: number;
}

export interface ThreePointEstimate {
  readonly optimistic: Duration;
  readonly mostLikely: Duration;
  readonly pessimistic: Duration;
}

export interface Task {
  readonly index: TaskIndex;
  /** The row under the plan's header, the first is 1. */
  readonly row: number;
  /** What the manager calls it: its ID, else its WBS code, else its row number. */
  readonly id: string;
  readonly wbs: string | null;
  readonly name: string;
  /** 1 is the outermost level. */
  readonly level: number;
  readonly parent: TaskIndex | null;
  readonly children: readonly TaskIndex[];
  readonly isSummary: boolean;
  readonly kind: TaskKind;
  /** A summary's is null: it is rolled up. */
  readonly duration: Duration | null;
  readonly remainingDuration: Duration | null;
  /** Working minutes of effort; null where none is given. */
  readonly work: number | null;
  /** As typed; the constraint they imply is in `constraint`. A finish without a time of day is the end of its day. */
  readonly typedStart: Minute | null;
  readonly typedFinish: Minute | null;
  readonly constraint: Constraint;
  readonly deadline: Minute | null;
  readonly assignments: readonly Assignment[];
  /** The task's own calendar; null where it names none. */
  readonly calendar: WorkingCalendar | null;
  /** 0 to 1; null where nothing is recorded. */
  readonly fractionComplete: number | null;
  readonly actualStart: Minute | null;
  readonly actualFinish: Minute | null;
  readonly budget: number | null;
  readonly fixedCost: number | null;
  readonly actualCost: number | null;
  readonly accrual: AccrualMethod | null;
  readonly earnedValueMethod: EarnedValueMethod | null;
  readonly milestoneWeight: number | null;
  readonly unitsPlanned: number | null;
  readonly unitsDone: number | null;
  readonly estimate: ThreePointEstimate | null;
  /** 0 to 1000, 500 where blank; a higher one is levelled later. */
  readonly priority: number;
  readonly department: string | null;
  /** True where a problem in its row keeps it from having dates. */
  readonly blocked: boolean;
}

/** One recorded cost; what the Actuals table holds. */
export interface ActualEntry {
  readonly row: number;
  readonly date: Minute | null;
  /** null: the project as a whole. */
  readonly task: TaskIndex | null;
  readonly cost: number;
}

/** One task of a baseline; what the Baseline table holds. */
export interface BaselineTask {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  /** The plan's task it belongs to; null where the plan has it no longer. */
  readonly task: TaskIndex | null;
  readonly start: Minute | null;
  readonly finish: Minute | null;
  readonly duration: Duration | null;
  readonly budget: number | null;
  readonly fixedCost: number | null;
  readonly accrual: AccrualMethod | null;
  readonly earnedValueMethod: EarnedValueMethod | null;
}

export interface Plan {
  readonly settings: Settings;
  /** In the order of their rows. */
  readonly tasks: readonly Task[];
  readonly dependencies: readonly Dependency[];
  readonly resources: readonly Resource[] | null;
  readonly actuals: readonly ActualEntry[] | null;
  readonly baseline: readonly BaselineTask[] | null;
  readonly calendar: WorkingCalendar;
  /** Where scheduling begins: the setting, else the earliest typed Start. Null where neither is given. */
  readonly start: Minute | null;
  /** The rows of the plan under its header, trailing blank ones cut: what row-aligned results are as long as. */
  readonly rowCount: number;
  /** For each row under the header, the task on it; null where the row is blank or no task. */
  readonly taskOfRow: readonly (TaskIndex | null)[];
  readonly problems: readonly Problem[];
}
