/** The time a status report looks back on, and ahead to. */
import { MINUTES_PER_DAY, type Minute, minute } from '../time/minute.js';
import type { KeptReport } from './kept-reports.js';
import { lastDay } from './report-dates.js';

export interface ReportPeriod {
  /** The moment of the last report, else two weeks before the status date. */
  readonly from: Minute;
  /** The status date: the end of its day. */
  readonly to: Minute;
  /** Two weeks after the status date. */
  readonly ahead: Minute;
  /** The last report that was kept before this one; null where there is none. */
  readonly last: KeptReport | null;
}

const TWO_WEEKS = 14 * MINUTES_PER_DAY;

export const NO_STATUS_DATE = 'Not known without a Status date in Settings.';

/** Null without a status date. */
export function reportPeriod(statusDate: Minute | null, kept: readonly KeptReport[]): ReportPeriod | null {
  if (statusDate === null) return null;
  const last = kept.reduce<KeptReport | null>(
    (latest, report) =>
      report.date < statusDate && (latest === null || report.date > latest.date) ? report : latest,
    null,
  );
  return {
    from: last?.date ?? minute(statusDate - TWO_WEEKS),
    to: statusDate,
    ahead: minute(statusDate + TWO_WEEKS),
    last,
  };
}

/** `since the report of 31 Mar 2026`, `in the two weeks to 31 Mar 2026`. */
export const sinceWords = ({ last, to }: ReportPeriod): string =>
  last === null ? `in the two weeks to ${lastDay(to)}` : `since the report of ${lastDay(last.date)}`;
