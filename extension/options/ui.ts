/** What every part of the options page is given. */
import type { Words } from '../words/words.js';
import type { Actions } from './actions.js';
import type { OptionsView } from './options-view.js';

export interface Ui {
  readonly view: OptionsView;
  readonly actions: Actions;
  readonly words: Words;
}
