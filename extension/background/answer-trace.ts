/** Answers where a figure of the popup comes from: the tables lie here, and so does the code that reads them. */
import { formatsOf } from '../program/format.js';
import { titleOf } from '../program/portfolio.js';
import { profitOf } from '../program/program-profit.js';
import { rollUp } from '../program/roll-up.js';
import { type LoadedProgram, loadProgram } from '../report/load-report.js';
import { type FigureName, isFigure } from '../trace/figure-names.js';
import { programHealthTrace } from '../trace/health-trace.js';
import { convertedRows, ledgerCells } from '../trace/ledger-trace.js';
import { programSources } from '../trace/program-sources.js';
import type { ProgramSources, TraceWords } from '../trace/project-part.js';
import { overrunTrace, programTrace } from '../trace/summary-trace.js';
import type { Trace } from '../trace/trace.js';
import { answerOfProject } from './answer-project-trace.js';
import { keptTables, type TraceParts } from './trace-parts.js';
import type { AskedFigure, TraceQuestion } from './trace-question.js';

/** @returns null where the program, the project or the figure is not there any more */
export async function answerTrace(parts: TraceParts, question: TraceQuestion): Promise<Trace | null> {
  const words = await parts.words();
  const context: TraceWords = { words, formats: formatsOf(words.locale) };
  const loaded = await loadProgram(parts.store, parts.tables, words);
  if (loaded === null) return null;
  return question.project === null
    ? answerOfProgram(parts, loaded, question.figure, context)
    : answerOfProject(parts, loaded, { ...question, project: question.project }, context);
}

/** What the headline calls otherwise. */
const OF_HEADLINE: Readonly<Partial<Record<AskedFigure, FigureName>>> = { cost: 'forecast' };

async function answerOfProgram(
  parts: TraceParts,
  loaded: LoadedProgram,
  figure: AskedFigure,
  context: TraceWords,
): Promise<Trace | null> {
  const { program: shown, kept } = loaded;
  const whole = rollUp(shown);
  const program = {
    ...whole,
    summary: { ...whole.summary, project: titleOf(shown) || context.words.t('program') },
  };
  const sources = programSources(shown, program, kept, (id) => keptTables(parts, id));
  if (figure === 'profit') return traceOfProfit(loaded, sources, context);
  if (figure === 'health') return programHealthTrace(sources, context);
  if (figure === 'overrun') {
    const share = whole.varianceShare.value;
    return overrunTrace(sources, share === null ? '–' : context.formats.signedPercent(-share), context);
  }
  const ofProgram = OF_HEADLINE[figure] ?? figure;
  return isFigure(ofProgram) ? programTrace(sources, ofProgram, context) : null;
}

function traceOfProfit(
  { program, kept }: LoadedProgram,
  sources: ProgramSources,
  context: TraceWords,
): Trace | null {
  const { words, formats } = context;
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
    cells: ledgerCells(kept, ['Plan', 'Actual', 'Forecast']),
    parts: [
      ...part('ledgerIncome', income),
      ...part('ledgerCost', cost),
      ...part('ledgerPlan', plan),
      ...convertedRows({ ...sources, own: kept }, { side: 'Outlook', currency }, context),
    ],
  };
}
