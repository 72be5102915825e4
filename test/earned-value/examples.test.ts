/** Runs the examples in the docs of the scalars, so that what they say stays true. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FILES = [
  'earned-value/cost-performance-index',
  'earned-value/cost-variance',
  'earned-value/earned-schedule',
  'earned-value/estimate-at-completion',
  'earned-value/estimate-to-complete',
  'earned-value/p-factor',
  'earned-value/pert',
  'earned-value/schedule-performance-index',
  'earned-value/schedule-variance',
  'earned-value/to-complete-performance-index',
  'earned-value/variance-at-completion',
  'program/reach-impact-confidence-effort',
  'program/weighted-shortest-job-first',
];

/** `expression; // result` after an @example tag. */
const EXAMPLE = /@example\s*\n \* (?<expression>.+); \/\/ (?<result>.+)\n/;

test.each(FILES)('the example of %s', async (file) => {
  const address = new URL(`../../shared/${file}.ts`, import.meta.url);
  const { expression = '', result = '' } = EXAMPLE.exec(readFileSync(address, 'utf8'))?.groups ?? {};
  const module: Record<string, unknown> = await import(/* @vite-ignore */ address.pathname);
  const evaluate = (code: string) =>
    new Function(...Object.keys(module), `return (${code})`)(...Object.values(module));
  expect(expression).not.toBe('');
  expect(evaluate(expression)).toEqual(evaluate(result));
});
