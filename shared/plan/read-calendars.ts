/** Reads the Calendar table: the project's working time, named calendars, and what resources add to it. */
import type { Cell, Table } from '../table/cell.js';
import { dayMonthOrder, readDate } from '../table/date.js';
import { readHeader } from '../table/header.js';
import { bodyRows, columnCells } from '../table/rows.js';
import { readText } from '../table/text.js';
import { readWeekdays } from '../table/weekdays.js';
import { readWorkingHours } from '../table/working-hours.js';
import { createCalendar, worksAtAll } from '../time/calendar.js';
import { type Day, dayOf } from '../time/minute.js';
import type {
  CalendarException,
  WeeklyPattern,
  WorkingCalendar,
  WorkingHours,
} from '../time/working-calendar.js';
import type { ProblemLog } from './problem-log.js';
import type { SettingsReading } from './read-settings.js';

/** What the rows under one name say: hours of the weekdays they name, and exceptions. */
interface CalendarRows {
  readonly name: string;
  readonly days: Map<number, readonly WorkingHours[]>;
  readonly exceptions: CalendarException[];
}

export interface Calendars {
  readonly project: WorkingCalendar;
  /** The calendar of a name, however it is written; null where there is none. */
  named(name: string): WorkingCalendar | null;
  /** A resource's calendar: the one it names, else the project's, with the rows under the resource's own name. */
  ofResource(resource: string, base: string | null): WorkingCalendar;
}

const PROJECT = '';

export function readCalendars(
  table: Table | undefined,
  settings: SettingsReading,
  log: ProblemLog,
): Calendars {
  const groups = table === undefined ? new Map<string, CalendarRows>() : groupRows(table, settings, log);
  const own = groups.get(PROJECT);
  const projectWeek = own === undefined || own.days.size === 0 ? settings.workingWeek : weekOf(own.days);
  const week = usableWeek(projectWeek, '', settings, log);
  const exceptions = own?.exceptions ?? [];
  const project = createCalendar('', week, exceptions);
  const made = new Map<string, WorkingCalendar>();
  const named = (name: string): WorkingCalendar | null => {
    const key = keyOf(name);
    const rows = groups.get(key);
    if (rows === undefined || key === PROJECT) return null;
    const calendar = made.get(key) ?? namedCalendar(rows, week, exceptions, settings, log);
    made.set(key, calendar);
    return calendar;
  };
  return {
    project,
    named,
    ofResource: (resource, base) => {
      const rows = groups.get(keyOf(resource));
      const baseRows = base === null ? undefined : groups.get(keyOf(base));
      if (rows === undefined || keyOf(resource) === keyOf(base ?? ''))
        return (base === null ? null : named(base)) ?? project;
      const baseWeek = baseRows !== undefined && baseRows.days.size > 0 ? weekOf(baseRows.days) : week;
      const baseExceptions = baseRows === undefined ? exceptions : exceptionsOf(baseRows, exceptions);
      return createCalendar(rows.name, weekOf(rows.days, baseWeek), [...baseExceptions, ...rows.exceptions]);
    },
  };
}

/** A weekly pattern stands alone; exceptions only are added to the project's. */
function namedCalendar(
  rows: CalendarRows,
  projectWeek: WeeklyPattern,
  projectExceptions: readonly CalendarException[],
  settings: SettingsReading,
  log: ProblemLog,
): WorkingCalendar {
  const week = rows.days.size > 0 ? usableWeek(weekOf(rows.days), rows.name, settings, log) : projectWeek;
  return createCalendar(rows.name, week, exceptionsOf(rows, projectExceptions));
}

const exceptionsOf = (
  rows: CalendarRows,
  ofProject: readonly CalendarException[],
): readonly CalendarException[] =>
  rows.days.size > 0 ? rows.exceptions : [...ofProject, ...rows.exceptions];

const NO_WORK: WeeklyPattern = [[], [], [], [], [], [], []];

const weekOf = (
  days: ReadonlyMap<number, readonly WorkingHours[]>,
  base: WeeklyPattern = NO_WORK,
): WeeklyPattern => base.map((hours, weekday) => days.get(weekday) ?? hours) as unknown as WeeklyPattern;

function usableWeek(
  week: WeeklyPattern,
  name: string,
  settings: SettingsReading,
  log: ProblemLog,
): WeeklyPattern {
  if (worksAtAll(week)) return week;
  log.add(
    { table: 'calendar', row: null, label: name || null, column: 'Hours' },
    'calendar-without-work',
    name === ''
      ? 'The project’s calendar has no working time.'
      : `The calendar "${name}" has no working time.`,
    'Give at least one day of the week working hours.',
  );
  return worksAtAll(settings.workingWeek)
    ? settings.workingWeek
    : (week.map(() => settings.workingHours) as unknown as WeeklyPattern);
}

function groupRows(table: Table, settings: SettingsReading, log: ProblemLog): Map<string, CalendarRows> {
  const header = readHeader(table, 'calendar');
  log.addAll(header.problems);
  const rows = bodyRows(table, header.row);
  const { columns } = header;
  const fromOrder = dayMonthOrder([...columnCells(rows, columns.From), ...columnCells(rows, columns.To)]);
  const groups = new Map<string, CalendarRows>();
  rows.forEach((cells, index) => {
    const cell = (position: number | undefined): Cell => (position === undefined ? null : cells[position]);
    const at = (column: 'Calendar' | 'From' | 'To' | 'Days' | 'Hours') => () =>
      ({ table: 'calendar', row: index + 1, label: null, column }) as const;
    const name = log.value(readText(cell(columns.Calendar)), at('Calendar')) ?? '';
    const days = log.value(readWeekdays(cell(columns.Days)), at('Days'));
    const from = log.value(readDate(cell(columns.From), fromOrder), at('From'));
    const to = log.value(readDate(cell(columns.To), fromOrder), at('To'));
    const hours = log.value(readWorkingHours(cell(columns.Hours)), at('Hours'));
    const group = groups.get(keyOf(name)) ?? { name, days: new Map(), exceptions: [] };
    if (days !== null || from !== null) groups.set(keyOf(name), group);
    if (from !== null)
      addException(group, dayOf(from.minute), dayOf((to ?? from).minute), hours ?? [], index + 1, log);
    else if (days !== null)
      for (const weekday of days) group.days.set(weekday, hours ?? settings.workingHours);
  });
  return groups;
}

function addException(
  group: CalendarRows,
  from: Day,
  to: Day,
  hours: readonly WorkingHours[],
  row: number,
  log: ProblemLog,
): void {
  if (to < from) {
    log.add(
      { table: 'calendar', row, label: null, column: 'To' },
      'calendar-range-reversed',
      'The exception ends before it starts.',
      'Swap From and To.',
    );
    return;
  }
  group.exceptions.push({ from, to, hours });
}

const keyOf = (name: string): string => name.trim().toLowerCase();
