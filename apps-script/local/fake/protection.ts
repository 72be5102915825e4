/** Protections of tabs: kept for a test to look at; nobody is kept out here. */
import type { EngineSheet } from '../engine/engine-sheet.js';
import type { Execution } from './execution.js';
import { strict } from './strict.js';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

const kept = new WeakMap<object, Map<string, Protection[]>>();

/** Those of a tab of one workbook, by the tab's ID. */
export function protectionsOf({ engine }: Execution, { id }: EngineSheet): Protection[] {
  const tabs = kept.get(engine) ?? new Map<string, Protection[]>();
  kept.set(engine, tabs);
  const there = tabs.get(id) ?? [];
  tabs.set(id, there);
  return there;
}

export function protect(run: Execution, tab: EngineSheet): Protection {
  let description = '';
  let warningOnly = false;
  const there = protectionsOf(run, tab);
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
    remove: () => void there.splice(there.indexOf(made), 1),
  }) as unknown as Protection;
  there.push(made);
  return made;
}
