import { describe, expect, test } from 'vitest';
import { type ApiSurroundings, sheetsApi } from '../../../extension/sources/sheets-api.js';
import { SerialDate } from '../../../shared/table/cell.js';

type Fetch = typeof globalThis.fetch;

const ADDRESS = { id: '1aBcDeFgHiJkLmNoP', account: '1' };

const SHEET = {
  properties: { title: 'Clinic' },
  namedRanges: [
    {
      name: 'Throughline_Plan',
      range: { sheetId: 7, startRowIndex: 2, startColumnIndex: 1, endColumnIndex: 14 },
    },
    { name: 'First', range: { startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 } },
    { name: 'Gone', range: { sheetId: 99 } },
  ],
  sheets: [
    { properties: { title: 'Notes' }, data: [{}] },
    {
      properties: { sheetId: 7, title: 'Plan' },
      data: [
        {
          rowData: [
            {
              values: [
                { effectiveValue: { stringValue: 'Task' } },
                {
                  effectiveValue: { numberValue: 46_000 },
                  effectiveFormat: { numberFormat: { type: 'DATE' } },
                },
                {
                  effectiveValue: { numberValue: 46_000 },
                  effectiveFormat: { numberFormat: { type: 'NUMBER' } },
                },
              ],
            },
            {
              values: [
                { effectiveValue: { boolValue: false } },
                { effectiveValue: { errorValue: { type: 'REF' } } },
                {},
                { effectiveValue: { stringValue: 'the plan' }, hyperlink: 'https://example.org/plan' },
              ],
            },
          ],
        },
      ],
    },
    { properties: { sheetId: 8, title: 'Chart', sheetType: 'OBJECT' } },
  ],
};

const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers });

function reading(fetch: Fetch, more: Partial<ApiSurroundings> = {}) {
  const waited: number[] = [];
  let tokens = 0;
  let forgotten = 0;
  const source = sheetsApi({
    fetch,
    token: async () => `token-${tokens++}`,
    forgetToken: async () => {
      forgotten += 1;
    },
    wait: async (milliseconds) => void waited.push(milliseconds),
    timeoutMilliseconds: 1_000,
    ...more,
  });
  return { outcome: source.read(ADDRESS), waited, forgotten: () => forgotten };
}

const failureOf = async (fetch: Fetch, more: Partial<ApiSurroundings> = {}): Promise<string> => {
  const outcome = await reading(fetch, more).outcome;
  return outcome.ok ? 'none' : outcome.failure.kind;
};

describe('a sheet through the Sheets API', () => {
  test('is asked for with the token and nothing else of the browser', async () => {
    const asked: [URL, RequestInit | undefined][] = [];
    const { outcome } = reading(async (url, init) => {
      asked.push([new URL(String(url)), init]);
      return json(SHEET);
    });
    expect((await outcome).ok).toBe(true);
    expect(asked[0]?.[0].origin).toBe('https://sheets.googleapis.com');
    expect(asked[0]?.[0].pathname).toBe(`/v4/spreadsheets/${ADDRESS.id}`);
    expect(asked[0]?.[1]).toMatchObject({
      credentials: 'omit',
      headers: { authorization: 'Bearer token-0' },
    });
  });

  test('has typed cells, errors as their text, links, and names with open ends', async () => {
    const outcome = await reading(async () => json(SHEET)).outcome;
    if (!outcome.ok) throw new Error(outcome.failure.kind);
    const { title, url, tabs, namedRanges } = outcome.value;
    expect(title).toBe('Clinic');
    expect(url).toBe(`https://docs.google.com/spreadsheets/u/1/d/${ADDRESS.id}/edit`);
    expect(tabs.map(({ name }) => name)).toEqual(['Notes', 'Plan']);
    expect(tabs[1]?.cells).toEqual([
      ['Task', new SerialDate(46_000), 46_000, null],
      [false, '#REF!', null, 'the plan'],
    ]);
    expect(tabs[1]?.links?.get('1,3')).toBe('https://example.org/plan');
    expect(namedRanges).toEqual([
      {
        name: 'Throughline_Plan',
        place: { tab: 'Plan', range: { top: 2, left: 1, bottom: null, right: 13 } },
      },
      { name: 'First', place: { tab: 'Notes', range: { top: 0, left: 0, bottom: 0, right: 0 } } },
      { name: 'Gone', place: null },
    ]);
  });

  test('asked to slow down it waits longer each time, as long as Google says, and then gives up', async () => {
    const answers = [json({}, 429), json({}, 429, { 'retry-after': '30' }), json(SHEET)];
    const patient = reading(async () => answers.shift() ?? json({}, 500));
    expect((await patient.outcome).ok).toBe(true);
    expect(patient.waited).toEqual([2_000, 30_000]);
    const refused = reading(async () => json({}, 429));
    expect(await refused.outcome).toMatchObject({ ok: false, failure: { kind: 'throttled' } });
    expect(refused.waited).toEqual([2_000, 4_000, 8_000, 16_000]);
  });

  test('a token that Google no longer takes is renewed once', async () => {
    const used: string[] = [];
    const renewed = reading(async (_, init) => {
      used.push(new Headers(init?.headers).get('authorization') ?? '');
      return used.length === 1 ? json({}, 401) : json(SHEET);
    });
    expect((await renewed.outcome).ok).toBe(true);
    expect(used).toEqual(['Bearer token-0', 'Bearer token-1']);
    expect(renewed.forgotten()).toBe(1);
    expect(await failureOf(async () => json({}, 401))).toBe('not-connected');
    expect(await failureOf(async () => json(SHEET), { token: async () => null })).toBe('not-connected');
  });

  test.each([
    [403, { error: { message: 'The caller does not have permission' } }, 'no-access'],
    [403, { error: { message: 'off', details: [{ reason: 'SERVICE_DISABLED' }] } }, 'api-refused'],
    [404, {}, 'not-found'],
    [400, {}, 'not-a-workbook'],
    [503, {}, 'service-trouble'],
  ])('answered with %i %j it is %s', async (status, body, kind) => {
    expect(await failureOf(async () => json(body, status))).toBe(kind);
  });

  test('what cannot be read, is too large, never comes or cannot be reached is told as such', async () => {
    expect(await failureOf(async () => new Response('{"sheets": ['))).toBe('corrupt');
    expect(await failureOf(async () => json({}))).toBe('corrupt');
    expect(await failureOf(async () => json(SHEET, 200, { 'content-length': '40000000' }))).toBe('too-large');
    expect(
      await failureOf(async () => {
        throw new TypeError('Failed to fetch');
      }),
    ).toBe('offline');
    const never: Fetch = (_, init) =>
      new Promise((_resolve, reject) =>
        init?.signal?.addEventListener('abort', () => reject(new TypeError('aborted'))),
      );
    expect(await failureOf(never, { timeoutMilliseconds: 20 })).toBe('timed-out');
  });
});
