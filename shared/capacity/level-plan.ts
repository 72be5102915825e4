/** Levels a plan: dates on which no resource is asked for more than it has, and what each task was moved for. */
import type { Plan, Task, TaskIndex } from '../plan/plan.js';
import { buildNetwork } from '../schedule/network.js';
import { startingConditions } from '../schedule/run-passes.js';
import type { Schedule } from '../schedule/schedule.js';
import { schedulePlan } from '../schedule/schedule-plan.js';
import { readWorkload } from '../schedule/workload.js';
import type { Minute } from '../time/minute.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import { searchSchedules } from './levelling/population-search.js';
import { movedForTexts } from './moved-for.js';
import { findOverloads, type Overload } from './overloads.js';
import { instanceOfPlan } from './plan-instance.js';
import { type LevellingTask, placeSerially, type SerialPlacement } from './serial-placement.js';

export interface LevelledTask {
  readonly start: Minute;
  readonly finish: Minute;
  /** Working days that its start is put off; 0 where it stays. */
  readonly delay: number;
  /** Why, in plain words; blank where it stays and nothing is to be said. */
  readonly movedFor: string;
}

export interface LevelledPlan {
  /** The schedule with the proposed dates, as scheduling the plan with `floor` gives it. */
  readonly schedule: Schedule;
  /** By task: the moment it may not start before. */
  readonly floor: Float64Array;
  /** Beside `plan.tasks`; null where a task can have no dates. */
  readonly tasks: readonly (LevelledTask | null)[];
  readonly overloadsBefore: readonly Overload[];
  /** What dates that hold, work under way and tasks that ask for more than there is leave. */
  readonly overloadsAfter: readonly Overload[];
  /** Schedules generated, at most the setting Levelling effort (one at least). */
  readonly schedulesUsed: number;
}

/**
 * Proposes dates that keep every resource within its capacity, by resource-constrained project scheduling: serial
 * generation by latest start first, then a population search with forward-backward improvement, until the setting
 * Levelling effort is used up or nothing shorter is possible.
 *
 * Links, constraints, calendars, work under way, manual dates and priorities are kept, and nothing moves earlier. Any
 * effort gives a proposal that can be worked. The same plan, effort and seed give the same dates. A task that alone
 * asks for more than there is is placed as if it took all there is.
 *
 * Source: R. Kolisch and S. Hartmann, Experimental investigation of heuristics for resource-constrained project
 * scheduling: an update, 2006.
 */
export function levelPlan(plan: Plan, schedule: Schedule): LevelledPlan {
  const network = buildNetwork(plan);
  const workload = readWorkload(plan, true);
  const conditions = startingConditions(network, workload, {});
  const overloadsBefore = findOverloads(schedule);
  if (conditions === null || overloadsBefore.length === 0) return unmoved(schedule, overloadsBefore);
  const levelling: LevellingTask = { network, workload, conditions, unlevelled: schedule };
  const first = placeSerially(levelling, latestStartKeys(levelling));
  const { placement, used } =
    first.movedFor.size === 0 ? { placement: first, used: 1 } : improve(levelling, first);
  const levelled = schedulePlan(plan, { floor: placement.floor });
  return {
    schedule: levelled,
    floor: placement.floor,
    tasks: proposals(levelling, levelled, placement),
    overloadsBefore,
    overloadsAfter: findOverloads(levelled),
    schedulesUsed: used,
  };
}

function unmoved(schedule: Schedule, overloads: readonly Overload[]): LevelledPlan {
  return {
    schedule,
    floor: Float64Array.from(schedule.tasks, (dates) => dates?.start ?? 0),
    tasks: schedule.tasks.map((dates) =>
      dates === null ? null : { start: dates.start, finish: dates.finish, delay: 0, movedFor: '' },
    ),
    overloadsBefore: overloads,
    overloadsAfter: overloads,
    schedulesUsed: 0,
  };
}

/** High priorities first, then what has to start first. */
function latestStartKeys({ network, unlevelled }: LevellingTask): Float64Array {
  const { tasks } = network.plan;
  const apart = 2 ** 40;
  return Float64Array.from(network.taskOfNode, (index) => {
    const { isSummary, priority } = tasks[index] as Task;
    return isSummary
      ? Number.NEGATIVE_INFINITY
      : (unlevelled.tasks[index]?.lateStart ?? 0) - priority * apart;
  });
}

/** Searches with what effort is left after the first placement; the last schedule of it is the placement found. */
function improve(
  levelling: LevellingTask,
  first: SerialPlacement,
): { placement: SerialPlacement; used: number } {
  const { settings } = levelling.network.plan;
  const schedules = settings.levellingEffort - 2;
  if (schedules < 1) return { placement: first, used: 1 };
  const found = searchSchedules(instanceOfPlan(levelling, first), { schedules, seed: settings.seed });
  if (found === null) return { placement: first, used: settings.levellingEffort };
  const second = placeSerially(levelling, Float64Array.from(found.placement.start));
  const placement = isBetter(levelling, second, first) ? second : first;
  return { placement, used: Math.min(found.schedules + 2, settings.levellingEffort) };
}

/** Fewer tasks stuck, then less past deadlines, then the earlier finish. */
function isBetter(levelling: LevellingTask, one: SerialPlacement, other: SerialPlacement): boolean {
  const of = (placement: SerialPlacement) => [
    placement.stuck.size,
    lateness(levelling, placement),
    finishOf(placement),
  ];
  const [ones, others] = [of(one), of(other)];
  const at = ones.findIndex((value, index) => value !== others[index]);
  return at >= 0 && (ones[at] as number) < (others[at] as number);
}

function lateness({ network, unlevelled }: LevellingTask, { pass }: SerialPlacement): number {
  return network.plan.tasks.reduce((sum, { index, isSummary, deadline }) => {
    const dates = unlevelled.tasks[index];
    if (!dates || isSummary || deadline === null) return sum;
    return sum + Math.max(0, (pass.finish[index] as number) - Math.max(deadline, dates.finish));
  }, 0);
}

/** Nodes that can have no dates have no finish. */
const finishOf = ({ pass }: SerialPlacement): number =>
  pass.finish.reduce((last, finish) => Math.max(last, Number.isNaN(finish) ? 0 : finish), 0);

function proposals(
  { unlevelled, workload, network }: LevellingTask,
  levelled: Schedule,
  placement: SerialPlacement,
): (LevelledTask | null)[] {
  const texts = movedForTexts(unlevelled, levelled, placement);
  return levelled.tasks.map((dates, index) => {
    const before = unlevelled.tasks[index];
    if (dates === null || !before) return null;
    const { start, finish } = dates;
    const isSummary = network.plan.tasks[index]?.isSummary;
    const time = (isSummary ? workload.lagCalendars[index] : workload.times[index]) as WorkingCalendar;
    const delay =
      start === before.start
        ? 0
        : time.workBetween(before.start, start) / network.plan.settings.minutesPerDay;
    return { start, finish, delay, movedFor: texts.get(index as TaskIndex) ?? '' };
  });
}
