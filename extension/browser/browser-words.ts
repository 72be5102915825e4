/** The texts in the browser's own language, or in the one that a person chose on the options page. */
import { type Catalogue, catalogueLookup, type Words, wordsOf } from '../words/words.js';
import { browser } from './browser.js';

/** A chosen language's texts as they are stored, so that a page reads them together with what it paints. */
export interface ChosenWords {
  readonly language: string;
  readonly catalogue: Catalogue;
}

/** @param chosen what lies in the store under the key of the words; anything else means the browser's language */
export function browserWords(chosen?: unknown): Words {
  const ofBrowser = browser.i18n.getUILanguage();
  const lookup = (key: string, substitutions: string[]): string =>
    browser.i18n.getMessage(key, substitutions);
  if (!isChosen(chosen)) return wordsOf(localeOf(browser.i18n.getMessage('locale'), ofBrowser), lookup);
  const own = catalogueLookup(chosen.catalogue);
  // A text that came with an update is not in what was stored before it.
  return wordsOf(localeOf(chosen.language, ofBrowser), (key, substitutions) =>
    key in chosen.catalogue ? own(key, substitutions) : lookup(key, substitutions),
  );
}

const isChosen = (value: unknown): value is ChosenWords =>
  typeof value === 'object' && value !== null && 'language' in value && 'catalogue' in value;

/** The texts of a language, from the extension's own files. */
export async function chosenWords(language: string): Promise<ChosenWords> {
  const file = browser.runtime.getURL(`_locales/${language}/messages.json`);
  return { language, catalogue: await (await fetch(file)).json() };
}

/** The browser's own variety of the language that the texts are in: `en-GB` for English texts. */
const localeOf = (ofTexts: string, ofBrowser: string): string =>
  ofBrowser.split('-')[0] === ofTexts ? ofBrowser : ofTexts;
