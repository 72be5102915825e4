/**
 * Earned value a second time, for plans of ordinary weeks: written from the published rules alone, day by day and
 * without any of the product's code, so that both can be held against each other.
 */

export interface SlowTask {
  readonly id: string;
  /** Days since the project's first Monday, whole days from the first to the last, both worked on. */
  readonly first: number;
  readonly last: number;
  /** A moment at the end of `last`. */
  readonly milestone: boolean;
  readonly budget: number | null;
  readonly fixed: number | null;
  readonly accrual: 'start' | 'end' | 'prorated';
  readonly method: 'percent complete' | '0/100' | '50/50' | 'level of effort' | 'units';
  readonly complete: number | null;
  readonly begun: boolean;
  readonly units: { readonly planned: number; readonly done: number } | null;
  /** Whether the plan still has it. */
  readonly deleted: boolean;
}

export interface SlowMeasures {
  readonly bac: number;
  readonly pv: number;
  readonly ev: number;
  /** By task, in their order. */
  readonly tasks: readonly { readonly bac: number; readonly pv: number; readonly ev: number }[];
  /** Cumulative planned value at the end of a day. */
  plannedBy(day: number): number;
  readonly es: number;
  readonly at: number;
  readonly plannedDuration: number;
  readonly pFactor: number | null;
}

/** What a task's planned cost has come to by the end of a day. */
function plannedOf(task: SlowTask, works: (day: number) => boolean, day: number): number {
  const budget = task.budget ?? task.fixed ?? 0;
  const lump = task.fixed === null ? budget : Math.min(task.fixed, budget);
  const begun = day >= (task.milestone ? task.last : task.first);
  const ended = day >= task.last;
  const all = task.milestone ? 1 : workingDays(works, task.first, task.last);
  const share = task.milestone
    ? Number(ended)
    : workingDays(works, task.first, Math.min(day, task.last)) / all;
  if (task.accrual === 'start') return (begun ? lump : 0) + (budget - lump) * share;
  if (task.accrual === 'end') return (ended ? lump : 0) + (budget - lump) * share;
  return budget * share;
}

function fractionOf(task: SlowTask): number {
  const complete = task.complete ?? 0;
  switch (task.method) {
    case '0/100':
      return complete >= 1 ? 1 : 0;
    case '50/50':
      return complete >= 1 ? 1 : complete > 0 || task.begun ? 0.5 : 0;
    case 'units':
      return task.units === null ? 0 : Math.min(1, task.units.done / task.units.planned);
    default:
      return complete;
  }
}

function earnedOf(task: SlowTask, works: (day: number) => boolean, status: number): number {
  if (task.deleted) return 0;
  if (task.method === 'level of effort') return plannedOf(task, works, status);
  const budget = task.budget ?? task.fixed ?? 0;
  const lump = task.fixed === null ? budget : Math.min(task.fixed, budget);
  const fraction = fractionOf(task);
  const begun = fraction > 0 || (task.complete ?? 0) > 0 || task.begun;
  const ended = fraction >= 1 || (task.complete ?? 0) >= 1;
  if (task.accrual === 'start') return (begun ? lump : 0) + (budget - lump) * fraction;
  if (task.accrual === 'end') return (ended ? lump : 0) + (budget - lump) * fraction;
  return budget * fraction;
}

function workingDays(works: (day: number) => boolean, first: number, last: number): number {
  let days = 0;
  for (let day = first; day <= last; day++) if (works(day)) days += 1;
  return days;
}

/** By the end of the day `status`; `finished` is the last day of all work where all of it is done. */
export function slowMeasures(
  tasks: readonly SlowTask[],
  works: (day: number) => boolean,
  status: number,
  finished: number | null,
): SlowMeasures {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const bac = sum(tasks.map((task) => task.budget ?? task.fixed ?? 0));
  const plannedBy = (day: number) => sum(tasks.map((task) => plannedOf(task, works, day)));
  const earned = tasks.map((task) => earnedOf(task, works, status));
  const ev = sum(earned);
  const start = Math.min(...tasks.map(({ first }) => first));
  const finish = Math.max(...tasks.map(({ last }) => last));
  const days: number[] = [];
  for (let day = start; day <= finish; day++) if (works(day)) days.push(day);
  const curve = [0, ...days.map(plannedBy)];
  const at = workingDays(works, start, finished === null ? status : Math.min(finished, status));
  const es = slowEarnedSchedule(curve, ev, at);
  const whole = Math.floor(es + 1e-9);
  const share = es - whole;
  const plannedAt = (task: SlowTask, point: number) =>
    point === 0 ? 0 : plannedOf(task, works, days[Math.min(point, days.length) - 1] ?? finish);
  const planned = tasks.map(
    (task) => plannedAt(task, whole) * (1 - share) + plannedAt(task, whole + 1) * share,
  );
  const allPlanned = sum(planned);
  return {
    bac,
    pv: plannedBy(status),
    ev,
    tasks: tasks.map((task, index) => ({
      bac: task.budget ?? task.fixed ?? 0,
      pv: plannedOf(task, works, status),
      ev: earned[index] ?? 0,
    })),
    plannedBy,
    es,
    at,
    plannedDuration: days.length,
    pFactor:
      allPlanned > 0
        ? sum(planned.map((value, index) => Math.min(value, earned[index] ?? 0))) / allPlanned
        : null,
  };
}

/** ES = C + (EV − PV_C) / (PV_{C+1} − PV_C); the end of a flat stretch, but not beyond the time passed. */
function slowEarnedSchedule(curve: readonly number[], ev: number, at: number): number {
  const budget = curve.at(-1) ?? 0;
  const reaches = (value: number, target: number) => value >= target - budget * 1e-9;
  if (reaches(ev, budget)) return curve.findIndex((value) => reaches(value, budget));
  let completed = 0;
  while (reaches(ev, curve[completed + 1] ?? Number.POSITIVE_INFINITY)) completed += 1;
  const before = curve[completed] ?? 0;
  const flatFrom = curve.findIndex((value) => reaches(value, ev));
  if (Math.abs(ev - before) <= budget * 1e-9 && flatFrom < completed)
    return Math.max(flatFrom, Math.min(completed, at));
  return completed + Math.max(0, ev - before) / ((curve[completed + 1] ?? before) - before);
}
