/** The figures of a project and of a program that can be asked where they come from. */
import type { ProjectSummary } from '../../shared/summary/project-summary.js';
import type { MessageKey } from '../words/words.js';
import type { Columns } from './cells-read.js';

/** What is summed over a program's projects in its currency. */
export type MoneyField =
  | 'budgetAtCompletion'
  | 'plannedValue'
  | 'earnedValue'
  | 'actualCost'
  | 'estimateAtCompletion';

export interface TracedFigure {
  readonly name: MessageKey;
  readonly how: MessageKey;
  readonly field: keyof ProjectSummary;
  readonly unit: 'date' | 'days' | 'money' | 'index' | 'percent' | 'count';
  /** How a program comes by it: its projects' sums, what those come to, or the latest date. */
  readonly ofProgram: 'sum' | 'ratio' | 'latest' | 'difference';
  /** The two sides of a ratio. */
  readonly sides?: readonly [MoneyField, MoneyField];
  readonly reads: readonly Columns[];
}

const ALL_OF = (table: Columns['table']): Columns => ({ table, names: [] });

const BUDGET: readonly Columns[] = [
  { table: 'plan', names: ['Budget', 'Fixed cost'], unless: 'baseline' },
  { table: 'baseline', names: ['Baseline budget'] },
];
const SPENT: readonly Columns[] = [
  { table: 'actuals', names: ['Date', 'Cost', 'Hours'] },
  { table: 'plan', names: ['Actual cost'], unless: 'actuals' },
];
const EARNED: readonly Columns[] = [{ table: 'plan', names: ['% complete'] }, ...BUDGET];
const PLANNED: readonly Columns[] = [
  { table: 'baseline', names: ['Baseline start', 'Baseline finish', 'Baseline budget'] },
  ALL_OF('settings'),
];

export const FIGURES = {
  finish: {
    name: 'figureFinish',
    how: 'howFinish',
    field: 'finish',
    unit: 'date',
    ofProgram: 'latest',
    reads: [ALL_OF('plan'), ALL_OF('calendar'), ALL_OF('settings')],
  },
  slip: {
    name: 'daysLate',
    how: 'howSlip',
    field: 'finishSlip',
    unit: 'days',
    ofProgram: 'difference',
    reads: [{ table: 'baseline', names: ['Baseline finish'] }, ALL_OF('plan')],
  },
  budget: {
    name: 'budget',
    how: 'howBudget',
    field: 'budgetAtCompletion',
    unit: 'money',
    ofProgram: 'sum',
    reads: BUDGET,
  },
  planned: {
    name: 'plannedToDate',
    how: 'howPlanned',
    field: 'plannedValue',
    unit: 'money',
    ofProgram: 'sum',
    reads: PLANNED,
  },
  earned: {
    name: 'earned',
    how: 'howEarned',
    field: 'earnedValue',
    unit: 'money',
    ofProgram: 'sum',
    reads: EARNED,
  },
  spent: {
    name: 'spent',
    how: 'howActual',
    field: 'actualCost',
    unit: 'money',
    ofProgram: 'sum',
    reads: SPENT,
  },
  forecast: {
    name: 'forecastCost',
    how: 'howEstimate',
    field: 'estimateAtCompletion',
    unit: 'money',
    ofProgram: 'sum',
    reads: [...EARNED, ...SPENT],
  },
  costIndex: {
    name: 'costIndex',
    how: 'howCostIndex',
    field: 'costPerformanceIndex',
    unit: 'index',
    ofProgram: 'ratio',
    sides: ['earnedValue', 'actualCost'],
    reads: [...EARNED, ...SPENT],
  },
  scheduleIndex: {
    name: 'scheduleIndex',
    how: 'howScheduleIndex',
    field: 'schedulePerformanceIndex',
    unit: 'index',
    ofProgram: 'ratio',
    sides: ['earnedValue', 'plannedValue'],
    reads: [...EARNED, ...PLANNED],
  },
  done: {
    name: 'figureDone',
    how: 'howDone',
    field: 'fractionComplete',
    unit: 'percent',
    ofProgram: 'ratio',
    sides: ['earnedValue', 'budgetAtCompletion'],
    reads: EARNED,
  },
  timeIndex: {
    name: 'timeIndex',
    how: 'howTimeIndex',
    field: 'schedulePerformanceIndexTime',
    unit: 'index',
    ofProgram: 'ratio',
    reads: [...EARNED, ...PLANNED],
  },
  criticalTasks: {
    name: 'criticalTasks',
    how: 'howCritical',
    field: 'criticalTasks',
    unit: 'count',
    ofProgram: 'sum',
    reads: [{ table: 'plan', names: ['Duration', 'Predecessors'] }, ALL_OF('settings')],
  },
  overloads: {
    name: 'overloads',
    how: 'howOverloads',
    field: 'overloads',
    unit: 'count',
    ofProgram: 'sum',
    reads: [
      { table: 'plan', names: ['Resources'] },
      { table: 'resources', names: ['Capacity'] },
    ],
  },
} as const satisfies Readonly<Record<string, TracedFigure>>;

export type FigureName = keyof typeof FIGURES;

export const isFigure = (name: string): name is FigureName => name in FIGURES;
