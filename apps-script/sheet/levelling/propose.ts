/** Levelling as a proposal: what would move, row by row, and what that would come to. Changes nothing. */
import { findOverloads } from '../../../shared/capacity/overloads.js';
import { workingDaysText } from '../../../shared/health/number-words.js';
import { readPlan } from '../../../shared/plan/read-plan.js';
import type { Schedule } from '../../../shared/schedule/schedule.js';
import { schedulePlan } from '../../../shared/schedule/schedule-plan.js';
import { taskLabel } from '../../../shared/schedule/schedule-problems.js';
import { shownFinish, shownTaskStart } from '../../../shared/schedule/shown-dates.js';
import { type Cell, SerialDate } from '../../../shared/table/cell.js';
import type { Target } from '../conversion/reading.js';
import { dateText } from '../date-text.js';
import { rowTarget } from '../located-table.js';
import type { Project } from '../project.js';
import { projectOf } from '../project-report.js';
import { cellsOf, type LevelledProject, type LevellingAsk, levelledProject } from './levelled.js';
import { stampOf } from './stamp.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A task that levelling asks to wait. Plain JSON. */
export interface LevellingLine {
  /** Its row under the plan's header: what is accepted is named by it. */
  readonly row: number;
  readonly task: string;
  readonly from: string;
  readonly to: string;
  /** A spreadsheet serial; null where a date given earlier goes. */
  readonly notBefore: number | null;
  /** `3 working days later`; blank where a date goes. */
  readonly delay: string;
  readonly movedFor: string;
  /** Why it cannot be accepted; blank where it can. */
  readonly obstacle: string;
  readonly target: Target;
}

/** Where a task is to wait, by its row; as in a line. */
export type ProposedStart = Pick<LevellingLine, 'row' | 'notBefore'>;

export interface LevellingOutcome {
  readonly finish: string;
  readonly overloads: number;
}

export interface LevellingProposal {
  readonly lines: readonly LevellingLine[];
  /** How many more tasks move because they follow those. */
  readonly followers: number;
  readonly before: LevellingOutcome;
  /** With every line that can be accepted. */
  readonly after: LevellingOutcome;
  /** What stays too much even so, a sentence each. */
  readonly left: readonly string[];
  readonly schedulesTried: number;
  /** The plan it was made for. */
  readonly stamp: string;
}

const OWN_CONSTRAINT =
  'Has a constraint of its own, which stays. Change or clear it yourself, then level again.';

export function proposeLevelling(book: Spreadsheet): LevellingProposal {
  const found = levelledProject(book);
  const { project, levelled, schedule, asks } = found;
  const lines = asks.map((ask) => lineOf(found, ask));
  const isAsked = new Set(asks.map(({ task }) => task.index));
  const moved = levelled.tasks.filter(
    (task, at) => (task?.delay ?? 0) > 0 && !isAsked.has(at) && !schedule.plan.tasks[at]?.isSummary,
  );
  const accepted = scheduleWith(
    project,
    lines.filter(({ obstacle }) => obstacle === ''),
  );
  return {
    lines,
    followers: moved.length,
    before: outcomeOf(project.schedule),
    after: outcomeOf(accepted),
    left: leftIn(accepted),
    schedulesTried: levelled.schedulesUsed,
    stamp: stampOf(project),
  };
}

/** What can still be helped: an overload that was over by the status date is told by its number alone. */
function leftIn(schedule: Schedule): string[] {
  const { plan } = schedule;
  const overloads = findOverloads(schedule);
  const open = overloads.filter(({ to }) => to > (plan.settings.statusDate ?? Number.NEGATIVE_INFINITY));
  const past = overloads.length - open.length;
  return [
    ...open.map(({ resource, from, tasks }) => {
      const names = tasks.map((task) => taskLabel(plan, task)).join(', ');
      return `${resource.name} from ${dateText(Math.floor(from / 1440))}: ${names}.`;
    }),
    ...(past > 0
      ? [`${past === 1 ? '1 overload was' : `${past} overloads were`} over by the status date.`]
      : []),
  ];
}

/** What the plan would come to with some of the lines only. */
export const compareLevelling = (book: Spreadsheet, lines: readonly ProposedStart[]): LevellingOutcome =>
  outcomeOf(scheduleWith(projectOf(book), lines));

/** The plan as it will be read with the dates of these in its cells; a date given earlier that is not among them stays. */
function scheduleWith(project: Project, lines: readonly ProposedStart[]): Schedule {
  const { header, tables } = project;
  const width = Math.max(...tables.plan.cells.map((row) => row.length));
  const { Constraint: type = width, 'Constraint date': date = width + 1 } = header.columns;
  const rows = tables.plan.cells.map((row): Cell[] =>
    Array.from({ length: width + 2 }, (_, at) => row[at] ?? null),
  );
  const write = (row: number, constraint: Cell, on: Cell) => {
    const cells = rows[header.row + row] ?? [];
    cells[type] = constraint;
    cells[date] = on;
  };
  const names = rows[header.row] ?? [];
  if (type === width) names[type] = 'Constraint';
  if (date === width + 1) names[date] = 'Constraint date';
  for (const { row, notBefore } of lines) {
    if (notBefore === null) write(row, null, null);
    else write(row, 'SNET', new SerialDate(notBefore));
  }
  return schedulePlan(readPlan({ ...cellsOf(project), plan: rows }));
}

const outcomeOf = (schedule: Schedule): LevellingOutcome => ({
  finish: schedule.finish === null ? '' : dateText(shownFinish(schedule, schedule.finish)),
  overloads: findOverloads(schedule).length,
});

function lineOf(
  { project, levelled }: LevelledProject,
  { task, notBefore, isConstrained }: LevellingAsk,
): LevellingLine {
  const { index, row } = task;
  const proposed = levelled.tasks[index];
  const text = (schedule: Schedule): string => {
    const start = shownTaskStart(schedule, index);
    return start === null ? '' : dateText(start);
  };
  return {
    row,
    task: taskLabel(levelled.schedule.plan, index),
    from: text(project.schedule),
    to: text(levelled.schedule),
    notBefore,
    delay: notBefore === null ? '' : `${workingDaysText(proposed?.delay ?? 0)} later`,
    movedFor:
      notBefore === null ? 'No longer has to wait: the date given earlier goes.' : (proposed?.movedFor ?? ''),
    obstacle: isConstrained ? OWN_CONSTRAINT : '',
    target: rowTarget(project.tables.plan, project.header.row + row),
  };
}
