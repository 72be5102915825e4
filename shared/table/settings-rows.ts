/** The rows of a Settings table as keys with their cells; what the cells mean is for the plan to say. */
import { type Cell, isBlank, type Table } from './cell.js';
import { COLUMNS } from './columns.js';
import { foldHeader } from './fold.js';
import { type ColumnOverrides, readHeader } from './header.js';
import { type Advice, duplicateSetting, unknownSetting } from './messages.js';
import { nearestName } from './nearest.js';
import type { Problem } from './problem.js';
import type { ProblemId } from './problem-ids.js';
import { Fault } from './reading.js';
import { bodyRows } from './rows.js';
import { readText } from './text.js';

/** Every setting's key with the other names it goes by. */
const KEYS = {
  Project: ['Project name', 'Projekt', 'Proyecto', 'Projeto', 'Projet', 'プロジェクト'],
  Manager: ['Project manager', 'PM'],
  Department: ['Dept'],
  'Project start': ['Start', 'Start date', 'Project start date'],
  'Project finish': ['Finish', 'Finish date', 'Project finish date', 'Project end', 'Project end date'],
  'Schedule from': ['Schedule project from'],
  'Status date': ['Data date', 'Reporting date', 'As of', 'Report date'],
  'Working days': ['Work days', 'Workdays', 'Work week', 'Workweek'],
  'Working hours': ['Work hours', 'Working time', 'Default hours'],
  'Hours per day': ['Hours/day', 'Hours a day'],
  'Hours per week': ['Hours/week', 'Hours a week'],
  'Days per month': ['Days/month', 'Days a month'],
  Currency: ['Currency code'],
  'Reschedule unfinished work': ['Reschedule'],
  'Critical float': ['Critical slack'],
  'Near-critical float': ['Near-critical slack', 'Near critical'],
  'Multiple critical paths': [],
  'EV method': ['Earned value method'],
  Accrual: ['Accrue at'],
  'EAC method': ['Estimate at completion method'],
  'Levelling effort': ['Leveling effort'],
  Simulations: ['Simulation runs', 'Iterations'],
  Distribution: ['Duration distribution'],
  Correlation: [],
  Seed: ['Random seed'],
  Baseline: [],
  'Discount rate': [],
  'Management reserve': [],
  'CPI amber': [],
  'CPI red': [],
  'SPI(t) amber': [],
  'SPI(t) red': [],
  'Finish slip amber': [],
  'Finish slip red': [],
  'VAC amber': [],
  'VAC red': [],
  'Stale after days': ['Stale after'],
  'Look-ahead weeks': ['Weeks ahead', 'Lookahead weeks'],
} as const satisfies Record<string, readonly string[]>;

export type SettingKey = keyof typeof KEYS;

/** In the order in which a new Settings table lists them. */
export const SETTING_KEYS = Object.keys(KEYS) as readonly SettingKey[];

export interface SettingEntry {
  /** The row under the header, the first is 1. */
  readonly row: number;
  readonly cell: Cell;
}

export interface SettingRows {
  /** Only keys whose Value is not blank. */
  readonly entries: ReadonlyMap<SettingKey, SettingEntry>;
  readonly overrides: ColumnOverrides;
  readonly problems: readonly Problem[];
}

const byName: ReadonlyMap<string, SettingKey> = new Map(
  SETTING_KEYS.flatMap((key) =>
    [key, ...KEYS[key]].map((name): [string, SettingKey] => [foldHeader(name), key]),
  ),
);

const COLUMN_KEYS: ReadonlyMap<string, string> = new Map(
  COLUMNS.plan.map((name): [string, string] => [foldHeader(`Column ${name}`), name]),
);

const EVERY_KEY: readonly string[] = [...SETTING_KEYS, ...COLUMNS.plan.map((name) => `Column ${name}`)];

const problem = (id: ProblemId, row: number, label: string | null, advice: Advice): Problem => ({
  id,
  table: 'settings',
  row,
  label,
  column: id === 'cell-error' ? 'Setting' : null,
  message: advice.message,
  remedy: advice.remedy,
  blocking: false,
  mends: advice.mends ?? [],
});

/**
 * The settings a table gives, with `Column …` rows as overrides. The first of two rows with one key holds.
 * @example readSettingRows([['Setting', 'Value'], ['Seed', 7]]).entries.get('Seed') // { row: 1, cell: 7 }
 */
export const readSettingRows = (table: Table): SettingRows => {
  const header = readHeader(table, 'settings');
  const entries = new Map<SettingKey, SettingEntry>();
  const overrides = new Map<string, string>();
  const problems: Problem[] = [...header.problems];
  const firstRowOf = new Map<string, number>();
  const { Setting: keyColumn, Value: valueColumn } = header.columns;
  if (keyColumn === undefined || valueColumn === undefined) return { entries, overrides, problems };
  bodyRows(table, header.row).forEach((cells, index) => {
    const row = index + 1;
    const key = readText(cells[keyColumn]);
    if (key === null) return;
    if (key instanceof Fault) {
      problems.push(problem('cell-error', row, null, key));
      return;
    }
    const name = byName.get(foldHeader(key));
    const column = name === undefined ? COLUMN_KEYS.get(foldHeader(key)) : undefined;
    const meaning = name ?? column;
    if (meaning === undefined) {
      problems.push(problem('unknown-setting', row, key, unknownSetting(key, nearestName(key, EVERY_KEY))));
      return;
    }
    const cell = cells[valueColumn];
    if (isBlank(cell)) return;
    const identity = name === undefined ? `Column ${meaning}` : meaning;
    const first = firstRowOf.get(identity);
    if (first !== undefined) {
      problems.push(problem('duplicate-setting', row, key, duplicateSetting(key, first)));
      return;
    }
    firstRowOf.set(identity, row);
    if (name !== undefined) entries.set(name, { row, cell });
    else overrideColumn(overrides, meaning, cell, row, key, problems);
  });
  return { entries, overrides, problems };
};

/** A `Column …` row: its value is the text of that column's header, usually by a formula that follows the header. */
const overrideColumn = (
  overrides: Map<string, string>,
  name: string,
  cell: Cell,
  row: number,
  key: string,
  problems: Problem[],
): void => {
  const header = readText(cell);
  if (header instanceof Fault) problems.push({ ...problem('cell-error', row, key, header), column: 'Value' });
  else if (header !== null) overrides.set(name, header);
};
