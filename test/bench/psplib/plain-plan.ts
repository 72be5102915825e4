/** A plain project as a manager would type it, levelled by the function behind PM_LEVEL, and judged. */
import { levelPlan } from '../../../shared/capacity/level-plan.js';
import { readPlan } from '../../../shared/plan/read-plan.js';
import { schedulePlan } from '../../../shared/schedule/schedule-plan.js';
import { MINUTES_PER_DAY } from '../../../shared/time/minute.js';
import type { PlainActivity, PlainProject } from './instance.js';

export interface Effort {
  readonly schedules: number;
  readonly seed: number;
}

export interface LevelledProject {
  /** Days from the project's start to its finish. */
  readonly days: number;
  /** The same without levelling: the longest chain. */
  readonly chain: number;
  readonly schedulesUsed: number;
  /** Levelling alone, without reading cells and scheduling. */
  readonly milliseconds: number;
}

/** Throws where the result breaks a link or a capacity, or more schedules were used than allowed. */
export function levelProject(project: PlainProject, effort: Effort): LevelledProject {
  const plan = readPlan(tablesOf(project, effort));
  const unlevelled = schedulePlan(plan);
  const started = performance.now();
  const { schedule, schedulesUsed } = levelPlan(plan, unlevelled);
  const milliseconds = performance.now() - started;
  const origin = Math.floor((schedule.start ?? 0) / MINUTES_PER_DAY);
  const starts = schedule.tasks.map((dates) => Math.floor((dates?.start ?? 0) / MINUTES_PER_DAY) - origin);
  // A milestone may lie at the end of a day; the days of the others begin in the morning.
  const finishes = starts.map((start, at) => start + (project.activities[at]?.duration ?? 0));
  expectFeasible(project, starts, finishes);
  if (schedulesUsed > effort.schedules) throw new Error(`${schedulesUsed} schedules were used.`);
  const chain = Math.ceil((unlevelled.finish ?? 0) / MINUTES_PER_DAY) - origin;
  return { days: Math.max(...finishes), chain, schedulesUsed, milliseconds };
}

function tablesOf({ activities, capacities }: PlainProject, { schedules, seed }: Effort) {
  const name = (at: number): string => `Crew ${at + 1}`;
  const crews = ({ units }: PlainActivity): string =>
    units.flatMap((each, at) => (each > 0 ? [`${name(at)} [${each}]`] : [])).join('; ');
  return {
    plan: [
      ['ID', 'Task', 'Duration', 'Predecessors', 'Resources'],
      ...activities.map((activity, at) => [
        at + 1,
        `Job ${at + 1}`,
        activity.duration,
        activity.predecessors.map((before) => before + 1).join(', '),
        crews(activity),
      ]),
    ],
    settings: [
      ['Setting', 'Value'],
      ['Project start', '2027-03-01'],
      ['Working days', 'Mon-Sun'],
      ['Levelling effort', schedules],
      ['Seed', seed],
    ],
    resources: [['Resource', 'Capacity'], ...capacities.map((units, at) => [name(at), units])],
  };
}

function expectFeasible(
  { activities, capacities }: PlainProject,
  starts: readonly number[],
  finishes: readonly number[],
): void {
  const taken = capacities.map(() => new Map<number, number>());
  activities.forEach(({ duration, predecessors, units }, at) => {
    const start = starts[at] as number;
    if (duration > 0 && predecessors.some((before) => start < (finishes[before] as number)))
      throw new Error(`Job ${at + 1} starts before its predecessors finish.`);
    for (let day = start; day < start + duration; day += 1)
      units.forEach((each, crew) => {
        const sum = (taken[crew]?.get(day) ?? 0) + each;
        taken[crew]?.set(day, sum);
        if (sum > (capacities[crew] as number))
          throw new Error(`Crew ${crew + 1} is overbooked on day ${day}.`);
      });
  });
}
