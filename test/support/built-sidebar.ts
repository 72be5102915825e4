/** The built sidebar in a page of Chromium, with `google.script.run` answered by a workbook. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { PanelId } from '../../apps-script/menu/commands.js';

/** What answers the sidebar: a workbook with the built add-on in it. */
interface Answering {
  sidebarRequest(request: string): string | Promise<string>;
}

/** Opens the sidebar 300 px wide, at a command's page where one is given, and waits for its first view. */
export async function openSidebar(
  browser: Browser,
  book: Answering,
  colorScheme: 'light' | 'dark' = 'light',
  panel?: PanelId,
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 300, height: 700 }, colorScheme });
  await page.exposeFunction('answer', (request: string) => book.sidebarRequest(request));
  await page.addInitScript(`
    const runner = (done) => ({
      withSuccessHandler: (handle) => runner(handle),
      withFailureHandler: () => runner(done),
      sidebarRequest: (request) => void window.answer(request).then(done),
    });
    window.google = { script: { run: runner(() => undefined) } };`);
  const built = readFileSync('dist/apps-script/Sidebar.html', 'utf8');
  const html =
    panel === undefined ? built : built.replace('id="sidebar"', `id="sidebar" data-panel="${panel}"`);
  await page.route('**/*', (route) => route.fulfill({ body: html, contentType: 'text/html' }));
  await page.goto('http://127.0.0.1/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** Waits until the sidebar has its answer. */
export const settled = (page: Page): Promise<void> => page.locator('main[aria-busy=false]').waitFor();
