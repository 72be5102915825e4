/** The verdict of a status report: how the project does, in one sentence, and how it did before. */
import type { Health } from '../health/health.js';
import { reasonBeside } from '../health/reason-beside.js';
import type { ProjectSummary } from '../summary/project-summary.js';
import { lastDay } from './report-dates.js';
import type { ReportPeriod } from './report-period.js';
import { line, type ReportSection, section } from './status-report.js';

export const HEALTH_WORDS: { readonly [Each in Health]: string } = {
  Green: 'On track',
  Amber: 'At risk',
  Red: 'Off track',
  Grey: 'Unknown',
};

/** One sentence first; where there are more reasons, they follow on a line of their own. */
export function verdictSection(
  { health, reason }: ProjectSummary,
  period: ReportPeriod | null,
): ReportSection {
  const { lead, more } = reasonBeside(health, reason);
  const before = period?.last?.health ?? null;
  const changed =
    before === null || before === health || period?.last == null
      ? ''
      : ` The report of ${lastDay(period.last.date)} said: ${HEALTH_WORDS[before].toLowerCase()}.`;
  const verdict = line(`${HEALTH_WORDS[health]}: ${lead}${changed}`);
  return section('Verdict', more === '' ? [verdict] : [verdict, line(more)], '');
}
