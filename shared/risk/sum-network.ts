/** A plan on one axis of working time as flat arrays of numbers: what its two passes add and compare. */
import type { Task } from '../plan/plan.js';
import type { Network } from '../schedule/network.js';

/** Whether a plan on one axis holds nothing but what these passes know; the engine's know everything. */
export function reducesToSums({ plan }: Network): boolean {
  return plan.tasks.every(({ isSummary, kind, constraint: { type } }) =>
    isSummary ? type === 'ASAP' || type === 'SNET' : kind !== 'manual' && SOFT.has(type),
  );
}

const SOFT: ReadonlySet<string> = new Set(['ASAP', 'SNET', 'FNET']);

/** What a node stands for. */
export const LEAF = 0;
export const SUMMARY_OPENS = 1;
const SUMMARY_CLOSES = 2;

export const NEVER = Number.POSITIVE_INFINITY;
export const ALWAYS = Number.NEGATIVE_INFINITY;

export interface Lags {
  /** By edge: minutes, and the share of the predecessor's duration. */
  readonly minutes: Float64Array;
  readonly share: Float64Array;
}

export function lagsOf({ plan, from }: Network): Lags {
  const lags = { minutes: new Float64Array(from.length), share: new Float64Array(from.length) };
  plan.dependencies.forEach(({ lag }, edge) => {
    if (lag.unit === 'percent') lags.share[edge] = lag.fraction;
    else lags.minutes[edge] = lag.minutes;
  });
  return lags;
}

/** The minutes a link waits after its predecessor, whose duration is that of the run. */
export function lagOf({ minutes, share }: Lags, edge: number, duration: number): number {
  const fraction = share[edge] as number;
  return fraction === 0 ? (minutes[edge] as number) : Math.round(fraction * duration);
}

export const rolesOf = ({ plan, taskOfNode }: Network): Uint8Array =>
  Uint8Array.from(taskOfNode, (task, node) =>
    plan.tasks[task]?.isSummary ? (node === task ? SUMMARY_OPENS : SUMMARY_CLOSES) : LEAF,
  );

export interface Dates {
  readonly startNoEarlier: Float64Array;
  readonly finishNoEarlier: Float64Array;
  readonly latestFinish: Float64Array;
  readonly actualStart: Float64Array;
  readonly actualFinish: Float64Array;
  readonly resumeFrom: number;
  readonly criticalFloat: number;
  readonly multipleCriticalPaths: boolean;
}

/** By node; nothing starts before the project. */
export function datesOf({ plan, taskOfNode }: Network): Dates {
  const { settings } = plan;
  const byNode = (of: (task: Task, opens: boolean) => number): Float64Array =>
    Float64Array.from(taskOfNode, (task, node) => of(plan.tasks[task] as Task, node === task));
  const projectStart = plan.start as number;
  const constraintDate = ({ constraint: { type, date } }: Task, wanted: string, otherwise: number): number =>
    type === wanted && date !== null ? date : otherwise;
  return {
    startNoEarlier: byNode((task) => Math.max(projectStart, constraintDate(task, 'SNET', projectStart))),
    finishNoEarlier: byNode((task) => constraintDate(task, 'FNET', ALWAYS)),
    latestFinish: byNode(({ deadline }) => deadline ?? NEVER),
    actualStart: byNode(({ actualStart }) => actualStart ?? Number.NaN),
    actualFinish: byNode(({ actualFinish }) => actualFinish ?? Number.NaN),
    resumeFrom: settings.rescheduleUnfinishedWork ? (settings.statusDate ?? ALWAYS) : ALWAYS,
    criticalFloat: settings.criticalFloat * settings.minutesPerDay,
    multipleCriticalPaths: settings.multipleCriticalPaths,
  };
}
