/** PM_LOAD: how much of each resource is taken in each period. */
import { loadOf } from '../capacity/load.js';
import { SerialDate, type Table } from '../table/cell.js';
import { dayOf } from '../time/minute.js';
import type { Argument } from './input.js';
import { periodArgument } from './period-argument.js';
import { scheduledPlanWithResources } from './resources-input.js';

/**
 * One header row (Resource, then the first day of each period) and a row for each resource with a capacity; 1 is all
 * that is available. A cell is blank where nothing is available.
 */
export function loadFunction(plan: Argument, ...others: Argument[]): Table {
  const { unit, tables } = periodArgument('PM_LOAD', others);
  const { schedule } = scheduledPlanWithResources('PM_LOAD', plan, tables);
  const { periods, resources } = loadOf(schedule, unit ?? 'day');
  return [
    ['Resource', ...periods.map(({ from }) => new SerialDate(dayOf(from)))],
    ...resources.map(({ resource, fractions }) => [resource.name, ...fractions]),
  ];
}
