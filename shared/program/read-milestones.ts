/** Reads stacked PM_MILESTONES tables: when each project's milestones were promised and are due now. */
import { type Cell, isBlank, type Table } from '../table/cell.js';
import { readNumber } from '../table/number.js';
import { tableRows } from '../table/records.js';
import { readBoolean, readText } from '../table/text.js';
import { type Day, dayOf } from '../time/minute.js';

export interface ProjectMilestone {
  readonly project: string;
  readonly id: string;
  readonly name: string;
  readonly baseline: Day | null;
  readonly forecast: Day | null;
  readonly slip: number | null;
  readonly done: boolean;
}

/** Whether a row is a header that stands again between two stacked tables. */
const isHeader = (cells: readonly Cell[]): boolean => {
  const words = new Set(cells.map((cell) => (typeof cell === 'string' ? cell.trim().toLowerCase() : '')));
  return words.has('milestone') && words.has('forecast');
};

/** Tables of one shape, one below the other; rows without a milestone are passed over. */
export function readMilestones(table: Table): ProjectMilestone[] {
  const [header, ...rest] = table.filter((cells) => !cells.every(isBlank));
  if (header === undefined) return [];
  const rows = tableRows([header, ...rest.filter((cells) => !isHeader(cells))], 'milestones');
  return rows.flatMap((row) => {
    const name = row.read('Milestone', readText);
    if (name === null) return [];
    const dayIn = (column: 'Baseline' | 'Forecast'): Day | null => {
      const date = row.date(column);
      return date === null ? null : dayOf(date.minute);
    };
    return [
      {
        project: row.read('Project', readText) ?? '',
        id: row.read('ID', readText) ?? '',
        name,
        baseline: dayIn('Baseline'),
        forecast: dayIn('Forecast'),
        slip: row.read('Slip', readNumber),
        done: row.read('Done', readBoolean) ?? false,
      },
    ];
  });
}
