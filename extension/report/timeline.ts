/** Where everything stands in the timeline of milestones: one line for each, under the name of its project. */

import type { ProjectMilestone } from '../../shared/program/read-milestones.js';
import type { ExecutiveReport } from '../../shared/report/executive-report.js';
import { day, dayOf, minute, startOfDay } from '../../shared/time/minute.js';
import { periodsBetween } from '../../shared/time/periods.js';

/** Units of the drawing; at the width of an A4 page one is a quarter of a millimetre. */
export const TIMELINE = { width: 720, names: 236, end: 92, row: 14, head: 22 } as const;

/** What fits on a page beside its heading. */
const MOST_LINES = 52;

/** So many names of months stand side by side without touching. */
const MOST_TICKS = 9;

export interface TimelineMark {
  readonly milestone: ProjectMilestone;
  readonly y: number;
  /** Null where it is not known. */
  readonly baseline: number | null;
  readonly forecast: number | null;
}

export interface TimelineGroup {
  readonly project: string;
  readonly y: number;
  readonly marks: readonly TimelineMark[];
}

export interface Timeline {
  readonly height: number;
  readonly groups: readonly TimelineGroup[];
  readonly ticks: readonly { readonly x: number; readonly day: number }[];
  readonly status: { readonly x: number; readonly day: number } | null;
  readonly first: number;
  readonly last: number;
  /** How many milestones are drawn, of how many. */
  readonly drawn: number;
  readonly all: number;
}

/** Null where no milestone has a date. */
export function timelineOf(report: ExecutiveReport, statusDay: number | null): Timeline | null {
  const dated = (report.milestones ?? []).filter(({ baseline, forecast }) => (forecast ?? baseline) !== null);
  const projects = report.projects.map(({ project }) => project);
  const chosen = chooseMilestones(dated, projects);
  if (chosen.length === 0) return null;
  const days = chosen
    .flatMap(({ baseline, forecast }) => [baseline, forecast])
    .filter((each) => each !== null);
  const all = statusDay === null ? days : [...days, statusDay];
  const { periods } = periodsBetween(
    startOfDay(day(Math.min(...all))),
    minute(startOfDay(day(Math.max(...all))) + 1),
    'month',
    MOST_TICKS,
  );
  const first = dayOf(periods[0]?.from ?? minute(0));
  const last = dayOf(periods.at(-1)?.to ?? minute(0));
  const plot = TIMELINE.width - TIMELINE.names - TIMELINE.end;
  const x = (at: number): number => TIMELINE.names + ((at - first) / (last - first)) * plot;
  const { groups, height } = groupsOf(chosen, projects, x);
  return {
    height,
    groups,
    ticks: periods.map(({ from }) => ({ x: x(dayOf(from)), day: dayOf(from) })),
    status: statusDay === null ? null : { x: x(statusDay), day: statusDay },
    first,
    last,
    drawn: chosen.length,
    all: dated.length,
  };
}

function groupsOf(
  milestones: readonly ProjectMilestone[],
  projects: readonly string[],
  x: (day: number) => number,
): { groups: TimelineGroup[]; height: number } {
  let y: number = TIMELINE.head;
  const groups = projects.flatMap((project): TimelineGroup[] => {
    const own = milestones.filter((milestone) => milestone.project === project);
    if (own.length === 0) return [];
    y += TIMELINE.row;
    const head = y;
    const marks = own.map((milestone): TimelineMark => {
      y += TIMELINE.row;
      const { baseline, forecast } = milestone;
      return {
        milestone,
        y,
        baseline: baseline === null ? null : x(baseline),
        forecast: forecast === null ? null : x(forecast),
      };
    });
    return [{ project, y: head, marks }];
  });
  return { groups, height: y + TIMELINE.row / 2 };
}

/**
 * All of them where they fit on a page. Else each project's last and the next one ahead, then the latest against their
 * baseline; and where even those are too many, those of the projects that need attention first.
 */
function chooseMilestones(
  milestones: readonly ProjectMilestone[],
  projects: readonly string[],
): readonly ProjectMilestone[] {
  const lines = (count: number, groups: number): boolean => count + groups <= MOST_LINES;
  if (lines(milestones.length, projects.length)) return milestones;
  const byNeed = projects.flatMap((project) => {
    const own = milestones.filter((each) => each.project === project);
    const next = own.find(({ done }) => !done);
    const last = own.at(-1);
    return [...new Set([last, next])].filter((each) => each !== undefined);
  });
  const rest = milestones
    .filter((each) => !byNeed.includes(each))
    .sort((one, other) => (other.slip ?? 0) - (one.slip ?? 0));
  const chosen = new Set<ProjectMilestone>();
  const groups = new Set<string>();
  for (const each of [...byNeed, ...rest]) {
    const isNew = groups.has(each.project) ? 0 : 1;
    if (!lines(chosen.size + 1, groups.size + isNew)) continue;
    chosen.add(each);
    groups.add(each.project);
  }
  return milestones.filter((each) => chosen.has(each));
}
