/** The texts in the browser's own language. */
import { type Words, wordsOf } from '../words/words.js';
import { browser } from './browser.js';

export const browserWords = (): Words =>
  wordsOf(localeOf(browser.i18n.getMessage('locale'), browser.i18n.getUILanguage()), (key, substitutions) =>
    browser.i18n.getMessage(key, substitutions),
  );

/** The browser's own variety of the language that the texts are in: `en-GB` for English texts. */
const localeOf = (ofTexts: string, ofBrowser: string): string =>
  ofBrowser.split('-')[0] === ofTexts ? ofBrowser : ofTexts;
