/** Traces the figures of a ledger to its columns, and its rows in another currency to their rates. */
import type { LedgerFigure } from '../../shared/program/profit-and-loss.js';
import { rateHeld, sameCurrency } from '../../shared/program/rates.js';
import { type LedgerEntry, readLedger } from '../../shared/program/read-ledger.js';
import { day, dayOf, startOfDay } from '../../shared/time/minute.js';
import type { KeptTables } from '../store/tables-store.js';
import { columnLinks, rowLink } from './cells-read.js';
import { convertedPart, type ProgramSources, type TraceWords } from './project-part.js';
import type { TraceLink, TracePart } from './trace.js';

/** The columns of a side, with those that turn them into the program's currency. */
export const ledgerCells = (kept: KeptTables, names: readonly string[]): TraceLink[] => [
  ...columnLinks(kept, { table: 'ledger', names: [...names, 'Currency'] }),
  ...columnLinks(kept, { table: 'rates', names: [] }),
];

/** The columns that a side of the ledger is made of. */
export const columnsOfSide = (side: LedgerFigure): readonly string[] =>
  side === 'Outlook' ? ['Plan', 'Actual', 'Forecast'] : [side];

interface Wanted {
  readonly side: LedgerFigure;
  /** The program's. */
  readonly currency: string;
  /** Of one kind or of one line only. */
  readonly kind?: LedgerEntry['kind'];
  readonly line?: string;
}

/** The rows in another currency, each with its amount in the program's and the rate of its date. */
export function convertedRows(sources: ProgramSources, wanted: Wanted, context: TraceWords): TracePart[] {
  const { own, rates } = sources;
  const ledger = own?.tables.ledger;
  if (own === null || ledger === undefined) return [];
  return readLedger(ledger).entries.flatMap((entry): TracePart[] => {
    const { currency, date, row, line, project } = entry;
    const amount = amountOf(entry, wanted.side);
    if (amount === null || currency === '' || sameCurrency(currency, wanted.currency)) return [];
    if (wanted.kind !== undefined && entry.kind !== wanted.kind) return [];
    if (wanted.line !== undefined && line !== wanted.line) return [];
    const held = rateHeld(rates, currency, startOfDay(day(dayOf(date) + 1)));
    if (held === null) return [];
    const text = (rate: number, code: string): string => context.formats.exactMoney(amount * rate, code);
    const [link] = rowLink(own, 'ledger', row);
    const name = `${project === '' ? '' : `${project}: `}${line}, ${context.formats.fullDate(dayOf(date))}`;
    const money = { own: text(1, currency), value: text(held.rate, wanted.currency) };
    return [{ name, url: link?.url ?? null, ...convertedPart(money, held, own, context) }];
  });
}

const amountOf = ({ plan, actual, forecast }: LedgerEntry, side: LedgerFigure): number | null =>
  ({ Plan: plan, Actual: actual, Forecast: forecast, Outlook: actual ?? forecast ?? plan })[side];
