/** The calendars of a Microsoft Project file as a Calendar table. */
import { type Cell, SerialDate, type Table } from '../../table/cell.js';
import type { WorkingHours } from '../../time/working-calendar.js';
import type { XmlElement } from '../xml/xml-tree.js';
import { hoursOf, hoursText, USUAL_HOURS, weekRows } from './calendar-days.js';
import type { Notes } from './notes.js';
import { readExceptions } from './read-calendar-exceptions.js';
import { numberOf } from './values.js';

/** No calendar, as Microsoft Project writes it. */
const NONE = -1;

export interface ProjectCalendars {
  readonly table: Table;
  /** The name for a task's Calendar cell; null where the file has no such calendar or the task names none. */
  nameForTask(uid: number | null): string | null;
  /** The name for a resource's Calendar cell: the base of its calendar, null where that is the project's. */
  nameForResource(uid: number | null): string | null;
}

/** `resourceNames` are those that calendars of their own may belong to, by the UID of the calendar. */
export function readProjectCalendars(
  project: XmlElement,
  resourceNames: ReadonlyMap<number, string>,
  notes: Notes,
): ProjectCalendars {
  const byUid = new Map(
    project.list('Calendars', 'Calendar').map((each) => [numberOf(each, 'UID') ?? NONE, each] as const),
  );
  const projectUid = numberOf(project, 'CalendarUID') ?? NONE;
  const rows: Cell[][] = [];
  const addRows = (name: string, calendar: XmlElement | undefined, standsAlone: boolean): number => {
    const before = rows.length;
    for (const { days, hours } of weekRows(weekOf(calendar, standsAlone)))
      rows.push([name, null, null, days, hours, null]);
    if (calendar !== undefined)
      for (const { from, to, hours, note } of readExceptions(
        calendar,
        name || 'the project’s calendar',
        notes,
      ))
        rows.push([name, new SerialDate(from), new SerialDate(to), null, hoursText(hours), note || null]);
    return rows.length - before;
  };
  addRows('', byUid.get(projectUid), true);
  const takenNames = new Set([...resourceNames.values()].map((name) => name.toLowerCase()));
  for (const [uid, name] of resourceNames) addRows(name, byUid.get(uid), false);
  const named = new Map<number, string>();
  const baseName = (uid: number): string | null => {
    const calendar = byUid.get(uid);
    if (calendar === undefined) return null;
    const known = named.get(uid);
    if (known !== undefined) return known;
    const name = freeName(calendar.value('Name') ?? `Calendar ${uid}`, takenNames);
    named.set(uid, name);
    takenNames.add(name.toLowerCase());
    addRows(name, calendar, true);
    return name;
  };
  return {
    get table(): Table {
      return [['Calendar', 'From', 'To', 'Days', 'Hours', 'Note'], ...rows];
    },
    nameForTask: (uid) => (uid === null || uid === NONE ? null : baseName(uid)),
    nameForResource: (uid) => {
      const calendar = uid === null ? undefined : byUid.get(uid);
      if (calendar === undefined) return null;
      const base = numberOf(calendar, 'BaseCalendarUID') ?? NONE;
      const isBase = base === NONE || !byUid.has(base);
      const shared = isBase ? (uid as number) : base;
      return shared === projectUid ? null : baseName(shared);
    },
  };
}

/** A base calendar has hours for every weekday; a resource's only for those that differ from its base. */
function weekOf(
  calendar: XmlElement | undefined,
  standsAlone: boolean,
): Map<number, readonly WorkingHours[]> {
  const week = new Map<number, readonly WorkingHours[]>();
  if (standsAlone)
    for (let weekday = 0; weekday < 7; weekday += 1)
      week.set(weekday, weekday === 0 || weekday === 6 ? [] : USUAL_HOURS);
  for (const each of calendar?.list('WeekDays', 'WeekDay') ?? []) {
    const type = numberOf(each, 'DayType') ?? 0;
    if (type >= 1 && type <= 7) week.set(type - 1, hoursOf(each));
  }
  return week;
}

/** A calendar must not be called as a resource is: rows under that name would be the resource's. */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? `${wanted} calendar` : `${wanted} calendar ${count}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
