/** Traces a health to its reasons and to the rules that it was judged by. */
import type { Program } from '../../shared/program/roll-up-program.js';
import type { ProjectSummary } from '../../shared/summary/project-summary.js';
import { healthWord } from '../popup/health-mark.js';
import type { KeptTables } from '../store/tables-store.js';
import type { Words } from '../words/words.js';
import { columnLinks } from './cells-read.js';
import type { Trace } from './trace.js';

export function healthTrace(summary: ProjectSummary, kept: KeptTables | null, words: Words): Trace {
  const { project, health, reason } = summary;
  const tables = ['settings', 'plan'] as const;
  return {
    title: `${project}: ${words.t('health')}`,
    value: healthWord(health, words),
    how: words.t('howHealth'),
    note: reason,
    workbook: project,
    cells: kept === null ? [] : tables.flatMap((table) => columnLinks(kept, { table, names: [] })),
    parts: [],
  };
}

export function programHealthTrace(program: Program, kept: KeptTables | null, words: Words): Trace {
  const { summary, projects } = program;
  return {
    title: `${summary.project}: ${words.t('health')}`,
    value: healthWord(summary.health, words),
    how: words.t('howProgramHealth'),
    note: summary.reason,
    workbook: summary.project,
    cells: kept === null ? [] : columnLinks(kept, { table: 'settings', names: [] }),
    parts: projects.map(({ project, health, workbook }) => ({
      name: project,
      value: healthWord(health, words),
      url: workbook.startsWith('https://') ? workbook : null,
    })),
  };
}
