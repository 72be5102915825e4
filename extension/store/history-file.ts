/** The history as a file to keep or to work with elsewhere. */
import { writeCsv } from '../../shared/exchange/csv/write-csv.js';
import { utcOf } from '../program/format.js';
import type { HistoryDay } from './history-store.js';
import type { Snapshot } from './snapshot.js';

const COLUMNS = [
  ['Project', ({ name }) => name],
  ['Health', ({ health }) => health],
  ['Status date', ({ statusDate }) => dateText(statusDate)],
  ['Finish', ({ finish }) => dateText(finish)],
  ['Finish slip', ({ finishSlip }) => finishSlip],
  ['CPI', ({ costIndex }) => costIndex],
  ['SPI(t)', ({ timeIndex }) => timeIndex],
  ['EAC', ({ estimateAtCompletion }) => estimateAtCompletion],
  ['Currency', ({ currency }) => currency],
  ['% complete', ({ fractionComplete }) => fractionComplete],
] as const satisfies readonly (readonly [string, (snapshot: Snapshot) => string | number | null])[];

/** One row a project and day, headed like the sheet's summaries; unknown figures are blank. */
export function historyAsCsv(history: readonly HistoryDay[]): string {
  const rows = history.flatMap(({ day, projects }) =>
    Object.values(projects).map((snapshot) => [dateText(day), ...COLUMNS.map(([, read]) => read(snapshot))]),
  );
  const header = ['Day', ...COLUMNS.map(([name]) => name)];
  return writeCsv([header, ...rows]);
}

/** Days as ISO dates, everything else as it is kept. */
export const historyAsJson = (history: readonly HistoryDay[]): string =>
  JSON.stringify(
    history.map(({ day, projects }) => ({
      day: dateText(day),
      projects: Object.entries(projects).map(([id, snapshot]) => ({
        id,
        ...snapshot,
        statusDate: dateText(snapshot.statusDate) || null,
        finish: dateText(snapshot.finish) || null,
      })),
    })),
    null,
    2,
  );

/** `2027-03-31`. */
const dateText = (serial: number | null): string =>
  serial === null ? '' : utcOf(Math.floor(serial)).toISOString().slice(0, 10);
