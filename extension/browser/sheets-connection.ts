/** The connection to the Sheets API: a token of Google's that this browser holds until it is closed, and no longer. */
import { browser } from './browser.js';

/** Nothing but reading. */
const SCOPE = 'https://www.googleapis.com/auth/spreadsheets.readonly';

const TOKEN = 'sheets-token';

/** Renewed a little before it ends, so that it does not end on the way. */
const SLACK_MILLISECONDS = 60_000;

interface Token {
  readonly client: string;
  readonly text: string;
  readonly until: number;
}

/** What an organisation enters for its client as the address that Google sends back to. */
export function redirectAddress(): string {
  // Chrome tells it only once the permission is given, but a client is set up before that.
  if (!mayIdentify()) return `https://${browser.runtime.id}.chromiumapp.org/`;
  const address = browser.identity.getRedirectURL();
  // Firefox hands over at a loopback address, since its own is not one that Google lets a client name.
  const firefox = /^https:\/\/([^.]+)\.extensions\.allizom\.org\//.exec(address);
  return firefox === null ? address : `http://127.0.0.1/mozoauth2/${firefox[1]}`;
}

/** Chrome asks for it when it is needed; Firefox cannot, and lists it with the others. Only a click may start it. */
export const askForIdentity = async (): Promise<boolean> =>
  mayIdentify() || browser.permissions.request({ permissions: ['identity'] as never[] });

const mayIdentify = (): boolean => browser.identity !== undefined;

/** A token that holds; where there is none, one that Google grants without asking, or null. */
export async function sheetsToken(client: string): Promise<string | null> {
  const kept = (await browser.storage.session.get(TOKEN))[TOKEN] as Token | undefined;
  if (kept?.client === client && kept.until > Date.now() + SLACK_MILLISECONDS) return kept.text;
  return connect(client, false);
}

export const forgetToken = (): Promise<void> => browser.storage.session.remove(TOKEN);

/** @param interactive whether a window may open for a person to agree; only a click may want that */
export async function connect(client: string, interactive: boolean): Promise<string | null> {
  if (!mayIdentify()) return null;
  const state = crypto.randomUUID();
  try {
    const url = requestUrl(client, state, interactive);
    const answer = await browser.identity.launchWebAuthFlow({ url, interactive });
    return await keepToken(client, answer, state);
  } catch {
    // Refused, closed, or no session to renew it from: all of them end in asking the person again.
    return null;
  }
}

function requestUrl(client: string, state: string, interactive: boolean): string {
  const url = new URL('https://accounts.google.com/o/oauth2/v2/auth');
  url.search = new URLSearchParams({
    client_id: client,
    redirect_uri: redirectAddress(),
    response_type: 'token',
    scope: SCOPE,
    state,
    ...(interactive ? {} : { prompt: 'none' }),
  }).toString();
  return url.toString();
}

async function keepToken(client: string, answer: string, state: string): Promise<string | null> {
  const given = new URLSearchParams(new URL(answer).hash.slice(1));
  const text = given.get('access_token');
  const seconds = Number(given.get('expires_in'));
  if (text === null || given.get('state') !== state || !(seconds > 0)) return null;
  const token: Token = { client, text, until: Date.now() + seconds * 1000 };
  await browser.storage.session.set({ [TOKEN]: token });
  return text;
}
