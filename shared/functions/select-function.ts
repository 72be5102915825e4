/** PM_SELECT: the best set of projects within a budget and a capacity. */
import { readCandidates } from '../program/read-projects.js';
import { selectProjects } from '../program/select-projects.js';
import type { Table } from '../table/cell.js';
import { readMoney, readUnits } from '../table/number.js';
import { type Argument, WrongCall } from './input.js';
import { moneyTables } from './money-tables.js';
import { limitArgument } from './number-argument.js';
import { besideTable, needsOneOf, tableArgument } from './table-argument.js';

/** Row-aligned: Selected, Reason; a row without a project is blank. */
export function selectFunction(
  projects: Argument,
  budget: Argument,
  capacity: Argument = null,
  ...others: Argument[]
): Table {
  const table = tableArgument('PM_SELECT', 'projects', projects, 1);
  needsOneOf('PM_SELECT', 'projects', table, ['Cost']);
  const limits = {
    budget: limitArgument('PM_SELECT', 'budget', budget, readMoney),
    capacity: limitArgument('PM_SELECT', 'capacity', capacity, readUnits),
  };
  if (limits.budget === null)
    throw new WrongCall('PM_SELECT needs a budget as its second argument: an amount of money.');
  const candidates = moneyTables('PM_SELECT', others, 4).convert(readCandidates(table));
  const selected = selectProjects(candidates, { ...limits, budget: limits.budget });
  return besideTable(table, ['Selected', 'Reason'], selected, (each) =>
    each === null ? [null, null] : [each.selected, each.reason],
  );
}
