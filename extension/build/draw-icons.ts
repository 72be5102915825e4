/** Draws the extension's icons from the one mark: `node test/support/run.mjs extension/build/draw-icons.ts`. */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../test/support/browsers.mjs';
import { extensionFolder } from './pages.js';

const executablePath = await findBrowser('chromium');
if (executablePath === undefined) throw new Error('Drawing the icons needs Chromium.');
const mark = await readFile(`${extensionFolder}icons/icon.svg`, 'utf8');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of [16, 24, 32, 48, 64, 96, 128]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${mark}`,
  );
  await writeFile(`${extensionFolder}icons/${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
