/** The plan's tasks on the Budget tab as formulas: their names, departments, and which of them are phases. */
import { columnLetters, quoted } from '../a1.js';
import type { Project } from '../project.js';

/** Where the formulas stand: the row of the first task, and the letters of their columns. */
export interface OutlinePlace {
  readonly first: number;
  readonly code: string;
  readonly depth: string;
}

/** Each spills from the first row under a header, row for row beside the plan; they follow when it is sorted or grows. */
export interface OutlineFormulas {
  readonly name: string;
  readonly code: string;
  /** How deep each row lies, as the plan's own cells say it; blank on rows that are no task. */
  readonly depth: string;
  readonly department: string;
  /** 1 for a task with none below it, 0 for one with. */
  readonly leaf: string;
  /** The depth of a phase; null where the plan has none. */
  readonly phaseDepth: number | null;
}

const NOTHING = '=""';

export function outlineFormulas(project: Project, place: OutlinePlace): OutlineFormulas {
  const names = planColumn(project, 'Task') ?? '';
  const department = planColumn(project, 'Department');
  const codes = planColumn(project, 'WBS');
  const code = `${place.code}${place.first}:${place.code}`;
  const depth = (row = place.first) => `${place.depth}${row}:${place.depth}`;
  return {
    name: textOf(names, 'TRIM(cell)'),
    code: codes === null ? NOTHING : textOf(codes, 'cell&""'),
    depth: `=${depthOf(project, names, code)}`,
    department: department === null ? NOTHING : textOf(department, 'cell&""'),
    leaf:
      codes === null
        ? `=MAP(${depth()}, ${depth(place.first + 1)}, LAMBDA(depth, next, IF(depth="", "", IF(AND(next<>"", next>depth), 0, 1))))`
        : `=MAP(${depth()}, ${code}, LAMBDA(depth, code, IF(depth="", "", IF(code="", 1, IF(ISNA(MATCH(code&".*", ${code}, 0)), 1, 0)))))`,
    phaseDepth: phaseDepth(project),
  };
}

const textOf = (range: string, text: string): string =>
  `=MAP(${range}, LAMBDA(cell, IF(cell="", "", ${text})))`;

/** A column of the plan under its header, to the bottom of its tab; null where the plan lacks it. */
function planColumn({ header, tables: { plan } }: Project, name: 'Task' | 'WBS' | 'Level' | 'Department') {
  const at = header.columns[name];
  if (at === undefined) return null;
  const letters = columnLetters(plan.column + at);
  return `${quoted(plan.tabName)}!${letters}${plan.row + header.row + 1}:${letters}`;
}

/** By WBS code, else by the Level column, else by how far names are indented: as the plan is read. */
function depthOf(project: Project, names: string, code: string): string {
  if (planColumn(project, 'WBS') !== null) {
    const depth = 'LEN(code)-LEN(SUBSTITUTE(code, ".", ""))+1';
    return `MAP(${names}, ${code}, LAMBDA(task, code, IF(task="", "", ${depth})))`;
  }
  const levels = planColumn(project, 'Level');
  if (levels !== null) return `MAP(${names}, ${levels}, LAMBDA(task, level, IF(task="", "", level)))`;
  return `MAP(${names}, LAMBDA(task, IF(task="", "", LEN(task)-LEN(REGEXREPLACE(task&"", "^\\s+", "")))))`;
}

/** The outermost level of summary tasks that has more than one of them, in the unit of `depth`. */
function phaseDepth({ plan, header, tables }: Project): number | null {
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
