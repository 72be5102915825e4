/** Keeps what is chosen in the popup, so that it opens again where it was. */
import { effect } from '@preact/signals';
import { browser } from '../browser/browser.js';
import { KEYS } from '../store/painted-values.js';
import { currentView, type PopupState } from '../store/popup-state.js';
import { VIEW_SHAPE } from '../store/popup-view.js';
import { stored } from '../store/versions.js';

/** A popup may close at any moment: not much longer than a key stroke. */
const SETTLED_MILLISECONDS = 150;

/** @param scrolled where it stood, in CSS pixels: its rows must be there already */
export function keepView(state: PopupState, scrolled: number): void {
  const main = document.querySelector('main');
  main?.scrollTo(0, scrolled);
  let timer = 0;
  const keep = (): void => {
    const view = currentView(state, main?.scrollTop ?? 0);
    clearTimeout(timer);
    timer = setTimeout(
      () => void browser.storage.local.set({ [KEYS.view]: stored(VIEW_SHAPE, view) }),
      SETTLED_MILLISECONDS,
    );
  };
  main?.addEventListener('scroll', keep, { passive: true });
  let isFirst = true;
  effect(() => {
    // Read in any case: that is what the effect depends on.
    currentView(state, 0);
    if (!isFirst) keep();
    isFirst = false;
  });
}
