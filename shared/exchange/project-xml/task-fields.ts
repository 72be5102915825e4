/** The custom fields of a task: what the plan holds and Microsoft Project has no field for. */
import type { BaselineTask, Duration, Plan, Task } from '../../plan/plan.js';
import type { CarriedField } from './custom-fields.js';
import { formatOf, spanInUnits } from './duration-format.js';
import type { OutlinedTask } from './outline-order.js';
import type { WrittenProgress } from './task-progress.js';

export function customFieldsOf(
  { task, uid }: OutlinedTask,
  plan: Plan,
  progress: WrittenProgress,
  baseline: BaselineTask | undefined,
): ReadonlyMap<CarriedField, string | number> {
  const fields = new Map<CarriedField, string | number>();
  const put = (field: CarriedField, value: string | number | null): void => {
    if (value !== null && value !== '') fields.set(field, value);
  };
  const { estimate, isSummary } = task;
  const method = task.earnedValueMethod ?? plan.settings.earnedValueMethod;
  put('ID', task.id === String(uid) ? null : task.id);
  put('Department', task.department);
  put('Budget', task.budget);
  put('Fixed cost', task.budget !== null || isSummary ? task.fixedCost : null);
  put('Milestone weight', task.milestoneWeight);
  put('Units planned', task.unitsPlanned);
  put('Units done', task.unitsDone);
  put('Baseline accrual', baseline?.accrual ?? null);
  put('Baseline EV method', baseline?.earnedValueMethod ?? null);
  if (isSummary) return fields;
  put('EV method', method === 'percent complete' ? null : method);
  put('Type', typeOf(task));
  const span = (duration: Duration | undefined): string | null =>
    duration === undefined
      ? null
      : spanInUnits(duration.minutes, formatOf(duration, plan.settings), plan.settings);
  put('Optimistic', span(estimate?.optimistic));
  put('Most likely', span(estimate?.mostLikely));
  put('Pessimistic', span(estimate?.pessimistic));
  put('Assumed', progress.assumed);
  const fraction = task.fractionComplete ?? 0;
  put('% complete', fraction === progress.percent / 100 ? null : fraction);
  return fields;
}

/** Milestones and manual tasks Microsoft Project knows itself. */
const typeOf = ({ kind }: Task): string | null => (kind === 'level of effort' ? kind : null);
