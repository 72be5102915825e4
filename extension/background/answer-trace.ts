/** Answers where a figure of the popup comes from: the tables lie here, and so does the code that reads them. */
import { formatsOf } from '../program/format.js';
import { titleOf } from '../program/portfolio.js';
import { profitOf } from '../program/program-profit.js';
import { rollUp, summaryOf } from '../program/roll-up.js';
import { type LoadedProgram, loadProgram } from '../report/load-report.js';
import type { KeyValueStore } from '../store/key-value-store.js';
import { tablesStore } from '../store/tables-store.js';
import { columnLinks } from '../trace/cells-read.js';
import { FIGURES, type FigureName } from '../trace/figure-names.js';
import { programTrace, projectTrace, type TraceWords } from '../trace/summary-trace.js';
import type { Trace } from '../trace/trace.js';
import type { Words } from '../words/words.js';
import type { TraceQuestion } from './trace-question.js';

interface Parts {
  readonly store: KeyValueStore;
  readonly tables: KeyValueStore;
  readonly words: () => Promise<Words>;
}

/** @returns null where the program, the project or the figure is not there any more */
export async function answerTrace(parts: Parts, { project, figure }: TraceQuestion): Promise<Trace | null> {
  const words = await parts.words();
  const context: TraceWords = { words, formats: formatsOf(words.locale) };
  const loaded = await loadProgram(parts.store, parts.tables, words);
  if (loaded === null) return null;
  if (project !== null && isFigure(figure)) return traceOfProject(parts, loaded, project, figure, context);
  if (figure === 'profit') return traceOfProfit(loaded, context);
  const ofProgram = OF_HEADLINE[figure] ?? figure;
  return isFigure(ofProgram) ? traceOfProgram(loaded, ofProgram, context) : null;
}

const isFigure = (name: string): name is FigureName => name in FIGURES;

/** What the headline calls otherwise. */
const OF_HEADLINE: Readonly<Record<string, FigureName>> = { cost: 'forecast' };

async function traceOfProject(
  parts: Parts,
  { program }: LoadedProgram,
  id: string,
  figure: FigureName,
  context: TraceWords,
): Promise<Trace | null> {
  const entry = program.entries.find((each) => each.id === id);
  const figures = program.readings.get(id)?.figures ?? null;
  if (entry === undefined || figures === null) return null;
  // A database that cannot be opened leaves an answer without cells.
  const kept = await tablesStore(parts.tables)
    .tables(id)
    .catch(() => null);
  return projectTrace(summaryOf(entry, figures), figure, kept, '', context);
}

function traceOfProgram({ program }: LoadedProgram, figure: FigureName, context: TraceWords): Trace {
  const whole = rollUp(program);
  const project = titleOf(program) || context.words.t('program');
  return programTrace({ ...whole, summary: { ...whole.summary, project } }, figure, context);
}

function traceOfProfit({ program, kept }: LoadedProgram, { words, formats }: TraceWords): Trace | null {
  const profit = profitOf(kept?.tables.ledger ?? null, program);
  if (profit === null || kept === null) return null;
  const { outlook, plan, income, cost, currency } = profit;
  const name = titleOf(program) || words.t('program');
  const part = (key: 'ledgerIncome' | 'ledgerCost' | 'ledgerPlan', amount: number | null) =>
    amount === null ? [] : [{ name: words.t(key), value: formats.exactMoney(amount, currency), url: null }];
  return {
    title: `${name}: ${words.t('figureProfit')}`,
    value: formats.exactMoney(outlook, currency),
    how: words.t('howProfit'),
    note: '',
    workbook: name,
    cells: columnLinks(kept, { table: 'ledger', names: ['Plan', 'Actual', 'Forecast'] }),
    parts: [...part('ledgerIncome', income), ...part('ledgerCost', cost), ...part('ledgerPlan', plan)],
  };
}
