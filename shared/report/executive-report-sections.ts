/** An executive report as sections of plain sentences. */

import { groupedText, percentText, workingDaysText } from '../health/number-words.js';
import { reasonBeside } from '../health/reason-beside.js';
import { slipText } from '../health/slip-words.js';
import { unconvertedText } from '../program/alignment.js';
import type { ProjectMilestone } from '../program/read-milestones.js';
import type { DepartmentLoad } from '../program/shared-people.js';
import type { ProjectGates } from '../program/stage-gates.js';
import type { AgedEntry, RaidLine } from '../risk-register/raid.js';
import { isOverdue, type RegisterEntry, type RegisterType } from '../risk-register/register-entry.js';
import type { ProjectSummary } from '../summary/project-summary.js';
import { cutText, listed } from '../table/listed.js';
import { dateWords } from '../time/date-words.js';
import type { Day, Minute } from '../time/minute.js';
import { carriedFinishLines } from './carried-finish-lines.js';
import { costLine, profitLines } from './executive-money-lines.js';
import type { ExecutiveReport, LateDependency, ProjectChange } from './executive-report.js';
import { priorityLines } from './priority-lines.js';
import { lastDay } from './report-dates.js';
import { HEALTH_WORDS } from './verdict-section.js';
import { whatIfLines } from './what-if-lines.js';

export interface ExecutiveSection {
  readonly name: string;
  /** At least one: where there is nothing to tell, a line says so. */
  readonly lines: readonly string[];
}

const MOST_RISKS = 5;
/** Projects or milestones in one line. */
const MOST_NAMED = 12;

/** In the order of the report: decisions before all else but the verdict. */
export function executiveSections(report: ExecutiveReport): ExecutiveSection[] {
  const sections: (ExecutiveSection | null)[] = [
    { name: 'Verdict', lines: verdictLines(report) },
    entriesOf('Decisions needed', report.decisions, 'No decision is open.', (entry) =>
      decisionLine(entry, report.statusDate),
    ),
    entriesOf('Changes since the last report', report.changes, 'Nothing has changed.', changeLine),
    entriesOf('Projects', report.projects, 'The program has no projects.', (project) =>
      projectLine(project, report.statusDate),
    ),
    entriesOf('Milestones', report.milestones, 'No project has a milestone.', milestoneLine),
    report.gates === null || report.gates.length === 0
      ? null
      : { name: 'Stage gates', lines: report.gates.map(gateLine) },
    { name: 'Cost and forecast', lines: [costLine(report)] },
    report.profitAndLoss === null
      ? null
      : { name: 'Profit and loss', lines: profitLines(report.profitAndLoss, report.projects) },
    objectiveSection(report),
    prioritySection(report),
    whatIfSection(report),
    entriesOf('Risks', report.risks?.slice(0, MOST_RISKS) ?? null, 'No risk or issue is open.', riskLine),
    raidSection(report),
    peopleSection(report),
    entriesOf('Late dependencies', report.lateDependencies, 'No dependency is late.', dependencyLine),
    report.carriedFinish === null
      ? null
      : { name: 'Program finish', lines: carriedFinishLines(report.carriedFinish) },
    entriesOf('Next four weeks', report.next, 'No milestone falls in the next four weeks.', milestoneLine),
  ];
  return sections.flatMap((section) =>
    section === null ? [] : [{ ...section, lines: section.lines.map((line) => cutText(line)) }],
  );
}

/** Left out where nothing is known of it. */
function entriesOf<Entry>(
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
  return `${/[.?!]$/.test(name) ? name : `${name}.`} ${who}, ${when}.${response === '' ? '' : ` Otherwise: ${response.replace(/\.$/, '')}.`}`;
}

function changeLine({ project, healthBefore, finishMoved, costMoved, now }: ProjectChange): string {
  if (healthBefore === null) return `${project}: new in this report.`;
  const parts = [
    healthBefore === now.health
      ? null
      : `${HEALTH_WORDS[now.health].toLowerCase()}, it was ${HEALTH_WORDS[healthBefore].toLowerCase()}`,
    finishMoved === null
      ? null
      : `finish ${slipText(finishMoved, { later: 'later', earlier: 'earlier', same: 'unchanged' })}`,
    costMoved === null
      ? null
      : `cost at completion ${groupedText(Math.abs(costMoved), 0)} ${now.currency} ${costMoved > 0 ? 'higher' : 'lower'}`,
  ].filter((part) => part !== null);
  return `${project}: ${parts.join('; ')}.`;
}

/** A project that is known up to another day than the rest says so. */
function projectLine(
  { project, health, reason, finish, finishSlip, estimateAtCompletion, currency, statusDate }: ProjectSummary,
  asOf: Minute | null,
): string {
  const parts = [
    finish === null ? 'finish not known' : `finish ${lastDay(finish)}${slipBeside(finishSlip)}`,
    estimateAtCompletion === null
      ? null
      : `cost at completion ${groupedText(estimateAtCompletion, 0)} ${currency}`,
    statusDate === null || statusDate === asOf ? null : `as of ${lastDay(statusDate)}`,
  ].filter((part) => part !== null);
  return `${project}: ${HEALTH_WORDS[health].toLowerCase()}, ${parts.join(', ')}. ${reason}`.trimEnd();
}

const slipBeside = (slip: number | null): string => {
  const text = slipText(slip ?? 0, { later: 'late', earlier: 'early', same: '' });
  return text === '' ? '' : ` (${text})`;
};

