/** Hears what the pages ask, and answers once it is done. */
import polyfill from 'webextension-polyfill';

/**
 * Chrome gave listeners answers by promise only in its latest versions, so here the polyfill stands between.
 *
 * @param listen a promise that never fails: a page without the polyfill would take its failure for an answer;
 *   undefined where the message is not one to answer
 */
export function hearMessages(listen: (message: unknown) => Promise<unknown> | undefined): void {
  polyfill.runtime.onMessage.addListener(listen);
}
