/** Traces a milestone to its row, the stage gates of a project to its plan, and a trend to the readings it is drawn from. */
import { type PlanTables, readPlan } from '../../shared/plan/read-plan.js';
import type { TrendPoint } from '../program/trend.js';
import type { KeptTables } from '../store/tables-store.js';
import { columnLinks, rowLink } from './cells-read.js';
import { FIGURES } from './figure-names.js';
import type { TraceWords } from './project-part.js';
import type { Trace, TraceLink } from './trace.js';

export interface TracedMilestone {
  readonly id: string;
  readonly name: string;
}

const NOTHING = { note: '', parts: [] } as const;

export const milestoneTrace = (
  project: string,
  { id, name }: TracedMilestone,
  value: string,
  kept: KeptTables | null,
  { words }: TraceWords,
): Trace => ({
  ...NOTHING,
  title: `${project}: ${name}`,
  value,
  how: words.t('howMilestone'),
  workbook: project,
  cells: kept === null ? [] : milestoneCells(kept, id),
});

/** Its row in the plan, and the baseline's finishes. */
function milestoneCells(kept: KeptTables, id: string): TraceLink[] {
  const row = readPlan(kept.tables as unknown as PlanTables).tasks.find((task) => task.id === id)?.row;
  const baseline = columnLinks(kept, { table: 'baseline', names: ['Baseline finish'] });
  return row === undefined ? baseline : [...rowLink(kept, 'plan', row), ...baseline];
}

export const gatesTrace = (
  project: string,
  value: string,
  kept: KeptTables | null,
  { words }: TraceWords,
): Trace => ({
  ...NOTHING,
  title: `${project}: ${words.t('stageGates')}`,
  value,
  how: words.t('howGates'),
  workbook: project,
  cells: kept === null ? [] : columnLinks(kept, { table: 'plan', names: ['Task', '% complete'] }),
});

/** @param points the finish that was computed on each day, spreadsheet days both */
export const trendTrace = (
  project: string,
  points: readonly TrendPoint[],
  value: string,
  kept: KeptTables | null,
  { words, formats }: TraceWords,
): Trace => ({
  title: `${project}: ${words.t('trend')}`,
  value,
  how: words.t('howTrend'),
  note: '',
  workbook: project,
  cells: kept === null ? [] : FIGURES.finish.reads.flatMap((columns) => columnLinks(kept, columns)),
  parts: points.map(({ day, finish }) => ({
    name: formats.fullDate(day),
    value: `${words.t('figureFinish')} ${formats.fullDate(Math.floor(finish))}`,
    url: null,
  })),
});
