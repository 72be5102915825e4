/** The critical path: which tasks lie on it, and in which order they are told. */
import type { Plan, Task } from '../plan/plan.js';
import type { Schedule, TaskSchedule } from './schedule.js';

/** The critical tasks that are no summaries, by their starts, then their finishes. */
export function criticalPath({ tasks }: Plan, schedule: Schedule): Task[] {
  const datesOf = (index: number) => schedule.tasks[index] as TaskSchedule;
  return tasks
    .filter(({ index, isSummary }) => !isSummary && schedule.tasks[index]?.critical)
    .sort((a, b) => {
      const [one, other] = [datesOf(a.index), datesOf(b.index)];
      return one.start - other.start || one.finish - other.finish || a.row - b.row;
    });
}
