/** What the status report says of float: what is nearly critical, by the setting. */
import { expect, it } from 'vitest';
import { statusReportFunction } from '../../shared/functions/status-report-function.js';
import { tableOf } from '../../shared/sample/drawn-table.js';

const PLAN = tableOf(`
ID | Task   | Duration | "Predecessors" | % complete
1  | Design | 10d      |                |
2  | Order  | 4d       |                |
3  | Paint  | 7d       |                |
4  | Permit | 8d       |                | 100%
`);

const nearlyCritical = (near: number) =>
  statusReportFunction(PLAN, [
    ['Setting', 'Value'],
    ['Project start', '2026-01-05'],
    ['Near-critical float', near],
  ])
    .map(([, text]) => String(text))
    .filter((text) => text.startsWith('Nearly critical'));

it('names unfinished tasks with no more float than the setting, least float first', () => {
  expect(nearlyCritical(2)).toEqual([]);
  expect(nearlyCritical(3)).toEqual(['Nearly critical, with float left: 3 Paint (3 working days).']);
  expect(nearlyCritical(6)).toEqual([
    'Nearly critical, with float left: 3 Paint (3 working days), 2 Order (6 working days).',
  ]);
});
