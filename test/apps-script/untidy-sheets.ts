/** Every untidy sheet of the fixtures, by its name. */

import { readdirSync } from 'node:fs';
import { SerialDate, type Table } from '../../shared/table/cell.js';
import type { UntidySheet } from '../fixtures/untidy-sheet.js';
import { wallClock } from './wall-clock.js';

const folder = new URL('../fixtures/untidy/', import.meta.url);

export const untidySheets: readonly (readonly [name: string, fixture: UntidySheet])[] = await Promise.all(
  readdirSync(folder).map(async (file) => {
    const { untidy } = (await import(new URL(file, folder).href)) as { untidy: UntidySheet };
    return [file.replace('.ts', ''), untidy] as const;
  }),
);

/** A table as a spreadsheet in a zone holds it: dates are instants. */
export const typed = (table: Table, zone = 'America/New_York'): unknown[][] =>
  table.map((row) => row.map((cell) => (cell instanceof SerialDate ? instantOf(cell.serial, zone) : cell)));

function instantOf(serial: number, zone: string): Date {
  const wall = Math.round((serial - 25569) * 86_400_000);
  const wallAt = (instant: number) => Date.parse(`${wallClock(new Date(instant), zone)}Z`);
  const guess = wall - (wallAt(wall) - wall);
  return new Date(guess + wall - wallAt(guess));
}
