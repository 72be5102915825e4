import { readdirSync } from 'node:fs';
import { parse } from 'node:path';
import { expect, test } from 'vitest';
import { PROBLEM_IDS } from '../../shared/table/problem-ids.js';

test('every problem has a fixture of its name, and the other way round', () => {
  const fixtures = readdirSync('test/fixtures/problems').map((file) => parse(file).name);
  expect(fixtures.sort()).toEqual([...PROBLEM_IDS].sort());
});
