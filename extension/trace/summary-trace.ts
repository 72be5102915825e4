/** Traces the figures of a project to its workbook's cells, and those of a program to its projects. */
import type { ProjectSummary } from '../../shared/summary/project-summary.js';
import type { KeptTables } from '../store/tables-store.js';
import { columnLinks } from './cells-read.js';
import { FIGURES, type FigureName, type MoneyField, type TracedFigure } from './figure-names.js';
import { exactText } from './figure-text.js';
import { moneyPart, type ProgramSources, partUrl, type TraceWords } from './project-part.js';
import type { Trace, TracePart } from './trace.js';

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

/** A program's figure with the part of each project, in the program's currency. */
export async function programTrace(
  sources: ProgramSources,
  figure: FigureName,
  context: TraceWords,
): Promise<Trace> {
  const { words, formats } = context;
  const { name, how, ofProgram }: TracedFigure = FIGURES[figure];
  const { summary, currency } = sources.program;
  const { counted, note } = countedProjects(sources, figure, context);
  const parts = await Promise.all(counted.map((each) => partOf(each, figure, sources, context)));
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
    note,
    workbook: summary.project,
    cells: rateCells(parts, sources),
    parts,
  };
}

/** The projects that a figure counts, and the sentence that names the others. */
function countedProjects({ program }: ProgramSources, figure: FigureName, { words }: TraceWords) {
  const { unit, field, sides }: TracedFigure = FIGURES[figure];
  const isSum = unit === 'money' || unit === 'index' || unit === 'percent';
  const reasons = new Map(isSum ? program.leftOut.map(({ project, why }) => [project, why]) : []);
  const needed = sides ?? [field];
  const counted = program.projects.filter(
    (each) => needed.every((side) => each[side] !== null) && !reasons.has(each.project),
  );
  const missing = program.projects
    .filter((each) => !counted.includes(each))
    .map(({ project }) => `${project} (${reasons.get(project) ?? words.t('notKnown')})`);
  return { counted, note: missing.length === 0 ? '' : words.t('leftOut', missing.join(', ')) };
}

async function partOf(
  summary: ProjectSummary,
  figure: FigureName,
  sources: ProgramSources,
  context: TraceWords,
): Promise<TracePart> {
  const { unit, field, sides, reads }: TracedFigure = FIGURES[figure];
  const fields = sides ?? (unit === 'money' ? [field as MoneyField] : []);
  const value =
    fields.length === 0
      ? { value: exactText(summary, figure, context.formats, context.words) }
      : moneyPart(summary, fields, sources, context);
  return { name: summary.project, url: await partUrl(summary, reads, sources), ...value };
}

/** The Rates table, where a part was converted by it. */
const rateCells = (parts: readonly TracePart[], { own }: ProgramSources): Trace['cells'] =>
  own !== null && parts.some(({ converted }) => converted !== undefined)
    ? columnLinks(own, { table: 'rates', names: [] })
    : [];

/** How far the forecast is off the budget, over the projects that have both. */
export async function overrunTrace(
  sources: ProgramSources,
  value: string,
  context: TraceWords,
): Promise<Trace> {
  const fields = ['estimateAtCompletion', 'budgetAtCompletion'] as const;
  const { summary, projects, leftOut } = sources.program;
  const isLeftOut = new Set(leftOut.map(({ project }) => project));
  const counted = projects.filter(
    (each) => fields.every((field) => each[field] !== null) && !isLeftOut.has(each.project),
  );
  const parts = await Promise.all(
    counted.map(async (each): Promise<TracePart> => {
      const url = await partUrl(each, [...FIGURES.forecast.reads, ...FIGURES.budget.reads], sources);
      return { name: each.project, url, ...moneyPart(each, fields, sources, context) };
    }),
  );
  return {
    title: `${summary.project}: ${context.words.t('forecastAgainstBudget')}`,
    value,
    how: context.words.t('howOverrun'),
    note: '',
    workbook: summary.project,
    cells: rateCells(parts, sources),
    parts,
  };
}
