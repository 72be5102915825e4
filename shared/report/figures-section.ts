/** The figures of a status report: finish, work, cost and their indices, and what changed since the last one. */
import type { Measures } from '../earned-value/measures.js';
import { gainText, groupedText, percentText } from '../health/number-words.js';
import { comparedWith, slipText } from '../health/slip-words.js';
import { finishRange } from '../output/finish-range.js';
import type { Plan } from '../plan/plan.js';
import type { Schedule } from '../schedule/schedule.js';
import type { ProjectSummary } from '../summary/project-summary.js';
import { lastDay } from './report-dates.js';
import { NO_STATUS_DATE, type ReportPeriod } from './report-period.js';
import { line, type ReportSection, section } from './status-report.js';

interface Known {
  readonly plan: Plan;
  readonly schedule: Schedule;
  readonly measures: Measures;
  readonly summary: ProjectSummary;
}

export function figuresSection(known: Known, period: ReportPeriod | null): ReportSection {
  const lines = [
    finishLine(known),
    ...rangeLines(known),
    workLine(known),
    costLine(known),
    ...indexLines(known),
    ...changes(known, period),
  ];
  return section(
    'Figures',
    lines.map((text) => line(text)),
    '',
  );
}

function finishLine({ measures: { baseline }, summary }: Known): string {
  if (summary.finish === null) return 'Finish: not known; some tasks have no dates.';
  const slip = summary.finishSlip;
  const finish = `Finish: ${lastDay(summary.finish)}`;
  if (slip === null || summary.baselineFinish === null)
    return `${finish}. There is no baseline to compare it with.`;
  const promised = `${comparedWith(baseline)} (${lastDay(summary.baselineFinish)})`;
  return `${finish}, ${slipText(slip)} ${promised}.`;
}

/** Between which days the work will be done at the pace so far; nothing once it is done. */
function rangeLines({ schedule, summary }: Known): string[] {
  const range = finishRange(schedule);
  if (range === null || (summary.fractionComplete ?? 0) >= 1) return [];
  const { earliest, latest, assumption } = range;
  if (earliest === null) return [`Finish range: not known; ${assumption}.`];
  const first = lastDay(earliest);
  if (latest === null)
    return [
      `Finish range: from ${first} on, ${assumption}; at the slower pace, at which nothing was done, it never ends.`,
    ];
  const last = lastDay(latest);
  return [`Finish range: ${first === last ? first : `${first} to ${last}`}, ${assumption}.`];
}

function workLine({ measures: { fractionComplete, plannedValue, budgetAtCompletion } }: Known): string {
  if (fractionComplete.value === null) return `Work: not known, ${fractionComplete.note}.`;
  const budget = budgetAtCompletion.value ?? 0;
  const planned =
    plannedValue.value === null || budget <= 0
      ? ''
      : `; ${percentText(plannedValue.value / budget)} was planned by now`;
  return `Work: ${percentText(fractionComplete.value)} done${planned}.`;
}

function costLine({ plan, measures }: Known): string {
  const { baseline, budgetAtCompletion, estimateAtCompletion, actualCost } = measures;
  const budget = budgetAtCompletion.value;
  if (baseline.measuredIn !== 'money' || budget === null) return 'Cost: the plan holds no budget.';
  const money = (value: number) => `${groupedText(value, 0)} ${plan.settings.currency}`;
  const spent = actualCost.value === null ? actualCost.note : `${money(actualCost.value)} spent`;
  const forecast = estimateAtCompletion.value;
  if (forecast === null) {
    const why = estimateAtCompletion.note === spent ? '' : `; ${spent}`;
    return `Cost: budget ${money(budget)}; the forecast is not known, ${estimateAtCompletion.note}${why}.`;
  }
  const over = budget > 0 ? forecast / budget - 1 : 0;
  const beside =
    Math.abs(over) < 0.0005 ? 'as in' : `${percentText(Math.abs(over))} ${over > 0 ? 'over' : 'under'}`;
  return `Cost: forecast ${money(forecast)}, ${beside} the budget of ${money(budget)}; ${spent}.`;
}

function indexLines({ measures }: Known): string[] {
  const cost = measures.costPerformanceIndex.value;
  const time = measures.schedulePerformanceIndexTime.value;
  const parts = [
    ...(cost === null
      ? []
      : [`CPI ${cost.toFixed(2)}, work worth ${groupedText(cost * 100, 0)} for every 100 spent`]),
    ...(time === null ? [] : [`SPI(t) ${time.toFixed(2)}, gaining ${gainText(time)}`]),
  ];
  return parts.length === 0 ? [] : [`${parts.join('; ')}.`];
}

/** What the last report said otherwise. */
function changes({ plan, summary }: Known, period: ReportPeriod | null): string[] {
  if (period === null) return [NO_STATUS_DATE];
  const { last } = period;
  if (last === null) return [];
  const { minutesPerDay, currency } = plan.settings;
  const parts: string[] = [];
  if (last.finish !== null && summary.finish !== null) {
    const days = plan.calendar.workBetween(last.finish, summary.finish) / minutesPerDay;
    parts.push(`finish ${slipText(days, { later: 'later', earlier: 'earlier', same: 'unchanged' })}`);
  }
  if (last.fractionComplete !== null && summary.fractionComplete !== null) {
    const points = summary.fractionComplete - last.fractionComplete;
    parts.push(
      Math.abs(points) < 0.0005
        ? 'no more work done'
        : `${percentText(Math.abs(points))} of the work ${points > 0 ? 'done' : 'undone'}`,
    );
  }
  if (last.cost !== null && summary.estimateAtCompletion !== null) {
    const more = Math.round(summary.estimateAtCompletion - last.cost);
    parts.push(
      more === 0
        ? 'forecast cost unchanged'
        : `forecast cost ${groupedText(Math.abs(more), 0)} ${currency} ${more > 0 ? 'higher' : 'lower'}`,
    );
  }
  return parts.length === 0 ? [] : [`Since the report of ${lastDay(last.date)}: ${parts.join(', ')}.`];
}
