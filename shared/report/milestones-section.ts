/** The milestones of a status report, against the baseline or what was planned without one. */
import { slipText } from '../health/slip-words.js';
import type { Milestone } from '../summary/milestones.js';
import { dateWords } from '../time/date-words.js';
import { line, type ReportSection, section } from './status-report.js';

const MOST = 8;

/** The ones ahead and those last reached, by date. */
/** @param against what the milestones were planned in */
export function milestonesSection(milestones: readonly Milestone[], against: string): ReportSection {
  const byDate = [...milestones].sort((one, other) => dateOf(one) - dateOf(other));
  const ahead = byDate.filter(({ done }) => !done);
  const reached = byDate.filter(({ done }) => done);
  const room = Math.max(0, MOST - ahead.length);
  const shown = [...(room === 0 ? [] : reached.slice(-room)), ...ahead];
  return section(
    'Milestones',
    shown.map((milestone) => line(textOf(milestone, against))),
    'The plan has no milestones.',
    MOST,
  );
}

const dateOf = ({ forecast, baseline }: Milestone): number =>
  forecast ?? baseline ?? Number.POSITIVE_INFINITY;

function textOf({ name, baseline, forecast, slip, done }: Milestone, against: string): string {
  if (forecast === null) return `${name}: no date; its row says why.`;
  const when = `${name}: ${done ? 'reached' : 'forecast'} ${dateWords(Math.floor(forecast))}`;
  if (baseline === null || slip === null) return `${when}.`;
  return `${when}, ${slipText(slip)} ${against} (${dateWords(Math.floor(baseline))}).`;
}
