/** Why a task is on its date, step by step, and what it holds up. Plain JSON. */
import type { TaskIndex } from '../../shared/plan/plan.js';
import { heldUpBy } from '../../shared/schedule/held-up.js';
import { taskLabel } from '../../shared/schedule/schedule-problems.js';
import { shownStepDate, whyChain } from '../../shared/schedule/why.js';
import type { Target } from './conversion/reading.js';
import { dateText } from './date-text.js';
import { rowTarget } from './located-table.js';
import { openProject, type Project } from './project.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

interface TaskLine {
  readonly task: string;
  readonly target: Target;
}

export interface WhyLine extends TaskLine {
  /** Blank where the task can have no dates. */
  readonly date: string;
  readonly because: string;
}

export interface TaskReasons {
  /** The task itself first, then what each waits for. */
  readonly why: readonly WhyLine[];
  readonly holdsUp: readonly TaskLine[];
}

/** The reasons for the task on a row of the plan's tab; null where no task of the plan stands there. */
export function reasonsFor(book: Spreadsheet, row: number): TaskReasons | null {
  const project = openProject(book);
  if (project === null) return null;
  const { plan, schedule, tables } = project;
  const task = plan.tasks.find((each) => tables.plan.row + each.row === row);
  if (task === undefined) return null;
  return {
    why: whyChain(schedule, task.index).map((step) => {
      const shown = shownStepDate(schedule, step);
      return {
        ...lineOf(project, step.task),
        date: shown === null ? '' : dateText(shown),
        because: step.because,
      };
    }),
    holdsUp: heldUpBy(schedule, task.index).map((index) => lineOf(project, index)),
  };
}

const lineOf = ({ plan, tables }: Project, index: TaskIndex): TaskLine => ({
  task: taskLabel(plan, index),
  target: rowTarget(tables.plan, plan.tasks[index]?.row ?? 0),
});
