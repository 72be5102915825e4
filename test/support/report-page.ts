/** The report's page in a real browser, over a program put into the extension's stores. */
import type { Page } from 'playwright-core';
import type { RunningExtension } from './extension-in-chromium.js';
import type { StoredReport } from './report-states.js';

export async function openReport(extension: RunningExtension, state: StoredReport): Promise<Page> {
  const page = await extension.context.newPage();
  await page.setViewportSize({ width: 1100, height: 900 });
  await page.goto(`chrome-extension://${extension.id}/manifest.json`);
  await page.evaluate(put, state);
  await page.goto(`chrome-extension://${extension.id}/report/report.html`);
  await page.waitForSelector('main');
  return page;
}

/** Runs in the page. */
async function put({ local, tables }: StoredReport): Promise<void> {
  await chrome.storage.local.clear();
  await chrome.storage.local.set(local);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('throughline-tables', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('values');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = database.transaction('values', 'readwrite');
  for (const [key, value] of Object.entries(tables)) transaction.objectStore('values').put(value, key);
  await new Promise((done) => {
    transaction.oncomplete = done;
  });
  database.close();
}
