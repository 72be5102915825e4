/** A baseline as a table: what the plan promises now, every value such that nothing in the plan can alter it later. */
import type { Plan, Task } from '../plan/plan.js';
import type { Schedule } from '../schedule/schedule.js';
import { shownTaskFinish, shownTaskStart } from '../schedule/shown-dates.js';
import { type Cell, SerialDate, type Table } from '../table/cell.js';
import { COLUMNS } from '../table/columns.js';
import { MINUTES_PER_DAY, serialOfMinute } from '../time/minute.js';
import { totalOf } from './cost-parts.js';
import { type BaselineItem, performanceMeasurementBaseline } from './performance-measurement-baseline.js';

/**
 * The Baseline table of a plan as it is computed now, progress included: its header, then a row for each task that has
 * none below it, with its dates as the schedule shows them, its planned cost, and how that accrues and is earned.
 *
 * Blank where a task can have no dates or has no planned cost. `withIds` is no where the plan's IDs are row numbers,
 * which the next inserted row would shift: tasks whose names are their own are then recorded by name alone.
 *
 * @example
 * const plan = readPlan({
 *   plan: [['ID', 'Task', 'Duration', 'Budget'], [1, 'Design', 5, 900]],
 *   settings: [['Setting', 'Value'], ['Project start', '2026-01-05']],
 * });
 * captureBaseline(plan, schedulePlan(plan))[1]; // ['1', 'Design', 5 Jan 2026, 9 Jan 2026, 5, 900, null, 'prorated', 'percent complete']
 */
export function captureBaseline(plan: Plan, schedule: Schedule, withIds = true): Table {
  const { itemOfTask, measuredIn } = performanceMeasurementBaseline({ ...plan, baseline: null }, schedule);
  const namesakes = new Map<string, number>();
  for (const { name } of plan.tasks) namesakes.set(folded(name), (namesakes.get(folded(name)) ?? 0) + 1);
  const leaves = plan.tasks.filter(({ isSummary }) => !isSummary);
  return [
    COLUMNS.baseline,
    ...leaves.map((task) => {
      const item = itemOfTask[task.index] ?? null;
      const named = withIds || namesakes.get(folded(task.name)) !== 1;
      return [
        named ? task.id : null,
        task.name,
        ...dateCells(schedule, task),
        durationCell(plan, task),
        ...(measuredIn === 'money' ? costCells(plan, task, item) : [null, null]),
        task.accrual ?? plan.settings.accrual,
        item?.method ?? plan.settings.earnedValueMethod,
      ];
    }),
  ];
}

const folded = (name: string): string => name.toLowerCase();

function dateCells(schedule: Schedule, task: Task): [Cell, Cell] {
  const dates = schedule.tasks[task.index];
  const start = shownTaskStart(schedule, task.index);
  const finish = shownTaskFinish(schedule, task.index);
  if (!dates || start === null || finish === null) return [null, null];
  if (dates.start < dates.finish) return [new SerialDate(start), new SerialDate(finish)];
  // A day alone would say the end of it, and a milestone that nothing drives falls at its start.
  const opensDay = schedule.workingTimes[task.index]?.previousFinish(dates.finish) !== dates.finish;
  const exact = opensDay && dates.finish % MINUTES_PER_DAY !== 0 ? serialOfMinute(dates.finish) : finish;
  return [new SerialDate(exact), new SerialDate(exact)];
}

/** Working days as a number; elapsed time as `5ed`. */
function durationCell({ settings }: Plan, { duration }: Task): Cell {
  if (duration === null) return null;
  return duration.elapsed
    ? `${duration.minutes / MINUTES_PER_DAY}ed`
    : duration.minutes / settings.minutesPerDay;
}

/** Budget and Fixed cost. Where all of a budget accrues at once, that is said, lest a fixed cost typed later part it. */
function costCells({ settings }: Plan, task: Task, item: BaselineItem | null): [Cell, Cell] {
  if (item === null || item.parts === null) return [null, null];
  const total = totalOf(item.parts);
  if (task.fixedCost !== null) return [total, task.fixedCost];
  return [total, (task.accrual ?? settings.accrual) === 'prorated' ? null : total];
}
