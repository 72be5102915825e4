/** The tables that a program manager fills in, column by column. */
import { DATE_FORMAT, MONEY_FORMAT, WEIGHT_FORMAT } from '../look.js';
import { RISK_COLUMNS } from '../tabs/risks-tab.js';
import { dateColumn, type TableColumn } from '../tabs/table-tab.js';

const money = (name: string, hint: string): TableColumn => ({ name, width: 96, format: MONEY_FORMAT, hint });
const text = (name: string, width: number, hint: string): TableColumn => ({ name, width, hint });
/** As wide as its bold name, which is longer than its figures. */
const score = (name: string, hint: string): TableColumn => ({
  name,
  width: Math.max(84, 8 * name.length),
  hint,
});

export const PROJECT_COLUMNS: readonly TableColumn[] = [
  text('Project', 180, 'What the project is called.'),
  text('Workbook', 200, 'The address of its spreadsheet. Then choose Link projects.'),
  text('Manager', 120, 'Who delivers it.'),
  text('Department', 110, 'Who it belongs to.'),
  text('Objective', 150, 'Which objective it serves; several with shares: Growth 60%, Quality 40%.'),
  {
    name: 'Stage',
    width: 90,
    choices: ['Idea', 'Planned', 'Running', 'Closing', 'Closed'],
    hint: 'The last gate it has passed.',
  },
  text('Currency', 70, 'Blank: the currency of the program.'),
  { name: 'Mandatory', width: 80, choices: ['yes', 'no'], hint: 'yes: it is in whatever it costs.' },
  text('Excludes', 120, 'Projects that cannot be done beside it.'),
  score('Value', 'What it is worth, on one scale for all projects.'),
  score('Time criticality', 'How much its worth falls by waiting, on the same scale.'),
  score('Risk reduction', 'What it makes safer or possible, on the same scale.'),
  score('Size', 'How big it is, on the same scale.'),
  score('Reach', 'RICE: how many it reaches in a period.'),
  score('Impact', 'RICE: how much it does for each of them.'),
  score('Confidence', 'RICE: 80 or 80%.'),
  score('Effort', 'RICE: person-months.'),
  money('Cost', 'What it costs in all.'),
  money('Benefit', 'What it brings in all.'),
  score('Capacity', 'How many people it takes at a time.'),
];

export const WEIGHT_COLUMNS: readonly TableColumn[] = [
  text('Criterion', 180, 'The name of a column of Projects.'),
  { name: 'Weight', width: 90, hint: 'How much it counts; a negative weight counts against.' },
];

export const OBJECTIVE_COLUMNS: readonly TableColumn[] = [
  text('Objective', 200, 'What the program is to bring about.'),
  { name: 'Weight', width: 80, format: WEIGHT_FORMAT, hint: 'How much it counts beside the others.' },
  text('Owner', 120, 'Who answers for it.'),
  text('Measure', 160, 'What shows that it is reached.'),
  text('Target', 90, 'The value to reach.'),
  text('Actual', 90, 'The value now.'),
];

export const LEDGER_COLUMNS: readonly TableColumn[] = [
  text('Project', 160, 'Which project; blank: the program as a whole.'),
  dateColumn('Date', 'The day, or the first day of the period.'),
  {
    name: 'Line',
    width: 110,
    choices: ['Revenue', 'Benefit', 'Labour', 'External', 'Opex', 'Capex', 'Overhead', 'Contingency'],
    hint: 'A line of your own says under Kind whether it is income or cost.',
  },
  { name: 'Kind', width: 80, choices: ['income', 'cost'], hint: 'Needed for a line of your own only.' },
  money('Plan', 'What was planned. Amounts are positive.'),
  money('Actual', 'What it came to.'),
  money('Forecast', 'What it will come to.'),
  text('Currency', 80, 'Blank: the currency of the program.'),
];

/** A project's register, with whose it is and since when. */
export const PROGRAM_RISK_COLUMNS: readonly TableColumn[] = [
  ...RISK_COLUMNS,
  text('Project', 150, 'Which project; blank: the program as a whole.'),
  dateColumn('Raised', 'When it was raised: its age counts from then.'),
];

export const RATE_COLUMNS: readonly TableColumn[] = [
  text('Currency', 90, 'Three letters, such as EUR.'),
  { name: 'Date', width: 100, format: DATE_FORMAT, hint: 'From when on it holds; blank: always.' },
  { name: 'Rate', width: 90, hint: 'What one unit is worth in the currency of the program.' },
];

export const DEPENDENCY_COLUMNS: readonly TableColumn[] = [
  text('From project', 150, 'The project that gives.'),
  text('From task', 150, 'The ID or the name of its milestone.'),
  text('To project', 150, 'The project that waits.'),
  text('To task', 150, 'The ID or the name of its milestone.'),
  { name: 'Type', width: 60, choices: ['FS', 'SS', 'FF', 'SF'], hint: 'Blank: FS.' },
  text('Lag', 70, 'Working days between the two: 2d.'),
  dateColumn('Needed by', 'When the waiting project needs it.'),
  text('Owner', 120, 'Who sees to it.'),
  text('Status', 90, 'Agreed, at risk, met…'),
];
