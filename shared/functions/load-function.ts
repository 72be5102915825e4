/** PM_LOAD: how much of each resource is taken in each period. */
import { loadOf } from '../capacity/load.js';
import { PERIOD_UNITS, type PeriodUnit } from '../capacity/periods.js';
import { SerialDate, type Table } from '../table/cell.js';
import { dayOf } from '../time/minute.js';
import { type Argument, isTable, WrongCall } from './input.js';
import { scheduledPlanWithResources } from './resources-input.js';

/**
 * One header row (Resource, then the first day of each period) and a row for each resource with a capacity; 1 is all
 * that is available. A cell is blank where nothing is available.
 */
export function loadFunction(plan: Argument, ...others: Argument[]): Table {
  const tables = others.filter((argument) => !isPeriod(argument));
  const { schedule } = scheduledPlanWithResources('PM_LOAD', plan, tables);
  const { periods, resources } = loadOf(schedule, periodOf(others));
  return [
    ['Resource', ...periods.map(({ from }) => new SerialDate(dayOf(from)))],
    ...resources.map(({ resource, fractions }) => [resource.name, ...fractions]),
  ];
}

const isPeriod = (argument: Argument): argument is string =>
  typeof argument === 'string' && argument.trim() !== '';

function periodOf(others: readonly Argument[]): PeriodUnit {
  const given = others.filter((argument) => !isTable(argument)).find(isPeriod);
  if (given === undefined) return 'day';
  const unit = PERIOD_UNITS.find((each) => each === given.trim().toLowerCase());
  if (unit === undefined)
    throw new WrongCall(`PM_LOAD: "${given}" is not a period. Write day, week or month.`);
  return unit;
}
