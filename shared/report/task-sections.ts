/** What was done since the last report, what is to be worked on next, and what is late. */
import { slipBetween } from '../earned-value/finish-slip.js';
import type { Measures } from '../earned-value/measures.js';
import { isFinished, isStarted } from '../earned-value/task-progress.js';
import { percentText, workingDaysText } from '../health/number-words.js';
import { LEAST_SLIP } from '../health/slip-words.js';
import type { Plan, Task } from '../plan/plan.js';
import type { Schedule, TaskSchedule } from '../schedule/schedule.js';
import { taskLabel } from '../schedule/schedule-problems.js';
import type { Minute } from '../time/minute.js';
import { keptTask } from './kept-reports.js';
import { finishDay, firstDay, lastDay } from './report-dates.js';
import { NO_STATUS_DATE, type ReportPeriod, sinceWords } from './report-period.js';
import { line, type ReportLine, type ReportSection, section } from './status-report.js';

interface Dated {
  readonly task: Task;
  readonly dates: TaskSchedule;
}

const leaves = (plan: Plan, schedule: Schedule): Dated[] =>
  plan.tasks.flatMap((task) => {
    const dates = schedule.tasks[task.index];
    return task.isSummary || !dates ? [] : [{ task, dates }];
  });

/** Tasks finished in the period, by date; with a last report also those it did not have as finished. */
export function doneSection(plan: Plan, schedule: Schedule, period: ReportPeriod | null): ReportSection {
  if (period === null) return section('Done', [], NO_STATUS_DATE);
  const { from, to, last } = period;
  const isNew = ({ task, dates }: Dated): boolean => {
    if (!isFinished(task, to)) return false;
    const before = last === null ? null : keptTask(last, plan, task.index);
    if (before !== null) return (before.fractionComplete ?? 0) < 1;
    return dates.finish > from;
  };
  const done = leaves(plan, schedule)
    .filter(isNew)
    .sort((one, other) => one.dates.finish - other.dates.finish);
  return section(
    'Done',
    done.map(({ task }) => {
      const name = `${taskLabel(plan, task.index)}${ownersOf(task)}`;
      return line(`${name}, ${finishDay(schedule, task.index)}.`, task.index);
    }),
    `Nothing was finished ${sinceWords(period)}.`,
  );
}

/** Tasks with work in the two weeks after the status date, by start. */
export function nextSection(plan: Plan, schedule: Schedule, period: ReportPeriod | null): ReportSection {
  if (period === null) return section('Next two weeks', [], NO_STATUS_DATE);
  const { to, ahead } = period;
  const next = leaves(plan, schedule)
    .filter(({ task, dates }) => !isFinished(task, to) && dates.start < ahead)
    .sort((one, other) => one.dates.start - other.dates.start || one.dates.finish - other.dates.finish);
  return section(
    'Next two weeks',
    next.map(({ task, dates }) => nextLine(plan, schedule, task, dates, to)),
    `No work is planned up to ${lastDay(ahead)}.`,
    10,
  );
}

function nextLine(
  plan: Plan,
  schedule: Schedule,
  task: Task,
  { start, finish }: TaskSchedule,
  statusDate: Minute,
): ReportLine {
  const name = `${taskLabel(plan, task.index)}${ownersOf(task)}`;
  const last = finishDay(schedule, task.index);
  if (start === finish) return line(`${name}: due ${last}.`, task.index);
  if (isStarted(task, statusDate)) {
    const done = task.fractionComplete === null ? '' : `, ${percentText(task.fractionComplete)} done`;
    return line(`${name}: goes on until ${last}${done}.`, task.index);
  }
  const first = firstDay(start);
  return line(`${name}: ${first === last ? first : `${first} to ${last}`}.`, task.index);
}

/** Tasks that the baseline or a deadline has as done by now and that are not, the latest first. */
export function lateSection(
  plan: Plan,
  schedule: Schedule,
  { baseline }: Measures,
  period: ReportPeriod | null,
): ReportSection {
  if (period === null) return section('Late', [], NO_STATUS_DATE);
  const late = leaves(plan, schedule).flatMap(({ task, dates }) => {
    const promised = baseline.itemOfTask[task.index]?.dates?.finish ?? null;
    const dues = [promised, task.deadline].filter((due) => due !== null && due <= period.to) as Minute[];
    if (isFinished(task, period.to) || dues.length === 0) return [];
    const due = Math.min(...dues) as Minute;
    return [{ task, due, days: slipBetween(plan, due, dates.finish) }];
  });
  return section(
    'Late',
    late
      .sort((one, other) => other.days - one.days)
      .map(({ task, due, days }) => {
        const now = finishDay(schedule, task.index);
        const slip = days < LEAST_SLIP ? '' : `, ${workingDaysText(days)} later`;
        const was = lastDay(due);
        return line(
          `${taskLabel(plan, task.index)}${ownersOf(task)}: due ${was}, now expected ${now}${slip}.`,
          task.index,
        );
      }),
    'No task is late.',
  );
}

/** ` (Designer, Tester)`; blank where nobody is assigned. */
function ownersOf({ assignments }: Task): string {
  const names = assignments.map(({ name }) => name);
  return names.length === 0 ? '' : ` (${names.join(', ')})`;
}
