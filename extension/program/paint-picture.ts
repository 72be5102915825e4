/** Writes out everything the popup shows: the picture, the rows below the fold, and what an opened row holds. */
import type { Health } from '../../shared/summary/project-summary.js';
import type { Program, ProjectEntry } from '../store/program.js';
import type { Words } from '../words/words.js';
import { detailsOf } from './details-view.js';
import { formatsOf } from './format.js';
import { headlineFigures } from './headline-view.js';
import { EMPTY_PICTURE, FIRST_ROWS, type Picture, type PictureRest, type ProjectRow } from './picture.js';
import type { ProjectDetails } from './project-details.js';
import { type ProjectReading, UNREAD } from './project-reading.js';
import { rollUp } from './roll-up.js';
import { rowOf } from './row-view.js';
import { reasonBeside } from './sentences.js';
import type { ViewContext } from './view-context.js';

export interface Painted {
  readonly picture: Picture;
  readonly rest: PictureRest;
  /** By the project's id. */
  readonly details: ReadonlyMap<string, ProjectDetails>;
}

export interface Brush {
  readonly words: Words;
  readonly now: number;
  /** When the program was last read as a whole. */
  readonly readAt: number | null;
}

interface Viewed {
  readonly entry: ProjectEntry;
  readonly reading: ProjectReading;
  readonly row: ProjectRow;
  readonly needsAttention: boolean;
}

export function paintPicture(
  program: Program,
  readings: ReadonlyMap<string, ProjectReading>,
  brush: Brush,
): Painted {
  if (program.kind === 'none') {
    return { picture: EMPTY_PICTURE, rest: { attention: [], onTrack: [] }, details: new Map() };
  }
  const context: ViewContext = {
    words: brush.words,
    formats: formatsOf(brush.words.locale),
    now: brush.now,
    isSample: program.kind === 'sample',
  };
  const viewed = program.projects.map((entry) => view(entry, readings.get(entry.id) ?? UNREAD, context));
  const attention = viewed
    .filter((each) => each.needsAttention)
    .sort(worstFirst)
    .map(({ row }) => row);
  const onTrack = viewed.filter((each) => !each.needsAttention).map(({ row }) => row);
  return {
    picture: { ...head(program, viewed, context, brush), ...counts(attention, onTrack) },
    rest: { attention: attention.slice(FIRST_ROWS), onTrack },
    details: new Map(viewed.map(({ entry, reading }) => [entry.id, detailsOf(reading, context)])),
  };
}

function view(entry: ProjectEntry, reading: ProjectReading, context: ViewContext): Viewed {
  const { row, isStale } = rowOf(entry, reading, context);
  return { entry, reading, row, needsAttention: row.health !== 'Green' || row.failure !== null || isStale };
}

const ORDER: Readonly<Record<Health, number>> = { Red: 0, Amber: 1, Grey: 2, Green: 3 };

const worstFirst = (one: Viewed, other: Viewed): number =>
  ORDER[one.row.health] - ORDER[other.row.health] || latestSlip(other) - latestSlip(one);

const latestSlip = ({ reading }: Viewed): number =>
  reading.figures?.summary.finishSlip ?? Number.NEGATIVE_INFINITY;

const counts = (attention: readonly ProjectRow[], onTrack: readonly ProjectRow[]) => ({
  attention: attention.slice(0, FIRST_ROWS),
  attentionCount: attention.length,
  onTrackCount: onTrack.length,
});

function head(program: Program, viewed: readonly Viewed[], context: ViewContext, brush: Brush) {
  const summaries = viewed.flatMap(({ reading }) =>
    reading.figures === null ? [] : [reading.figures.summary],
  );
  const unread = viewed.filter(({ reading }) => reading.figures === null).map(({ row }) => row.name);
  const whole = rollUp(program.kind, summaries, unread);
  const google = viewed.filter(({ entry }) => entry.place.type === 'google');
  return {
    kind: program.kind,
    title: program.title,
    health: whole.summary.health,
    reason:
      summaries.length === 0
        ? { lead: context.words.t('notReadYet'), more: '' }
        : reasonBeside(whole.summary.health, whole.summary.reason),
    figures: headlineFigures(whole, context),
    projectsRead: viewed.filter(({ reading }) => reading.figures !== null && reading.failure === null).length,
    projects: viewed.length,
    readAt: brush.readAt === null ? null : context.formats.moment(brush.readAt),
    allFailed: google.length > 0 && google.every(({ reading }) => reading.failure !== null),
  } as const;
}
