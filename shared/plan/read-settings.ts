/** Reads the Settings table into typed settings, every default filled in. */
import type { Cell, Table } from '../table/cell.js';
import {
  readAccrual,
  readDurationDistribution,
  readEarnedValueMethod,
  readEstimateAtCompletionMethod,
  readScheduleFrom,
} from '../table/choice.js';
import { dayMonthOrder, readDate } from '../table/date.js';
import type { ColumnOverrides } from '../table/header.js';
import { readMoney, readNumber } from '../table/number.js';
import { Fault, type Reading } from '../table/reading.js';
import { readSettingRows, type SettingEntry, type SettingKey } from '../table/settings-rows.js';
import { readBoolean, readText } from '../table/text.js';
import { readWeekdays } from '../table/weekdays.js';
import { readWorkingHours } from '../table/working-hours.js';
import { MINUTES_PER_DAY, MINUTES_PER_HOUR, type Minute, minute } from '../time/minute.js';
import type { WeeklyPattern, WorkingHours } from '../time/working-calendar.js';
import type { ProblemLog } from './problem-log.js';
import type { HealthThresholds, Settings } from './settings.js';

/** The settings, and what only reading the other tables needs. */
export interface SettingsReading {
  readonly settings: Settings;
  readonly workingHours: readonly WorkingHours[];
  readonly workingWeek: WeeklyPattern;
  readonly overrides: ColumnOverrides;
}

const OFFICE_HOURS: readonly WorkingHours[] = [
  { from: 8 * MINUTES_PER_HOUR, to: 12 * MINUTES_PER_HOUR },
  { from: 13 * MINUTES_PER_HOUR, to: 17 * MINUTES_PER_HOUR },
];
const MONDAY_TO_FRIDAY: readonly number[] = [1, 2, 3, 4, 5];

/** The settings that are dates: together they show the order of day and month in the Value column. */
const DATE_KEYS = ['Project start', 'Project finish', 'Status date'] as const;

class SettingReader {
  constructor(
    private readonly entries: ReadonlyMap<SettingKey, SettingEntry>,
    private readonly log: ProblemLog,
  ) {}

  /** The setting as read; null where it is absent, blank, or not what it should be (which is then noted). */
  read<Value>(key: SettingKey, reader: (cell: Cell) => Reading<Value>): Value | null {
    const entry = this.entries.get(key);
    if (entry === undefined) return null;
    return this.log.value(reader(entry.cell), () => ({
      table: 'settings',
      row: entry.row,
      label: key,
      column: 'Value',
    }));
  }

  text(key: SettingKey): string {
    return this.read(key, readText) ?? '';
  }

  number(key: SettingKey, otherwise: number, least = Number.NEGATIVE_INFINITY): number {
    return this.read(key, (cell) => atLeast(readNumber(cell), least)) ?? otherwise;
  }

  /** A date as the moment it begins, or the moment it ends where it has no time of day. */
  date(key: (typeof DATE_KEYS)[number], asEnd: boolean): Minute | null {
    const order = dayMonthOrder(DATE_KEYS.map((name) => this.entries.get(name)?.cell));
    const found = this.read(key, (cell) => readDate(cell, order));
    if (found === null) return null;
    return asEnd && !found.hasTime ? minute(found.minute + MINUTES_PER_DAY) : found.minute;
  }

  fraction(key: SettingKey): number | null {
    return this.read(key, readFraction);
  }
}

export function readSettings(table: Table | undefined, log: ProblemLog): SettingsReading {
  const rows = table === undefined ? null : readSettingRows(table);
  if (rows !== null) log.addAll(rows.problems);
  const reader = new SettingReader(rows?.entries ?? new Map(), log);
  const hours = reader.read('Working hours', readWorkingHours);
  const workingHours = hours === null || hours.length === 0 ? OFFICE_HOURS : hours;
  const days = new Set(reader.read('Working days', readWeekdays) ?? MONDAY_TO_FRIDAY);
  const workingWeek = [0, 1, 2, 3, 4, 5, 6].map((weekday) =>
    days.has(weekday) ? workingHours : [],
  ) as unknown as WeeklyPattern;
  const hoursPerDay = workingHours.reduce((sum, { from, to }) => sum + to - from, 0) / MINUTES_PER_HOUR;
  return {
    settings: typedSettings(reader, hoursPerDay),
    workingHours,
    workingWeek,
    overrides: rows?.overrides ?? new Map(),
  };
}

