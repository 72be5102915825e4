/** Paints the last stored picture at once, then listens for news of it. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from '../browser/browser.js';
import { browserWords } from '../browser/browser-words.js';
import { KEYS } from '../store/painted-values.js';
import { popupState, takeIn, takeUpView } from '../store/popup-state.js';
import { type Actions, type OpenSheet, waitingActions } from './actions.js';
import { Popup } from './popup.js';
import type { Ui } from './ui.js';

const first = await browser.storage.local.get([KEYS.picture, KEYS.refresh, KEYS.words, KEYS.view]);
const words = browserWords(first[KEYS.words]);
const state = popupState();
let whenLoaded: (actions: Actions) => void = () => undefined;
const loaded = new Promise<Actions>((resolve) => {
  whenLoaded = resolve;
});
const ui: Ui = {
  state,
  words,
  actions: waitingActions(loaded),
  openSheet: signal<OpenSheet | null>(null),
  inTab: location.hash === '#add' || location.hash === '#tab',
  now: () => Date.now(),
  later: signal<Ui['later']['value']>(null),
};
document.documentElement.lang = words.locale;

takeIn(state, first);
const view = takeUpView(state, first[KEYS.view]);
if (location.hash === '#add') state.panel.value = 'add';
render(<Popup ui={ui} />, document.getElementById('popup') as HTMLElement);
performance.mark('painted');

browser.storage.onChanged.addListener((changes, area) => {
  if (area !== 'local') return;
  takeIn(state, Object.fromEntries(Object.entries(changes).map(([key, change]) => [key, change.newValue])));
});

// The rest can wait until the first rows stand there.
requestAnimationFrame(() =>
  setTimeout(async () => {
    const later = await import('./later.js');
    const actions = later.browserActions(state, words);
    // From now on a click asks the browser at once, as it must for a permission.
    Object.assign(ui.actions, actions);
    whenLoaded(actions);
    later.listenToKeys(document, ui);
    ui.later.value = later;
    takeIn(state, await browser.storage.local.get(KEYS.rest));
    if (view?.openRow != null) await ui.actions.open(view.openRow);
    if (!ui.inTab) later.keepView(state, view?.scrolled ?? 0);
    void browser.runtime.sendMessage({ type: 'opened' }).catch(() => undefined);
    ui.openSheet.value = await later.sheetOfActiveTab();
  }),
);
