/** The finish of a program once late dependencies are carried through its projects, and the chain that drives it. */
import type { ProjectSummary } from '../summary/project-summary.js';
import { foldText } from '../table/fold.js';
import { type Day, dayOf, minute } from '../time/minute.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import { type Carried, carriedOf, finder, shiftOf, type WorkingDays, workingDays } from './carry-slips.js';
import { carryThroughProjects } from './carry-within.js';
import { type ChainStep, chainTo } from './critical-chain.js';
import type { ProjectLink } from './read-links.js';
import type { ProjectMilestone } from './read-milestones.js';

/** A project that finishes later than its own plan says. */
export interface CarriedProject {
  readonly project: string;
  readonly own: Day;
  readonly carried: Day;
  /** Working days. */
  readonly days: number;
  /** Its milestone that moves most, the earliest of several. */
  readonly because: string;
}

export interface CarriedFinish {
  /** The last finish by the projects' own plans; null where none is known. */
  readonly own: Day | null;
  /** At the latest; null where none is known, or dependencies wait for each other in a loop. */
  readonly carried: Day | null;
  /** Working days from the one to the other. */
  readonly days: number | null;
  /** Projects that finish later than they say, the largest move first. */
  readonly moved: readonly CarriedProject[];
  /** The project that then finishes last. */
  readonly last: string | null;
  /** From where it begins to the last project; empty where no dependency drives the finish. */
  readonly chain: readonly ChainStep[];
  /** Projects whose finish is not known. */
  readonly unknown: readonly string[];
  /** False where dependencies wait for each other in a loop. */
  readonly settled: boolean;
}

/**
 * Carries late dependencies through every project that waits for them. What a milestone is late by beyond the room it
 * left moves the receiving one, and with it the later milestones and the finish of that project, by as many working
 * days: a plan's own float may take up some of it, so the finish is the latest that follows.
 *
 * The chain leads back from the project that finishes last: to its milestone that moves with the finish and is held by
 * a dependency without room, to what that one waits for, and so on through the projects. A milestone on it that comes
 * a day later makes the program a day later, unless a plan's float takes it up.
 *
 * Source: PMI, The Standard for Program Management, 2017: interdependencies between components.
 */
export function carryFinish(
  summaries: readonly ProjectSummary[],
  milestones: readonly ProjectMilestone[],
  links: readonly ProjectLink[],
  calendar: WorkingCalendar,
  minutesPerDay: number,
): CarriedFinish {
  const days = workingDays(calendar, minutesPerDay);
  const carried = carriedOf([...milestones, ...awaited(links, milestones)]);
  const find = finder(carried);
  const settled = carryThroughProjects(carried, links, find, days);
  const finishes = summaries.flatMap((summary) => {
    const own = lastDayOf(summary);
    return own === null ? [] : [finishOf(summary.project, own, settled ? carried : [], days)];
  });
  const own = finishes.reduce<Day | null>((latest, each) => later(latest, each.own), null);
  const last = settled ? lastOf(finishes) : null;
  return {
    own,
    carried: last?.carried ?? null,
    days: own === null || last === null ? null : days.between(own, last.carried),
    moved: finishes
      .flatMap((each) => (each.because === null ? [] : [{ ...each, because: each.because }]))
      .sort((one, other) => other.days - one.days || (one.project < other.project ? -1 : 1)),
    last: last?.project ?? null,
    chain: last === null ? [] : chainTo({ ...last, giver: null }, carried, links, find, days),
    unknown: summaries.filter((summary) => summary.finish === null).map(({ project }) => project),
    settled,
  };
}

/** What a project needs by a day and has no milestone for: as if it were one that is due on that day. */
export function awaited(
  links: readonly ProjectLink[],
  milestones: readonly ProjectMilestone[],
): ProjectMilestone[] {
  const find = finder(carriedOf(milestones));
  return links
    .flatMap(({ toProject, toTask, neededBy }): ProjectMilestone[] =>
      neededBy === null || find(toProject, toTask) !== null
        ? []
        : [
            {
              project: toProject,
              id: '',
              name: toTask,
              baseline: null,
              forecast: neededBy,
              slip: null,
              done: false,
            },
          ],
    )
    .sort((one, other) => (one.forecast ?? 0) - (other.forecast ?? 0));
}

/** The milestone of a project that moves most, the earliest of several; null where none comes later. */
export function mostMoved(
  project: string,
  carried: readonly Carried[],
  days: WorkingDays,
): { readonly days: number; readonly by: Carried } | null {
  let most: { readonly days: number; readonly by: Carried } | null = null;
  for (const by of carried) {
    if (foldText(by.milestone.project) !== foldText(project)) continue;
    const shift = shiftOf(by, days);
    const least: number = most?.days ?? 0;
    if (shift > least || (most !== null && shift === least && isEarlier(by, most.by)))
      most = { days: shift, by };
  }
  return most;
}

const isEarlier = (one: Carried, other: Carried): boolean =>
  (one.milestone.forecast ?? 0) < (other.milestone.forecast ?? 0);

const lastDayOf = ({ finish }: ProjectSummary): Day | null =>
  finish === null ? null : dayOf(minute(finish - 1));

const later = (one: Day | null, other: Day): Day => (one === null || other > one ? other : one);

type ProjectFinish = Omit<CarriedProject, 'because'> & { readonly because: string | null };

function finishOf(project: string, own: Day, carried: readonly Carried[], days: WorkingDays): ProjectFinish {
  const most = mostMoved(project, carried, days);
  if (most === null) return { project, own, carried: own, days: 0, because: null };
  return {
    project,
    own,
    carried: days.later(own, { days: most.days, elapsed: false }),
    days: most.days,
    because: most.by.milestone.name,
  };
}

/** Of several on one day the one that is moved most, then the first by name. */
const lastOf = (finishes: readonly ProjectFinish[]): ProjectFinish | null =>
  [...finishes].sort(
    (one, other) =>
      other.carried - one.carried || other.days - one.days || (one.project < other.project ? -1 : 1),
  )[0] ?? null;
