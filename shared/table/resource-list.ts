/** The Resources cell of a task: `Designer 50%, Crane [3]`. */
import { type Cell, SerialDate } from './cell.js';
import { plainText } from './fold.js';
import { notAResource } from './messages.js';
import { readUnits } from './number.js';
import { Fault, type Reading } from './reading.js';
import { rememberTexts } from './remember.js';
import { readText } from './text.js';

/** A resource as named in a task's cell, with its units: 0.5 is half of one person, 3 is three of them. */
export interface NamedUnits {
  readonly name: string;
  readonly units: number;
}

/** Commas and semicolons part resources, but not inside brackets, nor where a comma is the decimal of a percentage. */
const SEPARATOR = /[,;\n、](?![^[(]*[\])])(?!\d+ ?%)/;
const IN_BRACKETS = /^(.+?) ?(?:\[([^[\]]+)\]|\(([\d.,]+ ?%|[\d.,]+)\))$/;
const PERCENTAGE = /^(.+?) +([\d.,]+ ?%)$/;

const readEntry = (entry: string, whole: string): NamedUnits | Fault => {
  const match = IN_BRACKETS.exec(entry) ?? PERCENTAGE.exec(entry);
  if (match === null)
    return /^[\d.,]+ ?%?$|^[[(]/.test(entry) ? notAResource(whole) : { name: entry, units: 1 };
  const units = readUnits((match[2] ?? match[3] ?? '').trim());
  if (typeof units !== 'number' || units <= 0) return notAResource(entry);
  return { name: (match[1] ?? '').trim(), units };
};

const parse = rememberTexts((text: string): readonly NamedUnits[] | Fault => {
  const entries: NamedUnits[] = [];
  for (const part of plainText(text.replace(/\r?\n/g, ';')).split(SEPARATOR)) {
    if (part.trim() === '') continue;
    const entry = readEntry(part.trim(), text);
    if (entry instanceof Fault) return entry;
    entries.push(entry);
  }
  return entries;
});

/**
 * The resources of a task with their units. Units in brackets: `[3]` is three, `[50%]` a half; a bare number after a
 * name is part of the name (`Developer 2`).
 * @example readResourceList('Designer 50%') // [{ name: 'Designer', units: 0.5 }]
 */
export const readResourceList = (cell: Cell): Reading<readonly NamedUnits[]> => {
  if (typeof cell === 'number' || typeof cell === 'boolean' || cell instanceof SerialDate) {
    return notAResource(String(readText(cell)));
  }
  const text = readText(cell);
  return text === null || text instanceof Fault ? text : parse(text);
};
