/** Moves milestones by what they wait for in other projects, until every dependency is kept. */
import { foldText } from '../table/fold.js';
import { type Day, dayOf, minute, startOfDay } from '../time/minute.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import type { ProjectLink } from './read-links.js';
import type { ProjectMilestone } from './read-milestones.js';

/** A milestone with the date that the dependencies leave it. */
export interface Carried {
  readonly milestone: ProjectMilestone;
  forecast: Day | null;
}

export const carriedOf = (milestones: readonly ProjectMilestone[]): Carried[] =>
  milestones.map((milestone) => ({ milestone, forecast: milestone.forecast }));

export interface WorkingDays {
  between(from: Day, to: Day): number;
  later(from: Day, lag: ProjectLink['lag']): Day;
}

/** Milestones fall at the end of their day. */
export function workingDays(calendar: WorkingCalendar, minutesPerDay: number): WorkingDays {
  const endOf = (of: Day) => startOfDay((of + 1) as Day);
  return {
    between: (from, to) => calendar.workBetween(endOf(from), endOf(to)) / minutesPerDay,
    later: (from, { days, elapsed }) => {
      if (days === 0) return from;
      if (elapsed) return (from + Math.ceil(days)) as Day;
      const work = Math.abs(days) * minutesPerDay;
      // The start of a day's work and the end of the day before are one moment, and a milestone falls on the earlier.
      const moment =
        days > 0
          ? calendar.finishAfter(endOf(from), work)
          : calendar.previousFinish(calendar.startBefore(endOf(from), work));
      return dayOf(minute(moment - 1));
    },
  };
}

/** Working days by which it has moved; 0 where it has no date. */
export const shiftOf = ({ milestone, forecast }: Carried, days: WorkingDays): number =>
  milestone.forecast === null || forecast === null ? 0 : days.between(milestone.forecast, forecast);

export type Find = (project: string, task: string) => Carried | null;

/** By project, then by ID, else by name. */
export function finder(carried: readonly Carried[]): Find {
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
export function carryThrough(links: readonly ProjectLink[], find: Find, days: WorkingDays): boolean {
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
