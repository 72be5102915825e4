/** Tables of the core as the cells that a spreadsheet holds. */
import { SerialDate, type Table } from '../../shared/table/cell.js';
import { wallClock } from './wall-clock.js';

/** A table as a spreadsheet in a zone holds it: dates are instants. */
export const typed = (table: Table, zone = 'America/New_York'): unknown[][] =>
  table.map((row) => row.map((cell) => (cell instanceof SerialDate ? instantOf(cell.serial, zone) : cell)));

function instantOf(serial: number, zone: string): Date {
  const wall = Math.round((serial - 25569) * 86_400_000);
  const wallAt = (instant: number) => Date.parse(`${wallClock(new Date(instant), zone)}Z`);
  const guess = wall - (wallAt(wall) - wall);
  return new Date(guess + wall - wallAt(guess));
}
