import { describe, expect, test } from 'vitest';
import { writeWorkbook } from '../../../apps-script/local/workbook-file/write-workbook.js';
import { googleSession, type Surroundings } from '../../../extension/sources/google-session.js';
import type { FailureKind } from '../../../extension/sources/sheet-source.js';

type Fetch = typeof globalThis.fetch;

const ADDRESS = { id: '1aBcDeFgHiJkLmNoP', account: null };
const GOOD = writeWorkbook({ tabs: [{ name: 'Plan', cells: [['Task'], ['Design']] }] });

const withUrl = (response: Response, url: string): Response =>
  Object.defineProperty(response, 'url', { value: url });

/** What a browser gives for a redirect that it was told not to follow. */
const opaqueRedirect = (): Response =>
  Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });

const refused: Fetch = async () => {
  throw new TypeError('Failed to fetch');
};

async function failure(fetch: Fetch, more: Partial<Surroundings> = {}): Promise<FailureKind | 'none'> {
  const source = googleSession({
    fetch,
    mayReadGoogle: async () => true,
    timeoutMilliseconds: 1_000,
    ...more,
  });
  const outcome = await source.read(ADDRESS);
  return outcome.ok ? 'none' : outcome.failure.kind;
}

const answering =
  (status: number, body: BodyInit | null = null, headers: Record<string, string> = {}): Fetch =>
  async () =>
    new Response(body, { status, headers });

describe('a Google sheet', () => {
  test('is read through its export, in the session of the account that its address names', async () => {
    const asked: [string, RequestInit | undefined][] = [];
    const fetch: Fetch = async (url, init) => {
      asked.push([String(url), init]);
      return new Response(GOOD, {
        headers: {
          'content-disposition': 'attachment; filename="x.xlsx"; filename*=UTF-8\'\'Caf%C3%A9%20plan.xlsx',
        },
      });
    };
    const source = googleSession({ fetch, mayReadGoogle: async () => true, timeoutMilliseconds: 1_000 });
    const outcome = await source.read({ id: ADDRESS.id, account: '2' });
    expect(outcome.ok && outcome.value.title).toBe('Café plan');
    expect(outcome.ok && outcome.value.url).toBe(
      `https://docs.google.com/spreadsheets/u/2/d/${ADDRESS.id}/edit`,
    );
    expect(asked[0]?.[0]).toBe(`https://docs.google.com/spreadsheets/u/2/d/${ADDRESS.id}/export?format=xlsx`);
    expect(asked[0]?.[1]).toMatchObject({ credentials: 'include', redirect: 'follow' });
  });

  test.each([
    [401, 'signed-out'],
    [403, 'no-access'],
    [404, 'not-found'],
    [410, 'not-found'],
    [429, 'throttled'],
    [500, 'service-trouble'],
    [503, 'service-trouble'],
  ])('answered with %i it is %s', async (status, kind) => {
    expect(await failure(answering(status))).toBe(kind);
  });

  test('a redirect to the sign-in page, which the browser may not follow, is signed out', async () => {
    const fetch: Fetch = async (url, init) => {
      if (init?.redirect === 'manual') return opaqueRedirect();
      return refused(url, init);
    };
    expect(await failure(fetch)).toBe('signed-out');
    expect(await failure(fetch, { mayReadGoogle: async () => false })).toBe('permission-off');
  });

  test('a sign-in page that could be followed is signed out too', async () => {
    const fetch: Fetch = async () =>
      withUrl(
        new Response('<html>', { headers: { 'content-type': 'text/html' } }),
        'https://accounts.google.com/signin',
      );
    expect(await failure(fetch)).toBe('signed-out');
  });

  test('no answer at all is offline', async () => {
    expect(await failure(refused)).toBe('offline');
  });

  test('an answer that does not come is given up', async () => {
    const fetch: Fetch = (_, init) =>
      new Promise((_resolve, reject) =>
        init?.signal?.addEventListener('abort', () => reject(new TypeError('aborted'))),
      );
    expect(await failure(fetch, { timeoutMilliseconds: 20 })).toBe('timed-out');
  });

  test('a body that never ends is given up', async () => {
    const fetch: Fetch = async (_, init) =>
      new Response(
        new ReadableStream({
          start: (controller) => {
            controller.enqueue(GOOD.subarray(0, 20));
            init?.signal?.addEventListener('abort', () => controller.error(new TypeError('aborted')));
          },
        }),
      );
    expect(await failure(fetch, { timeoutMilliseconds: 20 })).toBe('timed-out');
  });

  test('a body that breaks off is cut off', async () => {
    const broken = new ReadableStream({
      start: (controller) => {
        controller.enqueue(GOOD.subarray(0, 20));
        controller.error(new TypeError('network error'));
      },
    });
    expect(await failure(answering(200, broken))).toBe('cut-off');
    expect(await failure(answering(200, GOOD.slice(0, GOOD.length - 40)))).toBe('cut-off');
    expect(await failure(answering(200))).toBe('cut-off');
  });

  test('a page in place of a file is no workbook', async () => {
    expect(await failure(answering(200, '<html>', { 'content-type': 'text/html; charset=utf-8' }))).toBe(
      'not-a-workbook',
    );
  });

  test('a file that says it is too large is not fetched; one that does not say so is stopped', async () => {
    expect(await failure(answering(200, GOOD, { 'content-length': '40000000' }))).toBe('too-large');
    let sent = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        sent += 1_000_000;
        controller.enqueue(new Uint8Array(1_000_000));
      },
    });
    expect(await failure(answering(200, endless))).toBe('too-large');
    expect(sent).toBeLessThan(40_000_000);
  });
});
