/** Google's hosts that a sheet is read from, and whether the user lets the extension read them. */
import { browser } from './browser.js';

/** An export starts at the first host and is delivered by the second. */
const GOOGLE_HOSTS = ['https://docs.google.com/*', 'https://*.googleusercontent.com/*'] as const;

/** Firefox lets users take this back at any time, so it is asked on every refresh. */
export const mayReadGoogle = (): Promise<boolean> =>
  browser.permissions.contains({ origins: [...GOOGLE_HOSTS] });

/** Asks the user; only a click may start it. */
export const askToReadGoogle = (): Promise<boolean> =>
  browser.permissions.request({ origins: [...GOOGLE_HOSTS] });
