/**
 * `npm run verify`: every check, each named, stopping at the first that fails.
 *
 * `--tested=ZONE` says that the tests have just been run in that time zone on this build: what `.ci/run` does
 * so that nothing runs twice.
 */
import { browsers } from './browsers.mjs';
import { browsersLeftOut, build, runs, test } from './test-run.mjs';

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
    ['build', build],
    [
      `tests in ${firstZone}`,
      async () => test([], { leftOut: await browsersLeftOut(), timeZone: firstZone }),
    ],
  );
}
// A browser shows the same page in every time zone; the figures in it were computed by what runs here.
steps.push(
  [`tests in ${secondZone}`, () => test([], { leftOut: browsers, timeZone: secondZone })],
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
