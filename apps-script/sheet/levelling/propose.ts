/** Levelling as a proposal: what would move, row by row, and what that would come to. Changes nothing. */
import { findOverloads } from '../../../shared/capacity/overloads.js';
import { workingDaysText } from '../../../shared/health/number-words.js';
import type { Schedule } from '../../../shared/schedule/schedule.js';
import { schedulePlan } from '../../../shared/schedule/schedule-plan.js';
import { taskLabel } from '../../../shared/schedule/schedule-problems.js';
import { shownFinish, shownTaskStart } from '../../../shared/schedule/shown-dates.js';
import type { Target } from '../conversion/reading.js';
import { dateText } from '../date-text.js';
import { rowTarget } from '../located-table.js';
import { type LevelledProject, type LevellingAsk, levelledProject } from './levelled.js';
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
  const accepted = withAsks(
    found,
    asks.filter(({ isConstrained }) => !isConstrained),
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

/** What the plan would come to with some of the lines only, named by their rows. */
export function compareLevelling(book: Spreadsheet, rows: readonly number[]): LevellingOutcome {
  const found = levelledProject(book);
  return outcomeOf(
    withAsks(
      found,
      found.asks.filter(({ task }) => rows.includes(task.row)),
    ),
  );
}

/** The plan scheduled with what these ask for; a date given earlier that is not among them stays. */
function withAsks(
  { project, plan, levelled, asks }: LevelledProject,
  chosen: readonly LevellingAsk[],
): Schedule {
  const floor = new Float64Array(plan.tasks.length);
  for (const { index } of plan.tasks) {
    const ask = asks.find(({ task }) => task.index === index);
    const now = project.plan.tasks[index];
    const wasGiven = now?.constraint.type !== plan.tasks[index]?.constraint.type;
    if (ask !== undefined && chosen.includes(ask))
      floor[index] = ask.notBefore === null ? 0 : (levelled.schedule.tasks[index]?.start ?? 0);
    else if (wasGiven) floor[index] = now?.constraint.date ?? 0;
  }
  return schedulePlan(plan, { floor });
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
