/** Traces a health to its reasons and to the rules that it was judged by. */
import type { ProjectSummary } from '../../shared/summary/project-summary.js';
import { healthWord } from '../program/health-words.js';
import type { KeptTables } from '../store/tables-store.js';
import { tellReason, wholeReason } from '../words/tell-reason.js';
import type { Words } from '../words/words.js';
import { type Columns, columnLinks } from './cells-read.js';
import { type ProgramSources, partUrl, type TraceWords } from './project-part.js';
import type { Trace, TracePart } from './trace.js';

const READS: readonly Columns[] = [
  { table: 'settings', names: [] },
  { table: 'plan', names: [] },
];

export function healthTrace(summary: ProjectSummary, kept: KeptTables | null, words: Words): Trace {
  const { project, health, reason, workbook } = summary;
  const cells = kept === null ? [] : READS.flatMap((columns) => columnLinks(kept, columns));
  const isLink = workbook.startsWith('https://');
  return {
    title: `${project}: ${words.t('health')}`,
    value: healthWord(health, words),
    how: words.t('howHealth'),
    note: wholeReason(tellReason(health, reason, words)),
    workbook: project,
    cells: cells.length === 0 && isLink ? [{ label: words.t('openTheSheet'), url: workbook }] : cells,
    parts: [],
  };
}

export async function programHealthTrace(sources: ProgramSources, { words }: TraceWords): Promise<Trace> {
  const { program, own } = sources;
  const { summary, projects } = program;
  return {
    title: `${summary.project}: ${words.t('health')}`,
    value: healthWord(summary.health, words),
    how: words.t('howProgramHealth'),
    note: wholeReason(tellReason(summary.health, summary.reason, words)),
    workbook: summary.project,
    cells: own === null ? [] : columnLinks(own, { table: 'settings', names: [] }),
    parts: await Promise.all(
      projects.map(
        async (each): Promise<TracePart> => ({
          name: each.project,
          value: healthWord(each.health, words),
          url: await partUrl(each, READS, sources),
        }),
      ),
    ),
  };
}
