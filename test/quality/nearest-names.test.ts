/** A misspelt column or setting is told in PM_CHECK with the name it was probably meant to be. */
import { expect, it } from 'vitest';
import { checkFunction } from '../../shared/functions/check-function.js';
import { COLUMNS } from '../../shared/table/columns.js';

const remediesOf = (plan: string[], settings: string[]): string =>
  checkFunction(
    [plan, ...[['1', 'Design', '3d']]],
    [['Setting', 'Value'], ['Project start', '2027-03-01'], ...settings.map((key) => [key, '2027-03-05'])],
  )
    .slice(1)
    .map((row) => row.map(String).join(' '))
    .join('\n');

it.each([
  ['Predecesors', 'Predecessors'],
  ['Resorces', 'Resources'],
  ['Dedline', 'Deadline'],
  ['Constrant', 'Constraint'],
  ['Actual strat', 'Actual start'],
])('the column %s: %s', (typed, meant) => {
  expect(COLUMNS.plan).toContain(meant);
  expect(remediesOf(['ID', 'Task', 'Duration', typed], [])).toMatch(new RegExp(`${typed}.*${meant}`));
});

it.each([
  ['Status dat', 'Status date'],
  ['Projct finish', 'Project finish'],
  ['Near critical flaot', 'Near-critical float'],
])('the setting %s: %s', (typed, meant) => {
  expect(remediesOf(['ID', 'Task', 'Duration'], [typed])).toMatch(new RegExp(`${typed}.*${meant}`));
});
