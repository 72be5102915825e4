/** Reads the Resources table: who and what the plan can use, when, and at what price. */
import type { Cell, Table } from '../table/cell.js';
import { readResourceType } from '../table/choice.js';
import type { ColumnName } from '../table/dictionary.js';
import { readHeader } from '../table/header.js';
import { readMoney, readUnits } from '../table/number.js';
import type { Reading } from '../table/reading.js';
import { bodyRows } from '../table/rows.js';
import { readText } from '../table/text.js';
import type { Resource } from './plan.js';
import type { ProblemLog } from './problem-log.js';
import type { Calendars } from './read-calendars.js';

/** Null where the plan comes without a Resources table. */
export function readResources(
  table: Table | undefined,
  calendars: Calendars,
  log: ProblemLog,
): readonly Resource[] | null {
  if (table === undefined) return null;
  const header = readHeader(table, 'resources');
  log.addAll(header.problems);
  const resources: Resource[] = [];
  const known = new Set<string>();
  bodyRows(table, header.row).forEach((cells, index) => {
    const read = <Value>(
      column: ColumnName<'resources'>,
      reader: (cell: Cell) => Reading<Value>,
      label: string | null,
    ): Value | null => {
      const position = header.columns[column];
      if (position === undefined) return null;
      return log.value(reader(cells[position]), () => ({
        table: 'resources',
        row: index + 1,
        label,
        column,
      }));
    };
    const name = read('Resource', readText, null);
    if (name === null) return;
    const key = name.toLowerCase();
    if (known.has(key)) {
      log.add(
        { table: 'resources', row: index + 1, label: name, column: 'Resource' },
        'duplicate-resource',
        `"${name}" is listed twice.`,
        'Keep one of the rows.',
      );
      return;
    }
    known.add(key);
    const calendarName = read('Calendar', readText, name);
    if (calendarName !== null && calendars.named(calendarName) === null)
      noteUnknownCalendar(log, index + 1, name, calendarName);
    resources.push({
      name,
      department: read('Department', readText, name),
      capacity: read('Capacity', readUnits, name) ?? 1,
      rate: read('Rate', readMoney, name),
      overtimeRate: read('Overtime rate', readMoney, name),
      costPerUse: read('Cost per use', readMoney, name),
      type: read('Type', readResourceType, name) ?? 'work',
      calendar: calendars.ofResource(name, calendarName),
    });
  });
  return resources;
}

function noteUnknownCalendar(log: ProblemLog, row: number, resource: string, calendar: string): void {
  log.add(
    { table: 'resources', row, label: resource, column: 'Calendar' },
    'unknown-calendar',
    `There is no calendar "${calendar}".`,
    'Add it to the Calendar table, or clear the cell to use the project’s calendar.',
  );
}
