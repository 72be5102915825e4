/** Condenses a project to its summary: the one record that sheet, popup and program show. */
import { findOverloads } from '../capacity/overloads.js';
import { finishSlip, isComparable } from '../earned-value/finish-slip.js';
import type { Measures } from '../earned-value/measures.js';
import type { Verdict } from '../health/health.js';
import { projectHealth } from '../health/project-health.js';
import type { Plan } from '../plan/plan.js';
import type { Schedule } from '../schedule/schedule.js';
import { shownFinish, shownStart } from '../schedule/shown-dates.js';
import { minuteOfSerial } from '../time/minute.js';
import { milestonesOf, nextMilestone } from './milestones.js';
import type { ProjectSummary } from './project-summary.js';
import { finishOfSerial } from './shown-moment.js';

/** What stands for the currency of a plan without money. */
export const WORKING_DAYS = 'working days';

export interface SummaryOptions {
  /** The address of the workbook it came from. */
  readonly workbook?: string;
}

/**
 * The summary of a project. Unknown figures are null; a plan with a loop has no finish, and its health says so.
 *
 * @example
 * summarizeProject(plan, schedule, measurePlan(plan, schedule)).health; // 'Green'
 */
export function summarizeProject(
  plan: Plan,
  schedule: Schedule,
  measures: Measures,
  { workbook = '' }: SummaryOptions = {},
): ProjectSummary {
  const { settings } = plan;
  const verdicts = projectHealth(plan, schedule, measures);
  const overall = verdicts[verdicts.length - 1] as Verdict;
  const inMoney = measures.baseline.measuredIn === 'money';
  return {
    project: settings.project,
    manager: settings.manager,
    department: settings.department,
    workbook,
    currency: inMoney ? settings.currency : WORKING_DAYS,
    statusDate: settings.statusDate,
    health: overall.health,
    reason: overall.reason,
    fractionComplete: measures.fractionComplete.value,
    ...datesOf(plan, schedule, measures),
    budgetAtCompletion: measures.budgetAtCompletion.value,
    plannedValue: measures.plannedValue.value,
    earnedValue: measures.earnedValue.value,
    actualCost: inMoney ? measures.actualCost.value : null,
    estimateAtCompletion: measures.estimateAtCompletion.value,
    schedulePerformanceIndex: measures.schedulePerformanceIndex.value,
    costPerformanceIndex: measures.costPerformanceIndex.value,
    schedulePerformanceIndexTime: measures.schedulePerformanceIndexTime.value,
    ...milestoneFields(plan, schedule, measures),
    criticalTasks: schedule.finish === null ? null : criticalTasks(plan, schedule),
    overloads: plan.resources === null ? null : findOverloads(schedule).length,
    problems: schedule.problems.length,
  };
}

function datesOf(plan: Plan, schedule: Schedule, { baseline }: Measures) {
  const { finish, whyNoFinish } = schedule;
  // The last of the tasks that have dates is not where the plan was to finish either.
  const isWhole = whyNoFinish === null || baseline.recorded;
  const baselineFinish = isComparable(plan, baseline) && isWhole ? baseline.finish : null;
  return {
    start: schedule.start === null ? null : minuteOfSerial(shownStart(schedule, schedule.start)),
    finish: finish === null ? null : finishOfSerial(shownFinish(schedule, finish)),
    baselineFinish: baselineFinish === null ? null : finishOfSerial(shownFinish(schedule, baselineFinish)),
    finishSlip: finishSlip(plan, schedule, baseline).value,
  };
}

function milestoneFields(plan: Plan, schedule: Schedule, measures: Measures) {
  const next = nextMilestone(milestonesOf(plan, schedule, measures));
  const date = next?.forecast ?? null;
  return { nextMilestone: next?.name ?? '', nextMilestoneDate: date === null ? null : finishOfSerial(date) };
}

const criticalTasks = (plan: Plan, schedule: Schedule): number =>
  plan.tasks.filter(({ index, isSummary }) => !isSummary && schedule.tasks[index]?.critical).length;
