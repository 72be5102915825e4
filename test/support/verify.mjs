/**
 * `npm run verify`: every check, each named, stopping at the first that fails.
 *
 * `--tested=ZONE` says that the tests have just been run in that time zone on this build: what `.ci/run` does
 * so that nothing runs twice.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { browsers } from './browsers.mjs';
import { browsersLeftOut, build, runs, test } from './test-run.mjs';

const root = new URL('../..', import.meta.url);

/** The contents of every zip in `dist/`, by its name. */
function zips() {
  const folder = new URL('dist/', root);
  const names = readdirSync(folder).filter((name) => name.endsWith('.zip'));
  return new Map(names.map((name) => [name, readFileSync(new URL(name, folder))]));
}

/** Builds once more, in another time zone, as a reviewer of a store does who was sent the source. */
function zipsAreTheSameAgain() {
  const before = zips();
  if (before.size === 0 || !build({ TZ: secondZone })) return false;
  const after = zips();
  const changed = [...before].filter(([name, bytes]) => !after.get(name)?.equals(bytes));
  for (const [name] of changed) console.log(`Another build gives another ${name}.`);
  return changed.length === 0 && after.size === before.size;
}

const tested = process.argv.find((argument) => argument.startsWith('--tested='))?.slice('--tested='.length);
const firstZone = 'America/New_York';
const secondZone = 'Asia/Kolkata';
const architecture = 'test/architecture/';

/** @type {[string, () => boolean | Promise<boolean>][]} */
const steps = [
  ['types', () => runs('typescript/bin/tsc', ['-b'])],
  ['lint and format', () => runs('@biomejs/biome/bin/biome', ['check', '--error-on-warnings'])],
  ['dependency rules', () => test([`${architecture}dependency-rules`], { leftOut: browsers })],
  ['unused code', () => runs('knip/bin/knip.js', ['--no-progress'])],
];
if (tested !== firstZone) {
  steps.push(
    ['build', () => build()],
    [
      `tests in ${firstZone}`,
      async () => test([], { leftOut: await browsersLeftOut(), timeZone: firstZone }),
    ],
  );
}
// A browser shows the same page in every time zone; the figures in it were computed by what runs here.
steps.push(
  [`tests in ${secondZone}`, () => test([], { leftOut: browsers, timeZone: secondZone })],
  ['the same zips from the same source', zipsAreTheSameAgain],
  ['bundles', () => test([`${architecture}bundle`], { leftOut: browsers })],
  ['Firefox add-on', () => runs('web-ext/bin/web-ext.js', ['lint', '--source-dir', 'dist/firefox'])],
  ['size', () => runs('size-limit/bin.js', [])],
);

for (const [name, step] of steps) {
  const started = performance.now();
  console.log(`\n── ${name}`);
  const passed = await step();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(passed ? `── ${name}: passed in ${seconds} s` : `── ${name}: failed`);
  if (!passed) process.exit(1);
}
console.log('\nEvery check passed.');
