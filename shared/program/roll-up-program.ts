/** Rolls projects up to a program, and programs to a portfolio: money, dates and health. */

import type { Figure } from '../earned-value/figure.js';
import type { Health } from '../health/health.js';
import type { ProjectSummary } from '../summary/project-summary.js';
import { unreadable } from '../summary/read-summaries.js';
import { WORKING_DAYS } from '../summary/summarize-project.js';
import { foldText } from '../table/fold.js';
import type { Minute } from '../time/minute.js';
import { type ProgramDates, programDates } from './program-dates.js';
import { programHealth } from './program-health.js';
import { type ProgramMoney, programMoney } from './program-money.js';
import { type ListedProject, type ProgramSettings, readProgramSettings } from './program-settings.js';
import { commonCurrency, DEFAULT_CURRENCY, type Rate } from './rates.js';

export interface Program extends ProgramMoney, ProgramDates {
  /** Every project of the program; those without a summary are Grey. */
  readonly projects: readonly ProjectSummary[];
  readonly counts: { readonly [Word in Health]: number };
  readonly currency: string;
  /** Up to when something is known: the program's own Status date, else the latest of its projects'. */
  readonly asOf: Minute | null;
  /** The program in the form of a project, to be rolled up further. */
  readonly summary: ProjectSummary;
}

/**
 * The program of some projects. Money is summed in the program's currency and then divided; what cannot be summed is
 * left out and named in `leftOut`. Dates are the earliest and latest of all projects.
 *
 * @param listed the rows of the Projects table: one without a summary counts as Grey and left out
 * @example
 * rollUpProgram(readSummaries(table)).costPerformanceIndex; // { value: 0.94 }
 */
export function rollUpProgram(
  summaries: readonly ProjectSummary[],
  listed: readonly ListedProject[] = [],
  rates: readonly Rate[] = [],
  settings: ProgramSettings = readProgramSettings(undefined),
): Program {
  const projects = [...summaries, ...withoutSummary(summaries, listed)];
  const currency = programCurrency(summaries, rates, settings);
  const money = programMoney(projects, currency, rates, listed);
  const dates = programDates(projects, settings);
  const counts = { Green: 0, Amber: 0, Red: 0, Grey: 0 };
  for (const { health } of projects) counts[health] += 1;
  return {
    ...money,
    ...dates,
    projects,
    counts,
    currency,
    asOf: settings.statusDate ?? latestStatusDate(projects),
    summary: programSummary(projects, currency, money, dates, settings),
  };
}

/** What Settings say, else what most of the projects' amounts are in, else USD. */
export function programCurrency(
  summaries: readonly ProjectSummary[],
  rates: readonly Rate[],
  settings: ProgramSettings,
): string {
  const currencies = summaries
    .filter(({ budgetAtCompletion, currency }) => budgetAtCompletion !== null && currency !== WORKING_DAYS)
    .map(({ currency }) => currency);
  return settings.currency ?? commonCurrency(currencies, rates) ?? DEFAULT_CURRENCY;
}

const latestStatusDate = (projects: readonly ProjectSummary[]): Minute | null =>
  projects.reduce<Minute | null>(
    (latest, { statusDate }) =>
      statusDate !== null && (latest === null || statusDate > latest) ? statusDate : latest,
    null,
  );

function withoutSummary(
  summaries: readonly ProjectSummary[],
  listed: readonly ListedProject[],
): ProjectSummary[] {
  const present = new Set(summaries.map(({ project }) => foldText(project)));
  const absent = listed.filter(({ name }) => !present.has(foldText(name)));
  return absent.map(({ name: project }) =>
    unreadable({ project, manager: '', department: '', workbook: '' }, 'There is no summary of it.'),
  );
}

function programSummary(
  projects: readonly ProjectSummary[],
  currency: string,
  money: ProgramMoney,
  dates: ProgramDates,
  settings: ProgramSettings,
): ProjectSummary {
  const { next } = dates;
  const only = projects.length === 1 ? projects[0] : undefined;
  const statusDates = projects.map(({ statusDate }) => statusDate).filter((date) => date !== null);
  return {
    project: settings.program || only?.project || 'Program',
    manager: settings.manager || only?.manager || '',
    department: settings.department || only?.department || '',
    workbook: only?.workbook ?? '',
    currency,
    // A picture is as old as its oldest part.
    statusDate: settings.statusDate ?? statusDates.sort((a, b) => a - b)[0] ?? null,
    ...programHealth(projects, money, dates, settings),
    fractionComplete: money.fractionComplete.value,
    start: dates.start,
    finish: dates.finish,
    baselineFinish: dates.baselineFinish,
    finishSlip: dates.finishSlip.value,
    budgetAtCompletion: money.budgetAtCompletion.value,
    plannedValue: money.plannedValue.value,
    earnedValue: money.earnedValue.value,
    actualCost: money.actualCost.value,
    estimateAtCompletion: wholeSum(money.estimateAtCompletion),
    schedulePerformanceIndex: money.schedulePerformanceIndex.value,
    costPerformanceIndex: money.costPerformanceIndex.value,
    // Time cannot be summed over projects: only a program of one project has the index over time.
    schedulePerformanceIndexTime: only?.schedulePerformanceIndexTime ?? null,
    nextMilestone: next?.nextMilestone ?? '',
    nextMilestoneDate: next?.nextMilestoneDate ?? null,
    criticalTasks: sumOfKnown(projects.map(({ criticalTasks }) => criticalTasks)),
    overloads: sumOfKnown(projects.map(({ overloads }) => overloads)),
    problems: projects.reduce((sum, { problems }) => sum + problems, 0),
  };
}

/** A row has no note: beside the budget of all projects a forecast of some would read as a saving. */
const wholeSum = ({ value, note = '' }: Figure): number | null => (note === '' ? value : null);

function sumOfKnown(values: readonly (number | null)[]): number | null {
  const found = values.filter((value) => value !== null);
  return found.length === 0 ? null : found.reduce((sum, value) => sum + value, 0);
}
