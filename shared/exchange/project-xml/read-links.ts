/** The links of a Microsoft Project file as Predecessors cells. */
import type { DurationUnits } from '../../table/duration.js';
import type { XmlElement } from '../xml/xml-tree.js';
import { ELAPSED_PERCENT, PERCENT, spanInUnits } from './duration-format.js';
import type { FileTask } from './file-tasks.js';
import type { Notes } from './notes.js';
import { isSet, numberOf } from './values.js';

export const LINK_TYPES = ['FF', 'FS', 'SF', 'SS'] as const;

/** A task's Predecessors cell; null where it has none. */
export function predecessorsCell(
  task: FileTask,
  tasks: ReadonlyMap<number, FileTask>,
  units: DurationUnits,
  notes: Notes,
): string | null {
  const links = task.element.all('PredecessorLink').flatMap((link) => {
    const uid = numberOf(link, 'PredecessorUID');
    const predecessor = uid === null ? undefined : tasks.get(uid);
    const label = `${task.id} ${task.name}`;
    if (isSet(link, 'CrossProject')) {
      const file = link.value('CrossProjectName') ?? 'another project';
      notes.about('Links to other projects are left out', `${label} waits for ${file}`);
      return [];
    }
    if (predecessor === undefined) {
      notes.about('Links to tasks that are not carried are left out', label);
      return [];
    }
    const type = LINK_TYPES[numberOf(link, 'Type') ?? 1] ?? 'FS';
    return [`${predecessor.id}${type}${lagText(link, label, units, notes)}`];
  });
  return links.length === 0 ? null : links.join(', ');
}

/** Lags are written in tenths of a minute, shares as percent. */
function lagText(link: XmlElement, label: string, units: DurationUnits, notes: Notes): string {
  const lag = numberOf(link, 'LinkLag') ?? 0;
  const format = numberOf(link, 'LagFormat');
  if (lag === 0) return '';
  const sign = lag < 0 ? '-' : '+';
  const plain = format !== null && format > 32 ? format - 32 : format;
  if (plain === ELAPSED_PERCENT)
    notes.about('Lags in elapsed percent run on the calendar instead of the clock', label);
  if (plain === PERCENT || plain === ELAPSED_PERCENT) return `${sign}${Math.abs(lag)}%`;
  return `${sign}${spanInUnits(Math.abs(Math.round(lag / 10)), format, units)}`;
}
