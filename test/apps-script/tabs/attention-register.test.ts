/** What of the register of risks needs attention first. */
import { afterEach, describe, expect, it } from 'vitest';
import { closeWorkbooks } from '../workbook.js';
import { planned } from './harbour-works.js';

afterEach(closeWorkbooks);

describe('what needs attention', () => {
  it('has overdue entries of the register, and risks that are likely and grave', () => {
    const book = planned();
    const before = book.plan().attention.length;
    book.run('openRisks');
    const rows = [
      ['Storm', 'risk', '80%', '30000', '', '', '', ''],
      ['Rain', 'risk', '20%', '30000', '', '', '', ''],
      ['Choose the crane', 'decision', '', '', 'Sponsor', '', '2026-03-12', 'Open'],
      ['Book the tug', 'action', '', '', '', '', '2026-03-10', 'Closed'],
    ];
    rows.forEach((cells, row) => {
      cells.forEach((text, column) => {
        if (text !== '') book.host.type('Risks', row + 2, column + 1, text);
      });
    });
    const lines = book.plan().attention.slice(before);
    expect(lines.map(({ task, why, target }) => [task, why, target.range])).toEqual([
      ['Choose the crane', 'This decision was due 12 Mar 2026 and is open. Owner: Sponsor.', 'A4:H4'],
      ['Storm', 'A likely and grave risk: 80 % × 30,000 = 24,000.', 'A2:H2'],
    ]);
    expect(new Set(lines.map(({ target }) => target.tab))).toEqual(new Set([book.tab('Risks').getSheetId()]));
  });
});
