/** What is kept of a report, so that the next one can tell what changed: rows of the table of kept reports. */
import type { Plan } from '../plan/plan.js';
import type { Schedule } from '../schedule/schedule.js';
import { shownTaskFinish, shownTaskStart } from '../schedule/shown-dates.js';
import type { ProjectSummary } from '../summary/project-summary.js';
import { serialOfFinish } from '../summary/shown-moment.js';
import { type Cell, SerialDate } from '../table/cell.js';
import type { Minute } from '../time/minute.js';

/** The project's row, then one for each task without tasks below it; in the order of the table's columns. */
export function keptRows(
  plan: Plan,
  schedule: Schedule,
  summary: ProjectSummary,
  statusDate: Minute,
): readonly (readonly Cell[])[] {
  const date = new SerialDate(serialOfFinish(statusDate));
  const serial = (value: number | null): Cell => (value === null ? null : new SerialDate(value));
  const finish = summary.finish === null ? null : serialOfFinish(summary.finish);
  const project: Cell[] = [
    date,
    null,
    null,
    null,
    serial(finish),
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
      serial(shownTaskStart(schedule, task.index)),
      serial(shownTaskFinish(schedule, task.index)),
      task.actualFinish === null ? task.fractionComplete : 1,
      null,
      null,
    ]);
  return [project, ...tasks];
}
