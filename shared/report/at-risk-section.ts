/** What may go wrong next: dates that cannot be met, resources beyond capacity, and the risks that weigh most. */
import { findOverloads } from '../capacity/overloads.js';
import { slipBetween } from '../earned-value/finish-slip.js';
import { isDone } from '../earned-value/task-progress.js';
import { groupedText, workingDaysText } from '../health/number-words.js';
import { LEAST_SLIP, slipText } from '../health/slip-words.js';
import type { Plan } from '../plan/plan.js';
import { openRisks, type Register } from '../risk-register/read-register.js';
import type { RegisterEntry } from '../risk-register/register-entry.js';
import { isOverdue } from '../risk-register/register-entry.js';
import type { Schedule } from '../schedule/schedule.js';
import { taskLabel } from '../schedule/schedule-problems.js';
import { listed } from '../table/listed.js';
import { dateWords } from '../time/date-words.js';
import { finishDay, firstDay, lastDay } from './report-dates.js';
import { line, type ReportLine, type ReportSection, section } from './status-report.js';

/** Tasks that miss a date. */
const MOST_MISSED = 3;
const MOST_RISKS = 3;
const MOST_OVERLOADS = 3;
const MOST_NEAR_CRITICAL = 5;
/** Tasks of one overload. */
const MOST_NAMED = 5;

export function atRiskSection(plan: Plan, schedule: Schedule, register: Register | null): ReportSection {
  const lines = [
    ...someOf(missedDates(plan, schedule)),
    ...nearCritical(plan, schedule),
    ...overloads(plan, schedule),
    ...(register === null ? [] : weightyRisks(plan, register)),
  ];
  return section('At risk', lines, 'No date, resource or risk stands out.');
}

/** Room is left for what else may go wrong. */
function someOf(missed: readonly ReportLine[]): ReportLine[] {
  const rest = missed.length - MOST_MISSED;
  if (rest <= 0) return [...missed];
  const others = rest === 1 ? 'One more task misses its' : `${rest} more tasks miss their`;
  return [...missed.slice(0, MOST_MISSED), line(`${others} deadline or date.`)];
}

function missedDates(plan: Plan, schedule: Schedule): ReportLine[] {
  return plan.tasks.flatMap((task) => {
    const dates = schedule.tasks[task.index];
    const held = schedule.problems.some(({ id, row }) => id === 'hard-date-conflict' && row === task.row);
    if (!dates || isDone(task)) return [];
    const name = taskLabel(plan, task.index);
    const finish = finishDay(schedule, task.index);
    if (task.deadline !== null && dates.finish > task.deadline) {
      const days = slipBetween(plan, task.deadline, dates.finish);
      if (days >= LEAST_SLIP)
        return [
          line(
            `${name} finishes ${finish}, ${slipText(days)} its deadline of ${lastDay(task.deadline)}.`,
            task.index,
          ),
        ];
    }
    return held
      ? [line(`${name}: ${task.constraint.type} holds a date that its predecessors cannot meet.`, task.index)]
      : [];
  });
}

/** Unfinished tasks that are not critical but have no more float than the setting `Near-critical float`, least first. */
function nearCritical(plan: Plan, schedule: Schedule): ReportLine[] {
  const { nearCriticalFloat, minutesPerDay } = plan.settings;
  const near = plan.tasks.flatMap((task) => {
    const dates = schedule.tasks[task.index];
    if (!dates || task.isSummary || isDone(task) || dates.critical) return [];
    const days = dates.totalFloat / minutesPerDay;
    return days <= nearCriticalFloat ? [{ index: task.index, days }] : [];
  });
  if (near.length === 0) return [];
  const named = near
    .sort((one, other) => one.days - other.days)
    .map(({ index, days }) => `${taskLabel(plan, index)} (${workingDaysText(days)})`);
  return [line(`Nearly critical, with float left: ${listed(named, MOST_NEAR_CRITICAL)}.`)];
}

/** The heaviest overload ahead of each of the resources that have most. */
function overloads(plan: Plan, schedule: Schedule): ReportLine[] {
  if (plan.resources === null) return [];
  const { statusDate } = plan.settings;
  const share = ({ load, available }: { load: number; available: number }) =>
    available > 0 ? load / available : Number.POSITIVE_INFINITY;
  const heaviest = new Map<string, ReturnType<typeof findOverloads>[number]>();
  for (const overload of findOverloads(schedule)) {
    if (statusDate !== null && overload.to <= statusDate) continue;
    const known = heaviest.get(overload.resource.name);
    if (known === undefined || share(overload) > share(known)) heaviest.set(overload.resource.name, overload);
  }
  return [...heaviest.values()]
    .sort((one, other) => share(other) - share(one))
    .slice(0, MOST_OVERLOADS)
    .map((overload) => {
      const { resource, from, to, tasks, available } = overload;
      const load =
        available > 0 ? `is loaded up to ${Math.round(share(overload) * 100)} %` : 'has work and no capacity';
      const first = firstDay(from);
      const last = lastDay(to);
      const when = first === last ? `on ${first}` : `from ${first} to ${last}`;
      const names = tasks.map((task) => taskLabel(plan, task));
      return line(`${resource.name} ${load} ${when}: ${listed(names, MOST_NAMED)}.`);
    });
}

/** The open risks that weigh most, and those whose response is overdue. */
function weightyRisks({ settings: { statusDate } }: Plan, register: Register): ReportLine[] {
  const open = openRisks(register);
  const shown = open.filter((risk, index) => index < MOST_RISKS || isOverdue(risk, statusDate));
  return shown.map((risk) => line(riskText(risk, isOverdue(risk, statusDate))));
}

function riskText(risk: RegisterEntry, overdue: boolean): string {
  const { name, probability, impact, exposure, owner, response, due } = risk;
  const rated = [probability?.text, impact?.text].filter((text) => text !== undefined).join(' × ');
  const sum = exposure === null || rated === '' ? '' : ` = ${groupedText(exposure)}`;
  const who = owner === '' ? '' : `${owner}: `;
  const by = due === null ? '' : ` by ${dateWords(due)}${overdue ? ', overdue' : ''}`;
  const does =
    response === '' && by === '' && who === ''
      ? ''
      : ` ${who}${response === '' ? 'respond' : response}${by}.`;
  return `Risk: ${name}${rated === '' ? '' : ` (${rated}${sum})`}.${does}`;
}
