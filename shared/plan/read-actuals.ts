/** Reads the Actuals table: the ledger of what was spent, on which task and when. */
import { type Cell, isBlank, type Table } from '../table/cell.js';
import { dayMonthOrder, readDate } from '../table/date.js';
import type { ColumnName } from '../table/dictionary.js';
import { type Duration, type DurationUnits, readDuration } from '../table/duration.js';
import { readHeader } from '../table/header.js';
import { nearestName } from '../table/nearest.js';
import { readMoney } from '../table/number.js';
import type { Reading } from '../table/reading.js';
import { bodyRows, columnCells } from '../table/rows.js';
import { readText } from '../table/text.js';
import { MINUTES_PER_HOUR } from '../time/minute.js';
import type { ActualEntry, Resource, TaskIndex } from './plan.js';
import type { ProblemLog } from './problem-log.js';
import type { TaskNames } from './task-names.js';

/** Null where the plan comes without an Actuals table. An entry of no task the plan knows counts for the project. */
export function readActuals(
  table: Table | undefined,
  names: TaskNames,
  resources: readonly Resource[] | null,
  units: DurationUnits,
  log: ProblemLog,
): readonly ActualEntry[] | null {
  if (table === undefined) return null;
  const header = readHeader(table, 'actuals');
  log.addAll(header.problems);
  const rows = bodyRows(table, header.row);
  const order = dayMonthOrder(columnCells(rows, header.columns.Date));
  const rates = new Rates(resources);
  const entries: ActualEntry[] = [];
  rows.forEach((cells, index) => {
    const row = index + 1;
    const at = (column: ColumnName<'actuals'>) => ({ table: 'actuals', row, label: null, column }) as const;
    const read = <Value>(
      column: ColumnName<'actuals'>,
      reader: (cell: Cell) => Reading<Value>,
    ): Value | null => {
      const position = header.columns[column];
      return position === undefined ? null : log.value(reader(cells[position]), () => at(column));
    };
    const date = read('Date', (cell) => readDate(cell, order));
    const taskText = read('Task', readText);
    const typedCost = read('Cost', readMoney);
    const hours = read('Hours', (cell) => readDuration(cell, units, 'h'));
    const resource = read('Resource', readText);
    const holds = (column: ColumnName<'actuals'>) => !isBlank(cells[header.columns[column] ?? -1]);
    const cost = typedCost ?? costOfHours(hours, rates.rateOf(resource));
    if (cost === null) {
      // A cell that cannot be read is noted as such; here only what is not there.
      if (hours !== null) rates.noteWithout(resource, at, log);
      else if (!holds('Cost') && !holds('Hours') && (holds('Date') || holds('Task')))
        log.add(
          at('Cost'),
          'missing-value',
          'There is neither a cost nor hours, so nothing is counted.',
          'Write the cost, or the hours and the resource that worked them.',
        );
      return;
    }
    if (date === null && !holds('Date'))
      log.add(
        at('Date'),
        'missing-value',
        'The cost has no date, so it is not counted.',
        'Write the date on which it was spent.',
      );
    entries.push({ row, date: date?.minute ?? null, task: taskOf(taskText, names, at('Task'), log), cost });
  });
  return entries;
}

const costOfHours = (hours: Duration | null, rate: number | null): number | null =>
  hours === null || rate === null ? null : (hours.minutes / MINUTES_PER_HOUR) * rate;

/** What an hour of each resource costs, and what to say where that is not known. */
class Rates {
  private readonly byName: ReadonlyMap<string, Resource>;

  constructor(resources: readonly Resource[] | null) {
    this.byName = new Map(resources?.map((resource) => [resource.name.toLowerCase(), resource]));
  }

  rateOf(name: string | null): number | null {
    return name === null ? null : (this.byName.get(name.toLowerCase())?.rate ?? null);
  }

  noteWithout(
    name: string | null,
    at: (column: 'Resource' | 'Cost') => Parameters<ProblemLog['add']>[0],
    log: ProblemLog,
  ): void {
    const known = name !== null && this.byName.has(name.toLowerCase());
    if (name === null || known || this.byName.size === 0) {
      log.add(
        at('Cost'),
        'missing-value',
        'There is no cost, and no rate to work it out from the hours.',
        'Write the cost, or give the resource a rate.',
      );
      return;
    }
    const nearest = nearestName(
      name,
      [...this.byName.values()].map((resource) => resource.name),
    );
    log.add(
      at('Resource'),
      'unknown-resource',
      `The Resources table has no "${name}", so its hours have no cost.`,
      nearest === null ? 'Add it there with its rate, or write the cost.' : `Did you mean "${nearest}"?`,
    );
  }
}

function taskOf(
  text: string | null,
  names: TaskNames,
  place: Parameters<ProblemLog['add']>[0],
  log: ProblemLog,
): TaskIndex | null {
  if (text === null) return null;
  const found = names.resolve(text);
  if (typeof found === 'number') return found;
  const nearest = names.nearest(text);
  log.add(
    place,
    'unknown-task',
    found === null
      ? `The plan has no task "${text}"; the cost counts for the project.`
      : `"${text}" fits more than one task; the cost counts for the project.`,
    nearest === null || found !== null
      ? 'Write the ID of one task.'
      : `Write the ID of a task, such as "${nearest}".`,
  );
  return null;
}
