/** The dates of a program: from its first project's start to its last one's finish, and what comes next. */
import { type Figure, known, unknown } from '../earned-value/figure.js';
import type { ProjectSummary } from '../summary/project-summary.js';
import type { Minute } from '../time/minute.js';
import type { ProgramSettings } from './program-settings.js';

export interface ProgramDates {
  readonly start: Minute | null;
  readonly finish: Minute | null;
  readonly baselineFinish: Minute | null;
  readonly finishSlip: Figure;
  /** The project whose milestone comes next; null where none has one ahead. */
  readonly next: ProjectSummary | null;
}

export function programDates(summaries: readonly ProjectSummary[], settings: ProgramSettings): ProgramDates {
  const dates = (field: 'start' | 'finish' | 'baselineFinish') =>
    summaries.map((summary) => summary[field]).filter((date) => date !== null);
  return {
    start: dates('start').reduce<Minute | null>(
      (least, date) => (least === null || date < least ? date : least),
      null,
    ),
    finish: latest(dates('finish')),
    baselineFinish: latest(dates('baselineFinish')),
    finishSlip: programSlip(summaries, settings),
    next: summaries.reduce<ProjectSummary | null>(sooner, null),
  };
}

const latest = (dates: readonly Minute[]): Minute | null =>
  dates.reduce<Minute | null>((most, date) => (most === null || date > most ? date : most), null);

/** From the last baseline finish to the last finish, over the projects that have both. */
function programSlip(
  summaries: readonly ProjectSummary[],
  { calendar, minutesPerDay }: ProgramSettings,
): Figure {
  const having = summaries.filter(({ finish, baselineFinish }) => finish !== null && baselineFinish !== null);
  if (having.length === 0) return unknown('no project has a finish and a baseline finish');
  const missing = summaries.filter((summary) => !having.includes(summary)).map(({ project }) => project);
  const note = missing.length > 0 ? `without ${missing.join(', ')}` : '';
  const to = latest(having.map(({ finish }) => finish as Minute)) as Minute;
  const from = latest(having.map(({ baselineFinish }) => baselineFinish as Minute)) as Minute;
  // One project that is last in both keeps its own slip, counted on its own calendar.
  const last = having.find(
    ({ finish, baselineFinish, finishSlip }) =>
      finish === to && baselineFinish === from && finishSlip !== null,
  );
  return known(last?.finishSlip ?? calendar.workBetween(from, to) / minutesPerDay, note);
}

/** Of two on one day the name decides, so that the order of the projects does not. */
function sooner(next: ProjectSummary | null, candidate: ProjectSummary): ProjectSummary | null {
  const date = candidate.nextMilestoneDate;
  if (date === null) return next;
  if (next === null || next.nextMilestoneDate === null || date < next.nextMilestoneDate) return candidate;
  return date === next.nextMilestoneDate && candidate.project < next.project ? candidate : next;
}
