/** Finds the browsers that the tests drive, and installs the missing ones where it can. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {'chromium' | 'firefox'} Browser */

/** @type {readonly Browser[]} */
export const browsers = ['chromium', 'firefox'];

/** The command names to look for, the variables that may name a path, places outside PATH, Debian's package. */
const known = {
  chromium: {
    variables: ['PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH', 'CHROMIUM_PATH', 'CHROME_PATH'],
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/snap/bin/chromium'],
    package: 'chromium',
  },
  firefox: {
    variables: ['FIREFOX_PATH'],
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', '/snap/bin/firefox'],
    package: 'firefox-esr',
  },
};

/** @param {string} path */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The browser's program, or undefined where there is none.
 * @param {Browser} browser
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser(browser) {
  const { variables, commands, places } = known[browser];
  const named = variables.flatMap((name) => process.env[name] ?? []);
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const inPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  const found = [...named, ...inPath, ...places].find(runs);
  if (found || browser === 'firefox') return found;
  const own = (await import('playwright-core')).chromium.executablePath();
  return runs(own) ? own : undefined;
}

/** @param {string} command @param {string[]} args */
function succeeds(command, args) {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env: environment }).status === 0;
}

/** @param {readonly Browser[]} missing */
function install(missing) {
  if (process.getuid?.() === 0 && runs('/usr/bin/apt-get')) {
    const packages = missing.map((browser) => known[browser].package);
    console.log(`Installing ${packages.join(' and ')} for the browser tests (apt-get).`);
    if (!succeeds('apt-get', ['update', '-q'])) return false;
    return succeeds('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages]);
  }
  if (!missing.includes('chromium')) return false;
  console.log('Installing Chromium for the browser tests (playwright-core install chromium).');
  return succeeds(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
}

/** The browsers that are not there. */
export async function missingBrowsers() {
  /** @type {Browser[]} */
  const missing = [];
  for (const browser of browsers) if (!(await findBrowser(browser))) missing.push(browser);
  return missing;
}

/** Installs what is missing and can be installed; returns the browsers that are still not there. */
export async function ensureBrowsers() {
  const missing = await missingBrowsers();
  if (missing.length > 0) install(missing);
  return missingBrowsers();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const missing = await ensureBrowsers();
  if (missing.length > 0) console.log(`Not found and not installed: ${missing.join(', ')}.`);
}
