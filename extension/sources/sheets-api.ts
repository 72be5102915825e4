/** Reads a Google Sheet through the Sheets API, with a token that the organisation's own OAuth client was granted. */
import { type Cell, SerialDate } from '../../shared/table/cell.js';
import { download } from './download.js';
import {
  type NamedRange,
  type Outcome,
  outcomeOf,
  type SheetSource,
  SourceError,
  type Workbook,
  type WorkbookTab,
} from './sheet-source.js';
import { LIMITS } from './workbook/limits.js';
import { openUrl, type WorkbookAddress } from './workbook-address.js';

/** What the source needs of its surroundings; a test gives its own. */
export interface ApiSurroundings {
  readonly fetch: typeof globalThis.fetch;
  /** A token that still holds; null where a person must connect first. */
  readonly token: () => Promise<string | null>;
  /** Google does not take the token any more. */
  readonly forgetToken: () => Promise<void>;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly timeoutMilliseconds: number;
}

/**
 * Values as they are computed, dates as serial days, with the format's type beside each: it tells a date from a number,
 * as an export does, which a list of bare values would not.
 */
const FIELDS =
  'properties.title,namedRanges(name,range),sheets(properties(sheetId,title,sheetType),data.rowData.values(effectiveValue,effectiveFormat.numberFormat.type,hyperlink))';

/** 60 readings a minute are allowed; who is asked to slow down waits longer each time. */
const BACK_OFF_SECONDS = [2, 4, 8, 16];

export function sheetsApi(surroundings: ApiSurroundings): SheetSource<WorkbookAddress> {
  return {
    read: (address): Promise<Outcome<Workbook>> =>
      outcomeOf(async () => workbookOf(await fetchSheet(address, surroundings), openUrl(address))),
  };
}

async function fetchSheet({ id }: WorkbookAddress, surroundings: ApiSurroundings): Promise<ApiSheet> {
  const url = `https://sheets.googleapis.com/v4/spreadsheets/${id}?includeGridData=true&prettyPrint=false&fields=${encodeURIComponent(FIELDS)}`;
  let renewed = false;
  for (let attempt = 0; ; ) {
    const signal = AbortSignal.timeout(surroundings.timeoutMilliseconds);
    const response = await ask(url, signal, surroundings);
    const seconds = BACK_OFF_SECONDS[attempt];
    if (response.status === 429 && seconds !== undefined) {
      attempt += 1;
      await surroundings.wait(1000 * Math.max(seconds, Math.min(60, retryAfter(response))));
    } else if (response.status === 401 && !renewed) {
      renewed = true;
      await surroundings.forgetToken();
    } else {
      if (!response.ok) await fail(response);
      return parsed(await download(response, LIMITS.fileBytes, signal));
    }
  }
}

async function ask(url: string, signal: AbortSignal, surroundings: ApiSurroundings): Promise<Response> {
  const token = await surroundings.token();
  if (token === null) throw new SourceError({ kind: 'not-connected' });
  try {
    return await surroundings.fetch(url, {
      headers: { authorization: `Bearer ${token}` },
      credentials: 'omit',
      cache: 'no-store',
      signal,
    });
  } catch {
    throw new SourceError({ kind: signal.aborted ? 'timed-out' : 'offline' });
  }
}

const retryAfter = (response: Response): number => {
  const seconds = Number(response.headers.get('retry-after') ?? 0);
  return Number.isFinite(seconds) ? seconds : 0;
};

async function fail(response: Response): Promise<never> {
  const { status } = response;
  if (status === 401) throw new SourceError({ kind: 'not-connected' });
  if (status === 403) throw new SourceError(await whyForbidden(response));
  if (status === 404) throw new SourceError({ kind: 'not-found' });
  if (status === 429) throw new SourceError({ kind: 'throttled' });
  if (status >= 500) throw new SourceError({ kind: 'service-trouble' });
  // 400: an Excel file that only lies in Drive, which this API does not read.
  throw new SourceError({ kind: 'not-a-workbook' });
}

/** The client's own project may lack the API: that is for its administrator, not a matter of access to one sheet. */
async function whyForbidden(
  response: Response,
): Promise<{ kind: 'api-refused'; reason: string } | { kind: 'no-access' }> {
  try {
    const { error } = (await response.json()) as {
      error: { message?: string; details?: { reason?: string }[] };
    };
    const isOff = error.details?.some(({ reason }) => reason === 'SERVICE_DISABLED') ?? false;
    if (isOff) return { kind: 'api-refused', reason: (error.message ?? 'SERVICE_DISABLED').slice(0, 160) };
  } catch {
    // No reason given.
  }
  return { kind: 'no-access' };
}

