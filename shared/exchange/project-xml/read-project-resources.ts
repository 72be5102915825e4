/** The resources of a Microsoft Project file as a Resources table, and each task's assignments. */
import type { Cell, Table } from '../../table/cell.js';
import { readResourceList } from '../../table/resource-list.js';
import type { XmlElement } from '../xml/xml-tree.js';
import type { Notes } from './notes.js';
import type { ProjectCalendars } from './read-project-calendars.js';
import { isSet, moneyOf, numberOf } from './values.js';

export interface FileResource {
  readonly uid: number;
  readonly name: string;
  readonly type: 'work' | 'material' | 'cost';
  readonly calendarUid: number | null;
  readonly rate: number | null;
  readonly costPerUse: number | null;
  readonly element: XmlElement;
}

const TYPES = ['material', 'work', 'cost'] as const;

/** The resources that have a name; blank rows and the one that stands for nobody are none. */
export function readFileResources(project: XmlElement, notes: Notes): readonly FileResource[] {
  const taken = new Set<string>();
  return project.list('Resources', 'Resource').flatMap((element): FileResource[] => {
    const uid = numberOf(element, 'UID');
    const written = element.value('Name');
    if (uid === null || written === null || isSet(element, 'IsNull')) return [];
    const name = usableName(written, taken, uid);
    if (name !== written)
      notes.about('Resources whose names could not stay as they were', `${written} is now ${name}`);
    taken.add(name.toLowerCase());
    const type = isSet(element, 'IsCostResource')
      ? 'cost'
      : (TYPES[numberOf(element, 'Type') ?? 1] ?? 'work');
    noteUncarried(element, name, notes);
    return [
      {
        uid,
        name,
        type,
        calendarUid: type === 'work' ? numberOf(element, 'CalendarUID') : null,
        rate: numberOf(element, 'StandardRate'),
        costPerUse: moneyOf(element, 'CostPerUse'),
        element,
      },
    ];
  });
}

/** The name as it can stand in a Resources cell, and unlike those before it. */
function usableName(written: string, taken: ReadonlySet<string>, uid: number): string {
  const entries = readResourceList(`${written.replace(/[,;、\n[\]]+/g, ' ')} [1]`);
  const name =
    Array.isArray(entries) && entries.length === 1 ? (entries[0]?.name as string) : `Resource ${uid}`;
  return taken.has(name.toLowerCase()) ? `${name} (${uid})` : name;
}

function noteUncarried(element: XmlElement, name: string, notes: Notes): void {
  const rates = element.list('Rates', 'Rate');
  if (rates.some((rate) => (numberOf(rate, 'RateTable') ?? 0) > 0))
    notes.about('Cost rate tables B to E are not carried', name);
  if (rates.filter((rate) => (numberOf(rate, 'RateTable') ?? 0) === 0).length > 1)
    notes.about('Rates that change over time are not carried, only the present one', name);
  if (element.list('AvailabilityPeriods', 'AvailabilityPeriod').length > 1)
    notes.about('Availability that changes over time is not carried, only the maximum units', name);
  if (isSet(element, 'IsInactive')) notes.about('Inactive resources are carried like any other', name);
}

export function resourcesTable(
  resources: readonly FileResource[],
  calendars: ProjectCalendars,
): Table | undefined {
  if (resources.length === 0) return undefined;
  // Microsoft Project writes 0 for no price: only where something costs money is it one.
  const hasPrices = resources.some(
    ({ rate, costPerUse, element }) => rate || costPerUse || numberOf(element, 'OvertimeRate'),
  );
  const price = (amount: number | null): number | null => (hasPrices ? amount : null);
  return [
    ['Resource', 'Department', 'Capacity', 'Rate', 'Overtime rate', 'Cost per use', 'Calendar', 'Type'],
    ...resources.map(({ name, type, calendarUid, rate, costPerUse, element }): Cell[] => [
      name,
      element.value('Group'),
      numberOf(element, 'MaxUnits') ?? 1,
      price(rate),
      price(numberOf(element, 'OvertimeRate')),
      price(costPerUse),
      calendars.nameForResource(calendarUid),
      type,
    ]),
  ];
}

/** The calendars that hold days of a resource's own, with the resource's name. */
export function ownCalendars(
  project: XmlElement,
  resources: readonly FileResource[],
): ReadonlyMap<number, string> {
  const own = new Map<number, string>();
  for (const calendar of project.list('Calendars', 'Calendar')) {
    const uid = numberOf(calendar, 'UID');
    const isBase = isSet(calendar, 'IsBaseCalendar') || (numberOf(calendar, 'BaseCalendarUID') ?? -1) === -1;
    const resource = isBase ? undefined : resources.find(({ calendarUid }) => calendarUid === uid);
    if (uid !== null && resource !== undefined) own.set(uid, resource.name);
  }
  return own;
}
