/** The tables Throughline reads and writes, and the canonical names of their columns. */

/** The canonical column names of each kind of table, in the order in which a new table shows them. */
export const COLUMNS = {
  plan: [
    'ID',
    'WBS',
    'Task',
    'Level',
    'Duration',
    'Remaining duration',
    'Work',
    'Start',
    'Finish',
    'Predecessors',
    'Constraint',
    'Constraint date',
    'Deadline',
    'Resources',
    '% complete',
    'Actual start',
    'Actual finish',
    'Budget',
    'Fixed cost',
    'Actual cost',
    'Accrual',
    'EV method',
    'Milestone weight',
    'Units planned',
    'Units done',
    'Optimistic',
    'Most likely',
    'Pessimistic',
    'Priority',
    'Calendar',
    'Type',
    'Department',
  ],
  settings: ['Setting', 'Value'],
  calendar: ['Calendar', 'From', 'To', 'Days', 'Hours', 'Note'],
  resources: [
    'Resource',
    'Department',
    'Capacity',
    'Rate',
    'Overtime rate',
    'Cost per use',
    'Calendar',
    'Type',
  ],
  actuals: ['Date', 'Task', 'Cost', 'Hours', 'Resource', 'Note'],
  baseline: [
    'ID',
    'Task',
    'Baseline start',
    'Baseline finish',
    'Baseline duration',
    'Baseline budget',
    'Fixed cost',
    'Accrual',
    'EV method',
  ],
  goals: ['Goal', 'Target', 'Threshold', 'Actual', 'Direction', 'Note'],
  risks: ['Risk', 'Type', 'Probability', 'Impact', 'Owner', 'Response', 'Due', 'Status', 'Project', 'Raised'],
  reports: [
    'Report date',
    'ID',
    'Task',
    'Reported start',
    'Reported finish',
    'Reported % complete',
    'Reported cost',
    'Reported health',
  ],
  projects: [
    'Project',
    'Workbook',
    'Manager',
    'Department',
    'Objective',
    'Stage',
    'Currency',
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
  weights: ['Criterion', 'Weight'],
  objectives: ['Objective', 'Weight', 'Owner', 'Measure', 'Target', 'Actual'],
  ledger: ['Project', 'Date', 'Line', 'Kind', 'Plan', 'Actual', 'Forecast', 'Currency'],
  rates: ['Currency', 'Date', 'Rate'],
  dependencies: [
    'From project',
    'From task',
    'To project',
    'To task',
    'Type',
    'Lag',
    'Needed by',
    'Owner',
    'Status',
  ],
  whatIf: ['What if', 'Project', 'Days', 'Cost', 'Capacity', 'Value', 'Finish'],
  milestones: ['Project', 'ID', 'Milestone', 'Baseline', 'Forecast', 'Slip', 'Done'],
  summaries: [
    'Project',
    'Manager',
    'Department',
    'Workbook',
    'Currency',
    'Status date',
    'Health',
    'Reason',
    '% complete',
    'Start',
    'Finish',
    'Baseline finish',
    'Finish slip',
    'BAC',
    'PV',
    'EV',
    'AC',
    'EAC',
    'SPI',
    'CPI',
    'SPI(t)',
    'Next milestone',
    'Next milestone date',
    'Critical tasks',
    'Overloads',
    'Problems',
  ],
} as const;

export type TableKind = keyof typeof COLUMNS;

/** The canonical column names of one kind of table: `'ID' | 'WBS' | 'Task' | …` for a plan. */
export type ColumnName<Kind extends TableKind> = (typeof COLUMNS)[Kind][number];

export const TABLE_KINDS = Object.keys(COLUMNS) as readonly TableKind[];

/** What a kind of table is called in a sentence: `argument 3 is a Goals table`. */
export const TABLE_TITLES: { readonly [Kind in TableKind]: string } = {
  plan: 'plan',
  settings: 'Settings table',
  calendar: 'Calendar table',
  resources: 'Resources table',
  actuals: 'Actuals table',
  baseline: 'Baseline table',
  goals: 'Goals table',
  risks: 'Risks table',
  reports: 'table of kept reports',
  projects: 'Projects table',
  weights: 'Weights table',
  objectives: 'Objectives table',
  ledger: 'Profit and loss table',
  rates: 'Rates table',
  dependencies: 'Dependencies table',
  whatIf: 'What-if table',
  milestones: 'milestones table',
  summaries: 'table of project summaries',
};

/** A kind of table with its article: `a plan`, `an Actuals table`, `an Objectives table`. */
export const aTable = (kind: TableKind): string =>
  `${/^[AEIOU]/.test(TABLE_TITLES[kind]) ? 'an' : 'a'} ${TABLE_TITLES[kind]}`;

/**
 * For each kind of table and each of its columns, other words it goes by in one language, a semicolon or a new line
 * between them. A word that begins with `?`
 * counts only where no other column has the meaning: `Description` is the task's name unless there is a `Task name`.
 */
export type Synonyms = {
  readonly [Kind in TableKind]?: { readonly [Name in ColumnName<Kind>]?: string };
};

/** The words of one column, one by one. */
export const synonymsIn = (words: string | undefined): readonly string[] =>
  (words ?? '').split(/[;\n]/).flatMap((word) => (word.trim() === '' ? [] : [word.trim()]));
