/** The Resources tab: who and what the plan can use, how much of it there is, and what it costs. */
import type { Plan } from '../../../shared/plan/plan.js';
import { foldText } from '../../../shared/table/fold.js';
import { MONEY_FORMAT } from '../look.js';
import type { TableKindTab } from './open-table.js';
import { amountRule } from './rules.js';

const PRICE_FORMAT = '#,##0.00';

export const RESOURCES_TAB: TableKindTab = {
  kind: 'resources',
  names: ['Resources', 'Throughline resources'],
  begin: ({ plan }) => namedInPlan(plan),
  columns: () => [
    {
      name: 'Resource',
      width: 180,
      hint: 'The name as tasks have it: a person, a role, a machine, a material.',
    },
    { name: 'Department', width: 130, hint: 'Where it belongs.' },
    { name: 'Capacity', width: 90, hint: 'How many there are at one time: 1, 3, or 50%. Blank: 1.' },
    {
      name: 'Rate',
      width: 90,
      format: PRICE_FORMAT,
      rule: amountRule('Money for an hour of work, or for one unit of a material.'),
      hint: 'Money for an hour of work, or for one unit of a material.',
    },
    {
      name: 'Overtime rate',
      width: 100,
      format: PRICE_FORMAT,
      rule: amountRule('Money for an hour of work beyond what the duration holds.'),
      hint: 'For hours of a task’s Work that its Duration does not hold. Blank: the rate.',
    },
    {
      name: 'Cost per use',
      width: 100,
      format: MONEY_FORMAT,
      rule: amountRule('Money each time a task uses it, however long.'),
      hint: 'Money each time a task uses it, however long.',
    },
    { name: 'Calendar', width: 130, hint: 'Its calendar in the Calendar table. Blank: the project’s.' },
    {
      name: 'Type',
      width: 90,
      choices: ['work', 'material', 'cost'],
      hint: 'work: paid by the hour. material: by the unit. cost: by the use. Blank: work.',
    },
  ],
};

/** Whoever and whatever the plan's tasks name, each once, in the order of the plan. */
function namedInPlan({ tasks }: Plan): string[] {
  const names = new Map<string, string>();
  for (const { name } of tasks.flatMap(({ assignments }) => assignments)) {
    const key = foldText(name);
    if (!names.has(key)) names.set(key, name);
  }
  return [...names.values()];
}
