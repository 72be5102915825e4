/** What a task is planned to cost: its budget, else its fixed cost and what its resources cost. */
import type { Assignment, Task } from '../plan/plan.js';
import { MINUTES_PER_HOUR } from '../time/minute.js';

/** Money per hour for work, per unit for material; a cost resource costs what one use of it does. */
function assignmentCost({ resource, units }: Assignment, hours: number | null): number | null {
  if (resource === null || (resource.rate === null && resource.costPerUse === null)) return null;
  const perUse = resource.costPerUse ?? 0;
  if (resource.type === 'cost') return perUse;
  const quantity = resource.type === 'material' ? units : hours;
  return quantity === null ? null : (resource.rate ?? 0) * quantity + perUse;
}

/** The hours each assignment works: its share of the task's work, else its units for the task's duration. */
function assignmentHours({ assignments, work }: Task, durationMinutes: number | null): (number | null)[] {
  const workers = assignments.map(({ resource, units }) => (resource?.type === 'work' ? units : 0));
  const together = workers.reduce((sum, units) => sum + units, 0);
  return workers.map((units) => {
    if (work !== null && together > 0) return (work * units) / together / MINUTES_PER_HOUR;
    return durationMinutes === null ? null : (durationMinutes * units) / MINUTES_PER_HOUR;
  });
}

/** What the task's resources cost for a duration in working minutes; null where none of them has a price. */
function resourceCost(task: Task, durationMinutes: number | null): number | null {
  const hours = assignmentHours(task, durationMinutes);
  const costs = task.assignments.map((assignment, index) => assignmentCost(assignment, hours[index] ?? null));
  const priced = costs.filter((cost) => cost !== null);
  return priced.length === 0 ? null : priced.reduce((sum, cost) => sum + cost, 0);
}

/** Fixed cost and resources together, for a task without a budget; null where neither is given. */
export function costWithoutBudget(
  task: Task,
  fixedCost: number | null,
  durationMinutes: number | null,
): number | null {
  const resources = resourceCost(task, durationMinutes);
  return fixedCost === null && resources === null ? null : (fixedCost ?? 0) + (resources ?? 0);
}
