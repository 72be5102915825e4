/** The program's three figures: when it ends, what it will cost, and its profit, or how much is done without a ledger. */
import type { Program } from '../../shared/program/roll-up-program.js';
import { serialOfFinish } from '../../shared/summary/shown-moment.js';
import { tellNote } from '../words/tell-reason.js';
import { known, type ShownChange, unknown } from './figure.js';
import { serialDayOf } from './format.js';
import type { HeadlineFigure } from './picture.js';
import type { ProgramProfit } from './program-profit.js';
import { slipOf } from './row-view.js';
import type { ViewContext } from './view-context.js';

/** @param profit null where the program has no ledger */
export const headlineFigures = (
  program: Program,
  profit: ProgramProfit | null,
  context: ViewContext,
): HeadlineFigure[] => [
  finish(program, context),
  cost(program, context),
  profit === null ? done(program, context) : margin(profit, context),
];

function finish({ summary }: Program, context: ViewContext): HeadlineFigure {
  const { words, formats, now } = context;
  if (summary.finish === null) return { name: 'finish', value: unknown(words.t('noFinish')), change: null };
  const serial = serialOfFinish(summary.finish);
  const value = known(formats.date(serial, serialDayOf(now)), formats.fullDate(serial));
  return { name: 'finish', value, change: slipOf(summary.finishSlip, context) };
}

function cost(program: Program, context: ViewContext): HeadlineFigure {
  const { summary, estimateAtCompletion, varianceShare } = program;
  const { formats, words } = context;
  const { value } = estimateAtCompletion;
  const note = tellNote(estimateAtCompletion.note ?? '', words);
  if (value === null) return { name: 'cost', value: unknown(note), change: null };
  const { currency } = summary;
  const shown = known(formats.shortMoney(value, currency), formats.exactMoney(value, currency), note);
  return { name: 'cost', value: shown, change: overrun(varianceShare.value, context) };
}

/** The variance at completion as a share of the budget, turned to what is spent beyond it. */
function overrun(varianceShare: number | null, { formats }: ViewContext): ShownChange | null {
  if (varianceShare === null) return null;
  const text = formats.signedPercent(-varianceShare);
  return { text, direction: isSmall(varianceShare) ? 'same' : varianceShare < 0 ? 'worse' : 'better' };
}

function margin({ outlook, plan, currency }: ProgramProfit, { formats }: ViewContext): HeadlineFigure {
  const signed = (amount: number): string =>
    `${amount > 0 ? '+' : ''}${formats.shortMoney(amount, currency)}`;
  const value = known(signed(outlook), formats.exactMoney(outlook, currency));
  if (plan === null) return { name: 'profit', value, change: null };
  const more = outlook - plan;
  const direction = isSmall(more / Math.max(1, Math.abs(plan))) ? 'same' : more < 0 ? 'worse' : 'better';
  return { name: 'profit', value, change: { text: signed(more), direction } };
}

/** Too small to show in whole percents. */
const isSmall = (share: number): boolean => Math.abs(share) < 0.005;

function done(
  { fractionComplete, schedulePerformanceIndex }: Program,
  { formats, words }: ViewContext,
): HeadlineFigure {
  const fraction = fractionComplete.value;
  const note = tellNote(fractionComplete.note ?? '', words);
  const value = fraction === null ? unknown(note) : known(formats.percent(fraction), null, note);
  const index = schedulePerformanceIndex.value;
  if (index === null) return { name: 'done', value, change: null };
  const direction = isSmall(index - 1) ? 'same' : index < 1 ? 'worse' : 'better';
  return { name: 'done', value, change: { text: `SPI ${formats.index(index)}`, direction } };
}
