/** The plan's tasks on the Budget tab as formulas: names, departments, and which of them are phases. */
import { cellName, columnLetters, quoted } from '../a1.js';
import type { Project } from '../project.js';

/** What spills beside PM_TASK_VALUE, row for row with the plan. */
export const OUTLINE_COLUMNS = ['By task', 'WBS', 'Depth', 'Department', 'Leaf'] as const;

/**
 * A formula for each of the columns, the first of which stands in `column` from the row `first` on. Depth is in the
 * plan's own unit: parts of the WBS code, else the Level, else spaces of indentation. They follow when the plan is
 * sorted or grows.
 */
export function outlineFormulas(project: Project, first: number, column: number): string[] {
  const tasks = planColumn(project, 'Task');
  const codes = planColumn(project, 'WBS');
  const levels = planColumn(project, 'Level');
  const departments = planColumn(project, 'Department');
  if (tasks === null) throw new Error('A plan has a Task column.');
  const height = `MAX(1, SUMPRODUCT(MAX((${tasks.cells}<>"")*ROW(${tasks.cells})))-ROW(${tasks.first})+1)`;
  const each = (what: string) => `=MAP(SEQUENCE(${height}), LAMBDA(at, ${what}))`;
  const text = (of: PlanColumn | null) => (of === null ? '=""' : each(`INDEX(${of.cells}, at)&""`));
  const [names, codesHere, depths] = [0, 1, 2].map((at) => {
    const letter = columnLetters(column + at);
    return `$${letter}$${first}:$${letter}`;
  }) as [string, string, string];
  const depth = codes === null ? depthByOrder(tasks, levels) : depthByCode(codesHere);
  const leaf = codes === null ? leafByOrder(depths) : leafByCode(codesHere);
  return [
    each(`TRIM(INDEX(${tasks.cells}, at)&"")`),
    text(codes),
    each(`IF(INDEX(${names}, at)="", "", ${depth})`),
    text(departments),
    each(`IF(INDEX(${depths}, at)="", "", ${leaf})`),
  ];
}

interface PlanColumn {
  /** Under the header, to the bottom of the tab. */
  readonly cells: string;
  readonly first: string;
}

function planColumn(
  { header, tables: { plan } }: Project,
  name: 'Task' | 'WBS' | 'Level' | 'Department',
): PlanColumn | null {
  const at = header.columns[name];
  if (at === undefined) return null;
  const tab = `${quoted(plan.tabName)}!`;
  const first = cellName(plan.row + header.row + 1, plan.column + at);
  return { cells: `${tab}${first}:${columnLetters(plan.column + at)}`, first: `${tab}${first}` };
}

const depthByCode = (codes: string): string =>
  `LEN(INDEX(${codes}, at))-LEN(SUBSTITUTE(INDEX(${codes}, at), ".", ""))+1`;

const depthByOrder = (tasks: PlanColumn, levels: PlanColumn | null): string =>
  levels === null
    ? `LEN(INDEX(${tasks.cells}, at)&"")-LEN(REGEXREPLACE(INDEX(${tasks.cells}, at)&"", "^\\s+", ""))`
    : `INDEX(${levels.cells}, at)`;

const leafByCode = (codes: string): string =>
  `IF(INDEX(${codes}, at)="", 1, IF(ISNA(MATCH(INDEX(${codes}, at)&".*", ${codes}, 0)), 1, 0))`;

/** A task has others below it where the next one lies deeper. */
const leafByOrder = (depths: string): string => `IF(N(INDEX(${depths}, at+1))>INDEX(${depths}, at), 0, 1)`;

/** The depth of a phase: of the outermost level of summary tasks with more than one of them; null without phases. */
export function phaseDepth({ plan, header, tables }: Project): number | null {
  const summaries = plan.tasks.filter(({ isSummary }) => isSummary);
  const onLevel = (level: number) => plan.tasks.filter((task) => task.level === level).length;
  const levels = [...new Set(summaries.map(({ level }) => level))].sort((one, other) => one - other);
  const level = levels.find((each) => onLevel(each) > 1) ?? levels[0];
  const phase = summaries.find((task) => task.level === level);
  if (phase === undefined) return null;
  if (header.columns.WBS !== undefined) return (phase.wbs ?? '').split('.').length;
  const cells = tables.plan.cells[header.row + phase.row] ?? [];
  if (header.columns.Level !== undefined) return Number(cells[header.columns.Level] ?? 0);
  return /^\s*/.exec(String(cells[header.columns.Task ?? 0] ?? ''))?.[0].length ?? 0;
}
