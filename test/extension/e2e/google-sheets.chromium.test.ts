import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { workbookOfTables, writeWorkbook } from '../../../apps-script/local/workbook-file/write-workbook.js';
import type { Picture } from '../../../extension/program/picture.js';
import { sampleProgram } from '../../../shared/sample/program.js';
import { extensionInChromium, type RunningExtension, signIn } from '../../support/extension-in-chromium.js';
import { type Answer, type GoogleStandIn, googleStandIn } from '../../support/google-stand-in.js';

const BOOKS = sampleProgram.projects.map(({ tables }) => writeWorkbook(workbookOfTables({ ...tables })));
const GOOD = BOOKS[0] ?? new Uint8Array();

/** A workbook's id, long enough to be one of Google's. */
const idOf = (name: string): string => `sheet-${name}-0123456789`;

let google: GoogleStandIn;
let extension: RunningExtension;

beforeAll(async () => {
  google = await googleStandIn();
});

afterAll(async () => {
  await google.close();
});

beforeEach(async () => {
  extension = await extensionInChromium({ google });
  return () => extension.close();
});

const add = (name: string, answer: Answer): Promise<void> => {
  google.answer(idOf(name), answer);
  return extension.send({ type: 'add-sheet', address: { id: idOf(name), account: null }, title: name });
};

const picture = async (): Promise<Picture> =>
  ((await extension.stored('picture')) as { value: Picture }).value;

