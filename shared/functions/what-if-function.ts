/** PM_PROGRAM with a What-if table: the program as it would be, and what its limits leave. */
import type { Figure } from '../earned-value/figure.js';
import { bestSetOf } from '../program/best-set.js';
import { inOneCurrency } from '../program/one-currency.js';
import { readListedProjects, readProgramSettings } from '../program/program-settings.js';
import { readRates } from '../program/rates.js';
import { readProjectLinks } from '../program/read-links.js';
import { readMilestones } from '../program/read-milestones.js';
import { readCandidates } from '../program/read-projects.js';
import { readWhatIf, type WhatIfChanges } from '../program/read-what-if.js';
import { type Program, programCurrency } from '../program/roll-up-program.js';
import type { WhatIf } from '../program/what-if.js';
import {
  NO_BUDGET,
  type OutcomeTables,
  type WhatIfOutcome,
  whatIfOutcome,
} from '../program/what-if-outcome.js';
import { movedText } from '../report/what-if-lines.js';
import type { ProjectSummary } from '../summary/project-summary.js';
import { readSummaries } from '../summary/read-summaries.js';
import type { Cell } from '../table/cell.js';
import { COLUMNS } from '../table/dictionary.js';
import { recognizeTable } from '../table/recognize.js';
import { type Argument, isTable } from './input.js';
import { type FoundTables, optionalTables } from './optional-tables.js';
import { summariesTable } from './program-input.js';

const TABLES = ['projects', 'rates', 'settings', 'dependencies', 'milestones', 'whatIf'] as const;

type WhatIfTableKinds = FoundTables<(typeof TABLES)[number]>;

export interface WhatIfProgram {
  readonly program: Program;
  /** Rows that follow those of PM_PROGRAM. */
  readonly rows: readonly Cell[][];
}

/** Whether a call asks what would follow from changes. */
export const asksWhatIf = (tables: readonly Argument[]): boolean =>
  tables.some((table) => isTable(table) && recognizeTable(table) === 'whatIf');

export function whatIfProgram(given: Argument, others: readonly Argument[]): WhatIfProgram {
  const summaries = readSummaries(summariesTable('PM_PROGRAM', given));
  const { tables, changes } = whatIfInput(summaries, optionalTables(others, TABLES, 'PM_PROGRAM'));
  const outcome = whatIfOutcome(tables, changes);
  const { changed } = outcome;
  return {
    program: outcome.program,
    rows: [
      changeRow(changes.count, changes.problems, changed),
      movedRow(changed),
      ...limitRows(outcome, tables.currency),
      ...bestSetRows(changed, changes),
    ],
  };
}

/** What the tables of a call say to a What-if, in the program's currency. */
export function whatIfInput(
  summaries: readonly ProjectSummary[],
  given: WhatIfTableKinds,
): { readonly tables: OutcomeTables; readonly changes: WhatIfChanges } {
  const settings = readProgramSettings(given.settings);
  const rates = given.rates === undefined ? [] : readRates(given.rates);
  const currency = programCurrency(summaries, rates, settings);
  const listed = given.projects === undefined ? [] : readListedProjects(given.projects);
  const all = [...new Set([...listed.map(({ name }) => name), ...summaries.map(({ project }) => project)])];
  return {
    tables: {
      summaries,
      candidates: inOneCurrency(readCandidates(given.projects ?? [COLUMNS.projects]), currency, rates),
      milestones: given.milestones === undefined ? [] : readMilestones(given.milestones),
      links: readProjectLinks(given.dependencies ?? [COLUMNS.dependencies]).filter((link) => link !== null),
      settings,
      listed,
      rates,
      currency,
    },
    changes: readWhatIf(given.whatIf ?? [COLUMNS.whatIf], all),
  };
}

const figureRow = (metric: string, { value, note }: Figure, unit = ''): Cell[] => [
  metric,
  value,
  [value === null ? '' : unit, note ?? ''].filter((text) => text !== '').join('; ') || null,
];

function changeRow(count: number, problems: readonly string[], { already, stranded }: WhatIf): Cell[] {
  const notes = [
    ...problems,
    ...already.map((project) => `${project} is in the program already, so nothing is added.`),
    ...stranded.map((text) => `${text}, which is cut.`),
  ];
  return ['Changes', count, notes.join(' ') || null];
}

/** Who finishes on another day, and which milestone carries the project there. */
function movedRow({ moved, settled }: WhatIf): Cell[] {
  const loop = settled ? [] : ['dependencies wait for each other in a loop'];
  return ['Moved projects', moved.length, [...moved.map(movedText), ...loop].join('; ') || null];
}

const PEOPLE = 'people at a time';

const limitRows = (outcome: WhatIfOutcome, currency: string): Cell[][] => [
  figureRow('Spent on cut projects', outcome.spentOnCut, currency),
  figureRow('Budget', outcome.budget, currency),
  figureRow('Budget left', outcome.budgetLeft, currency),
  figureRow('Capacity', outcome.capacity, PEOPLE),
  figureRow('Capacity needed', outcome.capacityNeeded, PEOPLE),
  figureRow('Capacity left', outcome.capacityLeft, PEOPLE),
];

/** What PM_SELECT would choose under the limits. */
function bestSetRows({ candidates }: WhatIf, { limits }: WhatIfChanges): Cell[][] {
  const best = bestSetOf(candidates, limits);
  return [
    best === null
      ? figureRow('Best set', NO_BUDGET)
      : ['Best set', best.projects.length, best.projects.join(', ') || 'no project fits'],
    figureRow('Best set value', best?.value ?? NO_BUDGET),
    figureRow('Best set cost', best?.cost ?? NO_BUDGET),
    figureRow('Best set capacity', best?.capacity ?? NO_BUDGET),
  ];
}
