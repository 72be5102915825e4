/** PM_OVERLOADS: when a resource is asked for more than it has, and by which tasks. */
import { findOverloads } from '../capacity/overloads.js';
import { taskLabel } from '../schedule/schedule-problems.js';
import { shownStart } from '../schedule/shown-dates.js';
import type { Table } from '../table/cell.js';
import { listed } from '../table/listed.js';
import { dateCell, finishCell } from './dates.js';
import type { Argument } from './input.js';
import { scheduledPlanWithResources } from './resources-input.js';

/** A cell holds 50,000 characters: of more tasks than this the first are named, and how many more there are. */
const MOST_NAMED = 500;

/** Resource, From, To, Load, Available, Tasks: a row for each stretch of overload, by resource and then by date. */
export function overloadsFunction(plan: Argument, ...tables: Argument[]): Table {
  const scheduled = scheduledPlanWithResources('PM_OVERLOADS', plan, tables);
  const { schedule } = scheduled;
  return [
    ['Resource', 'From', 'To', 'Load', 'Available', 'Tasks'],
    ...findOverloads(schedule).map(({ resource, from, to, load, available, tasks }) => [
      resource.name,
      dateCell(shownStart(schedule, from)),
      finishCell(schedule, to),
      Math.round(load * 1e6) / 1e6,
      available,
      listed(
        tasks.map((task) => taskLabel(scheduled.plan, task)),
        MOST_NAMED,
      ),
    ]),
  ];
}
