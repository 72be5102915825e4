/** Puts names together again that hold a comma themselves: `Smith, John` of the Resources table. */
import type { NamedUnits } from '../table/resource-list.js';

/** How a resource is looked up by its name: case and the space beside a comma do not count. */
export const resourceKey = (name: string): string => name.toLowerCase().replace(/\s*,\s*/g, ',');

/**
 * The entries of a task's Resources cell, those that no resource is called by joined with the ones after them where
 * together they are a resource's name.
 * @example joinCommaNames([{ name: 'Smith', units: 1 }, { name: 'John', units: 0.5 }], (key) => key === 'smith,john')
 * // [{ name: 'Smith, John', units: 0.5 }]
 */
export function joinCommaNames(
  entries: readonly NamedUnits[],
  isResource: (key: string) => boolean,
): readonly NamedUnits[] {
  const joined: NamedUnits[] = [];
  for (let at = 0; at < entries.length; ) {
    const entry = entries[at] as NamedUnits;
    const count = isResource(resourceKey(entry.name)) ? 1 : namesTogether(entries, at, isResource);
    const parts = entries.slice(at, at + count);
    joined.push({
      name: parts.map(({ name }) => name).join(', '),
      units: parts.at(-1)?.units ?? entry.units,
    });
    at += count;
  }
  return joined;
}

/** How many entries from one on make up a resource's name; 1 where none do. */
function namesTogether(
  entries: readonly NamedUnits[],
  from: number,
  isResource: (key: string) => boolean,
): number {
  for (let to = entries.length; to > from + 1; to -= 1) {
    const names = entries.slice(from, to).map(({ name }) => name);
    if (isResource(resourceKey(names.join(',')))) return to - from;
  }
  return 1;
}
