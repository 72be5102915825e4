/** PM_PROGRAM: the figures of a program of projects. */
import type { Figure } from '../earned-value/figure.js';
import type { Health } from '../health/health.js';
import { leftOutByReason } from '../program/program-money.js';
import type { Program } from '../program/roll-up-program.js';
import { serialOfFinish } from '../summary/shown-moment.js';
import type { Cell, Table } from '../table/cell.js';
import { dateWords } from '../time/date-words.js';
import { dayOf, type Minute, minute, serialOfMinute } from '../time/minute.js';
import { dateCell } from './dates.js';
import type { Argument } from './input.js';
import { programOf } from './program-input.js';
import { asksWhatIf, whatIfProgram } from './what-if-function.js';

/** Metric, Value, Note; money in the program's currency, the slip in working days. With a What-if table: as it would be. */
export function programFunction(summaries: Argument, ...tables: Argument[]): Table {
  const { program, rows } = asksWhatIf(tables)
    ? whatIfProgram(summaries, tables)
    : { program: programOf('PM_PROGRAM', summaries, tables), rows: [] };
  return [
    ['Metric', 'Value', 'Note'],
    ...countRows(program),
    ...moneyRows(program),
    ...dateRows(program),
    ...rows,
  ];
}

function countRows({ projects, leftOut, counts, summary }: Program): Cell[][] {
  const named = (health: Health): Cell[] => {
    const names = projects.filter((project) => project.health === health).map(({ project }) => project);
    return [health, counts[health], names.join(', ') || null];
  };
  const reasons = leftOutByReason(leftOut)
    .map((each) => `${each.projects.join(', ')}: ${each.why}`)
    .join('; ');
  return [
    ['Projects', projects.length, null],
    ['Left out', leftOut.length, reasons || null],
    named('Green'),
    named('Amber'),
    named('Red'),
    named('Grey'),
    ['Health', summary.health, summary.reason || null],
  ];
}

function moneyRows(program: Program): Cell[][] {
  const { currency } = program;
  const row = (metric: string, { value, note }: Figure, unit = ''): Cell[] => [
    metric,
    value,
    [value === null ? '' : unit, note ?? ''].filter((text) => text !== '').join('; ') || null,
  ];
  return [
    row('BAC', program.budgetAtCompletion, currency),
    row('PV', program.plannedValue, currency),
    row('EV', program.earnedValue, currency),
    row('AC', program.actualCost, currency),
    row('EAC', program.estimateAtCompletion, currency),
    row('VAC', program.varianceAtCompletion, currency),
    row('SPI', program.schedulePerformanceIndex),
    row('CPI', program.costPerformanceIndex),
  ];
}

function dateRows({ start, finish, baselineFinish, finishSlip, next }: Program): Cell[][] {
  const missing = (moment: Minute | null): Cell => (moment === null ? 'no project has it' : null);
  const finishDate = (moment: Minute | null): Cell =>
    dateCell(moment === null ? null : serialOfFinish(moment));
  const nextDate = next?.nextMilestoneDate ?? null;
  return [
    ['Start', dateCell(start === null ? null : serialOfMinute(start)), missing(start)],
    ['Finish', finishDate(finish), missing(finish)],
    ['Baseline finish', finishDate(baselineFinish), missing(baselineFinish)],
    ['Finish slip', finishSlip.value, finishSlip.note ?? null],
    [
      'Next milestone',
      next?.nextMilestone ?? null,
      nextDate === null
        ? 'no project has a milestone ahead'
        : `${dateWords(dayOf(minute(nextDate - 1)))}, ${next?.project}`,
    ],
  ];
}
