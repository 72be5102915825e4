import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeWorkbook } from '../../../apps-script/local/workbook-file/write-workbook.js';
import type { Picture } from '../../../extension/program/picture.js';
import { sampleProgram } from '../../../shared/sample/program.js';
import { extensionInChromium, type RunningExtension } from '../../support/extension-in-chromium.js';
import { type GoogleStandIn, googleStandIn } from '../../support/google-stand-in.js';
import { idOf, linkOf, PROJECTS, programWorkbook } from '../../support/program-workbook.js';

const PROGRAM = idOf('program');

let google: GoogleStandIn;
let extension: RunningExtension;

beforeAll(async () => {
  google = await googleStandIn();
});

afterAll(() => google.close());

beforeEach(async () => {
  google.forgetAsked();
  google.answer(PROGRAM, { kind: 'workbook', bytes: writeWorkbook(programWorkbook()), title: 'Care' });
  for (const { id, bytes } of PROJECTS) google.answer(id, { kind: 'workbook', bytes });
  extension = await extensionInChromium({ google });
  return () => extension.close();
});

const picture = async (): Promise<Picture> =>
  ((await extension.stored('picture')) as { value: Picture }).value;

const addProgram = async (account: string | null = null): Promise<void> => {
  await extension.send({ type: 'add-sheet', address: { id: PROGRAM, account }, title: 'Care' });
  await expect.poll(async () => (await picture()).projectsRead, { timeout: 10_000 }).toBe(6);
};

describe('a program of Google sheets', () => {
  test('added by the link of its own workbook brings its projects, in the account that the link names', async () => {
    const popup = await extension.openPopup();
    await popup.getByRole('button', { name: 'Add a sheet' }).click();
    await popup.getByLabel('Paste the link of a Google sheet').fill(linkOf(PROGRAM, '/u/3'));
    await popup.getByRole('button', { name: 'Add', exact: true }).click();
    await expect
      .poll(() => popup.locator('footer').textContent(), { timeout: 10_000 })
      .toContain('6 of 6 projects read');
    expect(await popup.locator('h1').first().textContent()).toContain(sampleProgram.name);
    expect(google.asked.filter((path) => path.startsWith('/spreadsheets/u/3/d/'))).toHaveLength(
      google.asked.length,
    );
    expect(await extension.badge()).toBe(String((await picture()).attentionCount));
  });

  test('goes on where its worker was killed, while its own workbook and while its projects were read', async () => {
    await addProgram();
    for (const held of [PROGRAM, PROJECTS[3]?.id ?? '']) {
      const bytes =
        held === PROGRAM ? writeWorkbook(programWorkbook()) : (PROJECTS[3]?.bytes ?? new Uint8Array());
      google.answer(held, { kind: 'held', bytes });
      const before = google.asked.length;
      const popup = await extension.openPopup();
      await popup.getByRole('button', { name: 'Refresh' }).click();
      await expect.poll(() => google.asked.slice(before).some((path) => path.includes(held))).toBe(true);
      await extension.killWorker();
      google.answer(held, { kind: 'workbook', bytes });
      const again = await extension.openPopup();
      await expect.poll(() => extension.stored('refresh'), { timeout: 10_000 }).toBeUndefined();
      expect((await picture()).projectsRead).toBe(6);
      await popup.close();
      await again.close();
    }
  });

  test('is read once where two windows ask for it at the same moment', async () => {
    await addProgram();
    const [one, other] = [await extension.openPopup(), await extension.openPopup()];
    google.forgetAsked();
    const ask = 'chrome.runtime.sendMessage({ type: "refresh" })';
    await Promise.all([one.evaluate(ask), other.evaluate(ask)]);
    expect(google.asked).toHaveLength(7);
    expect(await one.locator('footer').textContent()).toBe(await other.locator('footer').textContent());
  });

  test('is read anew where the clock was set back, and shows no time to come', async () => {
    await addProgram();
    const page = await extension.openPopup();
    // A clock set back by 400 days is the same as everything stored 400 days ahead of it.
    await page.evaluate(async () => {
      const days = 400 * 24 * 60 * 60 * 1000;
      const later = (value: unknown): unknown => {
        if (typeof value === 'number') return Math.abs(value - Date.now()) < days ? value + days : value;
        if (Array.isArray(value)) return value.map(later);
        if (typeof value !== 'object' || value === null) return value;
        return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, later(each)]));
      };
      await chrome.storage.local.set(later(await chrome.storage.local.get(null)) as Record<string, unknown>);
    });
    expect((await picture()).readAt?.milliseconds).toBeGreaterThan(Date.now());
    await page.close();
    google.forgetAsked();
    const again = await extension.openPopup();
    await expect.poll(async () => (await picture()).readAt?.milliseconds).toBeLessThan(Date.now() + 60_000);
    await expect.poll(() => google.asked.length).toBe(7);
    expect(await again.locator('footer').textContent()).toMatch(/today · 6 of 6 projects read/);
  });

  test('with a full store still shows its figures, and says that there is no more room', async () => {
    await addProgram();
    const page = await extension.openPopup();
    await page.evaluate(async () => {
      const { QUOTA_BYTES } = chrome.storage.local;
      const used = await chrome.storage.local.getBytesInUse(null);
      await chrome.storage.local.set({ ballast: 'x'.repeat(QUOTA_BYTES - used - 20) });
    });
    google.answer(PROJECTS[0]?.id ?? '', { kind: 'status', status: 403 });
    const longer = writeWorkbook(
      programWorkbook({ 'Online booking': 'see the board of the office on the third floor' }),
    );
    google.answer(PROGRAM, { kind: 'workbook', bytes: longer, title: 'Care' });
    await page.evaluate('chrome.runtime.sendMessage({ type: "refresh" })');
    await expect
      .poll(() => page.locator('.notice').allTextContents())
      .toContain('The browser has no more room for Throughline. Remove projects that you no longer follow.');
    expect(await page.locator('footer').textContent()).toContain('of 6 projects read');
    await page.evaluate('chrome.storage.local.remove("ballast")');
    await page.evaluate('chrome.runtime.sendMessage({ type: "refresh" })');
    await expect.poll(() => page.locator('.notice').count()).toBe(0);
  });
});
