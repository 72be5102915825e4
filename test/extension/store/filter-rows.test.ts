import { describe, expect, test } from 'vitest';
import { unknown } from '../../../extension/program/figure.js';
import type { ProjectRow } from '../../../extension/program/picture.js';
import { choicesIn, filterRows } from '../../../extension/store/filter-rows.js';
import { NO_FILTERS } from '../../../extension/store/popup-view.js';
import type { Health } from '../../../shared/summary/project-summary.js';

const row = (name: string, department: string, objectives: string[], health: Health): ProjectRow => ({
  id: name,
  name,
  department,
  objectives,
  health,
  reason: { lead: '', more: '' },
  failure: null,
  readAt: null,
  finish: unknown(''),
  slip: null,
  costIndex: unknown(''),
  cost: unknown(''),
  trend: null,
  next: '',
  asOf: '',
  isRemovable: true,
  url: null,
});

const ROWS = [
  row('Mobile app', 'Digital', ['Reach'], 'Amber'),
  row('Payments gateway', 'Digital', ['Trust', 'Reach'], 'Red'),
  row('Training', 'People', [], 'Grey'),
];

const left = (filters: Partial<typeof NO_FILTERS>): string[] =>
  filterRows(ROWS, { ...NO_FILTERS, ...filters }).map(({ name }) => name);

describe('filters', () => {
  test('nothing chosen leaves every row', () => {
    expect(left({})).toHaveLength(3);
    expect(left({ text: '  ' })).toHaveLength(3);
  });

  test.each([
    [{ department: 'Digital' }, ['Mobile app', 'Payments gateway']],
    [{ objective: 'Trust' }, ['Payments gateway']],
    [{ health: 'Grey' as const }, ['Training']],
    [{ department: 'Digital', health: 'Amber' as const }, ['Mobile app']],
    [{ text: 'pay gate' }, ['Payments gateway']],
    [{ text: 'reach', health: 'Red' as const }, ['Payments gateway']],
    [{ text: 'people' }, ['Training']],
    [{ text: 'ateway' }, []],
  ])('%j leaves what fits all of it', (filters, names) => {
    expect(left(filters)).toEqual(names);
  });

  test('there is each department and objective to choose, once', () => {
    expect(choicesIn(ROWS)).toEqual({ departments: ['Digital', 'People'], objectives: ['Reach', 'Trust'] });
  });
});
