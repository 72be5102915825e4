/** What a program comes to with some changes made: its figures, and what its limits leave. */
import { type Figure, fromFigures, known, unknown } from '../earned-value/figure.js';
import type { ProjectSummary } from '../summary/project-summary.js';
import { foldText } from '../table/fold.js';
import { capacityNeeded } from './capacity-needed.js';
import { type ProgramMoney, programMoney } from './program-money.js';
import type { ListedProject } from './program-settings.js';
import type { Rate } from './rates.js';
import type { WhatIfChanges } from './read-what-if.js';
import { type Program, rollUpProgram } from './roll-up-program.js';
import { type WhatIf, type WhatIfTables, whatIf } from './what-if.js';

export interface OutcomeTables extends WhatIfTables {
  readonly listed: readonly ListedProject[];
  readonly rates: readonly Rate[];
  readonly currency: string;
}

export interface WhatIfOutcome {
  /** The program as it would be. */
  readonly program: Program;
  readonly changed: WhatIf;
  /** Spent on projects that are cut: it stays beside the forecast of those that are left. */
  readonly spentOnCut: Figure;
  readonly budget: Figure;
  readonly budgetLeft: Figure;
  /** In people at a time, as are the two below it. */
  readonly capacity: Figure;
  readonly capacityNeeded: Figure;
  readonly capacityLeft: Figure;
}

const NO_LIMIT = 'Write it in the What-if table, under limits today or new limits.';

export const NO_BUDGET = unknown(`no budget is given. ${NO_LIMIT}`);
const NO_CAPACITY = unknown(`no capacity is given. ${NO_LIMIT}`);

export function whatIfOutcome(tables: OutcomeTables, changes: WhatIfChanges): WhatIfOutcome {
  const { listed, rates, currency, settings } = tables;
  const changed = whatIf(tables, changes);
  const isCut = new Set(changes.cut.map(foldText));
  const stay = listed.filter(({ name }) => !isCut.has(foldText(name)));
  const money = (these: readonly ProjectSummary[]) => programMoney(these, currency, rates, listed);
  const { budget, capacity } = changes.limits;
  return {
    program: rollUpProgram(changed.summaries, stay, rates, { ...settings, currency }),
    changed,
    ...budgetFigures(expectedCost(changed, money), spentOn(changed, money), budget),
    ...capacityFigures(capacityNeeded(changed.summaries, changed.candidates), capacity),
  };
}

type MoneyOf = (summaries: readonly ProjectSummary[]) => ProgramMoney;

function spentOn({ cut }: WhatIf, money: MoneyOf): Figure {
  if (cut.length === 0) return known(0);
  const unknownOf = cut.filter(({ actualCost }) => actualCost === null).map(({ project }) => project);
  return unknownOf.length > 0
    ? unknown(`no actual cost is known of ${unknownOf.join(', ')}`)
    : money(cut).actualCost;
}

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
  return known(value, remarks(note, counted));
}

const remarks = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join('; ');

function budgetFigures(expected: Figure, spentOnCut: Figure, limit: number | null) {
  const budget = limit === null ? NO_BUDGET : known(limit);
  const budgetLeft = fromFigures([budget, expected, spentOnCut], (given, cost, spent) =>
    known(given - cost - spent, remarks(given < cost + spent ? 'over budget' : '', expected.note ?? '')),
  );
  return { spentOnCut, budget, budgetLeft };
}

function capacityFigures(needed: Figure, limit: number | null) {
  const capacity = limit === null ? NO_CAPACITY : known(limit);
  const capacityLeft = fromFigures([capacity, needed], (given, taken) =>
    known(given - taken, given < taken ? 'more is needed than there is' : ''),
  );
  return { capacity, capacityNeeded: needed, capacityLeft };
}
