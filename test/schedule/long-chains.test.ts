/** Plans of a size that no recursion, no call with an argument for each task, and nothing quadratic would come through. */
import { describe, expect, it } from 'vitest';
import { checkFunction } from '../../shared/functions/check-function.js';
import { criticalPathFunction } from '../../shared/functions/critical-path-function.js';
import { criticalityFunction } from '../../shared/functions/criticality-function.js';
import { earnedValueFunction } from '../../shared/functions/earned-value-function.js';
import { finishFunction } from '../../shared/functions/finish-function.js';
import type { Argument } from '../../shared/functions/input.js';
import { levelFunction } from '../../shared/functions/level-function.js';
import { loadFunction } from '../../shared/functions/load-function.js';
import { milestonesFunction } from '../../shared/functions/milestones-function.js';
import { overloadsFunction } from '../../shared/functions/overloads-function.js';
import { projectSummaryFunction } from '../../shared/functions/project-summary-function.js';
import { riskFunction } from '../../shared/functions/risk-function.js';
import { scheduleFunction } from '../../shared/functions/schedule-function.js';
import { slippedFunction } from '../../shared/functions/slipped-function.js';
import { taskValueFunction } from '../../shared/functions/task-value-function.js';
import { whyFunction } from '../../shared/functions/why-function.js';
import type { Cell, Table } from '../../shared/table/cell.js';

const COLUMNS = [
  'ID',
  'Task',
  'Level',
  'Duration',
  'Predecessors',
  'Constraint',
  'Resources',
  'Budget',
  '% complete',
  'Optimistic',
  'Most likely',
  'Pessimistic',
] as const;

type Row = { readonly [Column in (typeof COLUMNS)[number]]?: Cell };

/** A plan whose task `id`, from 1 on, has the cells that `rowOf` gives it; an hour of work where it says nothing else. */
const planOf = (tasks: number, rowOf: (id: number) => Row): Table => [
  COLUMNS,
  ...Array.from({ length: tasks }, (_, at) => {
    const row: Row = { ID: at + 1, Task: `Task ${at + 1}`, Duration: '1h', ...rowOf(at + 1) };
    return COLUMNS.map((column) => row[column] ?? null);
  }),
];

const SETTINGS: Table = [
  ['Setting', 'Value'],
  ['Project start', '2027-01-04'],
  ['Status date', '2027-02-01'],
  ['Simulations', 2],
  ['Levelling effort', 1],
];
const RESOURCES: Table = [
  ['Resource', 'Rate'],
  ['Ann', 50],
  ['Ben', 60],
];

const afterTheOneBefore = (id: number): Cell => (id === 1 ? null : String(id - 1));
const LONG = 100_000;
const TIMEOUT = 60_000;

/** Cells of the last column, the Check of a schedule, by the row of the plan. */
const checksOf = (schedule: Table): readonly Cell[] => schedule.slice(1).map((row) => row.at(-1));
const datedIn = (schedule: Table): number => schedule.slice(1).filter(([start]) => start !== null).length;

describe('a plan of 100,000 tasks', () => {
  const chain = planOf(LONG, (id) => ({ Predecessors: afterTheOneBefore(id) }));

  it('is scheduled along one chain', { timeout: TIMEOUT }, () => {
    const schedule = scheduleFunction(chain, SETTINGS);
    expect(datedIn(schedule)).toBe(LONG);
    expect(schedule.slice(1).every((row) => row[6] === true)).toBe(true);
  });

  it('is scheduled along one chain whose first task stands last', { timeout: TIMEOUT }, () => {
    const plan = planOf(LONG, (id) => ({ Predecessors: id === LONG ? null : String(id + 1) }));
    expect(datedIn(scheduleFunction(plan, SETTINGS))).toBe(LONG);
  });

  it('says why its last task is on its date, all the way back', { timeout: TIMEOUT }, () => {
    expect(whyFunction(String(LONG), chain, SETTINGS)).toHaveLength(LONG + 1);
  });

  it('says why a chain is as late as possible, back to the first that could be later', {
    timeout: TIMEOUT,
  }, () => {
    const plan = planOf(LONG, (id) => ({
      Duration: id === LONG ? 30_000 : '1h',
      Predecessors: id === LONG ? null : afterTheOneBefore(id),
      Constraint: 'ALAP',
    }));
    const chain = whyFunction(String(LONG - 1), plan, SETTINGS);
    expect(chain).toHaveLength(LONG);
    expect(chain.at(-1)?.at(-1)).toBe('as late as possible before 2 Task 2');
  });

  it('names a loop through all of them in every Check, as far as a cell has room', {
    timeout: TIMEOUT,
  }, () => {
    const loop = planOf(LONG, (id) => ({ Predecessors: String(id === 1 ? LONG : id - 1) }));
    const checks = checksOf(scheduleFunction(loop, SETTINGS));
    expect(checks[0]).toMatch(/^Tasks form a loop: 1 Task 1 → .* → 99500 more → .* → 1 Task 1\./);
    expect(String(checks[0]).length).toBeLessThan(50_000);
    expect(new Set(checks).size).toBe(1);
    expect(() => finishFunction(loop, SETTINGS)).toThrow('Tasks form a loop');
  });

  it('names a small loop in the Check of every task that waits for it', { timeout: TIMEOUT }, () => {
    const plan = planOf(LONG, (id) => ({ Predecessors: String(id === 1 ? 2 : id - 1) }));
    const checks = checksOf(scheduleFunction(plan, SETTINGS));
    expect(checks.at(-1)).toBe(
      'Tasks form a loop: 1 Task 1 → 2 Task 2 → 1 Task 1. Remove one of these links.',
    );
  });

  it('says of each task what it waits for where the first has no dates', { timeout: TIMEOUT }, () => {
    const plan = planOf(LONG, (id) => ({
      Duration: id === 1 ? 'soon' : 1,
      Predecessors: afterTheOneBefore(id),
    }));
    expect(checksOf(scheduleFunction(plan, SETTINGS)).at(-1)).toBe(
      'Waits for 99999 Task 99999, which has no dates.',
    );
  });

  it('says of each task whose predecessor there is not that there is none', { timeout: TIMEOUT }, () => {
    const plan = planOf(LONG, (id) => ({ Predecessors: `Assignment ${id}` }));
    const unknown = checksOf(scheduleFunction(plan, SETTINGS)).filter((check) =>
      /is no task/.test(String(check)),
    );
    expect(unknown).toHaveLength(LONG);
  });

  it('is scheduled where each lies within the one before', { timeout: TIMEOUT }, () => {
    const plan = planOf(LONG, (id) => ({ Level: id, Duration: id === LONG ? 1 : null }));
    expect(datedIn(scheduleFunction(plan, SETTINGS))).toBe(LONG);
    expect(whyFunction('1', plan, SETTINGS)).toHaveLength(LONG + 1);
  });

  it('is scheduled where milestones wait with summaries within summaries', { timeout: TIMEOUT }, () => {
    const plan = planOf(LONG, (id) => ({
      Level: id === 1 ? 1 : Math.ceil(id / 2),
      Duration: id === 1 ? 2 : 0,
      Predecessors: id === 2 ? '1' : null,
    }));
    const drivers = scheduleFunction(plan, SETTINGS)
      .slice(1)
      .map((row) => row[7]);
    expect(drivers.filter((driver) => driver === 'waits with 2 Task 2').length).toBeGreaterThan(LONG / 3);
  });

  it('is simulated', { timeout: TIMEOUT }, () => {
    const plan = planOf(LONG, (id) => ({
      Predecessors: afterTheOneBefore(id),
      Optimistic: '30m',
      'Most likely': '1h',
      Pessimistic: '2h',
    }));
    expect(riskFunction(plan, SETTINGS).at(-1)?.[1]).not.toBeNull();
  });
});

