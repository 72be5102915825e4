import { expect, it } from 'vitest';
import { cutText, listed, MOST_CHARACTERS } from '../../shared/table/listed.js';

it('names the first of many and counts the others', () => {
  expect(listed(['4', '7', '9'], 3)).toBe('4, 7, 9');
  expect(listed(['4', '7', '9', '12'], 2)).toBe('4, 7 and 2 more');
  expect(listed(['One.', 'Two.', 'Three.'], 1, ' ')).toBe('One. and 2 more');
});

it('cuts a text to what a cell holds, and leaves one that fits', () => {
  const fits = 'a'.repeat(MOST_CHARACTERS);
  expect(cutText(fits)).toBe(fits);
  expect(cutText(`${fits}b`)).toBe(`${'a'.repeat(MOST_CHARACTERS - 1)}…`);
  expect(cutText('four words and more', 11)).toBe('four words…');
});
