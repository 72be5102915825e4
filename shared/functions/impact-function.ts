/** PM_IMPACT: dependencies between projects, what they promised and whom a slip hits. */
import { workingDaysText } from '../health/number-words.js';
import { type Impact, impactOf } from '../program/impact.js';
import { readProgramSettings } from '../program/program-settings.js';
import { readProjectLinks } from '../program/read-links.js';
import { readMilestones } from '../program/read-milestones.js';
import { SerialDate, type Table } from '../table/cell.js';
import type { Day } from '../time/minute.js';
import type { Argument } from './input.js';
import { besideTable, tableArgument } from './table-argument.js';

/** Row-aligned: Promised, Forecast, Slip in working days, Hits. A row without tasks is blank. */
export function impactFunction(dependencies: Argument, milestones: Argument): Table {
  const table = tableArgument('PM_IMPACT', 'dependencies', dependencies, 1);
  const stacked = tableArgument('PM_IMPACT', 'milestones', milestones, 2);
  const { calendar, minutesPerDay } = readProgramSettings(undefined);
  const impacts = impactOf(readProjectLinks(table), readMilestones(stacked), calendar, minutesPerDay);
  return besideTable(table, ['Promised', 'Forecast', 'Slip', 'Hits'], impacts, (impact) =>
    impact === null
      ? [null, null, null, null]
      : [dateCell(impact.promised), dateCell(impact.forecast), impact.slip, hitsText(impact) || null],
  );
}

const dateCell = (of: Day | null): SerialDate | null => (of === null ? null : new SerialDate(of));

/** `Mobile app: Integration, 5 working days later`; what is blank says why. */
const hitsText = ({ hits, note }: Impact): string =>
  [
    ...hits.map(({ project, milestone, days }) => `${project}: ${milestone}, ${workingDaysText(days)} later`),
    ...(note === null ? [] : [note]),
  ].join('; ');
