import { expect, test } from 'vitest';
import { formatsOf } from '../../../extension/program/format.js';

test('a share below nothing has the same minus as the amounts beside it', () => {
  const { percent, signedPercent, exactMoney } = formatsOf('en');
  expect([percent(-0.47), signedPercent(-0.03), exactMoney(-5, 'GBP')[0]]).toEqual(['−47%', '−3%', '−']);
  expect(percent(0.35)).toBe('35%');
});

test('a Portuguese date is as short as in any other language', () => {
  const { fullDate } = formatsOf('pt');
  expect(fullDate(46_562)).toBe('24 jun. 2027');
  expect(formatsOf('es').fullDate(46_562)).toBe('24 jun 2027');
});
