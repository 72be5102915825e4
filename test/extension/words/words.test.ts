import { describe, expect, test } from 'vitest';
import de from '../../../extension/_locales/de/messages.json';
import en from '../../../extension/_locales/en/messages.json';
import es from '../../../extension/_locales/es/messages.json';
import fr from '../../../extension/_locales/fr/messages.json';
import ja from '../../../extension/_locales/ja/messages.json';
import pt from '../../../extension/_locales/pt/messages.json';
import { catalogueLookup, wordsOf } from '../../../extension/words/words.js';

type Catalogue = Record<string, { message: string }>;

const english: Catalogue = en;

const placeholders = (message = ''): string[] => (message.match(/\$\d/g) ?? []).sort();

describe.each<[string, Catalogue]>([
  ['es', es],
  ['pt', pt],
  ['de', de],
  ['fr', fr],
  ['ja', ja],
])('the words in %s', (language, catalogue) => {
  test('are complete, and none is left over', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(english).sort());
    expect(catalogue.locale?.message).toBe(language);
  });

  test('say something, with the same things put in', () => {
    for (const [key, { message }] of Object.entries(catalogue)) {
      expect(message.trim(), key).not.toBe('');
      expect(placeholders(message), key).toEqual(placeholders(english[key]?.message));
    }
  });

  test('fit the stores', () => {
    expect(catalogue.extensionName?.message.length).toBeLessThanOrEqual(75);
    expect(catalogue.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });
});

describe('a text', () => {
  const words = wordsOf('en', catalogueLookup(en));

  test('takes in what it is given', () => {
    expect(words.t('projectsRead', '11', '12')).toBe('11 of 12 projects read');
  });

  test('has a form for one and a form for more', () => {
    expect(words.counted('noUpdateFor', 1)).toBe('No update for 1 day.');
    expect(words.counted('noUpdateFor', 1_900)).toBe('No update for 1,900 days.');
  });

  test('keeps to the tone: no exclamation marks, nothing done "successfully", no "please"', () => {
    for (const [key, { message }] of Object.entries(english)) {
      expect(message, key).not.toMatch(/!|successfully|please/i);
    }
  });
});
