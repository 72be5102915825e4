/** The options of a Microsoft Project file as a Settings table. */
import type { Cell, Table } from '../../table/cell.js';
import type { DurationUnits } from '../../table/duration.js';
import type { XmlElement } from '../xml/xml-tree.js';
import type { Notes } from './notes.js';
import { finishCell, isSet, momentOf, numberOf, startCell } from './values.js';

/** How long days, weeks and months are; Microsoft Project's own defaults where the file does not say. */
export function readUnits(project: XmlElement): DurationUnits {
  const positive = (name: string, otherwise: number): number => {
    const value = numberOf(project, name) ?? 0;
    return value >= 1 ? value : otherwise;
  };
  return {
    minutesPerDay: positive('MinutesPerDay', 480),
    minutesPerWeek: positive('MinutesPerWeek', 2400),
    daysPerMonth: positive('DaysPerMonth', 20),
  };
}

/** A symbol that stands for one currency alone. */
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['$', 'USD'],
]);

/** Rows in the order of a new Settings table; options at their default are left out. */
export function settingsTable(project: XmlElement, units: DurationUnits, notes: Notes): Table {
  const fromFinish =
    project.value('ScheduleFromStart') === '0' || project.value('ScheduleFromStart') === 'false';
  const criticalFloat = numberOf(project, 'CriticalSlackLimit') ?? 0;
  const rows: (readonly [string, Cell])[] = [
    ['Project', nameOf(project)],
    ['Manager', project.value('Manager')],
    ['Department', project.value('Category')],
    fromFinish
      ? ['Project finish', finishCell(momentOf(project, 'FinishDate'))]
      : ['Project start', startCell(momentOf(project, 'StartDate'))],
    ['Schedule from', fromFinish ? 'finish' : null],
    ['Status date', finishCell(momentOf(project, 'StatusDate'))],
    ['Hours per day', units.minutesPerDay / 60],
    ['Hours per week', units.minutesPerWeek / 60],
    ['Days per month', units.daysPerMonth],
    ['Currency', currencyOf(project, notes)],
    ['Reschedule unfinished work', isSet(project, 'MoveRemainingStartsForward') ? 'yes' : 'no'],
    ['Critical float', criticalFloat === 0 ? null : criticalFloat],
    ['Multiple critical paths', isSet(project, 'MultipleCriticalPaths') ? 'yes' : null],
  ];
  return [['Setting', 'Value'], ...rows.filter(([, value]) => value !== null)];
}

/** The title, else the name of the project summary task, else the file’s name without its ending. */
function nameOf(project: XmlElement): string | null {
  const summary = project.list('Tasks', 'Task').find((task) => task.value('OutlineLevel') === '0');
  const file = project.value('Name')?.replace(/\.(?:xml|mpp)$/i, '') ?? null;
  return project.value('Title') ?? summary?.value('Name') ?? file;
}

function currencyOf(project: XmlElement, notes: Notes): string | null {
  const code = project.value('CurrencyCode');
  const symbol = project.value('CurrencySymbol');
  if (code !== null || symbol === null) return code;
  const known = SYMBOLS.get(symbol) ?? null;
  if (known === null)
    notes.about('A currency symbol stands for more than one currency; write the Currency setting', symbol);
  return known;
}
