/** What a task is planned to cost: its budget, else its fixed cost and what its resources cost. */
import type { Assignment, Task } from '../plan/plan.js';
import { MINUTES_PER_HOUR } from '../time/minute.js';

/** Working hours of an assignment; overtime are those beyond its units for the task's duration. */
interface AssignedHours {
  readonly regular: number;
  readonly overtime: number;
}

/**
 * Money per hour for work, per unit for material and cost resources. A use costs its price for each unit of a work
 * resource (half a person is one use), and once for the others: so in Microsoft Project.
 */
function assignmentCost({ resource, units }: Assignment, hours: AssignedHours | null): number | null {
  if (resource === null || (resource.rate === null && resource.costPerUse === null)) return null;
  const { rate, costPerUse } = resource;
  if (resource.type !== 'work') return (rate ?? 0) * units + (costPerUse ?? 0);
  if (hours === null) return null;
  const overtimeRate = resource.overtimeRate ?? rate;
  return (
    (rate ?? 0) * hours.regular +
    (overtimeRate ?? 0) * hours.overtime +
    (costPerUse ?? 0) * Math.max(1, units)
  );
}

/**
 * The hours each assignment works: its share of the task's work, else its units for the task's duration. Work that
 * does not fit into the duration is done in overtime.
 */
function assignmentHours(
  { assignments, work }: Task,
  durationMinutes: number | null,
): readonly (AssignedHours | null)[] {
  const workers = assignments.map(({ resource, units }) => (resource?.type === 'work' ? units : 0));
  const together = workers.reduce((sum, units) => sum + units, 0);
  return workers.map((units) => {
    const within = durationMinutes === null ? null : (durationMinutes * units) / MINUTES_PER_HOUR;
    if (work === null || together === 0) return within === null ? null : { regular: within, overtime: 0 };
    const hours = (work * units) / together / MINUTES_PER_HOUR;
    const regular = within === null ? hours : Math.min(hours, within);
    return { regular, overtime: hours - regular };
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
