/** The tests in one go: what `npm test` and `npm run verify` run after the build. */
import { spawnSync } from 'node:child_process';
import { ensureBrowsers } from './browsers.mjs';

const root = new URL('../..', import.meta.url);

/**
 * Runs a program of node_modules with Node; its output goes to the terminal, and nothing is read from it.
 * @param {string} program its file, under node_modules
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [environment]
 */
export function runs(program, args, environment = {}) {
  const { status } = spawnSync(process.execPath, [`node_modules/${program}`, ...args], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status === 0;
}

/**
 * The add-on, then the extension for each browser, into `dist/`.
 * @param {NodeJS.ProcessEnv} [environment]
 */
export function build(environment) {
  const vite = (/** @type {string[]} */ ...args) => runs('vite/bin/vite.js', ['build', ...args], environment);
  return (
    vite('--config', 'apps-script/build/code.config.ts') &&
    vite('--config', 'apps-script/build/sidebar.config.ts') &&
    vite('--config', 'extension/vite.config.ts', '--mode', 'chrome') &&
    vite('--config', 'extension/vite.config.ts', '--mode', 'firefox')
  );
}

/**
 * Runs the tests; the files of a browser that is left out, named `….chromium.test.ts` or `….firefox.test.ts`,
 * are not run.
 * @param {readonly string[]} args
 * @param {{ leftOut: readonly string[], timeZone?: string | undefined }} options
 */
export function test(args, { leftOut, timeZone }) {
  const exclude = leftOut.flatMap((browser) => ['--exclude', `test/**/*.${browser}.test.{ts,tsx}`]);
  return runs('vitest/vitest.mjs', ['run', ...exclude, ...args], timeZone ? { TZ: timeZone } : {});
}

/** Finds or installs the browsers, and says which of them, and so which tests, are left out. */
export async function browsersLeftOut() {
  const leftOut = await ensureBrowsers();
  for (const browser of leftOut) {
    console.log(
      `Left out: the tests in ${browser} (test/**/*.${browser}.test.ts), because it is not installed.`,
    );
  }
  return leftOut;
}
