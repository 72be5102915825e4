/** An executive report as sections of plain sentences. */

import { groupedText, percentText, workingDaysText } from '../health/number-words.js';
import { reasonBeside } from '../health/reason-beside.js';
import { marginShare } from '../program/profit-and-loss.js';
import type { ProjectMilestone } from '../program/read-milestones.js';
import { isOverdue, type RegisterEntry } from '../risk-register/register-entry.js';
import type { ProjectSummary } from '../summary/project-summary.js';
import { dateWords } from '../time/date-words.js';
import type { Minute } from '../time/minute.js';
import type { ExecutiveReport, LateDependency, ProjectChange } from './executive-report.js';
import { lastDay } from './report-dates.js';
import { HEALTH_WORDS } from './verdict-section.js';

export interface ExecutiveSection {
  readonly name: string;
  /** At least one: where there is nothing to tell, a line says so. */
  readonly lines: readonly string[];
}

const MOST_RISKS = 5;

/** In the order of the report: decisions before all else but the verdict. */
export function executiveSections(report: ExecutiveReport): ExecutiveSection[] {
  const sections: (ExecutiveSection | null)[] = [
    { name: 'Verdict', lines: verdictLines(report) },
    listed('Decisions needed', report.decisions, 'No decision is open.', (entry) =>
      decisionLine(entry, report.statusDate),
    ),
    listed('Changes since the last report', report.changes, 'Nothing has changed.', changeLine),
    listed('Projects', report.projects, 'The program has no projects.', projectLine),
    listed('Milestones', report.milestones, 'No project has a milestone.', milestoneLine),
    { name: 'Cost and forecast', lines: [costLine(report)] },
    profitSection(report),
    objectiveSection(report),
    listed('Risks', report.risks?.slice(0, MOST_RISKS) ?? null, 'No risk or issue is open.', riskLine),
    listed('Late dependencies', report.lateDependencies, 'No dependency is late.', dependencyLine),
    listed('Next four weeks', report.next, 'No milestone falls in the next four weeks.', milestoneLine),
  ];
  return sections.filter((section) => section !== null);
}

/** Left out where nothing is known of it. */
function listed<Entry>(
  name: string,
  entries: readonly Entry[] | null,
  none: string,
  text: (entry: Entry) => string,
): ExecutiveSection | null {
  if (entries === null) return null;
  return { name, lines: entries.length === 0 ? [none] : entries.map(text) };
}

/** One sentence; further reasons and the count of projects follow it. */
function verdictLines({ program: { summary, counts } }: ExecutiveReport): string[] {
  const { lead, more } = reasonBeside(summary.health, summary.reason);
  const number = (['Green', 'Amber', 'Red', 'Grey'] as const)
    .filter((health) => counts[health] > 0)
    .map((health) => `${counts[health]} ${HEALTH_WORDS[health].toLowerCase()}`);
  const projects = `Projects: ${number.join(', ') || 'none'}.`;
  return [`${HEALTH_WORDS[summary.health]}: ${lead}`, more === '' ? projects : `${more} ${projects}`];
}

function decisionLine(entry: RegisterEntry, statusDate: Minute | null): string {
  const { name, owner, due, response } = entry;
  const who = owner === '' ? 'No owner' : owner;
  const when =
    due === null ? 'no date' : `by ${dateWords(due)}${isOverdue(entry, statusDate) ? ', overdue' : ''}`;
  return `${name}. ${who}, ${when}.${response === '' ? '' : ` Otherwise: ${response.replace(/\.$/, '')}.`}`;
}

function changeLine({ project, healthBefore, finishMoved, costMoved, now }: ProjectChange): string {
  if (healthBefore === null) return `${project}: new in this report.`;
  const parts = [
    healthBefore === now.health
      ? null
      : `${HEALTH_WORDS[now.health].toLowerCase()}, it was ${HEALTH_WORDS[healthBefore].toLowerCase()}`,
    finishMoved === null
      ? null
      : `finish ${workingDaysText(finishMoved)} ${finishMoved > 0 ? 'later' : 'earlier'}`,
    costMoved === null
      ? null
      : `cost at completion ${groupedText(Math.abs(costMoved), 0)} ${now.currency} ${costMoved > 0 ? 'higher' : 'lower'}`,
  ].filter((part) => part !== null);
  return `${project}: ${parts.join('; ')}.`;
}

function projectLine({
  project,
  health,
  reason,
  finish,
  finishSlip,
  estimateAtCompletion,
  currency,
}: ProjectSummary): string {
  const parts = [
    finish === null ? 'finish not known' : `finish ${lastDay(finish)}${slipText(finishSlip)}`,
    estimateAtCompletion === null
      ? null
      : `cost at completion ${groupedText(estimateAtCompletion, 0)} ${currency}`,
  ].filter((part) => part !== null);
  return `${project}: ${HEALTH_WORDS[health].toLowerCase()}, ${parts.join(', ')}. ${reason}`.trimEnd();
}

