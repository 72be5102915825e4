/** Makes Google's objects, each strict; the one place where their classes meet. */
import type { EngineSheet } from '../engine/engine-sheet.js';
import type { Execution } from './execution.js';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Makers {
  range(run: Execution, tab: EngineSheet, row: number, column: number, rows: number, columns: number): Range;
  sheet(run: Execution, tab: EngineSheet): Sheet;
}

let makers: Makers | null = null;

/** Ranges make sheets and sheets make ranges: their classes are handed in, so that neither module needs the other. */
export function setMakers(given: Makers): void {
  makers = given;
}

const made = (): Makers => {
  if (makers === null) throw new Error('The stand-ins are not ready: import fake/index first.');
  return makers;
};

export const rangeOn: Makers['range'] = (...given) => made().range(...given);

export const sheetOf: Makers['sheet'] = (...given) => made().sheet(...given);
