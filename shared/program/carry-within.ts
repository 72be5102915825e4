/** Carries slips between projects and on within them: a milestone that is moved takes the later ones of its project along. */
import { foldText } from '../table/fold.js';
import type { Day } from '../time/minute.js';
import { type Carried, carryThrough, type Find, type WorkingDays } from './carry-slips.js';
import type { ProjectLink } from './read-links.js';

interface Start {
  readonly each: Carried;
  /** Its date before anything is carried. */
  readonly base: Day;
}

/**
 * Moves milestones until every dependency is kept, and every later milestone of a project has moved by as many working
 * days as the one before it. What float lies between two milestones only the project's own plan knows, so this is how
 * late they come at the latest.
 *
 * @returns false where projects wait for each other in a loop, so that nothing can be carried
 */
export function carryThroughProjects(
  carried: readonly Carried[],
  links: readonly ProjectLink[],
  find: Find,
  days: WorkingDays,
): boolean {
  const projects = [...startsByProject(carried).values()];
  for (let round = 0; round <= links.length; round += 1) {
    if (!carryThrough(links, find, days)) return false;
    const moved = projects.map((starts) => carryOn(starts, days));
    if (!moved.includes(true)) return true;
  }
  return false;
}

/** The open milestones with a date, by date. */
function startsByProject(carried: readonly Carried[]): ReadonlyMap<string, Start[]> {
  const projects = new Map<string, Start[]>();
  for (const each of carried) {
    if (each.forecast === null || each.milestone.done) continue;
    const key = foldText(each.milestone.project);
    projects.set(key, [...(projects.get(key) ?? []), { each, base: each.forecast }]);
  }
  for (const starts of projects.values()) starts.sort((one, other) => one.base - other.base);
  return projects;
}

/** Milestones of one day do not move each other: which of them comes first is not known. */
function carryOn(starts: readonly Start[], days: WorkingDays): boolean {
  let moved = false;
  let most = 0;
  let ofDay = 0;
  let day: Day | null = null;
  for (const { each, base } of starts) {
    if (base !== day) {
      most = Math.max(most, ofDay);
      day = base;
    }
    const wanted = most > 0 ? days.later(base, { days: most, elapsed: false }) : base;
    if (each.forecast === null) continue;
    if (each.forecast < wanted) {
      each.forecast = wanted;
      moved = true;
    }
    ofDay = Math.max(ofDay, days.between(base, each.forecast));
  }
  return moved;
}
