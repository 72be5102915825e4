/** The finish as a range in the status report: by hand from the weeks so far, and why there is none. */
import { expect, it } from 'vitest';
import { statusReportFunction } from '../../shared/functions/status-report-function.js';
import { tableOf } from '../../shared/sample/drawn-table.js';

const rangeOf = (plan: string, statusDate: string): string[] =>
  statusReportFunction(tableOf(plan), [
    ['Setting', 'Value'],
    ['Project start', '2026-01-05'],
    ['Status date', statusDate],
  ])
    .map(([, text]) => String(text))
    .filter((text) => text.startsWith('Finish range'));

const HALF_DONE = `
ID | Task  | Duration | "Predecessors" | % complete | Actual start | Actual finish
1  | Clear | 4d       |                | 100%       | 2026-01-05   | 2026-01-09
2  | Dig   | 2d       | 1              | 100%       | 2026-01-12   | 2026-01-16
3  | Pour  | 1d       | 2              | 100%       | 2026-01-19   | 2026-01-23
4  | Build | 7d       | 3              |            |              |
`;

it('runs from the faster to the slower half of the weeks, with that said', () => {
  // 4, 2 and 1 days of work a week. Seven left: 7 / (6/10) = 11 2/3 and 7 / (3/10) = 23 1/3 working days from 26 January.
  expect(rangeOf(HALF_DONE, '2026-01-23')).toEqual([
    'Finish range: 10 Feb 2026 to 26 Feb 2026, at the pace of the faster and of the slower half of the 3 weeks so far.',
  ]);
});

it('says why there is none, and has none without a status date or once all is done', () => {
  expect(rangeOf(HALF_DONE, '2026-01-09')).toEqual([
    'Finish range: not known; a range of finishes needs two weeks of work.',
  ]);
  expect(rangeOf(HALF_DONE, '')).toEqual([]);
  expect(rangeOf(HALF_DONE.replace(/4 {2}\| Build.*/, ''), '2026-01-23')).toEqual([]);
});

it('has no end where nothing was done at the slower pace', () => {
  const stopped = HALF_DONE.replace(/2 {2}\| Dig .*/, '2  | Dig | 2d | 1 | | |').replace(
    /3 {2}\| Pour .*/,
    '3 | Pour | 1d | 2 | | |',
  );
  // Four days in the first week and none in the second. Ten left: 12 1/2 working days from 19 January on.
  expect(rangeOf(stopped, '2026-01-16')).toEqual([
    'Finish range: from 4 Feb 2026 on, at the pace of the faster and of the slower half of the 2 weeks so far; at the slower pace, at which nothing was done, it never ends.',
  ]);
});
