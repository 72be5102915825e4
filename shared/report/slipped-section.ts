/** What slipped since the last report, and why; without one, what slipped against the baseline. */
import { isComparable } from '../earned-value/finish-slip.js';
import type { Measures } from '../earned-value/measures.js';
import { comparedWith, LEAST_SLIP, slipText } from '../health/slip-words.js';
import type { Plan } from '../plan/plan.js';
import { slippedTasks } from '../quality/slipped-tasks.js';
import type { Schedule } from '../schedule/schedule.js';
import { taskLabel } from '../schedule/schedule-problems.js';
import { keptDates } from './kept-reports.js';
import { finishDay, lastDay } from './report-dates.js';
import type { ReportPeriod } from './report-period.js';
import { line, type ReportSection, section } from './status-report.js';

export function slippedSection(
  plan: Plan,
  schedule: Schedule,
  { baseline }: Measures,
  period: ReportPeriod | null,
): ReportSection {
  const last = period?.last ?? null;
  if (last === null && !isComparable(plan, baseline))
    return section('Slipped', [], 'Not known without a baseline or an earlier report.');
  const against = last === null ? comparedWith(baseline) : `the report of ${lastDay(last.date)}`;
  const slipped =
    last === null
      ? slippedTasks(plan, schedule)
      : slippedTasks(plan, schedule, {
          name: against,
          datesOf: (index) => keptDates(last, plan, index),
        });
  const lines = slipped
    .filter(({ slip }) => slip >= LEAST_SLIP)
    .sort((one, other) => other.slip - one.slip)
    .map(({ task, baselineFinish, slip, because }) => {
      const before = lastDay(baselineFinish);
      const from = `${last === null ? against : 'the last report'} (${before})`;
      return line(
        `${taskLabel(plan, task.index)}: ${finishDay(schedule, task.index)}, ${slipText(slip)} ${from}: ${because}.`,
        task.index,
      );
    });
  return section(
    'Slipped',
    lines,
    last === null ? `Nothing slipped against ${against}.` : `Nothing slipped since ${against}.`,
  );
}
