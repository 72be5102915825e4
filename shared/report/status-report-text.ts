/** A status report as plain text, to be pasted into a mail. */

import { lastDay } from './report-dates.js';
import { sinceWords } from './report-period.js';
import { type StatusReport, textsOf } from './status-report.js';

/** A title, then each section under its name with a dash before each line. */
export function statusReportText({ project, period, sections }: StatusReport): string {
  const name = project === '' ? 'Status report' : `${project}: status report`;
  const title = period === null ? name : `${name}, ${lastDay(period.to)}`;
  const [verdict, ...others] = sections;
  const since = period === null ? [] : [`Covers what happened ${sinceWords(period)}.`];
  const blocks = others.map((section) =>
    [section.name, ...textsOf(section).map((text) => `- ${text}`)].join('\n'),
  );
  return [title, [...(verdict === undefined ? [] : textsOf(verdict)), ...since].join('\n'), ...blocks].join(
    '\n\n',
  );
}
