/** What every part of the popup is given: what to show, what can be done, and the words for it. */
import type { Signal } from '@preact/signals';
import type { PopupState } from '../store/popup-state.js';
import type { Words } from '../words/words.js';
import type { Actions, OpenSheet } from './actions.js';

type Later = typeof import('./later.js');

export interface Ui {
  readonly state: PopupState;
  readonly actions: Actions;
  readonly words: Words;
  readonly openSheet: Signal<OpenSheet | null>;
  /** True where the page stands in a tab of its own. */
  readonly inTab: boolean;
  readonly now: () => number;
  /** Null until the first picture stands there. */
  readonly later: Signal<Later | null>;
}
