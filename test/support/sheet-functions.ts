/** The built add-on's functions as a sheet calls them: its cells go in, what it would show comes out. */
import { type Cell, SerialDate, type Table } from '../../shared/table/cell.js';
import { bundleContext } from './bundle-context.js';

const DAY_MINUTES = 1440;

const bundle = bundleContext();

/** A date as Apps Script hands it to a function: the wall-clock moment in the script's own zone. */
const asDate = ({ serial }: SerialDate): Date =>
  new Date(1899, 11, 30 + Math.floor(serial), 0, Math.round((serial % 1) * DAY_MINUTES));

const asSheetCell = (cell: Cell): unknown =>
  cell instanceof SerialDate ? asDate(cell) : cell === null || cell === undefined ? '' : cell;

/** What a sheet shows for what a function returned: a serial number for a date, blank for nothing. */
export function shown(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return '';
  if (value instanceof SerialDate) return value.serial;
  if (!isDate(value)) return value;
  const midnight = Date.UTC(value.getFullYear(), value.getMonth(), value.getDate()) / 86_400_000 + 25_569;
  return midnight + (value.getHours() * 60 + value.getMinutes()) / DAY_MINUTES;
}

/** A date of the bundle's own context is no `Date` of this one. */
const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** Calls a custom function with tables as they stand in a sheet. */
export const inSheet = (name: string, ...tables: readonly Table[]): Cell[][] =>
  bundle
    .call(name, ...tables.map((table) => table.map((row) => row.map(asSheetCell))))
    .map((row) => row.map((value) => (isDate(value) ? new SerialDate(Number(shown(value))) : value) as Cell));
