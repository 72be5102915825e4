import { describe, expect, test } from 'vitest';
import { hasKeys, type Shape, stored, unstored } from '../../../extension/store/versions.js';

interface Name {
  readonly first: string;
  readonly last: string;
}

/** Version 1 was one text, version 2 two, version 3 calls them otherwise. */
const SHAPE: Shape<Name> = {
  version: 3,
  migrations: [
    { date: '2026-01-31', lift: (value) => String(value).split(' ') },
    {
      date: '2026-02-28',
      lift: (value) => {
        const [first, last] = value as string[];
        return { first, last };
      },
    },
  ],
  isValid: (value): value is Name => hasKeys(value, ['first', 'last']),
};

const ADA = { first: 'Ada', last: 'Lovelace' };

describe('a stored value', () => {
  test('comes back as it was', () => {
    expect(unstored(SHAPE, stored(SHAPE, ADA))).toEqual(ADA);
  });

  test.each([
    [1, 'Ada Lovelace'],
    [2, ['Ada', 'Lovelace']],
  ])('of version %i is lifted to this one', (version, value) => {
    expect(unstored(SHAPE, { version, value })).toEqual(ADA);
  });

  test.each([
    undefined,
    null,
    'text',
    {},
    { version: 4, value: ADA },
    { version: 0, value: ADA },
    { version: 3, value: {} },
    { version: '3', value: ADA },
  ])('that is missing, newer or damaged is none: %j', (raw) => {
    expect(unstored(SHAPE, raw)).toBeNull();
  });
});
