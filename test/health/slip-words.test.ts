import { expect, it } from 'vitest';
import { isSlip, slipText } from '../../shared/health/slip-words.js';

it('tells a slip in tenths of a working day, later or earlier', () => {
  expect(slipText(2)).toBe('2 working days after');
  expect(slipText(-1)).toBe('1 working day before');
  expect(slipText(0.05)).toBe('0.1 working days after');
  expect(slipText(1.25, { later: 'late', earlier: 'early', same: '' })).toBe('1.3 working days late');
});

it('tells none where the days would read 0', () => {
  for (const days of [0, 0.04, -0.04, 0.0499]) {
    expect(isSlip(days)).toBe(false);
    expect(slipText(days)).toBe('as in');
  }
});
