/** A project's part in a figure of its program: in the program's currency, with the rate that brought it there. */
import { type RateRow, rateHeld, sameCurrency } from '../../shared/program/rates.js';
import type { Program } from '../../shared/program/roll-up-program.js';
import type { ProjectSummary } from '../../shared/summary/project-summary.js';
import { serialOfMinute } from '../../shared/time/minute.js';
import type { Formats } from '../program/format.js';
import type { KeptTables } from '../store/tables-store.js';
import type { Words } from '../words/words.js';
import { type Columns, columnLinks, rowLink } from './cells-read.js';
import type { MoneyField } from './figure-names.js';
import type { TracePart } from './trace.js';

export interface TraceWords {
  readonly words: Words;
  readonly formats: Formats;
}

/** What the figures of a program are traced with. */
export interface ProgramSources {
  readonly program: Program;
  readonly rates: readonly RateRow[];
  /** The program's own tables; null where they are not kept. */
  readonly own: KeptTables | null;
  /** The tables of a project, by the name that the program gives it. */
  readonly keptOf: (project: string) => Promise<KeptTables | null>;
}

/** Where the cells of a project's part lie: at the first of the columns it was read from, else its workbook. */
export async function partUrl(
  { project, workbook }: ProjectSummary,
  reads: readonly Columns[],
  { keptOf }: ProgramSources,
): Promise<string | null> {
  const kept = await keptOf(project);
  const link = kept === null ? undefined : reads.flatMap((columns) => columnLinks(kept, columns))[0];
  return link?.url ?? kept?.url ?? (workbook.startsWith('https://') ? workbook : null);
}

/**
 * Money of a project, brought into the program's currency; several amounts stand in it as a division.
 *
 * @param fields those that the project has
 */
export function moneyPart(
  summary: ProjectSummary,
  fields: readonly MoneyField[],
  sources: ProgramSources,
  context: TraceWords,
): Pick<TracePart, 'value' | 'converted'> {
  const { formats } = context;
  const { currency } = sources.program;
  const amounts = (rate: number, code: string): string =>
    fields.map((field) => formats.exactMoney((summary[field] ?? 0) * rate, code)).join(' ÷ ');
  if (summary.currency === '' || sameCurrency(summary.currency, currency))
    return { value: amounts(1, currency) };
  const held = rateHeld(sources.rates, summary.currency, summary.statusDate);
  if (held === null) return { value: amounts(1, summary.currency) };
  const money = { own: amounts(1, summary.currency), value: amounts(held.rate, currency) };
  return convertedPart(money, held, sources.own, context);
}

/** An amount with what it was in its own currency, the rate and its date, and the way to the rate's row. */
export function convertedPart(
  { own, value }: { readonly own: string; readonly value: string },
  { rate, date, row }: RateRow,
  kept: KeptTables | null,
  { words, formats }: TraceWords,
): Pick<TracePart, 'value' | 'converted'> {
  const times = formats.rate(rate);
  const label =
    date === null
      ? words.t('convertedAlways', own, times)
      : words.t('convertedAt', own, times, formats.fullDate(Math.floor(serialOfMinute(date))));
  const [link] = kept === null ? [] : rowLink(kept, 'rates', row);
  return { value, converted: { label, url: link?.url ?? null } };
}
