/** Marks for nothing, priorities in words, links in words: what managers type where the grammar has figures. */
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../shared/plan/read-plan.js';
import { isPlaceholder } from '../../shared/table/placeholder.js';
import { readPriority } from '../../shared/table/priority.js';
import { isNoTask, isSubtotal } from '../../shared/table/rows.js';

const settings = [
  ['Setting', 'Value'],
  ['Project start', '2027-03-01'],
];

describe('a mark for nothing', () => {
  it.each(['-', ' – ', '—', 'n/a', 'N.A.', 'None'])('%s is nothing', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it.each(['TBD', '?', 'x', 'Nora', '-3', ''])('%s is not', (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });

  it('counts as a blank cell, but in a name', () => {
    const plan = readPlan({
      plan: [
        ['ID', 'Task', 'Duration', 'Start', 'Predecessors', 'Resources', '% complete', 'Budget'],
        [1, 'Survey', '3d', '-', 'none', 'n/a', '–', '-'],
        [2, '-', '2d', '', 1, '', '', ''],
      ],
      settings,
    });
    expect(plan.problems).toEqual([]);
    expect(plan.tasks.map(({ name }) => name)).toEqual(['Survey', '-']);
    expect(plan.tasks[0]).toMatchObject({ typedStart: null, budget: null, fractionComplete: null });
  });
});

describe('a priority', () => {
  it.each([
    ['High', 600],
    ['medium', 500],
    ['Niedrig', 400],
    ['高', 600],
    ['700', 700],
  ])('%s is %d', (text, figure) => {
    expect(readPriority(text)).toBe(figure);
  });
});

describe('links in words', () => {
  const linksOf = (cell: string, names = ['Dig', 'Pour', 'Build']) =>
    readPlan({
      plan: [
        ['ID', 'Task', 'Duration', 'Predecessors'],
        ...names.map((name, at) => [at + 1, name, 1, '']),
        [9, 'Last', 1, cell],
      ],
      settings,
    });

  it.each([
    ['after 1', [0]],
    ['Task 3', [2]],
    ['#2', [1]],
    ['Task 1, Task 3', [0, 2]],
    ['1 and 3', [0, 2]],
    ['2 & 3FS+2d', [1, 2]],
    ['after Pour', [1]],
  ])('%s', (cell, tasks) => {
    const plan = linksOf(cell);
    expect(plan.problems).toEqual([]);
    expect(plan.dependencies.map(({ predecessor }) => predecessor)).toEqual(tasks);
  });

  it('are tried only where no task is called that', () => {
    const names = ['Task 3', 'Search and rescue', 'Build'];
    expect(linksOf('Task 3', names).dependencies[0]?.predecessor).toBe(0);
    expect(linksOf('Search and rescue', names).dependencies.map(({ predecessor }) => predecessor)).toEqual([
      1,
    ]);
  });

  it('are problems where they fit nothing', () => {
    expect(linksOf('after lunch').problems).toMatchObject([{ id: 'unknown-predecessor' }]);
    expect(linksOf('after 1 and lunch').dependencies).toEqual([]);
  });
});

describe('a range of durations', () => {
  it.each(['3-5 days', '12-16', '2 to 3 w'])('%s is named as one', (text) => {
    const { problems } = readPlan({
      plan: [
        ['Task', 'Duration'],
        ['Survey', text],
      ],
      settings,
    });
    expect(problems).toMatchObject([
      { id: 'not-a-duration', message: `"${text}" is a range, not one duration.` },
    ]);
  });
});

describe('a subtotal', () => {
  it.each(['Subtotal', 'Sub-total phase 1', 'Phase 2 subtotal', 'Zwischensumme'])('%s is no task', (text) => {
    expect(isSubtotal(text)).toBe(true);
    expect(isNoTask(text)).toBe(true);
  });

  it('is not a survey with a total station', () => {
    expect(isNoTask('Total station survey')).toBe(false);
  });
});
