/** Finds the task that a text refers to: by its ID, else by its exact name. */
import { nearestName } from '../table/nearest.js';
import type { PredecessorNames } from '../table/predecessors.js';
import type { TaskIndex } from './plan.js';
import type { IdSource, TaskCells } from './plan-rows.js';
import type { ProblemLog } from './problem-log.js';

const AMBIGUOUS = -1;

/** About half a second's worth of comparing texts with names. */
const MOST_COMPARED = 3_000_000;

/** What separates the items of a list in one cell. */
const SEPARATOR = /[,;\n]/;

export class TaskNames implements PredecessorNames {
  private readonly byId = new Map<string, TaskIndex>();
  private byName: Map<string, TaskIndex> | null = null;
  private readonly nearestTo = new Map<string, string | null>();
  private compared = 0;
  private hasRepeatedIds = false;
  private hasFoundById = false;
  private hasSeparators: boolean | null = null;

  constructor(
    private readonly cells: readonly TaskCells[],
    private readonly idSource: IdSource,
  ) {
    cells.forEach((task, index) => {
      const id = this.idOf(task);
      if (id === null) return;
      const isRepeated = this.byId.has(id);
      this.hasRepeatedIds ||= isRepeated;
      this.byId.set(id, isRepeated ? AMBIGUOUS : index);
    });
  }

  resolve(text: string): TaskIndex | 'ambiguous' | null {
    const wanted = text.trim();
    // Most such texts are lists, and no plan's names hold what separates a list: that saves looking for each.
    if (SEPARATOR.test(wanted) && !this.holdSeparators()) return null;
    const byId = this.byId.get(wanted) ?? this.byId.get(wanted.toLowerCase());
    if (byId !== undefined) this.hasFoundById = true;
    const found = byId ?? this.names().get(wanted.toLowerCase());
    if (found === undefined) return null;
    return found === AMBIGUOUS ? 'ambiguous' : found;
  }

  /** Whether a text so far was an ID: where all were names, the IDs say nothing. */
  get idsAreUsed(): boolean {
    return this.hasFoundById;
  }

  /** Looked for only so often: where thousands of references fit nothing, they are not slips of the keys. */
  nearest(text: string): string | null {
    const known = this.nearestTo.get(text);
    if (known !== undefined) return known;
    this.compared += this.byId.size + this.cells.length;
    const found =
      this.compared > MOST_COMPARED
        ? null
        : nearestName(text, [...this.byId.keys(), ...this.cells.map(({ name }) => name)]);
    this.nearestTo.set(text, found);
    return found;
  }

  /** Notes every row whose ID an earlier row has already. */
  noteDuplicates(log: ProblemLog): void {
    if (!this.hasRepeatedIds || this.idSource !== 'ID') return;
    const firstRow = new Map<string, number>();
    for (const task of this.cells) {
      const id = this.idOf(task);
      if (id === null) continue;
      const first = firstRow.get(id);
      if (first === undefined) firstRow.set(id, task.row);
      else {
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
    if (this.idSource === 'name') return task.id;
    if (this.idSource === 'WBS') return task.wbs;
    return task.idCell;
  }

  private holdSeparators(): boolean {
    this.hasSeparators ??= this.cells.some(({ id, name }) => SEPARATOR.test(id) || SEPARATOR.test(name));
    return this.hasSeparators;
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
