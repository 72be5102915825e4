import type { Cell, Table } from './cell.js';
import type { ColumnOverrides } from './header.js';
import type { Problem } from './problem.js';

export const SETTING_KEYS = [
  'Project',
  'Manager',
  'Department',
  'Project start',
  'Project finish',
  'Schedule from',
  'Status date',
  'Working days',
  'Working hours',
  'Hours per day',
  'Hours per week',
  'Days per month',
  'Currency',
  'Reschedule unfinished work',
  'Critical float',
  'Near-critical float',
  'Multiple critical paths',
  'EV method',
  'Accrual',
  'EAC method',
  'Levelling effort',
  'Simulations',
  'Correlation',
  'Seed',
  'Baseline',
  'Discount rate',
  'Management reserve',
  'CPI amber',
  'CPI red',
  'SPI(t) amber',
  'SPI(t) red',
  'Finish slip amber',
  'Finish slip red',
  'VAC amber',
  'VAC red',
  'Stale after days',
] as const;

export type SettingKey = (typeof SETTING_KEYS)[number];

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

export declare function readSettingRows(table: Table): SettingRows;
