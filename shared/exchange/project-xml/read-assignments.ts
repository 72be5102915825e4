/** Who works on which task in a Microsoft Project file: the Resources cells, and the cost they come to. */
import type { XmlElement } from '../xml/xml-tree.js';
import type { Notes } from './notes.js';
import type { FileResource } from './read-project-resources.js';
import { numberOf, spanOf } from './values.js';

interface FileAssignment {
  readonly resource: FileResource;
  units: number;
  /** Minutes. */
  work: number | null;
}

export class FileAssignments {
  private readonly byTask = new Map<number, FileAssignment[]>();

  constructor(project: XmlElement, resources: readonly FileResource[], notes: Notes) {
    const byUid = new Map(resources.map((resource) => [resource.uid, resource]));
    for (const element of project.list('Assignments', 'Assignment')) {
      const task = numberOf(element, 'TaskUID');
      const resource = byUid.get(numberOf(element, 'ResourceUID') ?? -1);
      if (task === null || resource === undefined) continue;
      const units = numberOf(element, 'Units') ?? 1;
      noteUncarried(element, resource.name, notes);
      if (units <= 0) {
        notes.about('Assignments of no units are left out', resource.name);
        continue;
      }
      this.add(task, { resource, units, work: spanOf(element, 'Work') });
    }
  }

  private add(task: number, assignment: FileAssignment): void {
    const known = this.byTask.get(task) ?? [];
    this.byTask.set(task, known);
    const same = known.find(({ resource }) => resource === assignment.resource);
    if (same === undefined) known.push(assignment);
    else {
      same.units += assignment.units;
      same.work = (same.work ?? 0) + (assignment.work ?? 0);
    }
  }

  hasAny(task: number): boolean {
    return this.byTask.has(task);
  }

  /** A task's Resources cell; null where nobody is assigned. */
  cell(task: number): string | null {
    const assignments = this.byTask.get(task);
    if (assignments === undefined) return null;
    return assignments.map(({ resource, units }) => nameWithUnits(resource.name, units)).join(', ');
  }

  /** The units of all that works on it, not counting material and money. */
  workUnits(task: number): number {
    return this.workers(task).reduce((sum, { units }) => sum + units, 0);
  }

  /** What its resources come to at their rates, with a duration in minutes. */
  cost(task: number, duration: number): number {
    return (this.byTask.get(task) ?? []).reduce((sum, { resource, units, work }) => {
      const { type, rate, costPerUse } = resource;
      const quantity = type === 'material' ? units : type === 'cost' ? 0 : (work ?? duration * units) / 60;
      const uses = type === 'work' ? Math.max(1, units) : 1;
      return sum + (rate ?? 0) * quantity + (costPerUse ?? 0) * uses;
    }, 0);
  }

  /** What a minute of all its work costs: the file rounds work to minutes, so costs may be apart by that much. */
  costOfMinute(task: number): number {
    return this.workers(task).reduce((sum, { resource }) => sum + (resource.rate ?? 0) / 60, 0);
  }

  private workers(task: number): readonly FileAssignment[] {
    return (this.byTask.get(task) ?? []).filter(({ resource }) => resource.type === 'work');
  }
}

/** One unit goes without saying, unless the name's end could be taken for units. */
const nameWithUnits = (name: string, units: number): string =>
  units === 1 && !/[\d%)]$/.test(name) ? name : `${name} [${Math.round(units * 1e6) / 1e6}]`;

function noteUncarried(element: XmlElement, name: string, notes: Notes): void {
  if ((numberOf(element, 'WorkContour') ?? 0) !== 0)
    notes.about('Work contours are not carried; work is spread evenly', name);
  if ((numberOf(element, 'Delay') ?? 0) !== 0 || (numberOf(element, 'LevelingDelay') ?? 0) !== 0)
    notes.about('Assignments that start later than their task are not carried as such', name);
  if ((numberOf(element, 'CostRateTable') ?? 0) !== 0)
    notes.about('Assignments at a rate of cost rate tables B to E take the standard rate', name);
  if ((spanOf(element, 'OvertimeWork') ?? 0) > 0) notes.about('Overtime work is not carried', name);
}
