/** The chain of milestones across projects that drives the finish of a program. */
import { foldText } from '../table/fold.js';
import type { Day } from '../time/minute.js';
import { type Carried, type Find, shiftOf, type WorkingDays } from './carry-slips.js';
import type { ProjectLink } from './read-links.js';

/** A milestone on the way to the program's finish. */
export interface ChainStep {
  readonly project: string;
  readonly milestone: string;
  readonly promised: Day | null;
  /** Once late dependencies are carried through. */
  readonly date: Day;
  /** Working days by which they move it. */
  readonly days: number;
}

/** Where the chain is followed from. */
interface From {
  readonly project: string;
  /** The milestone there that others wait for; null for the project's finish, which every milestone moves. */
  readonly giver: Carried | null;
  /** Working days by which it moves. */
  readonly days: number;
}

/** From where it begins to the last milestone that a dependency holds; empty where none holds any. */
export function chainTo(
  last: From,
  carried: readonly Carried[],
  links: readonly ProjectLink[],
  find: Find,
  days: WorkingDays,
): ChainStep[] {
  const steps: Carried[] = [];
  let from = last;
  for (;;) {
    const held = heldBack(from, carried, links, find, days, steps);
    if (held === null) break;
    const { to, giver } = held;
    if (steps[0] !== to) steps.unshift(to);
    if (steps.includes(giver)) break;
    steps.unshift(giver);
    from = { project: giver.milestone.project, giver, days: shiftOf(giver, days) };
  }
  return steps.map((each) => ({
    project: each.milestone.project,
    milestone: each.milestone.name,
    promised: each.milestone.baseline,
    date: each.forecast as Day,
    days: shiftOf(each, days),
  }));
}

/** The last milestone that a dependency holds without room, with what it waits for; null where there is none. */
function heldBack(
  from: From,
  carried: readonly Carried[],
  links: readonly ProjectLink[],
  find: Find,
  days: WorkingDays,
  steps: readonly Carried[],
): { readonly to: Carried; readonly giver: Carried } | null {
  const mine = carried.filter(
    (each) =>
      foldText(each.milestone.project) === foldText(from.project) &&
      !each.milestone.done &&
      each.forecast !== null &&
      shiftOf(each, days) >= from.days &&
      movesWith(each, from.giver) &&
      (each === steps[0] || !steps.includes(each)),
  );
  mine.sort((one, other) => (other.forecast as Day) - (one.forecast as Day));
  for (const to of mine) {
    for (const link of links) {
      const giver = find(link.fromProject, link.fromTask);
      if (find(link.toProject, link.toTask) !== to || giver === null || giver === to) continue;
      if (giver.forecast === null || (giver.milestone.done && shiftOf(to, days) === 0)) continue;
      const room = days.between(days.later(giver.forecast, link.lag), to.forecast as Day);
      if (room <= 0) return { to, giver };
    }
  }
  return null;
}

/** A milestone moves itself and the later ones of its project. */
const movesWith = (each: Carried, giver: Carried | null): boolean =>
  giver === null || each === giver || (each.milestone.forecast as Day) < (giver.milestone.forecast as Day);
