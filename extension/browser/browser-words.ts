/** The texts in the browser's own language. */
import { type Words, wordsOf } from '../words/words.js';
import { browser } from './browser.js';

export const browserWords = (): Words =>
  wordsOf(browser.i18n.getMessage('locale') || 'en', (key, substitutions) =>
    browser.i18n.getMessage(key, substitutions),
  );
