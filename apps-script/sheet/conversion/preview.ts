/** The schedule that a sheet would compute to, its first rows. */
import {
  shownFinish,
  shownStart,
  shownTaskFinish,
  shownTaskStart,
} from '../../../shared/schedule/shown-dates.js';
import { dateText } from '../date-text.js';
import type { Preview } from './reading.js';
import type { Understood } from './understand.js';

const PREVIEW_ROWS = 8;

export function previewOf({ schedule, plan }: Understood): Preview {
  const rows = plan.tasks.slice(0, PREVIEW_ROWS).map((task) => {
    const problem = schedule.problems.find((each) => each.table === 'plan' && each.row === task.row);
    return {
      task: task.name,
      start: shown(shownTaskStart(schedule, task.index)),
      finish: shown(shownTaskFinish(schedule, task.index)),
      check: problem === undefined ? '' : `${problem.message} ${problem.remedy}`,
    };
  });
  return {
    start: schedule.start === null ? '' : dateText(shownStart(schedule, schedule.start)),
    finish: schedule.finish === null ? '' : dateText(shownFinish(schedule, schedule.finish)),
    rows,
    tasks: plan.tasks.length,
  };
}

const shown = (serial: number | null): string => (serial === null ? '' : dateText(serial));