describe('every function of a plan of thousands of tasks', () => {
  const MANY = 20_000;
  const FEWER = 6000;
  const cellsOf = (id: number): Row => ({
    Resources: id % 2 === 0 ? 'Ann' : 'Ben',
    Budget: 100,
    '% complete': id < 100 ? 1 : null,
    Optimistic: '30m',
    'Most likely': '1h',
    Pessimistic: '2h',
  });
  const baseline: Table = [
    ['ID', 'Task', 'Baseline start', 'Baseline finish', 'Baseline duration', 'Baseline budget'],
    ...Array.from({ length: MANY }, (_, at) => [
      at + 1,
      `Task ${at + 1}`,
      '2027-01-04',
      '2027-01-05',
      1,
      100,
    ]),
  ];
  const plans: readonly (readonly [shape: string, plan: Table])[] = [
    ['one after the other', planOf(MANY, (id) => ({ ...cellsOf(id), Predecessors: afterTheOneBefore(id) }))],
    ['all at once', planOf(FEWER, cellsOf)],
    ['in summaries', planOf(FEWER, (id) => ({ ...cellsOf(id), Level: id % 20 === 1 ? 1 : 2 }))],
  ];
  const functions: readonly (readonly [name: string, call: (plan: Table) => Table | Cell])[] = [
    ['PM_SCHEDULE', (plan) => scheduleFunction(plan, SETTINGS)],
    ['PM_FINISH', (plan) => finishFunction(plan, SETTINGS)],
    ['PM_CRITICAL_PATH', (plan) => criticalPathFunction(plan, SETTINGS)],
    ['PM_CHECK', (plan) => checkFunction(plan, SETTINGS, RESOURCES, baseline)],
    ['PM_MILESTONES', (plan) => milestonesFunction(plan, SETTINGS, baseline)],
    ['PM_RISK', (plan) => riskFunction(plan, SETTINGS)],
    ['PM_CRITICALITY', (plan) => criticalityFunction(plan, SETTINGS)],
    ['PM_SLIPPED', (plan) => slippedFunction(plan, baseline, SETTINGS)],
    ['PM_EARNED_VALUE', (plan) => earnedValueFunction(plan, SETTINGS, baseline)],
    ['PM_TASK_VALUE', (plan) => taskValueFunction(plan, SETTINGS, baseline)],
    ['PM_PROJECT_SUMMARY', (plan) => projectSummaryFunction(plan, SETTINGS, RESOURCES, baseline)],
    ['PM_LOAD', (plan) => loadFunction(plan, RESOURCES, SETTINGS)],
    ['PM_OVERLOADS', (plan) => overloadsFunction(plan, RESOURCES, SETTINGS)],
    ['PM_LEVEL', (plan) => levelFunction(plan, RESOURCES, SETTINGS)],
  ];
  const longestText = (answer: Table): number =>
    answer
      .flat()
      .reduce<number>((most, cell) => Math.max(most, typeof cell === 'string' ? cell.length : 0), 0);

  describe.each(plans)('%s', (_shape, plan) => {
    it.each(functions)('%s answers with what cells can hold', { timeout: TIMEOUT }, (_name, call) => {
      const answer: Argument = call(plan);
      const table = Array.isArray(answer) ? (answer as Table) : [[answer as Cell]];
      expect(table.length).toBeGreaterThan(0);
      expect(longestText(table)).toBeLessThan(50_000);
    });
  });
});
