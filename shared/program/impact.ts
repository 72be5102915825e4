/** Carries slips from project to project: what was promised, what is forecast now, and who is hit by how much. */
import type { Day } from '../time/minute.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import {
  type Carried,
  carriedOf,
  carryThrough,
  type Find,
  finder,
  type WorkingDays,
  workingDays,
} from './carry-slips.js';
import type { ProjectLink } from './read-links.js';
import type { ProjectMilestone } from './read-milestones.js';

/** A milestone that a dependency moves, or that cannot have what it needs in time. */
export interface Hit {
  readonly project: string;
  readonly milestone: string;
  /** Working days by which it moves; where it has no date of its own, by which its need is missed. */
  readonly days: number;
}

export interface Impact {
  /** What the giving milestone is called; as the dependency names it where it is not among the milestones. */
  readonly waitsFor: string;
  /** Needed by, else the giver's baseline. */
  readonly promised: Day | null;
  readonly forecast: Day | null;
  /** Working days from promised to forecast, positive is late. */
  readonly slip: number | null;
  readonly hits: readonly Hit[];
  /** Why something is blank; null where nothing is. */
  readonly note: string | null;
}

const NONE_YET = 'no milestone of any project is known yet';

/**
 * Every dependency against the milestones of both projects. What the giving task is promised for is the day
 * that the dependency says it is needed by, which both projects agreed on, else its own baseline. A receiving milestone cannot come before the giving one and the lag; where that moves
 * it, what depends on it moves too. Milestones that are reached stay. Working days are Monday to Friday.
 *
 * @returns row by row beside `links`; null where a row is null
 */
export function impactOf(
  links: readonly (ProjectLink | null)[],
  milestones: readonly ProjectMilestone[],
  calendar: WorkingCalendar,
  minutesPerDay: number,
): (Impact | null)[] {
  const days = workingDays(calendar, minutesPerDay);
  const find = finder(carriedOf(milestones));
  const present = links.filter((link) => link !== null);
  const settled = carryThrough(present, find, days);
  const impacts = links.map((link) => (link === null ? null : impact(link, present, find, days, settled)));
  if (milestones.length > 0) return impacts;
  return impacts.map((each) => (each === null || each.note === null ? each : { ...each, note: NONE_YET }));
}

function impact(
  link: ProjectLink,
  links: readonly ProjectLink[],
  find: Find,
  days: WorkingDays,
  settled: boolean,
): Impact {
  const from = find(link.fromProject, link.fromTask);
  const promised = link.neededBy ?? from?.milestone.baseline ?? null;
  const forecast = from?.forecast ?? null;
  return {
    waitsFor: from?.milestone.name || link.fromTask,
    promised,
    forecast,
    slip: promised === null || forecast === null ? null : days.between(promised, forecast),
    hits: hitsOf(link, links, find, days),
    note: settled
      ? (link.problem ?? missing(link, from, find(link.toProject, link.toTask)))
      : 'dependencies wait for each other in a loop',
  };
}

function missing(link: ProjectLink, from: Carried | null, to: Carried | null): string | null {
  if (from === null) return notAmong(link.fromTask, link.fromProject);
  if (from.forecast === null) return `${from.milestone.name} has no forecast`;
  return to === null && link.neededBy === null ? notAmong(link.toTask, link.toProject) : null;
}

const notAmong = (task: string, project: string): string =>
  `"${task}" is not among the milestones of ${project === '' ? 'any project' : `"${project}"`}`;

/** The receiving milestone where this dependency moves it, then those that depend on it in turn. */
function hitsOf(first: ProjectLink, links: readonly ProjectLink[], find: Find, days: WorkingDays): Hit[] {
  const hits = new Map<Carried, Hit>();
  const open = [first];
  for (let link = open.shift(); link !== undefined; link = open.shift()) {
    const from = find(link.fromProject, link.fromTask);
    const to = find(link.toProject, link.toTask);
    if (from === null || from.forecast === null || (to !== null && hits.has(to))) continue;
    const earliest = days.later(from.forecast, link.lag);
    const due = to?.milestone.forecast ?? link.neededBy;
    if (due === null || to?.milestone.done || days.between(due, earliest) <= 0) continue;
    const late = days.between(due, earliest);
    const hit = { project: link.toProject, milestone: to?.milestone.name ?? link.toTask, days: late };
    if (to === null) return [...hits.values(), hit];
    hits.set(to, hit);
    open.push(...links.filter((next) => find(next.fromProject, next.fromTask) === to));
  }
  return [...hits.values()];
}