describe('a program of Google sheets', () => {
  test('is read with the session of the browser and shown with the figures of the sheets', async () => {
    for (const [at, bytes] of BOOKS.entries()) await add(`book${at}`, { kind: 'workbook', bytes });
    const popup = await extension.openPopup();
    await expect.poll(() => popup.locator('footer').textContent()).toContain('6 of 6 projects read');
    expect(await popup.locator('.name').allTextContents()).toContain('Harbour Street clinic');
    expect(await extension.badge()).toBe(String((await picture()).attentionCount));
    expect(await popup.locator('h2').first().textContent()).toContain(
      String((await picture()).attentionCount),
    );
  });

  test('keeps the account that a link names', async () => {
    const id = idOf('account');
    google.answer(id, { kind: 'workbook', bytes: GOOD });
    const popup = await extension.openPopup();
    await popup.getByRole('button', { name: 'Add a sheet' }).click();
    await popup.getByLabel('Paste the link of a Google sheet').fill('https://example.com/');
    await popup.getByRole('button', { name: 'Add', exact: true }).click();
    await expect
      .poll(() => popup.getByRole('alert').textContent())
      .toContain('not the link of a Google sheet');
    await popup
      .getByLabel('Paste the link of a Google sheet')
      .fill(`https://docs.google.com/spreadsheets/u/1/d/${id}/edit#gid=0`);
    await popup.getByRole('button', { name: 'Add', exact: true }).click();
    await popup.locator('.row').filter({ hasText: 'Harbour Street clinic' }).click();
    expect(google.asked).toContain(`/spreadsheets/u/1/d/${id}/export?format=xlsx`);
    const link = popup.getByRole('link', { name: 'Open the sheet' });
    expect(await link.getAttribute('href')).toBe(`https://docs.google.com/spreadsheets/u/1/d/${id}/edit`);
  });

  test('says of each sheet what went wrong, and still reads the others', async () => {
    const damaged = GOOD.slice();
    damaged.fill(0, 2_000, 2_400);
    const failures: [string, Answer, RegExp][] = [
      ['signed-out', { kind: 'signed-out' }, /Sign in to Google to read this sheet\./],
      ['no-access', { kind: 'status', status: 403 }, /You have no access to "no-access"\. *Ask for it/],
      ['not-found', { kind: 'status', status: 404 }, /"not-found" is not there any more/],
      ['throttled', { kind: 'status', status: 429 }, /Google asks to slow down/],
      ['trouble', { kind: 'status', status: 500 }, /could not deliver this sheet just now/],
      ['cut-off', { kind: 'cut-off', bytes: GOOD }, /broke off before its end\. *Try again/],
      ['corrupt', { kind: 'workbook', bytes: damaged }, /arrived damaged/],
      ['no-zip', { kind: 'workbook', bytes: new TextEncoder().encode('no workbook') }, /not a workbook/],
      ['page', { kind: 'page' }, /not a workbook/],
      [
        'no-plan',
        {
          kind: 'workbook',
          bytes: writeWorkbook({ tabs: [{ name: 'Notes', cells: [['Shopping'], ['Milk']] }] }),
        },
        /No plan found in "no-plan": no table has a Task column\./,
      ],
    ];
    for (const [name, answer] of failures) await add(name, answer);
    await add('good', { kind: 'workbook', bytes: GOOD });
    const popup = await extension.openPopup();
    await expect.poll(() => popup.locator('footer').textContent()).toContain('1 of 11 projects read');
    for (const [name, , words] of failures) {
      const item = popup.locator('.project').filter({ has: popup.locator('.name', { hasText: name }) });
      expect(await item.locator('.failure').textContent()).toMatch(words);
    }
    expect(await popup.getByText('Harbour Street clinic').count()).toBeGreaterThan(0);
    expect(await extension.badge()).toBe(String((await picture()).attentionCount));
  });

  test('without a session in the browser asks to sign in, and reads once that is done', async () => {
    await extension.context.clearCookies();
    await add('session', { kind: 'workbook', bytes: GOOD });
    const popup = await extension.openPopup();
    await expect.poll(() => popup.locator('.failure').textContent()).toContain('Sign in to Google');
    await signIn(extension.context);
    await popup.getByRole('button', { name: 'Refresh' }).click();
    await expect.poll(() => popup.locator('footer').textContent()).toContain('1 of 1 projects read');
  });

  test('keeps the last good figures of a sheet that fails, with their age', async () => {
    await add('flaky', { kind: 'workbook', bytes: GOOD });
    google.answer(idOf('flaky'), { kind: 'status', status: 403 });
    await extension.send({ type: 'refresh' });
    const popup = await extension.openPopup();
    await expect
      .poll(() => popup.locator('.failure').textContent())
      .toMatch(/no access to ".*"\. Showing .* today\./);
    expect(await popup.locator('.row').first().textContent()).toContain('Jun');
  });

  test('says when a sheet has lost its plan', async () => {
    await add('changed', { kind: 'workbook', bytes: GOOD });
    const tables = workbookOfTables({
      plan: [
        ['Chore', 'Days'],
        ['Design', 3],
      ],
    });
    google.answer(idOf('changed'), { kind: 'workbook', bytes: writeWorkbook(tables) });
    await extension.send({ type: 'refresh' });
    const popup = await extension.openPopup();
    await expect
      .poll(() => popup.locator('.failure').textContent())
      .toMatch(/"Plan" has no Task column any more/);
  });

  test('goes on with a refresh whose worker was killed in the middle', async () => {
    for (const name of ['one', 'two', 'three', 'four', 'five', 'six']) {
      await add(name, { kind: 'workbook', bytes: GOOD });
    }
    for (const name of ['one', 'two', 'three', 'four'])
      google.answer(idOf(name), { kind: 'held', bytes: GOOD });
    const before = google.asked.length;
    const popup = await extension.openPopup();
    await popup.getByRole('button', { name: 'Refresh' }).click();
    await expect.poll(() => popup.locator('footer').textContent()).toContain('Reading 0 of 6 sheets');
    // Four at a time: the other two wait.
    await expect.poll(() => google.asked.length - before).toBe(4);
    await extension.killWorker();
    for (const name of ['one', 'two', 'three', 'four']) {
      google.answer(idOf(name), { kind: 'workbook', bytes: BOOKS[2] ?? GOOD });
    }
    const again = await extension.openPopup();
    await expect
      .poll(() => again.locator('footer').textContent(), { timeout: 10_000 })
      .toContain('6 of 6 projects read');
    expect(await again.locator('.name').allTextContents()).toContain('Community nurse recruitment');
    expect(await extension.stored('refresh')).toBeUndefined();
    expect(await extension.badge()).toBe(String((await picture()).attentionCount));
  });

  test('offline it shows what it has, with its age', async () => {
    await add('away', { kind: 'workbook', bytes: GOOD });
    const port = google.port;
    await google.close();
    await extension.send({ type: 'refresh' });
    const popup = await extension.openPopup();
    await expect.poll(() => popup.locator('.failure').textContent()).toMatch(/Offline\. Showing .* today\./);
    await expect.poll(() => popup.locator('footer').textContent()).toContain('Not up to date');
    expect(port).toBeGreaterThan(0);
    google = await googleStandIn();
  });
});
