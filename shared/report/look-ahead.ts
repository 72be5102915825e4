/** Who has what to do in the weeks ahead: the tasks that are handed out to each assignee. */
import { isFinished } from '../earned-value/task-progress.js';
import type { Plan, TaskIndex } from '../plan/plan.js';
import type { Schedule } from '../schedule/schedule.js';
import { MINUTES_PER_DAY, type Minute, minute } from '../time/minute.js';

export interface LookAhead {
  readonly from: Minute;
  readonly to: Minute;
  readonly people: readonly {
    /** As the Resources column names it; blank for tasks that nobody is assigned to. */
    readonly assignee: string;
    /** By start. */
    readonly tasks: readonly TaskIndex[];
  }[];
}

/** The unfinished tasks that begin within some weeks after the status date (else the start); null where nothing has dates. */
export function lookAhead(plan: Plan, schedule: Schedule, weeks: number): LookAhead | null {
  const from = plan.settings.statusDate ?? schedule.start;
  if (from === null) return null;
  const to = minute(from + weeks * 7 * MINUTES_PER_DAY);
  const people = new Map<string, { task: TaskIndex; start: Minute }[]>();
  for (const task of plan.tasks) {
    const dates = schedule.tasks[task.index];
    if (!dates || task.isSummary || dates.start >= to || isFinished(task, from)) continue;
    const names = new Set(task.assignments.map(({ name }) => name));
    for (const name of names.size === 0 ? [''] : names) {
      people.set(name, [...(people.get(name) ?? []), { task: task.index, start: dates.start }]);
    }
  }
  const named = [...people].sort(([one], [other]) => Number(one === '') - Number(other === ''));
  return {
    from,
    to,
    people: named.map(([assignee, tasks]) => ({
      assignee,
      tasks: tasks.sort((one, other) => one.start - other.start).map(({ task }) => task),
    })),
  };
}
