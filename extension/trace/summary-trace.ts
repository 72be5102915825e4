/** Traces the figures of a project to its workbook's cells, and those of a program to its projects. */
import type { Program } from '../../shared/program/roll-up-program.js';
import type { ProjectSummary } from '../../shared/summary/project-summary.js';
import type { Formats } from '../program/format.js';
import type { KeptTables } from '../store/tables-store.js';
import type { Words } from '../words/words.js';
import { columnLinks } from './cells-read.js';
import { FIGURES, type FigureName } from './figure-names.js';
import { exactText } from './figure-text.js';
import type { Trace, TracePart } from './trace.js';

export interface TraceWords {
  readonly words: Words;
  readonly formats: Formats;
}

/**
 * @param kept the tables that the project was read from; null where they are not kept
 * @param note why the figure is unknown, or what to know of it
 */
export function projectTrace(
  summary: ProjectSummary,
  figure: FigureName,
  kept: KeptTables | null,
  note: string,
  { words, formats }: TraceWords,
): Trace {
  const { name, how, reads } = FIGURES[figure];
  const cells = kept === null ? [] : reads.flatMap((columns) => columnLinks(kept, columns));
  const workbook = { label: words.t('openTheSheet'), url: summary.workbook };
  const isLink = summary.workbook.startsWith('https://');
  return {
    title: `${summary.project}: ${words.t(name)}`,
    value: exactText(summary, figure, formats, words),
    how: words.t(how),
    note,
    workbook: summary.project,
    cells: cells.length === 0 && isLink ? [workbook] : distinct(cells),
    parts: [],
  };
}

const distinct = (cells: Trace['cells']): Trace['cells'] => [
  ...new Map(cells.map((cell) => [cell.label, cell])).values(),
];

/** What each kind of program figure is made of its projects by. */
export function programTrace(program: Program, figure: FigureName, { words, formats }: TraceWords): Trace {
  const { name, how, field, ofProgram, unit } = FIGURES[figure];
  const { summary, projects, leftOut, currency } = program;
  const isSum = unit === 'money' || unit === 'index' || unit === 'percent';
  const reasons = new Map(isSum ? leftOut.map(({ project, why }) => [project, why]) : []);
  const counted = projects.filter((each) => each[field] !== null && !reasons.has(each.project));
  const missing = projects.filter((each) => !counted.includes(each));
  const count = formats.number(counted.length);
  const made = {
    sum: words.t('howSum', count, currency),
    ratio: `${words.t(how)} ${words.t('howRatio', count)}`,
    latest: words.t('howProgramFinish'),
    difference: words.t('howProgramSlip'),
  }[ofProgram];
  return {
    title: `${summary.project}: ${words.t(name)}`,
    value: exactText(summary, figure, formats, words),
    how: made,
    note:
      missing.length === 0
        ? ''
        : words.t(
            'leftOut',
            missing
              .map(({ project }) => `${project} (${reasons.get(project) ?? words.t('notKnown')})`)
              .join(', '),
          ),
    workbook: '',
    cells: [],
    parts: counted.map(
      (each): TracePart => ({
        name: each.project,
        value: exactText(each, figure, formats, words),
        url: each.workbook.startsWith('https://') ? each.workbook : null,
      }),
    ),
  };
}
