/** Reads the Predecessors column into links between tasks, and refuses those that cannot mean anything. */
import type { DurationUnits } from '../table/duration.js';
import { type PredecessorLink, readPredecessors } from '../table/predecessors.js';
import { containment, type IsWithin, type Outline } from './outline.js';
import type { Dependency, TaskIndex } from './plan.js';
import type { TaskCells } from './plan-rows.js';
import type { ProblemLog } from './problem-log.js';
import type { TaskNames } from './task-names.js';

export function readDependencies(
  cells: readonly TaskCells[],
  outline: Outline,
  names: TaskNames,
  units: DurationUnits,
  log: ProblemLog,
): Dependency[] {
  const dependencies: Dependency[] = [];
  const isWithin = containment(outline);
  const repeatedOf = repeatFinder(cells.length);
  cells.forEach((task, successor) => {
    if (task.predecessors === null || task.predecessors === '' || task.predecessors === undefined) return;
    const place = { table: 'plan', row: task.row, label: task.id, column: 'Predecessors' } as const;
    const { links, faults } = readPredecessors(task.predecessors, names, units);
    for (const fault of faults) log.addFault(place, fault, true);
    for (const link of links) {
      const objection = objectionTo(link, successor, cells, outline, isWithin);
      if (objection === null)
        dependencies.push({ predecessor: link.task, successor, type: link.type, lag: link.lag });
      else log.add(place, objection.id, objection.message, objection.remedy, true);
    }
    noteRepeated(repeatedOf(links, successor), cells, place, log);
  });
  return dependencies;
}

type Objection = {
  readonly id: 'self-predecessor' | 'summary-link';
  readonly message: string;
  readonly remedy: string;
};

function objectionTo(
  link: PredecessorLink,
  successor: TaskIndex,
  cells: readonly TaskCells[],
  outline: Outline,
  isWithin: IsWithin,
): Objection | null {
  if (link.task === successor) {
    return {
      id: 'self-predecessor',
      message: 'The task waits for itself.',
      remedy: 'Take its own ID out of Predecessors.',
    };
  }
  const name = (index: TaskIndex): string => `${cells[index]?.id} ${cells[index]?.name}`;
  if (isWithin(link.task, successor) || isWithin(successor, link.task)) {
    const [summary, inside] = isWithin(link.task, successor)
      ? [successor, link.task]
      : [link.task, successor];
    return {
      id: 'summary-link',
      message: `A summary task cannot be linked to a task within it: ${name(inside)} lies within ${name(summary)}.`,
      remedy: 'Remove the link, or link the tasks within to each other.',
    };
  }
  const isSummary = (outline.children[successor]?.length ?? 0) > 0;
  if (isSummary && (link.type === 'FF' || link.type === 'SF')) {
    return {
      id: 'summary-link',
      message: `A summary task cannot have a link into its finish (${link.type} from ${name(link.task)}): its finish is rolled up.`,
      remedy: 'Use FS or SS, or link the tasks within.',
    };
  }
  return null;
}

/** The links of one cell after another that say again what a link before them says. */
function repeatFinder(
  taskCount: number,
): (links: readonly PredecessorLink[], successor: TaskIndex) => PredecessorLink[] {
  const lastNamedBy = new Int32Array(taskCount).fill(-1);
  return (links, successor) =>
    links.filter(({ task, type }, at) => {
      const isNamedBefore = lastNamedBy[task] === successor;
      lastNamedBy[task] = successor;
      return isNamedBefore && links.findIndex((link) => link.task === task && link.type === type) < at;
    });
}

function noteRepeated(
  repeated: readonly PredecessorLink[],
  cells: readonly TaskCells[],
  place: Parameters<ProblemLog['add']>[0],
  log: ProblemLog,
): void {
  for (const { task } of repeated) {
    log.add(
      place,
      'duplicate-predecessor',
      `${cells[task]?.id} ${cells[task]?.name} is named more than once.`,
      'Keep one link; while there are several, all of them hold.',
    );
  }
}
