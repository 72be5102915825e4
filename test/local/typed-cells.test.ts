import { describe, expect, it } from 'vitest';
import { nodePackages } from '../../apps-script/local/engine/node-packages.js';
import { typedCells } from '../../apps-script/local/page/typed-cells.js';

const { numfmt } = nodePackages().core;
const column = (...texts: string[]) =>
  typedCells(
    texts.map((text) => [text]),
    numfmt,
  ).map(([cell]) => (typeof cell === 'object' && cell !== null ? cell.value : cell));

describe('a column of dates of a text file', () => {
  it.each([
    ['slashes', ['05/01/2026', '16/02/2026']],
    ['dots', ['09.02.2026', '19.01.2026']],
    ['dots without a date that shows the order', ['09.02.2026', '10.02.2026']],
    ['weekdays', ['Mon 26/01/26', 'Mon 09/02/26', 'Fri 06/02/26']],
  ])('keeps the day of every date where the day stands first: %s', (_, texts) => {
    expect(column(...texts)).toEqual(texts);
  });

  it('leaves a weekday that would have to change, and one that is wrong', () => {
    expect(column('Mon 09/02/26')).toEqual(['Mon 09/02/26']);
    expect(column('Tue 27 Jan 2026', 'Mon 27 Jan 2026')).toEqual([46_049, 'Mon 27 Jan 2026']);
  });

  it('takes what has one meaning for a date, and the rest month first as it does in a typed cell', () => {
    expect(column('2026-02-09', '9 Feb 2026')).toEqual([46_062, 46_062]);
    expect(column('02/09/2026', '01/26/2026')).toEqual([46_062, 46_048]);
    expect(column('02/09/2026')).toEqual([46_062]);
  });

  it('takes numbers and percentages as typed, whatever dates stand beside them', () => {
    expect(column('26/01/2026', '60%', '1,234', 'TRUE', 'x')).toEqual(['26/01/2026', 0.6, 1234, true, 'x']);
  });
});
