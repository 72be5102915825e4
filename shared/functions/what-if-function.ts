/** PM_PROGRAM with a What-if table: the program as it would be, and what its limits leave. */
import { type Figure, fromFigures, known, unknown } from '../earned-value/figure.js';
import { workingDaysText } from '../health/number-words.js';
import { capacityNeeded } from '../program/capacity-needed.js';
import { inOneCurrency } from '../program/one-currency.js';
import { type ProgramMoney, programMoney } from '../program/program-money.js';
import { readListedProjects, readProgramSettings } from '../program/program-settings.js';
import { readRates } from '../program/rates.js';
import { readProjectLinks } from '../program/read-links.js';
import { readMilestones } from '../program/read-milestones.js';
import { readCandidates } from '../program/read-projects.js';
import { type ProgramLimits, readWhatIf } from '../program/read-what-if.js';
import { type Program, programCurrency, rollUpProgram } from '../program/roll-up-program.js';
import { selectProjects } from '../program/select-projects.js';
import { type MovedProject, type WhatIf, whatIf } from '../program/what-if.js';
import type { ProjectSummary } from '../summary/project-summary.js';
import { readSummaries } from '../summary/read-summaries.js';
import type { Cell } from '../table/cell.js';
import { COLUMNS } from '../table/dictionary.js';
import { foldText } from '../table/fold.js';
import { recognizeTable } from '../table/recognize.js';
import { type Argument, isTable } from './input.js';
import { optionalTables } from './optional-tables.js';
import { summariesTable } from './program-input.js';

const TABLES = ['projects', 'rates', 'settings', 'dependencies', 'milestones', 'whatIf'] as const;

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
  const tables = optionalTables(others, TABLES, 'PM_PROGRAM');
  const settings = readProgramSettings(tables.settings);
  const rates = tables.rates === undefined ? [] : readRates(tables.rates);
  const currency = programCurrency(summaries, rates, settings);
  const candidates = inOneCurrency(readCandidates(tables.projects ?? [COLUMNS.projects]), currency, rates);
  const listed = tables.projects === undefined ? [] : readListedProjects(tables.projects);
  const all = [...new Set([...listed.map(({ name }) => name), ...summaries.map(({ project }) => project)])];
  const changes = readWhatIf(tables.whatIf ?? [COLUMNS.whatIf], all);
  const found = whatIf(
    {
      summaries,
      candidates,
      milestones: tables.milestones === undefined ? [] : readMilestones(tables.milestones),
      links: readProjectLinks(tables.dependencies ?? [COLUMNS.dependencies]).filter((link) => link !== null),
      settings,
    },
    changes,
  );
  const isCut = new Set(changes.cut.map(foldText));
  const stay = listed.filter(({ name }) => !isCut.has(foldText(name)));
  const program = rollUpProgram(found.summaries, stay, rates, { ...settings, currency });
  const money = (these: readonly ProjectSummary[]) => programMoney(these, currency, rates, listed);
  const rows = [
    changeRow(changes.count, changes.problems, found),
    movedRow(found),
    ...moneyRows(currency, expectedCost(found, money), spentOn(found, money), changes.limits),
    ...capacityRows(found, changes.limits),
    ...bestSetRows(found, changes.limits),
  ];
  return { program, rows };
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

const movedText = ({ project, days, because }: MovedProject): string =>
  `${project}: ${workingDaysText(Math.abs(days))} ${days > 0 ? 'later' : 'earlier'}${because === null ? '' : `, carried by ${because}`}`;

type MoneyOf = (summaries: readonly ProjectSummary[]) => ProgramMoney;

/** What is spent is spent: it stays beside the forecast of the projects that are left. */
function spentOn({ cut }: WhatIf, money: MoneyOf): Figure {
  if (cut.length === 0) return known(0);
  const unknownOf = cut.filter(({ actualCost }) => actualCost === null).map(({ project }) => project);
  return unknownOf.length > 0
    ? unknown(`no actual cost is known of ${unknownOf.join(', ')}`)
    : money(cut).actualCost;
}

const NO_LIMIT = 'Write it in the What-if table, under limits today or new limits.';

/** What the projects will cost: their forecasts, and the budgets of those that have none. */
function expectedCost({ summaries }: WhatIf, money: MoneyOf): Figure {
  const atBudget = summaries.filter(
    (each) => each.estimateAtCompletion === null && each.budgetAtCompletion !== null,
  );
  const expected = summaries.map((each) => ({
    ...each,
    estimateAtCompletion: each.estimateAtCompletion ?? each.budgetAtCompletion,
  }));
  const { value, note = '' } = money(expected).estimateAtCompletion;
  if (value === null) return unknown('no project has a budget');
  const counted =
    atBudget.length === 0 ? '' : `at its budget: ${atBudget.map(({ project }) => project).join(', ')}`;
  return known(value, [note, counted].filter((text) => text !== '').join('; '));
}

function moneyRows(currency: string, expected: Figure, spent: Figure, limits: ProgramLimits): Cell[][] {
  const budget = limits.budget === null ? unknown(`no budget is given. ${NO_LIMIT}`) : known(limits.budget);
  const left = fromFigures([budget, expected, spent], (limit, cost, sunk) => {
    const over = limit < cost + sunk ? 'over budget' : '';
    return known(limit - cost - sunk, [over, expected.note ?? ''].filter((text) => text !== '').join('; '));
  });
  return [
    figureRow('Spent on cut projects', spent, currency),
    figureRow('Budget', budget, currency),
    figureRow('Budget left', left, currency),
  ];
}

function capacityRows({ summaries, candidates }: WhatIf, limits: ProgramLimits): Cell[][] {
  const needed = capacityNeeded(summaries, candidates);
  const capacity =
    limits.capacity === null ? unknown(`no capacity is given. ${NO_LIMIT}`) : known(limits.capacity);
  const left = fromFigures([capacity, needed], (limit, taken) =>
    known(limit - taken, limit < taken ? 'more is needed than there is' : ''),
  );
  return [
    figureRow('Capacity', capacity, 'people at a time'),
    figureRow('Capacity needed', needed, 'people at a time'),
    figureRow('Capacity left', left, 'people at a time'),
  ];
}

/** What PM_SELECT would choose under the limits. */
function bestSetRows({ candidates }: WhatIf, { budget, capacity }: ProgramLimits): Cell[][] {
  if (budget === null) {
    const why = unknown(`no budget is given. ${NO_LIMIT}`);
    return ['Best set', 'Best set value', 'Best set cost', 'Best set capacity'].map((name) =>
      figureRow(name, why),
    );
  }
  const selected = selectProjects(candidates, { budget, capacity });
  const chosen = candidates.rows.filter((row, at) => row !== null && selected[at]?.selected === true);
  const present = chosen.filter((row) => row !== null);
  const total = (values: readonly (number | null)[]): Figure => {
    const given = values.filter((value) => value !== null);
    if (given.length === 0) return unknown(present.length === 0 ? 'no project is in it' : 'none is given');
    return known(given.reduce((sum, value) => sum + value, 0));
  };
  const names = present.map(({ name }) => name).join(', ');
  return [
    ['Best set', present.length, names || 'no project fits'],
    figureRow('Best set value', total(present.map((row) => row.score('Value')))),
    figureRow('Best set cost', total(present.map(({ cost }) => cost))),
    figureRow('Best set capacity', total(present.map((row) => row.capacity))),
  ];
}
