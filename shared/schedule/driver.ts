/** Turns what the forward pass noted of each start into the driver that is shown. */
import type { Dependency, Task } from '../plan/plan.js';
import {
  BY_ACTUAL_FINISH,
  BY_ACTUAL_START,
  BY_CONSTRAINT,
  BY_FLOOR,
  BY_LATE_DATES,
  BY_MANUAL_DATES,
  BY_STATUS_DATE,
  type ForwardPass,
} from './early-dates.js';
import { HOLDS, type Network, ROLLS_UP } from './network.js';
import type { Driver } from './schedule.js';

/** What put the task that a node stands for on its date. */
export function driverOf(network: Network, forward: ForwardPass, node: number): Driver {
  const driver = forward.driver[node] as number;
  if (driver >= 0) return driverByEdge(network, forward, driver);
  switch (driver) {
    case BY_CONSTRAINT: {
      const { type, origin, date } = (network.plan.tasks[network.taskOfNode[node] as number] as Task)
        .constraint;
      return { by: 'constraint', type, origin, date };
    }
    case BY_STATUS_DATE:
      return { by: 'status date' };
    case BY_ACTUAL_START:
      return { by: 'actual start' };
    case BY_ACTUAL_FINISH:
      return { by: 'actual finish' };
    case BY_MANUAL_DATES:
      return { by: 'manual' };
    case BY_LATE_DATES:
      return { by: 'late dates' };
    case BY_FLOOR:
      return { by: 'levelling' };
    default:
      return { by: 'project start' };
  }
}

/** A task held by its summary is driven by whatever holds the summary. */
function driverByEdge(network: Network, forward: ForwardPass, edge: number): Driver {
  const kind = network.kind[edge];
  if (kind === ROLLS_UP)
    return { by: 'subtasks', first: network.taskOfNode[network.from[edge] as number] as number };
  if (kind !== HOLDS) return { by: 'link', dependency: network.dependency[edge] as Dependency };
  const summary = forward.origin[network.from[edge] as number] as number;
  return { by: 'summary', summary, because: driverOf(network, forward, summary) };
}
