/** Paints the last stored picture at once, then listens for news of it. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from '../browser/browser.js';
import { browserWords } from '../browser/browser-words.js';
import { popupState, takeIn } from '../store/popup-state.js';
import { KEYS } from '../store/painted-values.js';
import type { OpenSheet } from './actions.js';
import { browserActions, sheetOfActiveTab } from './browser-actions.js';
import { listenToKeys } from './keyboard.js';
import { Popup } from './popup.js';
import type { Ui } from './ui.js';

const first = await browser.storage.local.get([KEYS.picture, KEYS.refresh, KEYS.words]);
const words = browserWords(first[KEYS.words]);
const state = popupState();
const ui: Ui = {
  state,
  words,
  actions: browserActions(state, words),
  openSheet: signal<OpenSheet | null>(null),
  inTab: location.hash === '#add',
  now: () => Date.now(),
};
document.documentElement.lang = words.locale;

takeIn(state, first);
if (ui.inTab) state.panel.value = 'add';
render(<Popup ui={ui} />, document.getElementById('popup') as HTMLElement);
performance.mark('painted');

browser.storage.onChanged.addListener((changes, area) => {
  if (area !== 'local') return;
  takeIn(state, Object.fromEntries(Object.entries(changes).map(([key, change]) => [key, change.newValue])));
});
listenToKeys(document, ui);

// The rest can wait until the first rows stand there.
requestAnimationFrame(() =>
  setTimeout(async () => {
    takeIn(state, await browser.storage.local.get(KEYS.rest));
    void browser.runtime.sendMessage({ type: 'opened' }).catch(() => undefined);
    ui.openSheet.value = await sheetOfActiveTab();
  }),
);
