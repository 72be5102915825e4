/** Which projects a search and the three filters leave. */
import type { ProjectRow } from '../program/picture.js';
import type { Filters } from './popup-view.js';

export const isFiltering = ({ text, department, objective, health }: Filters): boolean =>
  text.trim() !== '' || department !== null || objective !== null || health !== null;

/** A row stays where each typed word begins a word of its name, department or objectives, and each filter fits. */
export function filterRows(rows: readonly ProjectRow[], filters: Filters): readonly ProjectRow[] {
  if (!isFiltering(filters)) return rows;
  const wanted = wordsIn(filters.text);
  return rows.filter((row) => fits(row, filters) && has(row, wanted));
}

const fits = (row: ProjectRow, { department, objective, health }: Filters): boolean =>
  (department === null || row.department === department) &&
  (objective === null || row.objectives.includes(objective)) &&
  (health === null || row.health === health);

function has({ name, department, objectives }: ProjectRow, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  const words = wordsIn([name, department, ...objectives].join(' '));
  return wanted.every((start) => words.some((word) => word.startsWith(start)));
}

const wordsIn = (text: string): string[] => text.toLocaleLowerCase().split(/\s+/).filter(Boolean);

/** The departments and the objectives to choose from, in alphabetical order. */
export function choicesIn(rows: readonly ProjectRow[]): {
  readonly departments: readonly string[];
  readonly objectives: readonly string[];
} {
  return {
    departments: distinct(rows.map(({ department }) => department)),
    objectives: distinct(rows.flatMap(({ objectives }) => objectives)),
  };
}

const distinct = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts.filter((text) => text !== ''))].sort((one, other) => one.localeCompare(other));
