/** Reads the Profit and loss ledger: income and cost of the projects by date and line. */
import type { Table } from '../table/cell.js';
import { readLedgerKind } from '../table/choice.js';
import { foldHeader } from '../table/fold.js';
import { readMoney } from '../table/number.js';
import { tableRows } from '../table/records.js';
import { isNoTask } from '../table/rows.js';
import { readText } from '../table/text.js';
import type { Minute } from '../time/minute.js';

export type LedgerKind = 'income' | 'cost';

export interface LedgerEntry {
  /** From 1 under the header. */
  readonly row: number;
  readonly project: string;
  readonly date: Minute;
  readonly line: string;
  readonly kind: LedgerKind;
  /** Amounts are positive; null where none is given. */
  readonly plan: number | null;
  readonly actual: number | null;
  readonly forecast: number | null;
  /** Blank: the program's. */
  readonly currency: string;
}

export interface Ledger {
  readonly entries: readonly LedgerEntry[];
  /** Rows that do not count, in whole or in part, each with its place. */
  readonly problems: readonly string[];
}

/** The lines whose kind needs not be said. */
const KIND_OF_LINE: ReadonlyMap<string, LedgerKind> = new Map(
  (
    [
      ['Revenue', 'income'],
      ['Benefit', 'income'],
      ['Benefits', 'income'],
      ['Income', 'income'],
      ['Labour', 'cost'],
      ['Labor', 'cost'],
      ['External', 'cost'],
      ['Opex', 'cost'],
      ['Capex', 'cost'],
      ['Overhead', 'cost'],
      ['Contingency', 'cost'],
    ] as const
  ).map(([line, kind]) => [foldHeader(line), kind]),
);

const BELOW_ZERO =
  'an amount is below 0, so the row is not counted. Write it without the minus; its line or Kind says that it is a cost.';

const REST_COUNTS = 'The rest of the row counts.';

/**
 * Every row with a line. One without a date or a kind, or with an amount below 0, does not count and is a problem. So is
 * a cell that cannot be read; the rest of its row counts.
 */
export function readLedger(table: Table): Ledger {
  const entries: LedgerEntry[] = [];
  const problems: string[] = [];
  for (const row of tableRows(table, 'ledger')) {
    const line = row.read('Line', readText);
    if (line === null || isNoTask(line)) continue;
    const date = row.date('Date');
    const kind = row.read('Kind', readLedgerKind) ?? KIND_OF_LINE.get(foldHeader(line)) ?? null;
    const amounts = {
      plan: row.read('Plan', readMoney),
      actual: row.read('Actual', readMoney),
      forecast: row.read('Forecast', readMoney),
    };
    const note = (what: string) => problems.push(`Row ${row.row} (${line}): ${what}`);
    const counts =
      date !== null && kind !== null && Object.values(amounts).some((amount) => (amount ?? -1) >= 0);
    if (row.faults.length > 0) note([...row.faultTexts, ...(counts ? [REST_COUNTS] : [])].join(' '));
    else if (date === null)
      note('no Date, so it is not counted. Write the date or the first day of its period.');
    else if (kind === null) note(`"${line}" is no line of its own kind. Write income or cost under Kind.`);
    if (date === null || kind === null) continue;
    if (Object.values(amounts).some((amount) => amount !== null && amount < 0)) {
      note(BELOW_ZERO);
      continue;
    }
    entries.push({
      row: row.row,
      project: row.read('Project', readText) ?? '',
      date: date.minute,
      line,
      kind,
      ...amounts,
      currency: row.read('Currency', readText) ?? '',
    });
  }
  return { entries, problems };
}
