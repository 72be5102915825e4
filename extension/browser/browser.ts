/** The one door to the browser's extension interface: the same promises in Chrome and in Firefox. */
import polyfill, { type Browser } from 'webextension-polyfill';

export const browser: Browser = polyfill;
