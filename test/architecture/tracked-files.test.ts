import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';

const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
  .split('\0')
  .filter((file) => file !== '' && existsSync(file) && statSync(file).size < 2_000_000);
const texts = tracked.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const mentioning = (pattern: RegExp): string[] =>
  texts.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

test('no file names a folder of the machine that it was written on', () => {
  expect(mentioning(/(?<![\w.-])\/(?:work|root|home\/\w+|Users\/\w+)\//)).toEqual([]);
});

test('the lock file records no address that a package came from', () => {
  const lock = readFileSync('package-lock.json', 'utf8');
  expect(lock).not.toContain('"resolved": "http');
  expect(lock).not.toMatch(/https?:\/\/[^"]*registry/);
});

test('no test is switched off, and none runs alone', () => {
  const off = /\b(?:test|it|describe)\.(?:skip|only|todo|skipIf|runIf)\b/;
  const tests = texts.filter(({ file }) => /^test\/.*\.test\.tsx?$/.test(file));
  expect(tests.filter(({ text }) => off.test(text)).map(({ file }) => file)).toEqual([]);
});

test('a test that drives a browser is named for it, so that it can be left out where there is none', () => {
  const driving = /from '(?:playwright-core|[^']*\/browsers\.mjs|[^']*-in-(?:chromium|firefox)\.js)'/;
  const tests = texts.filter(({ file, text }) => /\.test\.tsx?$/.test(file) && driving.test(text));
  const named = /\.(?:chromium|firefox)\.test\.tsx?$/;
  expect(tests.filter(({ file }) => !named.test(file)).map(({ file }) => file)).toEqual([]);
});

test('the lock file has the optional packages of every platform, without which npm ci refuses it', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const locked = Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, ''));
  const optional = Object.values<{ optionalDependencies?: object }>(packages).flatMap((entry) =>
    Object.keys(entry.optionalDependencies ?? {}),
  );
  expect(optional.filter((name) => !locked.includes(name))).toEqual([]);
});