function milestoneLine({ project, name, forecast, baseline, slip, done }: ProjectMilestone): string {
  if (forecast === null) return `${project}: ${name} has no date.`;
  const beside = baseline === null ? '' : `, promised ${dateWords(baseline)}${slipBeside(slip)}`;
  return `${project}: ${name} ${done ? 'reached' : 'forecast'} ${dateWords(forecast)}${beside}.`;
}

function gateLine({ project, stage, total, passed, overdue, next }: ProjectGates): string {
  const where = stage === '' ? '' : ` (${stage})`;
  const late = overdue.map(({ name }) => name);
  const parts = [
    `${passed} of ${total} passed`,
    late.length === 0 ? null : `overdue: ${listed(late, MOST_NAMED)}`,
    next === null ? null : `next ${gateText(next)}`,
  ].filter((part) => part !== null);
  return `${project}${where}: ${parts.join('; ')}.`;
}

function gateText({ name, forecast, baseline, slip }: ProjectMilestone): string {
  if (forecast === null) return `${name}, which has no date`;
  const promised = baseline === null ? '' : `, promised ${dateWords(baseline)}${slipBeside(slip)}`;
  return `${name}, forecast ${dateWords(forecast)}${promised}`;
}

/** Left out where nothing is open. */
function raidSection({ raid }: ExecutiveReport): ExecutiveSection | null {
  if (raid === null || raid.length === 0) return null;
  return { name: 'RAID', lines: raid.map(raidLine) };
}

/** Left out where no project lists people. */
function peopleSection({ departments }: ExecutiveReport): ExecutiveSection | null {
  if (departments === null || departments.length === 0) return null;
  return { name: 'People shared by projects', lines: departments.map(departmentLine) };
}

function departmentLine({ department, people, shared, peak, overloaded }: DepartmentLoad): string {
  const who = people === 1 ? '1 person' : `${people} people`;
  const common = shared === 0 ? '' : `, ${shared} in more than one project`;
  const names = overloaded.map(
    ({ name, load, month, projects }) =>
      `${name} ${percentText(load)} in ${monthWords(month)} (${projects.join(', ')})`,
  );
  const over = names.length === 0 ? '' : ` Too much: ${listed(names, MOST_NAMED)}.`;
  return `${department || 'No department'}: ${who}${common}; at most ${percentText(peak.load)}, in ${monthWords(peak.month)}.${over}`;
}

/** `Mar 2027` */
const monthWords = (month: Day): string => dateWords(month).replace(/^\S+ /, '');

const RAID_WORDS: Readonly<Record<RegisterType, string>> = {
  risk: 'Risks',
  assumption: 'Assumptions',
  issue: 'Issues',
  dependency: 'Dependencies',
  decision: 'Decisions',
  action: 'Actions',
};

function raidLine({ type, open, overdue, withoutOwner, oldest }: RaidLine): string {
  const counts = [
    `${open} open`,
    overdue === 0 ? null : `${overdue} overdue`,
    withoutOwner === 0 ? null : `${withoutOwner} without an owner`,
  ].filter((part) => part !== null);
  const first = oldest === null ? '' : ` ${oldestText(oldest)}`;
  return `${RAID_WORDS[type]}: ${counts.join(', ')}.${first}`;
}

function oldestText({ entry, age }: AgedEntry): string {
  const { name, owner, project } = entry;
  const days = age === 1 ? '1 day' : `${age} days`;
  const who = [owner === '' ? 'no owner' : owner, project].filter((part) => part !== '').join(', ');
  return `The oldest, ${days}: ${name} (${who}).`;
}

/** Left out where nothing is scored and no budget is given to choose within. */
function prioritySection({ priorities, program: { currency } }: ExecutiveReport): ExecutiveSection | null {
  return priorities === null ? null : { name: 'Priorities', lines: priorityLines(priorities, currency) };
}

/** Left out where no change is tried. */
function whatIfSection({ whatIf, program: { currency } }: ExecutiveReport): ExecutiveSection | null {
  return whatIf === null ? null : { name: 'What if', lines: whatIfLines(whatIf, currency) };
}

function objectiveSection({ alignment, program: { currency } }: ExecutiveReport): ExecutiveSection | null {
  if (alignment === null) return null;
  const lines = alignment.objectives.map(({ objective, contributions, cost, coverage }) => {
    if (contributions.length === 0) return `${objective.name}: no project serves it.`;
    const spent = cost === null ? 'cost not known' : `${groupedText(cost, 0)} ${currency}`;
    const part = coverage === null ? '' : `, ${percentText(coverage)} of all cost`;
    const weight = objective.weight === null ? '' : `, weight ${groupedText(objective.weight)}`;
    const projects = contributions.map(({ project }) => project);
    return `${objective.name}: ${listed(projects, MOST_NAMED)}; ${spent}${part}${weight}.`;
  });
  const orphans = alignment.orphans.map(({ project }) => project);
  const unconverted = alignment.unconverted.map(({ project }) => project);
  const all = [
    ...lines,
    ...(orphans.length === 0 ? [] : [`Without an objective: ${listed(orphans, MOST_NAMED)}.`]),
    ...(unconverted.length === 0
      ? []
      : [`${unconvertedText(alignment.unconverted)} Not in the costs: ${listed(unconverted, MOST_NAMED)}.`]),
  ];
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
  return `${link.fromProject}: ${impact.waitsFor} ${forecast}${promised}.${hits.length === 0 ? ' It hits nobody yet.' : ` Hits ${listed(hits, MOST_NAMED)}.`}`;
}
