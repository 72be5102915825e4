/** The one door to the browser's extension interface, which answers by promises in Chrome and in Firefox alike. */
import type { Browser } from 'webextension-polyfill';

const host = globalThis as unknown as { readonly browser?: Browser; readonly chrome: Browser };

/** Nothing stands between the pages and the browser: what they load is paid for before the first picture. */
export const browser: Browser = host.browser ?? host.chrome;
