import { expect, test } from 'vitest';
import { dateWords } from '../../shared/time/date-words.js';

test('a date in words, with its time of day only where it has one', () => {
  expect(dateWords(46112)).toBe('31 Mar 2026');
  expect(dateWords(46112 + 8.5 / 24)).toBe('31 Mar 2026 08:30');
  expect(dateWords(46112 + 23.9999 / 24)).toBe('1 Apr 2026');
  expect(dateWords(1)).toBe('31 Dec 1899');
});
