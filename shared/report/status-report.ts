/** The status report as data: sections of lines, each of which may point to a task. */
import type { Health } from '../health/health.js';
import type { TaskIndex } from '../plan/plan.js';
import { cutText } from '../table/listed.js';
import type { ReportPeriod } from './report-period.js';

/** In the order of the report. */
export const SECTIONS = [
  'Verdict',
  'Figures',
  'Milestones',
  'Done',
  'Next two weeks',
  'Slipped',
  'Late',
  'At risk',
  'Decisions and actions',
  'Goals',
  'Problems',
] as const;

export type SectionName = (typeof SECTIONS)[number];

export interface ReportLine {
  /** A sentence or two. */
  readonly text: string;
  /** What it is about; null where it is no single task. */
  readonly task: TaskIndex | null;
}

export interface ReportSection {
  readonly name: SectionName;
  /** At least one: where there is nothing to tell, a line says so. */
  readonly lines: readonly ReportLine[];
  /** How many more there are to tell. */
  readonly more: number;
}

export interface StatusReport {
  /** The project's name; blank where Settings has none. */
  readonly project: string;
  readonly manager: string;
  readonly health: Health;
  /** Null without a status date. */
  readonly period: ReportPeriod | null;
  readonly sections: readonly ReportSection[];
}

/** A line that a cell can hold, whatever it names. */
export const line = (text: string, task: TaskIndex | null = null): ReportLine => ({
  text: cutText(text),
  task,
});

/** A section with as many lines as a page has room for, and how many more there are; `none` where there are none. */
export function section(
  name: SectionName,
  lines: readonly ReportLine[],
  none: string,
  most = 8,
): ReportSection {
  if (lines.length === 0) return { name, lines: [line(none)], more: 0 };
  return { name, lines: lines.slice(0, most), more: Math.max(0, lines.length - most) };
}

export const moreText = (more: number): string => `And ${more} more.`;

/** The texts of a section, the last of which says how many more there are. */
export const textsOf = ({ lines, more }: ReportSection): string[] => [
  ...lines.map(({ text }) => text),
  ...(more === 0 ? [] : [moreText(more)]),
];