interface ApiCell {
  readonly effectiveValue?: {
    readonly numberValue?: number;
    readonly stringValue?: string;
    readonly boolValue?: boolean;
    readonly errorValue?: { readonly type?: string };
  };
  readonly effectiveFormat?: { readonly numberFormat?: { readonly type?: string } };
  readonly hyperlink?: string;
}

interface ApiRange {
  readonly sheetId?: number;
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

interface ApiSheet {
  readonly properties?: { readonly title?: string };
  readonly namedRanges?: readonly { readonly name?: string; readonly range?: ApiRange }[];
  readonly sheets?: readonly {
    readonly properties?: { readonly sheetId?: number; readonly title?: string; readonly sheetType?: string };
    readonly data?: readonly { readonly rowData?: readonly { readonly values?: readonly ApiCell[] }[] }[];
  }[];
}

function parsed(bytes: Uint8Array): ApiSheet {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new SourceError({ kind: 'corrupt' });
  }
}

function workbookOf({ properties, namedRanges, sheets }: ApiSheet, url: string): Workbook {
  // Like every field of Google's answers, an ID of 0 is left out.
  const titles = new Map(
    (sheets ?? []).map((sheet) => [sheet.properties?.sheetId ?? 0, sheet.properties?.title ?? '']),
  );
  const tabs = (sheets ?? [])
    .filter((sheet) => (sheet.properties?.sheetType ?? 'GRID') === 'GRID')
    .map((sheet) => tabOf(sheet.properties?.title ?? '', sheet.data?.[0]?.rowData ?? []));
  if (tabs.length === 0) throw new SourceError({ kind: 'corrupt' });
  const names = (namedRanges ?? []).map(({ name, range }) => namedRangeOf(name ?? '', range, titles));
  return { title: properties?.title ?? '', url, tabs, namedRanges: names };
}

function tabOf(name: string, rows: readonly { readonly values?: readonly ApiCell[] }[]): WorkbookTab {
  if (rows.length > LIMITS.rows) throw new SourceError({ kind: 'too-large', limit: `${LIMITS.rows} rows` });
  const width = rows.reduce((most, { values }) => Math.max(most, values?.length ?? 0), 0);
  if (rows.length * width > LIMITS.cells) {
    throw new SourceError({ kind: 'too-large', limit: `${LIMITS.cells} cells in one tab` });
  }
  const links = new Map<string, string>();
  const cells = rows.map(({ values = [] }, row) =>
    Array.from({ length: width }, (_, column): Cell => {
      const cell = values[column];
      if (cell?.hyperlink !== undefined) links.set(`${row},${column}`, cell.hyperlink);
      return cell === undefined ? null : cellOf(cell);
    }),
  );
  return { name, cells, ...(links.size === 0 ? {} : { links }) };
}

const DATES: ReadonlySet<string | undefined> = new Set(['DATE', 'DATE_TIME', 'TIME']);

/** Errors as a sheet shows them. */
const ERRORS: Readonly<Record<string, string>> = {
  DIVIDE_BY_ZERO: '#DIV/0!',
  VALUE: '#VALUE!',
  REF: '#REF!',
  NAME: '#NAME?',
  NUM: '#NUM!',
  N_A: '#N/A',
  NULL_VALUE: '#NULL!',
  LOADING: 'Loading…',
};

function cellOf({ effectiveValue, effectiveFormat }: ApiCell): Cell {
  if (effectiveValue === undefined) return null;
  const { numberValue, stringValue, boolValue, errorValue } = effectiveValue;
  if (numberValue !== undefined) {
    return DATES.has(effectiveFormat?.numberFormat?.type) ? new SerialDate(numberValue) : numberValue;
  }
  if (errorValue !== undefined) return ERRORS[errorValue.type ?? ''] ?? '#ERROR!';
  return boolValue ?? stringValue ?? null;
}

function namedRangeOf(
  name: string,
  range: ApiRange | undefined,
  titles: ReadonlyMap<number, string>,
): NamedRange {
  const tab = titles.get(range?.sheetId ?? 0);
  if (range === undefined || tab === undefined) return { name, place: null };
  const { startRowIndex = 0, endRowIndex, startColumnIndex = 0, endColumnIndex } = range;
  const bottom = endRowIndex === undefined ? null : endRowIndex - 1;
  const right = endColumnIndex === undefined ? null : endColumnIndex - 1;
  return { name, place: { tab, range: { top: startRowIndex, left: startColumnIndex, bottom, right } } };
}
