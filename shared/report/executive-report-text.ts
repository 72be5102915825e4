/** An executive report as plain text, to be pasted into a mail. */
import type { ExecutiveReport } from './executive-report.js';
import { executiveSections } from './executive-report-sections.js';
import { lastDay } from './report-dates.js';

/** A title, then each section under its name with a dash before each line. */
export function executiveReportText(report: ExecutiveReport): string {
  const { program, statusDate } = report;
  const title = `${program.summary.project}: program report${statusDate === null ? '' : `, ${lastDay(statusDate)}`}`;
  const [verdict, ...others] = executiveSections(report);
  const blocks = others.map(({ name, lines }) => [name, ...lines.map((line) => `- ${line}`)].join('\n'));
  return [title, ...(verdict?.lines ?? []), ...blocks].join('\n\n');
}
