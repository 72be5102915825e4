/** PM_ALIGNMENT: objectives with what serves them, and projects that serve none. */
import {
  type Alignment,
  alignProjects,
  type Orphan,
  readObjectives,
  unconvertedText,
} from '../program/alignment.js';
import { readCandidates } from '../program/read-projects.js';
import type { Cell, Table } from '../table/cell.js';
import type { Argument } from './input.js';
import { moneyTables } from './money-tables.js';
import { tableArgument } from './table-argument.js';

/**
 * Objective, Weight, Projects, Cost, Coverage: a row for each objective, then one for each orphan project. Where costs
 * are in several currencies and a rate is missing, a last row says so and names the projects.
 */
export function alignmentFunction(projects: Argument, objectives: Argument, ...others: Argument[]): Table {
  const candidates = readCandidates(tableArgument('PM_ALIGNMENT', 'projects', projects, 1));
  const wanted = readObjectives(tableArgument('PM_ALIGNMENT', 'objectives', objectives, 2));
  const money = moneyTables('PM_ALIGNMENT', others, 3);
  const {
    objectives: aligned,
    orphans,
    repeated,
    unconverted,
  } = alignProjects(money.convert(candidates), wanted);
  return [
    ['Objective', 'Weight', 'Projects', 'Cost', 'Coverage'],
    ...aligned.map(({ objective, contributions, cost, coverage }): Cell[] => [
      objective.name,
      objective.weight,
      contributions.map(({ project }) => project).join(', ') || null,
      cost,
      coverage,
    ]),
    ...orphans.map((orphan): Cell[] => [
      orphanText(orphan),
      null,
      orphan.project,
      orphan.cost,
      orphan.coverage,
    ]),
    ...repeated.map((name): Cell[] => [
      `${name} is listed more than once; its first row counts.`,
      null,
      null,
      null,
      null,
    ]),
    ...unconvertedRows(unconverted),
  ];
}

const orphanText = ({ names }: Orphan): string =>
  names === '' ? 'No objective' : `No objective: "${names}" is not in the table`;

const unconvertedRows = (unconverted: Alignment['unconverted']): Cell[][] =>
  unconverted.length === 0
    ? []
    : [
        [
          unconvertedText(unconverted),
          null,
          unconverted.map(({ project }) => project).join(', '),
          null,
          null,
        ],
      ];
