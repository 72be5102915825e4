/** The tasks of a Microsoft Project file that become rows: which they are, what they are called, how they nest. */
import { isNoTask } from '../../table/rows.js';
import type { XmlElement } from '../xml/xml-tree.js';
import type { CarriedField, CustomFields } from './custom-fields.js';
import type { Notes } from './notes.js';
import { isSet, numberOf } from './values.js';

export interface FileTask {
  readonly element: XmlElement;
  readonly uid: number;
  readonly id: string;
  readonly name: string;
  /** 1 is the outermost level. */
  readonly level: number;
  readonly isSummary: boolean;
  /** `2.1.3`: the file's WBS code where those follow the outline, else counted. */
  readonly code: string;
  readonly custom: ReadonlyMap<CarriedField, string>;
}

/** A blank line in the file's task list. */
export type FileRow = FileTask | null;

/** An ID as a cell: whole numbers as such, anything else as the text it is. */
export const idCell = ({ id }: FileTask): number | string =>
  /^(?:0|[1-9]\d{0,8})$/.test(id) ? Number(id) : id;

type Draft = Omit<FileTask, 'isSummary' | 'code'>;

export function readFileTasks(project: XmlElement, fields: CustomFields, notes: Notes): readonly FileRow[] {
  const drafts = project
    .list('Tasks', 'Task')
    .filter((element) => numberOf(element, 'OutlineLevel') !== 0 || isSet(element, 'IsNull'))
    .flatMap((element) => draftOf(element, fields, notes));
  const tasks = drafts.filter((draft) => draft !== null);
  const counted = outlineNumbers(tasks);
  const codes = codesOf(tasks, counted, notes);
  let at = -1;
  return drafts.map((draft): FileRow => {
    if (draft === null) return null;
    at += 1;
    return { ...draft, isSummary: (tasks[at + 1]?.level ?? 0) > draft.level, code: codes[at] as string };
  });
}

/** One row, or none where the task is left out. */
function draftOf(element: XmlElement, fields: CustomFields, notes: Notes): (Draft | null)[] {
  if (isSet(element, 'IsNull')) return [null];
  const uid = numberOf(element, 'UID');
  if (uid === null) return [];
  const written = element.value('Name');
  const custom = fields.read(element, (name) => notes.about('Custom fields are not carried', name));
  const id = custom.get('ID') ?? element.value('ID') ?? String(uid);
  const label = `${id} ${written ?? ''}`.trim();
  if (element.value('Active') === '0' || element.value('Active') === 'false') {
    notes.about('Inactive tasks are left out', label);
    return [];
  }
  if (isSet(element, 'ExternalTask')) {
    notes.about('Tasks of other projects are left out, with the links to them', label);
    return [];
  }
  const name = usableName(written, id, notes);
  return [{ element, uid, id, name, level: Math.max(1, numberOf(element, 'OutlineLevel') ?? 1), custom }];
}

/** A task without a name, or called Total, would be no task in a table. */
function usableName(written: string | null, id: string, notes: Notes): string {
  const name = written?.replace(/\s+/g, ' ').trim() ?? '';
  if (!isNoTask(name)) return name;
  const given = name === '' ? `Task ${id}` : `${name} (task)`;
  notes.about('Tasks whose names could not stay as they were', `${id} is now "${given}"`);
  return given;
}

/** Counted as Microsoft Project does; a level that skips one counts as the next below. */
function outlineNumbers(tasks: readonly Draft[]): string[] {
  const counts: number[] = [];
  const levels: number[] = [];
  return tasks.map(({ level }) => {
    while (levels.length > 0 && (levels[levels.length - 1] as number) > level) levels.pop();
    if (levels[levels.length - 1] !== level) levels.push(level);
    const depth = levels.length;
    counts.length = Math.min(counts.length, depth);
    counts[depth - 1] = (counts[depth - 1] ?? 0) + 1;
    return counts.join('.');
  });
}

/** The file's WBS codes serve only if each continues its parent's and none is used twice. */
function codesOf(tasks: readonly Draft[], counted: readonly string[], notes: Notes): readonly string[] {
  const written = tasks.map(
    ({ element }) => element.value('WBS')?.replace(/\s+/g, '').replace(/\.+$/, '') ?? '',
  );
  if (written.every((code) => code === '')) return counted;
  const known = new Map(written.map((code, at) => [code, counted[at] as string]));
  const follows = written.every((code, at) => {
    if (code === '' || known.get(code) !== counted[at]) return false;
    const parent = parentCode(code, known);
    const number = counted[at] as string;
    return (
      (parent === null ? '' : known.get(parent)) === number.slice(0, Math.max(0, number.lastIndexOf('.')))
    );
  });
  if (follows) return written;
  notes.add('The WBS codes do not follow the outline, so outline numbers stand in their place');
  return counted;
}

/** The longest known code that a code continues. */
function parentCode(code: string, known: ReadonlyMap<string, string>): string | null {
  for (let at = code.lastIndexOf('.'); at > 0; at = code.lastIndexOf('.', at - 1)) {
    if (known.has(code.slice(0, at))) return code.slice(0, at);
  }
  return null;
}
