import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withMadeParts } from './readme.js';

const readme = readFileSync('README.md', 'utf8');
const { dependencies, devDependencies, scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

test('what is made from the code is up to date (npm run docs)', () => {
  expect(readme).toBe(withMadeParts(readme));
});

test('gives the reason for every dependency', () => {
  const families = Object.keys({ ...dependencies, ...devDependencies }).map((name) =>
    name.startsWith('@univerjs/') ? '@univerjs/*' : name,
  );
  expect([...new Set(families)].filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

test('every command that it names is a script', () => {
  const named = [...readme.matchAll(/npm run ([\w-]+)/g)].map(([, name]) => name as string);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('every file that it links to is there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:|#)([^)\s]+)\)/g)].map(([, path]) => path as string);
  expect(links.filter((path) => !existsSync(path))).toEqual([]);
});
