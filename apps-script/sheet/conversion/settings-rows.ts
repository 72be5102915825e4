/** What a new Settings tab holds: every key with its default and its meaning, then the columns of the plan. */
import type { SettingKey } from '../../../shared/table/settings-rows.js';

export type SettingValue = string | number | Date;

export interface SettingLine {
  readonly key: SettingKey;
  readonly value: SettingValue;
  readonly meaning: string;
  readonly format?: string;
}

/** What only the manager can say; blank where it is not known. */
export interface OwnSettings {
  readonly project: string;
  readonly currency: string;
  readonly projectStart: Date | null;
  readonly statusDate: Date | null;
}

const DATE = 'd mmm yyyy';
const PERCENT = '0%';

export const settingLines = (own: OwnSettings): readonly SettingLine[] => [
  { key: 'Project', value: own.project, meaning: 'What the project is called.' },
  { key: 'Manager', value: '', meaning: 'Who answers for it.' },
  { key: 'Department', value: '', meaning: 'Where it belongs.' },
  {
    key: 'Project start',
    value: own.projectStart ?? '',
    meaning: 'Nothing starts earlier. Blank: the earliest Start typed in the plan.',
    format: DATE,
  },
  {
    key: 'Project finish',
    value: '',
    meaning: 'Needed only to schedule backwards from a finish.',
    format: DATE,
  },
  { key: 'Schedule from', value: 'start', meaning: 'start or finish.' },
  {
    key: 'Status date',
    value: own.statusDate ?? '',
    meaning: 'Progress is known up to the end of this day. Blank: no progress view.',
    format: DATE,
  },
  { key: 'Working days', value: 'Mon-Fri', meaning: 'Days of the week with work.' },
  { key: 'Working hours', value: '08:00-12:00, 13:00-17:00', meaning: 'Hours of each working day.' },
  { key: 'Hours per day', value: '', meaning: 'What 1d means. Blank: the sum of Working hours.' },
  { key: 'Hours per week', value: '', meaning: 'What 1w means. Blank: 5 days.' },
  { key: 'Days per month', value: 20, meaning: 'What 1mo means.' },
  { key: 'Currency', value: own.currency, meaning: 'Of every amount in the plan.' },
  {
    key: 'Reschedule unfinished work',
    value: 'yes',
    meaning: 'yes: work not done by the status date moves after it. no: it stays where it was planned.',
  },
  {
    key: 'Critical float',
    value: 0,
    meaning: 'A task with at most this many working days of total float is critical.',
  },
  { key: 'Near-critical float', value: 5, meaning: 'Up to this many working days it is nearly so.' },
  {
    key: 'Multiple critical paths',
    value: 'no',
    meaning: 'yes: each end of the network has a critical path of its own.',
  },
  {
    key: 'EV method',
    value: 'percent complete',
    meaning: 'How progress earns value, where a task says nothing else.',
  },
  { key: 'Accrual', value: 'prorated', meaning: 'When fixed costs fall due: start, end or prorated.' },
  { key: 'EAC method', value: 'CPI', meaning: 'CPI, budget, CPI*SPI or 0.8CPI+0.2SPI.' },
  { key: 'Levelling effort', value: 1000, meaning: 'How many schedules levelling may try.' },
  { key: 'Simulations', value: 1000, meaning: 'How many times risk is simulated.' },
  {
    key: 'Distribution',
    value: 'PERT',
    meaning: 'PERT or triangular: how an estimate spreads between its ends.',
  },
  { key: 'Correlation', value: 0, meaning: 'How far durations rise and fall together, 0 to 1.' },
  { key: 'Seed', value: 1, meaning: 'Another seed, other random numbers.' },
  { key: 'Baseline', value: '', meaning: 'Which baseline the plan is measured against.' },
  { key: 'Discount rate', value: '', meaning: 'Per year, for net present value.', format: PERCENT },
  { key: 'Management reserve', value: '', meaning: 'Money beyond the budget, for what nobody foresaw.' },
  { key: 'CPI amber', value: 0.95, meaning: 'Cost is at risk below this.' },
  { key: 'CPI red', value: 0.9, meaning: 'Cost is off track below this.' },
  { key: 'SPI(t) amber', value: 0.95, meaning: 'The schedule is at risk below this.' },
  { key: 'SPI(t) red', value: 0.9, meaning: 'The schedule is off track below this.' },
  { key: 'Finish slip amber', value: 5, meaning: 'At risk with more working days of slip.' },
  { key: 'Finish slip red', value: 20, meaning: 'Off track with more working days of slip.' },
  {
    key: 'VAC amber',
    value: -0.05,
    meaning: 'At risk when the variance at completion is worse, as a share of the budget.',
    format: PERCENT,
  },
  { key: 'VAC red', value: -0.1, meaning: 'Off track when it is worse than this.', format: PERCENT },
  {
    key: 'Stale after days',
    value: 14,
    meaning: 'After so many days without a new status date the project counts as stale.',
  },
  { key: 'Look-ahead weeks', value: 3, meaning: 'How many weeks of work are handed out to assignees.' },
];

/** The setting that ties a column to the cell of its header. */
export const columnKey = (column: string): string => `Column ${column}`;
