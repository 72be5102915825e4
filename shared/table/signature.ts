/** By which columns each kind of table is known. */
import type { ColumnName, TableKind } from './columns.js';
import type { HeaderCell } from './header-cells.js';

/** The columns without which a kind of table cannot be read. */
export const REQUIRED_COLUMNS: { readonly [Kind in TableKind]: readonly ColumnName<Kind>[] } = {
  plan: ['Task'],
  settings: ['Setting', 'Value'],
  calendar: [],
  resources: ['Resource'],
  actuals: [],
  baseline: [],
  goals: ['Goal'],
  risks: ['Risk'],
  reports: ['Report date'],
  projects: ['Project'],
  weights: ['Criterion', 'Weight'],
  objectives: ['Objective'],
  ledger: ['Line'],
  rates: ['Currency', 'Rate'],
  dependencies: [],
  whatIf: ['What if'],
  milestones: ['Milestone'],
  summaries: ['Project'],
};

/** Besides the required columns, at least `least` of these (1 where not said) tell the kind. */
const TELLING: {
  readonly [Kind in TableKind]: { readonly least?: number; readonly of: readonly ColumnName<Kind>[] };
} = {
  plan: {
    of: [
      'ID',
      'WBS',
      'Level',
      'Duration',
      'Work',
      'Start',
      'Finish',
      'Predecessors',
      'Constraint',
      'Deadline',
      'Resources',
      '% complete',
      'Budget',
    ],
  },
  settings: { least: 0, of: [] },
  calendar: { of: ['From', 'Days'] },
  resources: { of: ['Department', 'Capacity', 'Rate', 'Overtime rate', 'Cost per use', 'Calendar', 'Type'] },
  actuals: { of: ['Cost', 'Hours'] },
  baseline: { of: ['Baseline start', 'Baseline finish', 'Baseline duration', 'Baseline budget'] },
  goals: { of: ['Target', 'Threshold', 'Actual', 'Direction'] },
  risks: { of: ['Type', 'Probability', 'Impact', 'Owner', 'Response', 'Due', 'Status'] },
  reports: { of: ['Reported start', 'Reported finish', 'Reported % complete'] },
  projects: {
    of: [
      'Workbook',
      'Manager',
      'Objective',
      'Stage',
      'Mandatory',
      'Excludes',
      'Value',
      'Time criticality',
      'Risk reduction',
      'Size',
      'Reach',
      'Impact',
      'Confidence',
      'Effort',
      'Cost',
      'Benefit',
      'Capacity',
    ],
  },
  weights: { least: 0, of: [] },
  objectives: { of: ['Weight', 'Owner', 'Measure', 'Target', 'Actual'] },
  ledger: { of: ['Plan', 'Actual', 'Forecast'] },
  rates: { least: 0, of: [] },
  dependencies: { least: 2, of: ['From project', 'From task', 'To project', 'To task'] },
  whatIf: { of: ['Project', 'Days', 'Cost', 'Capacity', 'Value', 'Finish'] },
  milestones: { of: ['Baseline', 'Forecast', 'Slip', 'Done'] },
  summaries: {
    least: 4,
    of: ['Health', 'Reason', 'Finish slip', 'BAC', 'PV', 'EV', 'AC', 'EAC', 'SPI', 'CPI', 'SPI(t)'],
  },
};

/** Of each of these groups one column must be there too: who or when, and for what. */
const ALSO_ONE_OF_EACH: { readonly [Kind in TableKind]?: readonly (readonly ColumnName<Kind>[])[] } = {
  // A date with hours alone is a calendar's exception.
  actuals: [['Date'], ['Task', 'Cost', 'Resource']],
  baseline: [['ID', 'Task']],
  ledger: [['Project', 'Date']],
};

/**
 * Whether the columns found suffice to take a table for one of this kind. Words that say little (`weak`) may name a
 * required column but do not tell a kind.
 */
export const hasSignature = (kind: TableKind, found: ReadonlyMap<string, readonly HeaderCell[]>): boolean => {
  const { least = 1, of } = TELLING[kind];
  const required: readonly string[] = REQUIRED_COLUMNS[kind];
  const groups: readonly (readonly string[])[] = ALSO_ONE_OF_EACH[kind] ?? [];
  const tells = (name: string): boolean => (found.get(name)?.[0]?.meaning?.rank ?? 'weak') !== 'weak';
  if (!required.every((name) => found.has(name))) return false;
  if (!groups.every((group) => group.some((name) => found.has(name)))) return false;
  return (of as readonly string[]).filter(tells).length >= least;
};
