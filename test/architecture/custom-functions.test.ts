import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentedFunctions } from '../../apps-script/build/documented-functions.js';
import { exportedFunctions } from '../../apps-script/build/exported-functions.js';

const custom = exportedFunctions().filter(({ name }) => name.startsWith('PM_'));

describe('custom functions', () => {
  test('main.ts exports every one that has a file', () => {
    const files = readdirSync('apps-script/functions').filter((file) => file.startsWith('pm-'));
    const named = files.map((file) => basename(file, '.ts').toUpperCase().replaceAll('-', '_'));
    expect(custom.map(({ name }) => name)).toEqual(named.sort());
  });

  test.each(custom.map((entry) => [entry.name, entry] as const))('%s is documented', (_, entry) => {
    const [reference] = documentedFunctions([entry]);
    expect(entry.documentation).toContain('@customfunction');
    expect(reference?.meaning).not.toBe('');
    expect(reference?.returns).not.toBe('');
    expect(reference?.example).toMatch(new RegExp(`^=.*${entry.name}\\(`));
    expect(reference?.parameters.map(({ name }) => name)).toEqual(
      entry.parameters.map((parameter) => parameter.replace('...', '')),
    );
    expect(reference?.parameters.filter(({ meaning }) => meaning === '')).toEqual([]);
  });
});

describe('the reference in the README', () => {
  const readme = readFileSync('README.md', 'utf8');

  test.each(custom.map(({ name }) => name))('has %s', (name) => {
    expect(readme).toContain(`#### ${name}`);
  });
});
