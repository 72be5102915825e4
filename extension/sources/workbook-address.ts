/** The address of a Google workbook: what to fetch, what a person opens, and how to point at one cell. */

export interface WorkbookAddress {
  readonly id: string;
  /** Which of several signed-in accounts: the N of `/u/N/` or `authuser=N`; null where the address names none. */
  readonly account: string | null;
}

/** The workbook that an address in the browser or on the clipboard means; null where it is no Google sheet. */
export function addressOf(text: string): WorkbookAddress | null {
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    return null;
  }
  if (url.protocol !== 'https:' || url.hostname !== 'docs.google.com') return null;
  const match = /^(?:\/a\/[^/]+)?\/spreadsheets(?:\/u\/(\d+))?\/d\/([A-Za-z0-9_-]{10,})(?:\/|$)/.exec(
    url.pathname,
  );
  // A published page (`/d/e/…`) is a picture of a sheet under another id.
  if (match === null || match[2] === undefined) return null;
  const account = match[1] ?? url.searchParams.get('authuser');
  return { id: match[2], account: account !== null && /^\d+$/.test(account) ? account : null };
}

/** What a Workbook cell means: a link, or the bare ID that IMPORTRANGE takes as well. */
export const addressInCell = (text: string): WorkbookAddress | null =>
  /^[A-Za-z0-9_-]{25,60}$/.test(text.trim()) ? { id: text.trim(), account: null } : addressOf(text);

const base = ({ id, account }: WorkbookAddress): string =>
  `https://docs.google.com/spreadsheets${account === null ? '' : `/u/${account}`}/d/${id}`;

export const exportUrl = (address: WorkbookAddress): string => `${base(address)}/export?format=xlsx`;

export const openUrl = (address: WorkbookAddress): string => `${base(address)}/edit`;

/**
 * Where a person lands on a cell. An .xlsx export names tabs but not their `gid`, so the tab goes by its name in the
 * range, as in a formula; without a sheet's consent to that, the workbook still opens, on the tab it last showed.
 */
export function cellUrl(workbookUrl: string, tab: string, range: string): string {
  const quoted = `'${tab.replaceAll("'", "''")}'!${range}`;
  return `${workbookUrl}#range=${encodeURIComponent(quoted)}`;
}
