/** What the charts leave undrawn, and why, as a line above them; blank where every curve is there. */
import { NO_STATUS_DATE } from '../../../shared/earned-value/cost-measures.js';
import type { SummaryFigures } from './summary-figures.js';

interface Curve {
  /** As the chart names it. */
  readonly name: string;
  /** Its cells, as a formula names them. */
  readonly cells: string;
  /** Why there is no number in them: a formula's part. */
  readonly why: string;
}

/** Columns as formulas name them. */
interface ValueCells {
  readonly planned: string;
  readonly earned: string;
  readonly spent: string;
  readonly forecast: string;
}

interface WorkCells {
  readonly planned: string;
  readonly done: string;
  /** At the faster pace. */
  readonly forecast: string;
}

export const NO_RANGE = 'needs a Status date and two weeks of work';

const NOT_STARTED = '"not started at the status date"';
const UNREADABLE = 'the plan cannot be worked out; the sidebar says why';

/** A formula over what PM_S_CURVE spills from the cell `corner` on. */
export const valueGaps = (figures: SummaryFigures, corner: string, cells: ValueCells): string =>
  gaps('S-curve', corner, [
    { name: 'PV', cells: cells.planned, why: undated(figures) },
    { name: 'EV', cells: cells.earned, why: unknown(figures, ['EV']) },
    { name: 'AC', cells: cells.spent, why: unknown(figures, ['AC', 'EAC']) },
    { name: 'Forecast', cells: cells.forecast, why: unknown(figures, ['AC', 'EAC', 'IEAC(t)']) },
  ]);

/** A formula over what PM_BURN_UP spills from the cell `corner` on. */
export const workGaps = (figures: SummaryFigures, corner: string, cells: WorkCells): string =>
  gaps('Burn-up', corner, [
    { name: 'Planned', cells: cells.planned, why: undated(figures) },
    { name: 'Done', cells: cells.done, why: unknown(figures, ['EV']) },
    { name: 'Forecast', cells: cells.forecast, why: `"${NO_RANGE}"` },
  ]);

function gaps(chart: string, corner: string, curves: readonly Curve[]): string {
  const parts = curves.map(({ name, cells, why }) => `IF(COUNT(${cells})=0, "${name}: "&${why}, "")`);
  const missing = curves.map(({ cells }) => `COUNT(${cells})=0`);
  return (
    `=IF(ISERROR(${corner}), "${chart}, not drawn: ${UNREADABLE}.", ` +
    `IF(OR(${missing.join(', ')}), "${chart}, not drawn: "&TEXTJOIN("; ", TRUE, ${parts.join(', ')})&".", ""))`
  );
}

/** The note of the first of some metrics that is not known. */
const unknown = ({ metric, note }: SummaryFigures, names: readonly string[]): string =>
  names.reduceRight((otherwise, name) => `IF(${metric(name)}="", ${note(name)}, ${otherwise})`, NOT_STARTED);

/** Planned value is drawn without a status date too: that it is not known then says nothing of the curve. */
const undated = ({ note }: SummaryFigures): string =>
  `IF(OR(${note('PV')}="", ${note('PV')}="${NO_STATUS_DATE}"), "some tasks have no dates", ${note('PV')})`;
