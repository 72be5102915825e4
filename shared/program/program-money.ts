/** The money of a program: its projects' in one currency, summed before anything is divided. */
import { costPerformanceIndex } from '../earned-value/cost-performance-index.js';
import { type Figure, fromFigures, known, unknown } from '../earned-value/figure.js';
import { schedulePerformanceIndex } from '../earned-value/schedule-performance-index.js';
import { varianceAtCompletion } from '../earned-value/variance-at-completion.js';
import type { ProjectSummary } from '../summary/project-summary.js';
import { WORKING_DAYS } from '../summary/summarize-project.js';
import { foldText } from '../table/fold.js';
import type { ListedProject } from './program-settings.js';
import { type Rate, rateFor, sameCurrency } from './rates.js';

/** A project that is not in the sums, and why. */
export interface LeftOut {
  readonly project: string;
  readonly why: string;
}

/** Each reason once, with the projects it holds for. */
export function leftOutByReason(
  leftOut: readonly LeftOut[],
): { readonly projects: readonly string[]; readonly why: string }[] {
  const reasons = new Map<string, string[]>();
  for (const { project, why } of leftOut) reasons.set(why, [...(reasons.get(why) ?? []), project]);
  return [...reasons].map(([why, projects]) => ({ projects, why }));
}

export interface ProgramMoney {
  readonly leftOut: readonly LeftOut[];
  readonly budgetAtCompletion: Figure;
  readonly plannedValue: Figure;
  readonly earnedValue: Figure;
  readonly actualCost: Figure;
  readonly estimateAtCompletion: Figure;
  readonly varianceAtCompletion: Figure;
  readonly schedulePerformanceIndex: Figure;
  readonly costPerformanceIndex: Figure;
  /** EV / BAC. */
  readonly fractionComplete: Figure;
  /** VAC / BAC. */
  readonly varianceShare: Figure;
}

type MoneyField =
  | 'budgetAtCompletion'
  | 'plannedValue'
  | 'earnedValue'
  | 'actualCost'
  | 'estimateAtCompletion';

/** A project with what one unit of its currency is worth in the program's. */
interface Converted {
  readonly summary: ProjectSummary;
  readonly rate: number;
}

/**
 * Sums over the projects that have the figures asked for, then divides; an index is never an average. The two sides of
 * an index are summed over the same projects; its note names those that lack one of them. A project whose workbook
 * counts in another currency than the Projects table says is left out: one of the two is wrong.
 */
export function programMoney(
  summaries: readonly ProjectSummary[],
  currency: string,
  rates: readonly Rate[],
  listed: readonly ListedProject[],
): ProgramMoney {
  const stated = new Map(listed.map((each) => [foldText(each.name), each.currency]));
  const leftOut: LeftOut[] = [];
  const converted: Converted[] = [];
  for (const summary of summaries) {
    const rate = rateFor(rates, summary.currency || currency, currency, summary.statusDate);
    const why = reasonToLeaveOut(summary, rate, currency, stated.get(foldText(summary.project)) ?? '');
    if (why === null) converted.push({ summary, rate: rate as number });
    else leftOut.push({ project: summary.project, why });
  }
  const one = (field: MoneyField) => sums(converted, [field], ([sum = 0]) => known(sum));
  const two = (fields: [MoneyField, MoneyField], compute: (a: number, b: number) => Figure) =>
    sums(converted, fields, ([a = 0, b = 0]) => compute(a, b));
  const indexOver = (
    index: 'schedulePerformanceIndex' | 'costPerformanceIndex',
    base: 'plannedValue' | 'actualCost',
    compute: (earned: number, other: number) => Figure,
  ) => {
    const paired = converted.map((each) => ({
      ...each,
      summary: withPairedSides(each.summary, index, base),
    }));
    return sums(paired, ['earnedValue', base], ([a = 0, b = 0]) => compute(a, b));
  };
  const share = (part: number, whole: number) => (whole > 0 ? known(part / whole) : unknown('no budget'));
  return {
    leftOut,
    budgetAtCompletion: one('budgetAtCompletion'),
    plannedValue: one('plannedValue'),
    earnedValue: one('earnedValue'),
    actualCost: one('actualCost'),
    estimateAtCompletion: one('estimateAtCompletion'),
    varianceAtCompletion: two(['budgetAtCompletion', 'estimateAtCompletion'], varianceAtCompletion),
    schedulePerformanceIndex: indexOver('schedulePerformanceIndex', 'plannedValue', schedulePerformanceIndex),
    costPerformanceIndex: indexOver('costPerformanceIndex', 'actualCost', costPerformanceIndex),
    fractionComplete: two(['earnedValue', 'budgetAtCompletion'], share),
    varianceShare: two(['budgetAtCompletion', 'estimateAtCompletion'], (budget, estimate) =>
      share(budget - estimate, budget),
    ),
  };
}

/** Beyond rounding. */
const DIFFERS = 1e-9;

/**
 * A program's own row may sum earned value over more projects than actual cost, or over fewer; its index is over those
 * that have both. The larger of the two sides is brought down to what these have.
 */
function withPairedSides(
  summary: ProjectSummary,
  indexName: 'schedulePerformanceIndex' | 'costPerformanceIndex',
  base: 'plannedValue' | 'actualCost',
): ProjectSummary {
  const { earnedValue: earned, [indexName]: index, [base]: other } = summary;
  if (earned === null || index === null || other === null || index <= 0) return summary;
  if (Math.abs(index * other - earned) <= DIFFERS * Math.abs(earned)) return summary;
  return index * other < earned
    ? { ...summary, earnedValue: index * other }
    : { ...summary, [base]: earned / index };
}

/** What is said of a project's row stands after its name or in brackets here, and ends no sentence. */
const withinSentence = (reason: string): string =>
  reason.replace(/\.$/, '').replace(/^(?:Its|There)\b/, (word) => word.toLowerCase());

function reasonToLeaveOut(
  summary: ProjectSummary,
  rate: number | null,
  currency: string,
  stated: string,
): string | null {
  if (summary.budgetAtCompletion === null) {
    return summary.health === 'Grey' && summary.reason !== '' ? withinSentence(summary.reason) : 'no budget';
  }
  if (summary.currency === WORKING_DAYS) return 'it is measured in working days, not in money';
  // A plan that states no currency counts in USD, which the program may know better.
  if (stated !== '' && summary.currency !== '' && !sameCurrency(stated, summary.currency))
    return `its workbook counts in ${summary.currency}, the Projects table says ${stated}; set Currency in the Settings of its workbook`;
  return rate === null ? `no rate from ${summary.currency} to ${currency}` : null;
}

function sums(
  projects: readonly Converted[],
  fields: readonly MoneyField[],
  compute: (values: readonly number[]) => Figure,
): Figure {
  const having = projects.filter(({ summary }) => fields.every((field) => summary[field] !== null));
  if (having.length === 0) return unknown('no project has it');
  const totals = fields.map((field) =>
    having.reduce((sum, { summary, rate }) => sum + (summary[field] ?? 0) * rate, 0),
  );
  const missing = projects
    .filter((project) => !having.includes(project))
    .map(({ summary }) => summary.project);
  return fromFigures([compute(totals)], (value) =>
    known(value, missing.length > 0 ? `without ${missing.join(', ')}` : ''),
  );
}
