/** Puts an executive report together from what a program's tables say. */

import type { Alignment } from '../program/alignment.js';
import { carryFinish } from '../program/carry-finish.js';
import type { Impact } from '../program/impact.js';
import type { Priorities } from '../program/priorities.js';
import type { ProjectLink } from '../program/read-links.js';
import type { ProjectMilestone } from '../program/read-milestones.js';
import type { Program } from '../program/roll-up-program.js';
import { type ProjectPeople, sharedPeople } from '../program/shared-people.js';
import { stageGates } from '../program/stage-gates.js';
import { raidOf } from '../risk-register/raid.js';
import { openRisks, type Register } from '../risk-register/read-register.js';
import type { RegisterEntry } from '../risk-register/register-entry.js';
import { attentionFirst } from '../summary/attention-first.js';
import type { ProjectSummary } from '../summary/project-summary.js';
import { foldText } from '../table/fold.js';
import { type Day, dayOf, MINUTES_PER_DAY, type Minute, minute } from '../time/minute.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import type {
  CountedLedger,
  ExecutiveReport,
  LateDependency,
  ProjectChange,
  WhatIfReport,
} from './executive-report.js';

/** What a report is told besides the summaries; each may be absent. */
export interface ExecutiveSources {
  readonly register: Register | null;
  readonly milestones: readonly ProjectMilestone[] | null;
  /** The stage of each project by its folded name, as the Projects table says. */
  readonly stages: ReadonlyMap<string, string>;
  readonly profitAndLoss: CountedLedger | null;
  readonly alignment: Alignment | null;
  readonly priorities: Priorities | null;
  readonly whatIf: WhatIfReport | null;
  readonly dependencies: {
    readonly links: readonly (ProjectLink | null)[];
    readonly impacts: readonly (Impact | null)[];
  } | null;
  /** What the projects' own workbooks say; null where they are not read, as in a sheet. */
  readonly fromProjects: {
    /** Of their registers, each with its project. */
    readonly entries: readonly RegisterEntry[];
    readonly people: readonly ProjectPeople[];
  } | null;
  /** The summaries of the last report; null where there was none. */
  readonly before: readonly ProjectSummary[] | null;
}

const FOUR_WEEKS = 28;

/** @param calendar counts the working days by which finishes move */
export function writeExecutiveReport(
  program: Program,
  sources: ExecutiveSources,
  calendar: WorkingCalendar,
  minutesPerDay: number,
): ExecutiveReport {
  const { register, milestones, profitAndLoss, alignment, dependencies, fromProjects, before } = sources;
  const statusDate = program.asOf;
  const links = dependencies?.links.filter((link) => link !== null) ?? [];
  return {
    program,
    statusDate,
    decisions: register === null ? null : openDecisions(register),
    projects: [...program.projects].sort(attentionFirst),
    milestones: milestones === null ? null : [...milestones].sort(byDate),
    profitAndLoss,
    alignment,
    priorities: sources.priorities,
    whatIf: sources.whatIf,
    risks: register === null ? null : risksAndIssues(register),
    raid:
      register === null && fromProjects === null
        ? null
        : raidOf([...(register?.entries ?? []), ...(fromProjects?.entries ?? [])], statusDate),
    departments: fromProjects === null ? null : sharedPeople(fromProjects.people),
    gates: milestones === null ? null : stageGates(milestones, sources.stages, statusDate),
    lateDependencies: dependencies === null ? null : lateAmong(dependencies),
    carriedFinish:
      links.length === 0
        ? null
        : carryFinish(program.projects, milestones ?? [], links, calendar, minutesPerDay),
    changes: before === null ? null : changesSince(before, program.projects, calendar, minutesPerDay),
    next: milestones === null || statusDate === null ? null : nextAmong(milestones, statusDate),
  };
}

const dateOf = ({ forecast, baseline }: ProjectMilestone): number =>
  forecast ?? baseline ?? Number.POSITIVE_INFINITY;

const byDate = (one: ProjectMilestone, other: ProjectMilestone): number => dateOf(one) - dateOf(other);

const openDecisions = ({ entries }: Register): RegisterEntry[] =>
  entries
    .filter(({ type, closed }) => type === 'decision' && !closed)
    .sort((one, other) => (one.due ?? Number.POSITIVE_INFINITY) - (other.due ?? Number.POSITIVE_INFINITY));

/** Risks by their weight, then issues in the order of the register. */
const risksAndIssues = (register: Register): RegisterEntry[] => [
  ...openRisks(register),
  ...register.entries.filter(({ type, closed }) => type === 'issue' && !closed),
];

function lateAmong({ links, impacts }: NonNullable<ExecutiveSources['dependencies']>): LateDependency[] {
  const late = links.flatMap((link, row): LateDependency[] => {
    const impact = impacts[row] ?? null;
    if (link === null || impact === null) return [];
    return (impact.slip ?? 0) > 0 || impact.hits.length > 0 ? [{ link, impact }] : [];
  });
  return late.sort((one, other) => (other.impact.slip ?? 0) - (one.impact.slip ?? 0));
}

/** Milestones not yet reached that fall within four weeks of the status date. */
function nextAmong(milestones: readonly ProjectMilestone[], statusDate: Minute): ProjectMilestone[] {
  const last = dayOf(minute(statusDate - 1));
  const until = (last + FOUR_WEEKS) as Day;
  return milestones
    .filter(({ done, forecast }) => !done && forecast !== null && forecast > last && forecast <= until)
    .sort(byDate);
}

function changesSince(
  before: readonly ProjectSummary[],
  now: readonly ProjectSummary[],
  calendar: WorkingCalendar,
  minutesPerDay: number,
): ProjectChange[] {
  const known = new Map(before.map((summary) => [foldText(summary.project), summary]));
  return now.flatMap((summary): ProjectChange[] => {
    const last = known.get(foldText(summary.project));
    if (last === undefined)
      return [
        { project: summary.project, healthBefore: null, finishMoved: null, costMoved: null, now: summary },
      ];
    const finishMoved = moved(
      last.finish,
      summary.finish,
      (from, to) => calendar.workBetween(from as Minute, to as Minute) / minutesPerDay,
    );
    const sameCurrency = last.currency === summary.currency;
    const costMoved = sameCurrency
      ? moved(last.estimateAtCompletion, summary.estimateAtCompletion, (from, to) => to - from)
      : null;
    if (last.health === summary.health && finishMoved === null && costMoved === null) return [];
    return [{ project: summary.project, healthBefore: last.health, finishMoved, costMoved, now: summary }];
  });
}

/** Null where one of the two is not known, or nothing moved. */
function moved(
  before: number | null,
  now: number | null,
  difference: (before: number, now: number) => number,
): number | null {
  if (before === null || now === null) return null;
  const by = difference(before, now);
  return Math.abs(by) * MINUTES_PER_DAY < 1 ? null : by;
}
