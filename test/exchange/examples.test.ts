/** Runs the examples in the docs of the exchange, so that what they say stays true. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPlan } from '../../shared/plan/read-plan.js';
import { schedulePlan } from '../../shared/schedule/schedule-plan.js';

const FILES = [
  'csv/formula-guard',
  'csv/read-csv',
  'csv/read-plan-csv',
  'csv/write-csv',
  'csv/write-plan-csv',
  'project-xml/not-written',
  'project-xml/read-project-xml',
  'project-xml/write-project-xml',
  'xml/entities',
  'xml/xml-reader',
  'xml/xml-tree',
  'xml/xml-writer',
];

interface Example {
  readonly before: string;
  readonly expression: string;
  readonly result: string;
}

/** Statements, if any, and a last line `expression // result`. */
function examplesIn(source: string): readonly Example[] {
  return [...source.matchAll(/@example ?([\s\S]*?)(?= \* @| \*\/)/g)].map(([, text = '']) => {
    const lines = text
      .split('\n')
      .map((line) => line.replace(/^ \* ?/, ''))
      .filter((line) => line.trim() !== '');
    const [, expression = '', result = ''] = /^(.+?);? \/\/ (.+)$/.exec(lines.pop() ?? '') ?? [];
    return { before: lines.join('\n'), expression, result };
  });
}

test.each(FILES)('the examples of %s', async (file) => {
  const address = new URL(`../../shared/exchange/${file}.ts`, import.meta.url);
  const known = {
    readPlan,
    schedulePlan,
    ...((await import(/* @vite-ignore */ address.pathname)) as object),
  };
  const evaluate = (code: string): unknown =>
    new Function(...Object.keys(known), code)(...Object.values(known));
  const examples = examplesIn(readFileSync(address, 'utf8'));
  expect(examples).not.toEqual([]);
  for (const { before, expression, result } of examples)
    expect(evaluate(`${before}\nreturn (${expression})`)).toEqual(evaluate(`return (${result})`));
});
