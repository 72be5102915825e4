/** The program's three figures: when it ends, what it will cost, how much is done. */
import type { Program } from '../../shared/program/roll-up-program.js';
import { serialOfFinish } from '../../shared/summary/shown-moment.js';
import { known, type ShownChange, unknown } from './figure.js';
import { serialDayOf, yearOf } from './format.js';
import type { HeadlineFigure } from './picture.js';
import { slipOf } from './row-view.js';
import type { ViewContext } from './view-context.js';

export const headlineFigures = (program: Program, context: ViewContext): HeadlineFigure[] => [
  finish(program, context),
  cost(program, context),
  done(program, context),
];

function finish({ summary }: Program, context: ViewContext): HeadlineFigure {
  const { words, formats, now } = context;
  if (summary.finish === null) return { name: 'finish', value: unknown(words.t('noFinish')), change: null };
  const serial = serialOfFinish(summary.finish);
  const value = known(formats.date(serial, yearOf(serialDayOf(now))), formats.fullDate(serial));
  return { name: 'finish', value, change: slipOf(summary.finishSlip, context) };
}

function cost({ summary, estimateAtCompletion }: Program, context: ViewContext): HeadlineFigure {
  const { formats } = context;
  const forecast = estimateAtCompletion.value;
  if (forecast === null) return { name: 'cost', value: unknown(estimateAtCompletion.note), change: null };
  const value = known(
    formats.shortMoney(forecast, summary.currency),
    formats.exactMoney(forecast, summary.currency),
  );
  return { name: 'cost', value, change: overrun(forecast, summary.budgetAtCompletion, context) };
}

function overrun(forecast: number, budget: number | null, { formats }: ViewContext): ShownChange | null {
  if (budget === null || budget <= 0) return null;
  const share = forecast / budget - 1;
  return {
    text: formats.signedPercent(share),
    direction: Math.abs(share) < 0.005 ? 'same' : share > 0 ? 'worse' : 'better',
  };
}

function done(
  { fractionComplete, schedulePerformanceIndex }: Program,
  { formats }: ViewContext,
): HeadlineFigure {
  const fraction = fractionComplete.value;
  const value = fraction === null ? unknown(fractionComplete.note) : known(formats.percent(fraction));
  const index = schedulePerformanceIndex.value;
  if (index === null) return { name: 'done', value, change: null };
  const direction = index < 0.995 ? 'worse' : index > 1.005 ? 'better' : 'same';
  return { name: 'done', value, change: { text: `SPI ${formats.index(index)}`, direction } };
}
