/** The baselines of a Microsoft Project file, each as a Baseline table. */
import type { Cell, Table } from '../../table/cell.js';
import type { DurationUnits } from '../../table/duration.js';
import type { XmlElement } from '../xml/xml-tree.js';
import { durationCell } from './duration-format.js';
import type { FileRow, FileTask } from './file-tasks.js';
import { finishCell, momentOf, moneyOf, numberOf, spanOf, startCell } from './values.js';

/** One of the file's baselines; 0 is the current one, 1 to 10 the numbered ones. */
export interface NumberedBaseline {
  readonly number: number;
  readonly table: Table;
}

const HEADER = ['ID', 'Task', 'Baseline start', 'Baseline finish', 'Baseline duration', 'Baseline budget'];

/** In the order of their numbers. Summary tasks are left out: their dates and budgets are rolled up. */
export function readBaselines(rows: readonly FileRow[], units: DurationUnits): readonly NumberedBaseline[] {
  const found = new Map<number, [FileTask, XmlElement][]>();
  for (const task of rows) {
    if (task === null || task.isSummary) continue;
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
    .map(([number, entries]) => ({ number, table: baselineTable(entries, units) }));
}

/** Where no task has a cost the plan has no money in it, and every budget is blank instead of 0. */
function baselineTable(entries: readonly [FileTask, XmlElement][], units: DurationUnits): Table {
  const hasMoney = entries.some(([, baseline]) => (moneyOf(baseline, 'Cost') ?? 0) !== 0);
  const hasFixedCost = entries.some(([, baseline]) => baseline.child('FixedCost') !== undefined);
  return [
    hasFixedCost ? [...HEADER, 'Fixed cost'] : HEADER,
    ...entries.map(([task, baseline]): Cell[] => {
      const duration = spanOf(baseline, 'Duration');
      const format = numberOf(baseline, 'DurationFormat') ?? numberOf(task.element, 'DurationFormat');
      const cells: Cell[] = [
        /^(?:0|[1-9]\d{0,8})$/.test(task.id) ? Number(task.id) : task.id,
        task.name,
        startCell(momentOf(baseline, 'Start')),
        finishCell(momentOf(baseline, 'Finish')),
        duration === null ? null : durationCell(duration, format, units),
        hasMoney ? moneyOf(baseline, 'Cost') : null,
      ];
      return hasFixedCost ? [...cells, moneyOf(baseline, 'FixedCost')] : cells;
    }),
  ];
}
