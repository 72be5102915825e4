/** Carries slips from project to project: what was promised, what is forecast now, and who is hit by how much. */
import { foldText } from '../table/fold.js';
import { type Day, dayOf, minute, startOfDay } from '../time/minute.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
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
  readonly promised: Day | null;
  readonly forecast: Day | null;
  /** Working days from promised to forecast, positive is late. */
  readonly slip: number | null;
  readonly hits: readonly Hit[];
  /** Why something is blank; null where nothing is. */
  readonly note: string | null;
}

/** A milestone with the date that the dependencies leave it. */
interface Carried {
  readonly milestone: ProjectMilestone;
  forecast: Day | null;
}

/**
 * Every dependency against the milestones of both projects. What the giving task was promised for is its baseline,
 * else the day it is needed by. A receiving milestone cannot come before the giving one and the lag; where that moves
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
  const carried = milestones.map((milestone): Carried => ({ milestone, forecast: milestone.forecast }));
  const find = finder(carried);
  const present = links.filter((link) => link !== null);
  const settled = carryThrough(present, find, days);
  return links.map((link) => (link === null ? null : impact(link, present, find, days, settled)));
}

interface WorkingDays {
  between(from: Day, to: Day): number;
  later(from: Day, lag: ProjectLink['lag']): Day;
}

/** Milestones fall at the end of their day. */
function workingDays(calendar: WorkingCalendar, minutesPerDay: number): WorkingDays {
  const endOf = (of: Day) => startOfDay((of + 1) as Day);
  return {
    between: (from, to) => calendar.workBetween(endOf(from), endOf(to)) / minutesPerDay,
    later: (from, { days, elapsed }) => {
      if (days === 0) return from;
      if (elapsed) return (from + Math.ceil(days)) as Day;
      const work = Math.abs(days) * minutesPerDay;
      const moment =
        days > 0 ? calendar.finishAfter(endOf(from), work) : calendar.startBefore(endOf(from), work);
      return dayOf(minute(moment - (days > 0 ? 1 : 0)));
    },
  };
}

type Find = (project: string, task: string) => Carried | null;

/** By project, then by ID, else by name. */
function finder(carried: readonly Carried[]): Find {
  const key = (project: string, task: string) => `${foldText(project)}\n${foldText(task)}`;
  const byId = new Map<string, Carried>();
  const byName = new Map<string, Carried>();
  for (const each of carried) {
    const { project, id, name } = each.milestone;
    if (id !== '' && !byId.has(key(project, id))) byId.set(key(project, id), each);
    if (!byName.has(key(project, name))) byName.set(key(project, name), each);
  }
  return (project, task) => byId.get(key(project, task)) ?? byName.get(key(project, task)) ?? null;
}

/** Moves receiving milestones until nothing moves any more; false where dependencies wait for each other in a loop. */
function carryThrough(links: readonly ProjectLink[], find: Find, days: WorkingDays): boolean {
  for (let round = 0; round <= links.length; round += 1) {
    let moved = false;
    for (const link of links) {
      const from = find(link.fromProject, link.fromTask);
      const to = find(link.toProject, link.toTask);
      if (from === null || to === null || from === to || from.forecast === null || to.milestone.done)
        continue;
      const earliest = days.later(from.forecast, link.lag);
      if (to.forecast === null || to.forecast >= earliest) continue;
      to.forecast = earliest;
      moved = true;
    }
    if (!moved) return true;
  }
  return false;
}

function impact(
  link: ProjectLink,
  links: readonly ProjectLink[],
  find: Find,
  days: WorkingDays,
  settled: boolean,
): Impact {
  const from = find(link.fromProject, link.fromTask);
  const promised = from?.milestone.baseline ?? link.neededBy;
  const forecast = from?.forecast ?? null;
  return {
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
