/** Protections of tabs: kept for a test to look at; nobody is kept out here. */
import type { EngineSheet } from '../engine/engine-sheet.js';
import { strict } from './strict.js';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

const kept = new WeakMap<EngineSheet, Protection[]>();

export const protectionsOf = (tab: EngineSheet): Protection[] => kept.get(tab) ?? [];

export function protect(tab: EngineSheet): Protection {
  let description = '';
  let warningOnly = false;
  const made: Protection = strict('Protection', {
    getDescription: () => description,
    setDescription: (text: string) => {
      description = text;
      return made;
    },
    isWarningOnly: () => warningOnly,
    setWarningOnly: (only: boolean) => {
      warningOnly = only;
      return made;
    },
    remove: () =>
      void kept.set(
        tab,
        protectionsOf(tab).filter((each) => each !== made),
      ),
  }) as unknown as Protection;
  kept.set(tab, [...protectionsOf(tab), made]);
  return made;
}