const slipText = (slip: number | null): string =>
  slip === null || Math.abs(slip) < 0.05 ? '' : ` (${workingDaysText(slip)} ${slip > 0 ? 'late' : 'early'})`;

function milestoneLine({ project, name, forecast, baseline, slip, done }: ProjectMilestone): string {
  if (forecast === null) return `${project}: ${name} has no date.`;
  const beside = baseline === null ? '' : `, promised ${dateWords(baseline)}${slipText(slip)}`;
  return `${project}: ${name} ${done ? 'reached' : 'forecast'} ${dateWords(forecast)}${beside}.`;
}

function costLine({ program }: ExecutiveReport): string {
  const { budgetAtCompletion, estimateAtCompletion, actualCost, currency, leftOut } = program;
  const money = (value: number) => `${groupedText(value, 0)} ${currency}`;
  const parts = [
    budgetAtCompletion.value === null
      ? `Budget not known, ${budgetAtCompletion.note}`
      : `Budget ${money(budgetAtCompletion.value)}`,
    estimateAtCompletion.value === null
      ? `forecast not known, ${estimateAtCompletion.note}`
      : `forecast ${money(estimateAtCompletion.value)}`,
    actualCost.value === null ? `${actualCost.note}` : `${money(actualCost.value)} spent`,
  ];
  const without =
    leftOut.length === 0
      ? ''
      : ` Without ${leftOut.map(({ project, why }) => `${project} (${why})`).join(', ')}.`;
  return `${parts.join(', ')}.${without}`;
}

function profitSection({ profitAndLoss }: ExecutiveReport): ExecutiveSection | null {
  if (profitAndLoss === null) return null;
  const { figures, currency } = profitAndLoss;
  const { totalIncome, totalCost, netPresentValue, benefitCostRatio } = figures.totals.Outlook;
  const money = (value: number | null) =>
    value === null ? 'not known' : `${groupedText(value, 0)} ${currency}`;
  const margin = totalIncome === null && totalCost === null ? null : (totalIncome ?? 0) - (totalCost ?? 0);
  const share = marginShare(margin, totalIncome);
  const planned = figures.totals.Plan;
  const lines = [
    `Outlook: income ${money(totalIncome)}, cost ${money(totalCost)}, margin ${money(margin)}${share === null ? '' : ` (${percentText(share)})`}.`,
    `Plan: income ${money(planned.totalIncome)}, cost ${money(planned.totalCost)}.`,
    netPresentValue.value === null
      ? `Net present value not known, ${netPresentValue.note}.`
      : `Net present value ${money(netPresentValue.value)}.`,
    ...(benefitCostRatio.value === null ? [] : [`Benefit-cost ratio ${benefitCostRatio.value.toFixed(2)}.`]),
  ];
  return { name: 'Profit and loss', lines };
}

function objectiveSection({ alignment, program: { currency } }: ExecutiveReport): ExecutiveSection | null {
  if (alignment === null) return null;
  const lines = alignment.objectives.map(({ objective, contributions, cost, coverage }) => {
    if (contributions.length === 0) return `${objective.name}: no project serves it.`;
    const spent = cost === null ? 'cost not known' : `${groupedText(cost, 0)} ${currency}`;
    const part = coverage === null ? '' : `, ${percentText(coverage)} of all cost`;
    const weight = objective.weight === null ? '' : `, weight ${groupedText(objective.weight)}`;
    return `${objective.name}: ${contributions.map(({ project }) => project).join(', ')}; ${spent}${part}${weight}.`;
  });
  const orphans = alignment.orphans.map(({ project }) => project);
  const all = orphans.length === 0 ? lines : [...lines, `Without an objective: ${orphans.join(', ')}.`];
  return { name: 'Benefits and objectives', lines: all.length === 0 ? ['No objective is stated.'] : all };
}

function riskLine({ type, name, probability, impact, exposure, owner, response }: RegisterEntry): string {
  const rated = [probability?.text, impact?.text].filter((text) => text !== undefined).join(' × ');
  const sum = exposure === null || rated === '' ? '' : ` = ${groupedText(exposure)}`;
  const kind = type === 'issue' ? 'Issue: ' : '';
  const does = [owner, response.replace(/\.$/, '')].filter((part) => part !== '').join(': ');
  return `${kind}${name}${rated === '' ? '' : ` (${rated}${sum})`}.${does === '' ? '' : ` ${does}.`}`;
}

function dependencyLine({ link, impact }: LateDependency): string {
  const promised = impact.promised === null ? '' : `, promised ${dateWords(impact.promised)}`;
  const forecast = impact.forecast === null ? 'without a date' : `forecast ${dateWords(impact.forecast)}`;
  const hits = impact.hits.map(
    ({ project, milestone, days }) => `${project}: ${milestone} by ${workingDaysText(days)}`,
  );
  return `${link.fromProject}: ${link.fromTask} ${forecast}${promised}.${hits.length === 0 ? ' It hits nobody yet.' : ` Hits ${hits.join(', ')}.`}`;
}