function typedSettings(reader: SettingReader, workingHoursPerDay: number): Settings {
  const hoursPerDay = reader.number('Hours per day', workingHoursPerDay, SMALLEST_HOURS);
  return {
    project: reader.text('Project'),
    manager: reader.text('Manager'),
    department: reader.text('Department'),
    projectStart: reader.date('Project start', false),
    projectFinish: reader.date('Project finish', true),
    scheduleFrom: reader.read('Schedule from', readScheduleFrom) ?? 'start',
    statusDate: reader.date('Status date', true),
    minutesPerDay: Math.round(hoursPerDay * MINUTES_PER_HOUR),
    minutesPerWeek: Math.round(
      reader.number('Hours per week', 5 * hoursPerDay, SMALLEST_HOURS) * MINUTES_PER_HOUR,
    ),
    daysPerMonth: reader.number('Days per month', 20, 1),
    currency: reader.text('Currency') || 'USD',
    rescheduleUnfinishedWork: reader.read('Reschedule unfinished work', readBoolean) ?? true,
    criticalFloat: reader.number('Critical float', 0),
    nearCriticalFloat: reader.number('Near-critical float', 5),
    multipleCriticalPaths: reader.read('Multiple critical paths', readBoolean) ?? false,
    earnedValueMethod: reader.read('EV method', readEarnedValueMethod) ?? 'percent complete',
    accrual: reader.read('Accrual', readAccrual) ?? 'prorated',
    estimateAtCompletionMethod: reader.read('EAC method', readEstimateAtCompletionMethod) ?? 'CPI',
    levellingEffort: reader.number('Levelling effort', 1000, 1),
    simulations: reader.number('Simulations', 1000, 1),
    durationDistribution: reader.read('Distribution', readDurationDistribution) ?? 'PERT',
    correlation: reader.fraction('Correlation') ?? 0,
    seed: reader.number('Seed', 1),
    baseline: reader.text('Baseline'),
    discountRate: reader.fraction('Discount rate'),
    managementReserve: reader.read('Management reserve', readMoney),
    health: readThresholds(reader),
    lookAheadWeeks: reader.number('Look-ahead weeks', 3, 1),
  };
}

function readThresholds(reader: SettingReader): HealthThresholds {
  return {
    cpiAmber: reader.number('CPI amber', 0.95),
    cpiRed: reader.number('CPI red', 0.9),
    spitAmber: reader.number('SPI(t) amber', 0.95),
    spitRed: reader.number('SPI(t) red', 0.9),
    finishSlipAmber: reader.number('Finish slip amber', 5),
    finishSlipRed: reader.number('Finish slip red', 20),
    vacAmber: reader.fraction('VAC amber') ?? -0.05,
    vacRed: reader.fraction('VAC red') ?? -0.1,
    staleAfterDays: reader.number('Stale after days', 14, 0),
  };
}

/** A day has at least one working minute. */
const SMALLEST_HOURS = 1 / MINUTES_PER_HOUR;

function atLeast(reading: Reading<number>, least: number): Reading<number> {
  if (reading === null || reading instanceof Fault || reading >= least) return reading;
  return new Fault(
    'not-a-number',
    `${reading} is too small.`,
    `Write a number of at least ${Math.ceil(least)}.`,
  );
}

/** A share such as a rate or a variance: `-5%` and -0.05 are the same, and so is -5. */
function readFraction(cell: Cell): Reading<number> {
  if (typeof cell === 'string' && cell.trim().endsWith('%')) {
    const percent = readNumber(cell.trim().slice(0, -1));
    return typeof percent === 'number' ? percent / 100 : percent;
  }
  const value = readNumber(cell);
  return typeof value === 'number' && Math.abs(value) > 1 ? value / 100 : value;
}
