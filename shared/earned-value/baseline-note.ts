/** What a reader must know about the budget at completion: its unit, and which tasks are in or out of it. */
import { listed } from '../table/listed.js';
import type { PerformanceMeasurementBaseline } from './performance-measurement-baseline.js';

export const WORKING_DAYS_NOTE = 'in planned working days, for there is no money in the plan';

const LISTED = 20;

export function budgetNote(baseline: PerformanceMeasurementBaseline): string {
  const { measuredIn, items, addedSince, deletedSince } = baseline;
  const unpriced = items
    .filter(({ parts, dates }) => parts === null && (dates === null || dates.start < dates.finish))
    .map(({ label }) => label);
  const notes = [
    measuredIn === 'money' ? '' : WORKING_DAYS_NOTE,
    addedSince.length > 0 ? `added since the baseline and outside BAC: ${listed(addedSince, LISTED)}` : '',
    deletedSince.length > 0 ? `deleted since the baseline: ${listed(deletedSince, LISTED)}` : '',
    unpriced.length > 0 ? `no budget: ${listed(unpriced, LISTED)}` : '',
  ];
  return notes.filter((note) => note !== '').join('; ');
}

/** Why planned value is not known: what leaves the plan without a finish, or the tasks that have no dates; blank where it is known. */
export function undatedNote(
  { withoutDates, recorded }: PerformanceMeasurementBaseline,
  whyNoFinish: string | null,
): string {
  if (withoutDates.length === 0) return '';
  return whyNoFinish !== null && !recorded
    ? whyNoFinish.replace(/\.$/, '')
    : `no dates: ${listed(withoutDates, LISTED)}`;
}
