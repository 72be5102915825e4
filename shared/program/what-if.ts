/** What would follow if projects were cut, delayed or added: who moves, what it costs, how many people it takes. */
import { known, unknown } from '../earned-value/figure.js';
import { worstOf } from '../health/health.js';
import { finishSlipRule } from '../health/rules.js';
import type { ProjectSummary } from '../summary/project-summary.js';
import { finishOfSerial } from '../summary/shown-moment.js';
import { foldText } from '../table/fold.js';
import { type Day, dayOf, MINUTES_PER_DAY, type Minute, minute } from '../time/minute.js';
import { awaited, mostMoved } from './carry-finish.js';
import { type Carried, carriedOf, finder, type WorkingDays, workingDays } from './carry-slips.js';
import { carryThroughProjects } from './carry-within.js';
import { hasBegun } from './has-begun.js';
import { WHAT_WAS_PLANNED } from './program-health.js';
import type { ProgramSettings } from './program-settings.js';
import type { Lag, ProjectLink } from './read-links.js';
import type { ProjectMilestone } from './read-milestones.js';
import type { Candidates } from './read-projects.js';
import type { WhatIfChanges } from './read-what-if.js';
import { addedSummary, withAdded } from './what-if-added.js';

export interface WhatIfTables {
  readonly summaries: readonly ProjectSummary[];
  readonly candidates: Candidates;
  readonly milestones: readonly ProjectMilestone[];
  readonly links: readonly ProjectLink[];
  readonly settings: ProgramSettings;
}

/** A project that finishes on another day than its own workbook says. */
export interface MovedProject {
  readonly project: string;
  /** Working days, positive is later. */
  readonly days: number;
  /** The milestone that carries it there, from another project; null where the change itself does. */
  readonly because: string | null;
}

export interface WhatIf {
  /** To be rolled up as those of today are. */
  readonly summaries: readonly ProjectSummary[];
  readonly candidates: Candidates;
  readonly moved: readonly MovedProject[];
  /** Projects that were to be added and are there already. */
  readonly already: readonly string[];
  /** Projects that wait for one that is cut. */
  readonly stranded: readonly string[];
  /** What was spent on the projects that are cut, each in its own currency. */
  readonly cut: readonly ProjectSummary[];
  /** False where dependencies wait for each other in a loop, so that nothing can be carried. */
  readonly settled: boolean;
}

/**
 * The program with some changes made. A delayed project's open milestones and its finish move by working days of the
 * program's calendar; a dependency carries that to the milestones that wait for them, and these take the later ones of
 * their project along. A project finishes as much later as its milestone that moves most: how much float lies between
 * the two only its own plan knows.
 * A project that is cut leaves with its budget and its people; an added one comes with those of its row.
 *
 * Without any change it is the program of today with its own late dependencies carried through.
 */
export function whatIf(tables: WhatIfTables, changes: WhatIfChanges): WhatIf {
  const { summaries, candidates, milestones, links, settings } = tables;
  const isCut = among(changes.cut);
  const days = workingDays(settings.calendar, settings.minutesPerDay);
  const delays = new Map(changes.delayed.map(({ project, by }) => [foldText(project), by]));
  const kept = links.filter(({ fromProject, toProject }) => !isCut(fromProject) && !isCut(toProject));
  const left = milestones.filter(({ project }) => !isCut(project));
  const carried = carriedOf([...left, ...awaited(kept, left)]);
  for (const each of carried) delay(each, delays.get(foldText(each.milestone.project)), days);
  const find = finder(carried);
  const settled = carryThroughProjects(carried, kept, find, days);
  const stay = summaries.filter(({ project }) => !isCut(project));
  const results = stay.map((summary) => {
    const by = delays.get(foldText(summary.project));
    return movedSummary(summary, by, carried, days, settings);
  });
  const present = new Set(stay.map(({ project }) => foldText(project)));
  const added = changes.added.filter(({ project }) => !present.has(foldText(project)));
  const rows = withAdded(candidates, added, isCut);
  return {
    summaries: [...results.map(({ summary }) => summary), ...added.map((each) => addedSummary(each, rows))],
    candidates: { ...candidates, rows },
    moved: results.flatMap(({ moved }) => (moved === null ? [] : [moved])),
    already: changes.added.filter((each) => !added.includes(each)).map(({ project }) => project),
    stranded: links
      .filter(({ fromProject, toProject }) => isCut(fromProject) && !isCut(toProject))
      .map(({ toProject, toTask, fromProject }) => `${toProject}: ${toTask} waits for ${fromProject}`),
    cut: summaries.filter(({ project }) => isCut(project)),
    settled,
  };
}

const among = (names: readonly string[]) => {
  const folded = new Set(names.map(foldText));
  return (name: string): boolean => folded.has(foldText(name));
};

/** Milestones that are reached stay. */
function delay(each: Carried, by: Lag | undefined, days: WorkingDays): void {
  if (by === undefined || each.forecast === null || each.milestone.done) return;
  each.forecast = days.later(each.forecast, by);
}

/** Of several that move as much the first one is told. */
function movedSummary(
  summary: ProjectSummary,
  by: Lag | undefined,
  carried: readonly Carried[],
  days: WorkingDays,
  settings: ProgramSettings,
): { readonly summary: ProjectSummary; readonly moved: MovedProject | null } {
  const { project, finish } = summary;
  if (finish === null) return { summary, moved: null };
  const last = lastDayOf(finish);
  const own = by === undefined ? 0 : days.between(last, days.later(last, by));
  const carriedBy = mostMoved(project, carried, days);
  const isCarried = carriedBy !== null && carriedBy.days > own;
  const most = isCarried ? carriedBy.days : own;
  const because = isCarried ? carriedBy.by.milestone.name : null;
  if (most === 0) return { summary, moved: null };
  return { summary: shifted(summary, most, days, settings), moved: { project, days: most, because } };
}

const lastDayOf = (finish: Minute): Day => dayOf(minute(finish - 1));

/** The summary with its finish, its next milestone and, where it has not begun, its start moved. */
function shifted(
  summary: ProjectSummary,
  by: number,
  days: WorkingDays,
  { health: limits }: ProgramSettings,
): ProjectSummary {
  const later = (moment: Minute | null): Minute | null =>
    moment === null ? null : finishOfSerial(days.later(lastDayOf(moment), { days: by, elapsed: false }));
  const finishSlip = summary.finishSlip === null ? null : summary.finishSlip + by;
  const slip = finishSlip === null ? unknown('no baseline') : known(finishSlip);
  const judged = finishSlipRule(slip, limits, WHAT_WAS_PLANNED);
  const health = summary.health === 'Grey' ? 'Grey' : worstOf([summary.health, judged.health]);
  return {
    ...summary,
    start: hasBegun(summary) || summary.start === null ? summary.start : startLater(summary.start, by, days),
    finish: later(summary.finish),
    nextMilestoneDate: later(summary.nextMilestoneDate),
    finishSlip,
    health,
    reason: health === summary.health ? summary.reason : judged.sentence,
  };
}

/** A start is the beginning of its day, so it is carried as that day's end and set back. */
function startLater(start: Minute, by: number, days: WorkingDays): Minute {
  const day = dayOf(start);
  const moved = days.later(day, { days: by, elapsed: false });
  return minute(start + (moved - day) * MINUTES_PER_DAY);
}
