/** Reads a Google Sheet with the session the user already has in this browser, through its .xlsx export. */
import { download } from './download.js';
import { type Outcome, outcomeOf, type SheetSource, SourceError, type Workbook } from './sheet-source.js';
import { LIMITS } from './workbook/limits.js';
import { readXlsx } from './workbook/xlsx.js';
import { exportUrl, openUrl, type WorkbookAddress } from './workbook-address.js';

/** What the source needs of its surroundings; a test gives its own. */
export interface Surroundings {
  readonly fetch: typeof globalThis.fetch;
  /** Whether the browser lets the extension read Google's hosts at this moment. */
  readonly mayReadGoogle: () => Promise<boolean>;
  readonly timeoutMilliseconds: number;
}

export function googleSession(surroundings: Surroundings): SheetSource<WorkbookAddress> {
  return {
    read: (address): Promise<Outcome<Workbook>> => outcomeOf(() => readExport(address, surroundings)),
  };
}

async function readExport(address: WorkbookAddress, surroundings: Surroundings): Promise<Workbook> {
  const signal = AbortSignal.timeout(surroundings.timeoutMilliseconds);
  const response = await fetchExport(exportUrl(address), signal, surroundings);
  failOnStatus(response);
  const bytes = await download(response, LIMITS.fileBytes, signal);
  return readXlsx(bytes, titleOf(response) ?? '', openUrl(address));
}

/** A good export is itself a redirect, so redirects are followed; what then fails is told apart by a second look. */
async function fetchExport(url: string, signal: AbortSignal, surroundings: Surroundings): Promise<Response> {
  try {
    return await surroundings.fetch(url, {
      credentials: 'include',
      redirect: 'follow',
      cache: 'no-store',
      signal,
    });
  } catch {
    if (signal.aborted) throw new SourceError({ kind: 'timed-out' });
    throw new SourceError({ kind: await whyUnreachable(url, signal, surroundings) });
  }
}

async function whyUnreachable(
  url: string,
  signal: AbortSignal,
  surroundings: Surroundings,
): Promise<'permission-off' | 'signed-out' | 'offline' | 'timed-out'> {
  if (!(await surroundings.mayReadGoogle())) return 'permission-off';
  try {
    const probe = await surroundings.fetch(url, {
      credentials: 'include',
      redirect: 'manual',
      cache: 'no-store',
      signal,
    });
    // Google answered and sends us where we may not follow: to its sign-in page.
    return probe.type === 'opaqueredirect' ? 'signed-out' : 'offline';
  } catch {
    return signal.aborted ? 'timed-out' : 'offline';
  }
}

function failOnStatus(response: Response): void {
  if (hostOf(response.url) === 'accounts.google.com') throw new SourceError({ kind: 'signed-out' });
  if (response.ok) {
    // A page in place of a file: a notice from Google or from a network's own gate.
    if (/text\/html/i.test(response.headers.get('content-type') ?? '')) {
      throw new SourceError({ kind: 'not-a-workbook' });
    }
    return;
  }
  const { status } = response;
  if (status === 401) throw new SourceError({ kind: 'signed-out' });
  if (status === 403) throw new SourceError({ kind: 'no-access' });
  if (status === 404 || status === 410) throw new SourceError({ kind: 'not-found' });
  if (status === 413) throw new SourceError({ kind: 'too-large', limit: 'what Google exports' });
  if (status === 429) throw new SourceError({ kind: 'throttled' });
  throw new SourceError({ kind: 'service-trouble' });
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}

/** The workbook's name, from the file name that the export proposes. */
function titleOf(response: Response): string | null {
  const header = response.headers.get('content-disposition') ?? '';
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(header)?.[1];
  const plain = /filename="([^"]*)"/i.exec(header)?.[1];
  const name = encoded === undefined ? plain : decode(encoded);
  return name?.replace(/\.xlsx$/i, '') || null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
