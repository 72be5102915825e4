/** One project as a row: its name, its dates, and why it needs attention. */

import { serialOfFinish } from '../../shared/summary/shown-moment.js';
import { WORKING_DAYS } from '../../shared/summary/summarize-project.js';
import type { Minute } from '../../shared/time/minute.js';
import { openUrl } from '../sources/workbook-address.js';
import type { ProjectEntry } from '../store/program.js';
import { tellNote, wholeReason } from '../words/tell-reason.js';
import { failureWords } from './failure-words.js';
import { known, type ShownChange, type ShownFigure, unknown } from './figure.js';
import { type Formats, serialDayOf } from './format.js';
import type { ProjectRow, ShownReason } from './picture.js';
import type { ProjectFigures, ProjectReading } from './project-reading.js';
import { shownReason } from './shown-reason.js';
import type { Trend } from './trend.js';
import { trendView } from './trend-view.js';
import type { ViewContext } from './view-context.js';

export interface RowView {
  readonly row: ProjectRow;
  /** Whether its status date is further back than its own settings allow. */
  readonly isStale: boolean;
}

export function rowOf(
  entry: ProjectEntry,
  reading: ProjectReading,
  trend: Trend | null,
  context: ViewContext,
): RowView {
  const { words, formats } = context;
  const { figures, failure, readAt } = reading;
  const { listed } = entry;
  const name = (listed === undefined ? figures?.summary.project : '') || entry.title || words.t('unnamed');
  const lastGood = readAt === null ? null : formats.date(serialDayOf(readAt), serialDayOf(context.now));
  const age = figures === null || context.isSample ? null : daysWithoutUpdate(figures, context.now);
  return {
    isStale: age !== null,
    row: {
      id: entry.id,
      name,
      department: figures?.summary.department || listed?.department || '',
      objectives: listed?.objectives ?? [],
      health: figures?.summary.health ?? 'Grey',
      reason: reasonOf(figures, failure !== null, age, context),
      failure: failure === null ? null : failureWords(failure, name, lastGood, words),
      readAt: figures === null || readAt === null ? null : formats.moment(readAt),
      ...numbersOf(figures, context),
      ...linesOf(figures, context),
      trend: trendView(trend, context),
      url: entry.place.type === 'google' ? openUrl(entry.place.address) : null,
      isRemovable: listed === undefined && entry.place.type !== 'sample',
    },
  };
}

function reasonOf(
  figures: ProjectFigures | null,
  hasFailed: boolean,
  age: number | null,
  { words }: ViewContext,
): ShownReason {
  if (figures === null) return { lead: hasFailed ? '' : words.t('notReadYet'), more: '' };
  const reason = shownReason(figures.summary, words);
  if (age === null) return reason;
  return {
    lead: words.counted('noUpdateFor', age),
    more: wholeReason(reason),
    ...(reason.english && { english: 'more' }),
  };
}

/** The days since the status date where they are too many; null where they are not, or no status date is set. */
function daysWithoutUpdate({ summary, staleAfterDays }: ProjectFigures, now: number): number | null {
  if (summary.statusDate === null) return null;
  const days = serialDayOf(now) - Math.floor(serialOfFinish(summary.statusDate));
  return days > staleAfterDays ? days : null;
}

function numbersOf(figures: ProjectFigures | null, context: ViewContext) {
  const { words, formats } = context;
  if (figures === null) {
    const why = unknown(words.t('notReadYet'));
    return { finish: why, slip: null, costIndex: why, cost: why };
  }
  const { summary, measures } = figures;
  return {
    finish: finishOf(figures, context),
    slip: slipOf(summary.finishSlip, context),
    costIndex: measured(summary.costPerformanceIndex, tellNote(noteOf(measures, 'CPI'), words), formats),
    cost: costOf(figures, context),
  };
}

function costOf({ summary, measures }: ProjectFigures, { formats, words }: ViewContext): ShownFigure {
  const { estimateAtCompletion: value, currency } = summary;
  if (value === null) return unknown(tellNote(noteOf(measures, 'EAC'), words));
  if (currency === WORKING_DAYS) return known(words.t('days', formats.number(value)));
  return known(formats.shortMoney(value, currency), formats.exactMoney(value, currency));
}

/** The milestone ahead and the day that the figures are of. */
function linesOf(figures: ProjectFigures | null, { words, formats, now }: ViewContext) {
  if (figures === null) return { next: '', asOf: '' };
  const { nextMilestone, nextMilestoneDate, statusDate } = figures.summary;
  const dateOf = (moment: Minute): string =>
    formats.date(Math.floor(serialOfFinish(moment)), serialDayOf(now));
  return {
    next:
      nextMilestoneDate === null ? '' : words.t('nextMilestoneOn', nextMilestone, dateOf(nextMilestoneDate)),
    asOf: statusDate === null ? '' : words.t('asOf', dateOf(statusDate)),
  };
}

function finishOf({ summary }: ProjectFigures, { words, formats, now }: ViewContext): ShownFigure {
  if (summary.finish === null) return unknown(words.t('noFinish'));
  const serial = serialOfFinish(summary.finish);
  return known(formats.date(serial, serialDayOf(now)), formats.fullDate(serial));
}

const measured = (value: number | null, note: string, formats: Formats): ShownFigure =>
  value === null ? unknown(note) : known(formats.index(value));

const noteOf = (measures: ProjectFigures['measures'], name: string): string =>
  measures.find((measure) => measure.name === name)?.note ?? '';

/** `+9 d`; a slip of none is said, not left out. */
export function slipOf(days: number | null, { words, formats }: ViewContext): ShownChange | null {
  if (days === null) return null;
  const text = words.t('days', formats.signedNumber(days));
  return { text, direction: days > 0 ? 'worse' : days < 0 ? 'better' : 'same' };
}
