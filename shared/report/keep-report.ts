/** What is kept of a report, so that the next one can tell what changed: rows of the table of kept reports. */
import type { Plan } from '../plan/plan.js';
import type { Schedule } from '../schedule/schedule.js';
import type { ProjectSummary } from '../summary/project-summary.js';
import { serialOfFinish } from '../summary/shown-moment.js';
import { type Cell, SerialDate } from '../table/cell.js';
import { type Minute, serialOfMinute } from '../time/minute.js';

/** The project's row, then one for each task without tasks below it; in the order of the table's columns. Moments are exact. */
export function keptRows(
  plan: Plan,
  schedule: Schedule,
  summary: ProjectSummary,
  statusDate: Minute,
): readonly (readonly Cell[])[] {
  const date = new SerialDate(serialOfFinish(statusDate));
  const moment = (value: Minute | null | undefined): Cell =>
    value == null ? null : new SerialDate(serialOfMinute(value));
  const project: Cell[] = [
    date,
    null,
    null,
    null,
    summary.finish === null ? null : moment(schedule.finish),
    summary.fractionComplete,
    summary.estimateAtCompletion,
    summary.health,
  ];
  const tasks = plan.tasks
    .filter(({ isSummary }) => !isSummary)
    .map((task): Cell[] => [
      date,
      task.id,
      task.name,
      moment(schedule.tasks[task.index]?.start),
      moment(schedule.tasks[task.index]?.finish),
      task.actualFinish === null ? task.fractionComplete : 1,
      null,
      null,
    ]);
  return [project, ...tasks];
}
