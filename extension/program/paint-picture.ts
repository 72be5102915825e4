/** Writes out everything the popup shows: the picture, the rows below the fold, and what an opened row holds. */

import type { Health } from '../../shared/summary/project-summary.js';
import type { Table } from '../../shared/table/cell.js';
import type { HistoryDay } from '../store/history-store.js';
import type { ProjectEntry } from '../store/program.js';
import type { Words } from '../words/words.js';
import { detailsOf } from './details-view.js';
import { failureWords } from './failure-words.js';
import { formatsOf, serialDayOf } from './format.js';
import { headlineFigures } from './headline-view.js';
import {
  EMPTY_PICTURE,
  EMPTY_REST,
  FIRST_ROWS,
  type Picture,
  type PictureRest,
  type ProgramChoice,
  type ProjectRow,
  type ShownFailure,
} from './picture.js';
import { titleOf } from './portfolio.js';
import { profitOf } from './program-profit.js';
import type { ProjectDetails } from './project-details.js';
import { type ProjectReading, UNREAD } from './project-reading.js';
import { rollUp } from './roll-up.js';
import { rowOf } from './row-view.js';
import type { ShownProgram } from './shown-program.js';
import { shownReason } from './shown-reason.js';
import { type Trend, trendOf, trendPoints } from './trend.js';
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
  /** The programs to choose from. */
  readonly programs: readonly ProgramChoice[];
  /** Days of the history that trends are drawn from, the oldest first. */
  readonly history: readonly HistoryDay[];
  /** The program's own ledger; null where it has none. */
  readonly ledger: Table | null;
}

interface Viewed {
  readonly entry: ProjectEntry;
  readonly reading: ProjectReading;
  readonly row: ProjectRow;
  readonly needsAttention: boolean;
}

/** @param program null where there is none yet */
export function paintPicture(program: ShownProgram | null, brush: Brush): Painted {
  if (program === null) {
    return { picture: EMPTY_PICTURE, rest: EMPTY_REST, details: new Map() };
  }
  const context: ViewContext = {
    words: brush.words,
    formats: formatsOf(brush.words.locale),
    now: brush.now,
    isSample: program.kind === 'sample',
  };
  const viewed = program.entries.map((entry) =>
    view(
      entry,
      program.readings.get(entry.id) ?? UNREAD,
      trendOf(trendPoints(entry.id, brush.history)),
      context,
    ),
  );
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

function view(
  entry: ProjectEntry,
  reading: ProjectReading,
  trend: Trend | null,
  context: ViewContext,
): Viewed {
  const { row, isStale } = rowOf(entry, reading, trend, context);
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

function head(program: ShownProgram, viewed: readonly Viewed[], context: ViewContext, brush: Brush) {
  const whole = rollUp(program);
  const isRead = viewed.some(({ reading }) => reading.figures !== null);
  const google = viewed.filter(({ entry }) => entry.place.type === 'google');
  return {
    kind: program.kind,
    id: program.id,
    title: titleOf(program),
    programs: brush.programs,
    url: program.workbook.url,
    failure: failureOf(program, context),
    storageFull: false,
    health: whole.summary.health,
    reason: isRead
      ? shownReason(whole.summary, context.words)
      : { lead: context.words.t(viewed.length === 0 ? 'noProjectsYet' : 'notReadYet'), more: '' },
    figures: headlineFigures(whole, profitOf(brush.ledger, program), context),
    projectsRead: viewed.filter(({ reading }) => reading.figures !== null && reading.failure === null).length,
    projects: viewed.length,
    readAt: brush.readAt === null ? null : context.formats.moment(brush.readAt),
    allFailed: google.length > 0 && google.every(({ reading }) => reading.failure !== null),
  } as const;
}

function failureOf(program: ShownProgram, { words, formats, now }: ViewContext): ShownFailure | null {
  const { failure, readAt } = program.workbook;
  if (failure === null) return null;
  const lastGood = readAt === null ? null : formats.date(serialDayOf(readAt), serialDayOf(now));
  return failureWords(failure, titleOf(program) || words.t('program'), lastGood, words);
}
