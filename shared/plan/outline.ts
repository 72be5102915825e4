/** Works out which task lies within which: by WBS code, else by level, else by how far its name is indented. */
import type { TaskIndex } from './plan.js';
import type { TaskCells } from './plan-rows.js';
import type { ProblemLog } from './problem-log.js';

export interface Outline {
  readonly parents: readonly (TaskIndex | null)[];
  readonly children: readonly (readonly TaskIndex[])[];
  /** 1 is the outermost level. */
  readonly levels: readonly number[];
  /** Whether another order of the rows would mean another outline. */
  readonly dependsOnRowOrder: boolean;
}

export function readOutline(cells: readonly TaskCells[], log: ProblemLog): Outline {
  const byCode = cells.some(({ wbs }) => wbs !== null);
  const parents = byCode ? parentsByCode(cells, log) : parentsByDepth(depthsOf(cells, log));
  const children = cells.map((): TaskIndex[] => []);
  parents.forEach((parent, index) => {
    if (parent !== null) children[parent]?.push(index);
  });
  return {
    parents,
    children,
    levels: levelsOf(parents),
    dependsOnRowOrder: !byCode && parents.some((parent) => parent !== null),
  };
}

/** The task with the longest code that a task's own code continues: 2.1.3 lies in 2.1, or in 2 where there is no 2.1. */
function parentsByCode(cells: readonly TaskCells[], log: ProblemLog): (TaskIndex | null)[] {
  const taskOfCode = new Map<string, TaskIndex>();
  cells.forEach(({ wbs, row, id }, index) => {
    if (wbs === null) return;
    const code = trimCode(wbs);
    if (!taskOfCode.has(code)) taskOfCode.set(code, index);
    else {
      log.add(
        { table: 'plan', row, label: id, column: 'WBS' },
        'duplicate-wbs',
        `The WBS code ${code} is used twice.`,
        droppedZero(code, cells[index - 1]?.wbs ?? null) ?? 'Give each task a code of its own.',
      );
    }
  });
  return cells.map(({ wbs }, index) => {
    let code = wbs === null ? '' : trimCode(wbs);
    while (code.includes('.')) {
      code = code.slice(0, code.lastIndexOf('.'));
      const parent = taskOfCode.get(code);
      if (parent !== undefined && parent !== index) return parent;
    }
    return null;
  });
}

/** What to do about 1.1 after 1.9: it was typed as 1.10, which is the same number. */
function droppedZero(code: string, above: string | null): string | null {
  const last = above === null ? null : /^(.*\.)?(\d+)$/.exec(trimCode(above));
  const next = last === null ? null : `${last[1] ?? ''}${Number(last[2]) + 1}`;
  if (next === null || next !== `${code}0` || !code.includes('.')) return null;
  return `After ${above} it was meant to be ${next}, and as a number that is ${code}. Format the WBS column as plain text, then type ${next} again.`;
}

const trimCode = (wbs: string): string => wbs.replace(/\s+/g, '').replace(/\.+$/, '');

function depthsOf(cells: readonly TaskCells[], log: ProblemLog): number[] {
  if (!cells.some(({ level }) => level !== null))
    return cells.map(({ indentedName }) => indentation(indentedName));
  let depth = 1;
  return cells.map(({ level, row, id }) => {
    if (level !== null && (level < 0 || !Number.isInteger(level))) {
      log.add(
        { table: 'plan', row, label: id, column: 'Level' },
        'not-a-level',
        `${level} is not an outline level.`,
        'Write 1 for the outermost level, 2 for the next.',
      );
    } else if (level !== null) depth = level;
    return depth;
  });
}

const TAB_WIDTH = 4;

function indentation(text: string): number {
  let width = 0;
  for (const character of text) {
    if (character === '\t') width += TAB_WIDTH;
    else if (/\s/.test(character)) width += 1;
    else break;
  }
  return width;
}

/** The nearest task above that is less deep. */
function parentsByDepth(depths: readonly number[]): (TaskIndex | null)[] {
  const open: TaskIndex[] = [];
  return depths.map((depth, index) => {
    while (open.length > 0 && (depths[open[open.length - 1] as TaskIndex] as number) >= depth) open.pop();
    const parent = open[open.length - 1] ?? null;
    open.push(index);
    return parent;
  });
}

function levelsOf(parents: readonly (TaskIndex | null)[]): number[] {
  const levels = new Array<number>(parents.length).fill(0);
  for (let index = 0; index < parents.length; index += 1) {
    const path: TaskIndex[] = [];
    let at: TaskIndex | null = index;
    while (at !== null && levels[at] === 0) {
      path.push(at);
      at = parents[at] ?? null;
    }
    let level = at === null ? 0 : (levels[at] as number);
    for (const task of path.reverse()) {
      level += 1;
      levels[task] = level;
    }
  }
  return levels;
}

/** Whether a task lies within another, at any depth. */
export type IsWithin = (task: TaskIndex, summary: TaskIndex) => boolean;

/** Numbers the tasks so that those within a summary follow it without a gap: however deep the outline, one look tells. */
export function containment({ parents, children }: Outline): IsWithin {
  if (parents.every((parent) => parent === null)) return () => false;
  const place = new Int32Array(parents.length);
  const size = new Int32Array(parents.length).fill(1);
  const open = parents.flatMap((parent, index) => (parent === null ? [index] : []));
  const walked: TaskIndex[] = [];
  for (let task = open.pop(); task !== undefined; task = open.pop()) {
    place[task] = walked.length;
    walked.push(task);
    for (const child of children[task] as readonly TaskIndex[]) open.push(child);
  }
  for (const task of walked.reverse()) {
    const parent = parents[task] ?? null;
    if (parent !== null) size[parent] = (size[parent] as number) + (size[task] as number);
  }
  return (task, summary) => {
    const after = (place[task] as number) - (place[summary] as number);
    return after > 0 && after < (size[summary] as number);
  };
}
