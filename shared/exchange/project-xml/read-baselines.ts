/** The baselines of a Microsoft Project file, each as a Baseline table. */
import type { Cell, Table } from '../../table/cell.js';
import type { DurationUnits } from '../../table/duration.js';
import type { XmlElement } from '../xml/xml-tree.js';
import { durationCell } from './duration-format.js';
import { type FileRow, type FileTask, idCell } from './file-tasks.js';
import { finishCell, momentOf, moneyOf, numberOf, spanOf, startCell } from './values.js';

/** One of the file's baselines; 0 is the current one, 1 to 10 the numbered ones. */
export interface NumberedBaseline {
  readonly number: number;
  readonly table: Table;
}

const HEADER = [
  'ID',
  'Task',
  'Baseline start',
  'Baseline finish',
  'Baseline duration',
  'Baseline budget',
  'Fixed cost',
  'Accrual',
  'EV method',
];

/** In the order of their numbers. Summary tasks have theirs beside those of the tasks below. */
export function readBaselines(rows: readonly FileRow[], units: DurationUnits): readonly NumberedBaseline[] {
  const found = new Map<number, [FileTask, XmlElement][]>();
  for (const task of rows) {
    if (task === null) continue;
    for (const baseline of task.element.all('Baseline')) {
      const number = numberOf(baseline, 'Number') ?? 0;
      if (momentOf(baseline, 'Start') === null && momentOf(baseline, 'Finish') === null) continue;
      const entries = found.get(number) ?? [];
      found.set(number, entries);
      entries.push([task, baseline]);
    }
  }
  return [...found]
    .sort(([one], [other]) => one - other)
    .map(([number, entries]) => ({
      number,
      table: withoutBlankColumns(baselineTable(number, entries, units)),
    }));
}

/** The columns after the budget stand only where some task fills them. */
function withoutBlankColumns(table: Table): Table {
  const always = HEADER.indexOf('Baseline budget');
  const kept = HEADER.map(
    (_, at) => at <= always || table.slice(1).some((row) => (row[at] ?? null) !== null),
  );
  return table.map((row) => row.filter((_, at) => kept[at]));
}

/** Where no task has a cost the plan has no money in it, and every budget is blank instead of 0. */
function baselineTable(
  number: number,
  entries: readonly [FileTask, XmlElement][],
  units: DurationUnits,
): Table {
  const hasMoney = entries.some(([, baseline]) => (moneyOf(baseline, 'Cost') ?? 0) !== 0);
  return [
    HEADER,
    ...entries.map(([task, baseline]): Cell[] => {
      const duration = spanOf(baseline, 'Duration');
      const format = numberOf(baseline, 'DurationFormat') ?? numberOf(task.element, 'DurationFormat');
      // What our own export adds is about the current baseline.
      const added = number === 0 ? task.custom : null;
      return [
        idCell(task),
        task.name,
        startCell(momentOf(baseline, 'Start')),
        finishCell(momentOf(baseline, 'Finish')),
        duration === null ? null : durationCell(duration, format, units),
        hasMoney ? moneyOf(baseline, 'Cost') : null,
        moneyOf(baseline, 'FixedCost'),
        added?.get('Baseline accrual') ?? null,
        added?.get('Baseline EV method') ?? null,
      ];
    }),
  ];
}
