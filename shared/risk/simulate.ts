/** Simulates a plan many times over with durations drawn from their estimates, and counts what came of it. */
import { randomFrom } from '../capacity/levelling/random.js';
import type { Plan, TaskIndex } from '../plan/plan.js';
import type { Schedule } from '../schedule/schedule.js';
import { STARTED, type Workload } from '../schedule/workload.js';
import type { Minute } from '../time/minute.js';
import { runSchedulerFor } from './choose-scheduler.js';
import { type CostModel, costModel } from './cost-model.js';
import { type Scale, scaleOf } from './one-axis.js';
import { percentile } from './percentile.js';
import type { RunScheduler } from './run-scheduler.js';
import { BATCH, DurationSampler } from './sample-durations.js';
import { Tally, type TaskSimulation } from './tally.js';
import { type UncertainTask, uncertainTasks } from './uncertain-tasks.js';

/** What the runs of a whole project came to. */
export interface ProjectSimulation {
  /** Whether the duration of any task was drawn; else every run is the plan itself. */
  readonly varies: boolean;
  /** The finish that a share of the runs, 0 to 1, does not exceed. */
  finishAt(share: number): Minute;
  /** The same of cost; null where the plan has no money. */
  costAt(share: number): number | null;
}

/** Finish and cost of a plan over its runs; null where nothing in it can be scheduled. */
export function simulateProject(plan: Plan, schedule: Schedule): ProjectSimulation | null {
  const simulation = prepare(plan, schedule);
  if (simulation === null) return null;
  const { scale, scheduler, uncertain, runs } = simulation;
  const costs = costModel(plan, schedule, scheduler.workload, uncertain);
  const finishes = new Float64Array(runs);
  const totals = new Float64Array(costs === null ? 0 : runs);
  runAll(simulation, false, (run) => {
    finishes[run] = scheduler.projectFinish;
    if (costs !== null) totals[run] = costOf(costs, uncertain, scheduler.workload);
  });
  finishes.sort();
  totals.sort();
  return {
    varies: uncertain.length > 0,
    finishAt: (share) => scale.momentOf(percentile(finishes, share)),
    costAt: (share) => (costs === null ? null : percentile(totals, share)),
  };
}

/** Criticality and finish of every task over the runs; null for tasks that can have no dates. */
export function simulateTasks(plan: Plan, schedule: Schedule): (TaskSimulation | null)[] {
  const simulation = prepare(plan, schedule);
  if (simulation === null) return plan.tasks.map(() => null);
  const { scale, scheduler, runs } = simulation;
  const tallies = new Map<TaskIndex, Tally>();
  // Those within a summary come before it, so that it is counted from what they have just been.
  const insideFirst = plan.tasks
    .filter(({ index }) => schedule.tasks[index])
    .sort((a, b) => b.level - a.level);
  for (const task of insideFirst) {
    const inside = task.children.flatMap((child) => tallies.get(child) ?? []);
    tallies.set(task.index, new Tally(task, inside, runs));
  }
  const all = [...tallies.values()];
  runAll(simulation, true, (run) => {
    for (const tally of all) tally.count(run, scheduler);
  });
  return plan.tasks.map(({ index }) => tallies.get(index)?.outcome(scale) ?? null);
}

interface Simulation {
  readonly scale: Scale;
  readonly scheduler: RunScheduler;
  readonly uncertain: readonly UncertainTask[];
  readonly sampler: DurationSampler;
  readonly runs: number;
}

function prepare(plan: Plan, schedule: Schedule): Simulation | null {
  const { settings } = plan;
  const start = settings.scheduleFrom === 'finish' ? schedule.start : plan.start;
  if (start === null || schedule.start === null) return null;
  const scale = scaleOf(plan, start);
  const scheduler = runSchedulerFor(scale);
  const uncertain = uncertainTasks(scale.plan, scheduler.workload);
  const sampler = new DurationSampler(uncertain, settings.correlation, randomFrom(settings.seed));
  return { scale, scheduler, uncertain, sampler, runs: Math.floor(settings.simulations) };
}

function runAll(
  { scheduler, uncertain, sampler, runs }: Simulation,
  withCriticality: boolean,
  afterEach: (run: number) => void,
): void {
  for (let first = 0; first < runs; first += BATCH) {
    const inBatch = Math.min(BATCH, runs - first);
    sampler.draw(inBatch);
    for (let run = 0; run < inBatch; run += 1) {
      setDurations(scheduler.workload, uncertain, sampler.minutes, run);
      scheduler.run(withCriticality);
      afterEach(first + run);
    }
  }
}

function setDurations(
  { duration, remaining, progress }: Workload,
  uncertain: readonly UncertainTask[],
  minutes: Int32Array,
  run: number,
): void {
  for (let position = 0; position < uncertain.length; position += 1) {
    const { index, done } = uncertain[position] as UncertainTask;
    const drawn = minutes[position * BATCH + run] as number;
    remaining[index] = drawn;
    duration[index] = progress[index] === STARTED ? done + drawn : drawn;
  }
}

function costOf(
  { fixed, perMinute }: CostModel,
  uncertain: readonly UncertainTask[],
  { remaining }: Workload,
): number {
  let cost = fixed;
  for (let position = 0; position < uncertain.length; position += 1) {
    cost +=
      (perMinute[position] as number) * (remaining[(uncertain[position] as UncertainTask).index] as number);
  }
  return cost;
}
