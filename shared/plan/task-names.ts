/** Finds the task that a text refers to: by its ID, else by its exact name. */
import { nearestName } from '../table/nearest.js';
import type { PredecessorNames } from '../table/predecessors.js';
import type { TaskIndex } from './plan.js';
import type { IdSource, TaskCells } from './plan-rows.js';
import type { ProblemLog } from './problem-log.js';

const AMBIGUOUS = -1;

export class TaskNames implements PredecessorNames {
  private readonly byId = new Map<string, TaskIndex>();
  private byName: Map<string, TaskIndex> | null = null;

  constructor(
    private readonly cells: readonly TaskCells[],
    private readonly idSource: IdSource,
  ) {
    cells.forEach((task, index) => {
      const id = this.idOf(task);
      if (id !== null) this.byId.set(id, this.byId.has(id) ? AMBIGUOUS : index);
    });
  }

  resolve(text: string): TaskIndex | 'ambiguous' | null {
    const wanted = text.trim();
    const found =
      this.byId.get(wanted) ?? this.byId.get(wanted.toLowerCase()) ?? this.names().get(wanted.toLowerCase());
    if (found === undefined) return null;
    return found === AMBIGUOUS ? 'ambiguous' : found;
  }

  nearest(text: string): string | null {
    return nearestName(text, [...this.byId.keys(), ...this.cells.map(({ name }) => name)]);
  }

  /** Notes every row whose ID an earlier row has already. */
  noteDuplicates(log: ProblemLog): void {
    const firstRow = new Map<string, number>();
    for (const task of this.cells) {
      const id = this.idOf(task);
      if (id === null || this.idSource === 'row') continue;
      const first = firstRow.get(id);
      if (first === undefined) firstRow.set(id, task.row);
      else if (this.idSource === 'ID') {
        log.add(
          { table: 'plan', row: task.row, label: id, column: 'ID' },
          'duplicate-id',
          `The ID ${id} is also used in row ${first}.`,
          'Give each task an ID of its own.',
        );
      }
    }
  }

  private idOf(task: TaskCells): string | null {
    if (this.idSource === 'row') return String(task.row);
    if (this.idSource === 'WBS') return task.wbs;
    return task.idCell;
  }

  private names(): Map<string, TaskIndex> {
    if (this.byName !== null) return this.byName;
    this.byName = new Map();
    for (const [index, { name }] of this.cells.entries()) {
      const key = name.toLowerCase();
      this.byName.set(key, this.byName.has(key) ? AMBIGUOUS : index);
    }
    return this.byName;
  }
}
