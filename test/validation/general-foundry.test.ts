/**
 * V45: the critical path of General Foundry, in weeks (Render, Stair and Hanna, Quantitative Analysis for Management,
 * by way of pmcontrols). Early dates forwards: A 0-2, B 0-3, C 2-4, D 3-7, E 4-8, F 4-7, G 8-13, H 13-15. Late dates
 * backwards from 15 leave B and D one week and F six.
 */
import { expect, test } from 'vitest';
import { readPlan } from '../../shared/plan/read-plan.js';
import { schedulePlan } from '../../shared/schedule/schedule-plan.js';

const WEEK = 2400;

const schedule = schedulePlan(
  readPlan({
    plan: [
      ['ID', 'Task', 'Duration', 'Predecessors'],
      ['A', 'Build internal components', '2w', ''],
      ['B', 'Modify roof and floor', '3w', ''],
      ['C', 'Construct collection stack', '2w', 'A'],
      ['D', 'Pour concrete and install frame', '4w', 'B'],
      ['E', 'Build high-temperature burner', '4w', 'C'],
      ['F', 'Install control system', '3w', 'C'],
      ['G', 'Install air pollution device', '5w', 'D, E'],
      ['H', 'Inspect and test', '2w', 'F, G'],
    ],
    settings: [
      ['Setting', 'Value'],
      ['Project start', '2026-01-05'],
    ],
  }),
);

test('takes 15 weeks', () => {
  const { start, finish, plan } = schedule;
  expect(start).not.toBeNull();
  expect(plan.calendar.workBetween(start as never, finish as never) / WEEK).toBe(15);
});

test('B and D have a week of slack, F six, the rest none', () => {
  expect(schedule.tasks.map((task) => (task?.totalFloat ?? Number.NaN) / WEEK)).toEqual([
    0, 1, 0, 1, 0, 6, 0, 0,
  ]);
});

test('A, C, E, G and H are critical', () => {
  const critical = schedule.plan.tasks.filter(({ index }) => schedule.tasks[index]?.critical);
  expect(critical.map(({ id }) => id)).toEqual(['A', 'C', 'E', 'G', 'H']);
});
