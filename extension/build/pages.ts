/** The extension's pages and its worker: the one place to add a page. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const extensionFolder = fileURLToPath(new URL('..', import.meta.url));

const pages = ['popup/popup.html', 'report/report.html', 'options/options.html'];

/** What Vite builds: the worker, and the pages that are there. */
export function entries(): Record<string, string> {
  const found = pages.filter((page) => existsSync(`${extensionFolder}${page}`));
  const named = found.map((page) => [page.replace(/\.html$/, ''), `${extensionFolder}${page}`]);
  return { 'background/main': `${extensionFolder}background/main.ts`, ...Object.fromEntries(named) };
}
