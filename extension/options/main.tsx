/** Shows the options, and shows them anew whenever something of them changes, here or elsewhere. */
import { render } from 'preact';
import { browser } from '../browser/browser.js';
import { browserWords } from '../browser/browser-words.js';
import { localStore } from '../browser/local-store.js';
import { indexedStore } from '../store/indexed-store.js';
import { KEYS } from '../store/painted-values.js';
import { TABLES_DATABASE } from '../store/tables-store.js';
import { browserActions } from './browser-actions.js';
import { Options } from './options.js';
import { optionsView } from './options-view.js';

const tables = indexedStore(TABLES_DATABASE);

let latest = 0;

async function show(): Promise<void> {
  latest += 1;
  const mine = latest;
  const words = browserWords((await localStore.get([KEYS.words]))[KEYS.words]);
  const view = await optionsView(localStore, tables);
  // What was read more slowly, and before, must not stand in the end.
  if (mine !== latest) return;
  document.documentElement.lang = words.locale;
  document.title = `Throughline: ${words.t('options')}`;
  const page = document.getElementById('options') as HTMLElement;
  render(<Options ui={{ view, words, actions: browserActions }} />, page);
}

/** A refresh writes many values one after another; the page follows once they rest. */
let waiting: ReturnType<typeof setTimeout> | undefined;
browser.storage.onChanged.addListener((_, area) => {
  if (area !== 'local') return;
  clearTimeout(waiting);
  waiting = setTimeout(() => void show(), 60);
});

await show();
