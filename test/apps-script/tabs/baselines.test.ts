/** Baselines: captured as values, listed, compared, chosen; none is ever altered. */
import { afterEach, describe, expect, it } from 'vitest';
import { closeWorkbooks } from '../workbook.js';
import { PLAN, QuayWorks } from './quay-works.js';

afterEach(closeWorkbooks);

const baselineTabs = (book: QuayWorks) => book.tabNames().filter((name) => name.startsWith('Baseline'));

describe('a saved baseline', () => {
  it('is the plan as computed now, as values on a tab named by its number and day', () => {
    const book = new QuayWorks();
    book.act('saveBaseline');
    const [name = ''] = baselineTabs(book);
    expect(name).toMatch(/^Baseline 1 \(\d{1,2} [A-Z][a-z]{2} \d{4}\)$/);
    expect(book.shown(name)).toEqual([
      [
        'ID',
        'Task',
        'Baseline start',
        'Baseline finish',
        'Baseline duration',
        'Baseline budget',
        'Fixed cost',
        'Accrual',
        'EV method',
      ],
      ['2', 'Draw', '2 Mar 2026', '6 Mar 2026', '5', '1,000', '', 'prorated', 'percent complete'],
      ['3', 'Check', '9 Mar 2026', '17 Mar 2026', '5', '500', '', 'prorated', 'percent complete'],
      ['5', 'Lay', '18 Mar 2026', '31 Mar 2026', '10', '2,000', '', 'prorated', 'percent complete'],
    ]);
    expect(book.tab(name).getDataRange().getFormulas().flat().join('')).toBe('');
    const [protection] = book.tab(name).getProtections('SHEET' as never);
    expect(protection?.isWarningOnly()).toBe(true);
    expect(book.line('Settings', 'Baseline')[1]).toBe(name);
  });

  it('is measured against at once, holds whatever the plan does then, and is undone', () => {
    const book = new QuayWorks();
    const before = book.snapshot();
    book.act('saveBaseline');
    const [name = ''] = baselineTabs(book);
    const kept = book.shown(name);
    book.type('D6', '15', 'Plan');
    book.type('F6', '9000', 'Plan');
    expect(book.metric('BAC')).toBe('3,500');
    expect(book.line('Summary', 'Quay')[12]).toBe('5.0');
    expect(book.shown(name)).toEqual(kept);
    book.type('D6', '10', 'Plan');
    book.type('F6', '2000', 'Plan');
    book.undo();
    expect(book.snapshot()).toBe(before);
  });

  it('that comes second is kept beside the first, which stays in use', () => {
    const book = new QuayWorks();
    book.act('saveBaseline');
    book.type('D6', '12', 'Plan');
    book.act('saveBaseline');
    const [first = '', second = ''] = baselineTabs(book);
    expect(second).toMatch(/^Baseline 2 /);
    expect(book.line('Settings', 'Baseline')[1]).toBe(first);
    expect(book.line('Summary', 'Quay')[12]).toBe('2.0');
    expect(book.shown(second).at(-1)?.[4]).toBe('12');
  });

  it('needs a plan', () => {
    const book = new QuayWorks();
    book.undo();
    expect(book.reply({ ask: 'act', action: 'saveBaseline' as never })).toEqual({
      sentence: expect.stringContaining('no plan yet'),
    });
  });

  it('goes by names where the plan has neither IDs nor codes, so that a row put in between shifts nothing', () => {
    const plan = PLAN.map(([, , task, duration, , budget]) => [
      task ?? '',
      duration ?? '',
      budget ?? '',
    ]).filter(([task]) => task !== 'Design' && task !== 'Build');
    const book = new QuayWorks({}, plan);
    book.act('saveBaseline');
    expect(book.shown(baselineTabs(book)[0]).map(([id]) => id)).toEqual(['ID', '', '', '']);
    book.tab('Plan').insertRowAfter(1);
    book.host.engine.calculate();
    book.type('A2', 'Measure', 'Plan');
    book.type('B2', '1', 'Plan');
    expect(book.metric('BAC')).toBe('3,500');
    expect(book.line('Summary', 'BAC')[2]).toBe('added since the baseline and outside BAC: 1 Measure');
  });
});

describe('another baseline', () => {
  it('is used when its tab is in front, and undo brings the first back', () => {
    const book = new QuayWorks();
    book.act('saveBaseline');
    book.type('D6', '12', 'Plan');
    book.act('saveBaseline');
    const [first = '', second = ''] = baselineTabs(book);
    const before = book.snapshot();
    book.tab(second).activate();
    book.act('useBaseline');
    expect(book.line('Settings', 'Baseline')[1]).toBe(second);
    expect(book.line('Summary', 'Quay')[12]).toBe('0.0');
    book.undo();
    expect(book.snapshot()).toBe(before);
    expect(book.line('Settings', 'Baseline')[1]).toBe(first);
  });

  it('is asked for elsewhere, by number', () => {
    const book = new QuayWorks();
    book.act('saveBaseline');
    book.act('saveBaseline');
    book.tab('Plan').activate();
    book.host.shown.type = () => '2';
    book.run('useBaseline');
    expect(book.line('Settings', 'Baseline')[1]).toMatch(/^Baseline 2 /);
    book.host.shown.type = () => '7';
    book.run('useBaseline');
    expect(book.alerts().at(-1)).toBe('There is no baseline "7". Type a number from 1 to 2.');
  });

  it('may replace one that the manager brought along, which stays to be chosen again', () => {
    const own = [
      ['ID', 'Task', 'Baseline start', 'Baseline finish', 'Baseline budget'],
      [2, 'Draw', '2026-03-02', 46086, 900],
    ];
    const book = new QuayWorks({ Promise: own });
    expect(book.metric('BAC')).toBe('900');
    book.act('saveBaseline');
    expect(book.metric('BAC')).toBe('900');
    const [saved = ''] = baselineTabs(book);
    book.act('compareBaselines');
    expect(book.line('Compare', 'Promise').slice(1, 4)).toEqual(['in use', '5 Mar 2026', '900']);
    book.tab(saved).activate();
    book.act('useBaseline');
    expect(book.metric('BAC')).toBe('3,500');
    expect(book.line('Compare', 'Promise').slice(1, 4)).toEqual(['', '5 Mar 2026', '900']);
    expect(book.line('Compare', saved)[1]).toBe('in use');
    book.tab('Promise').activate();
    book.act('useBaseline');
    expect(book.metric('BAC')).toBe('900');
    expect(book.shown('Promise')[1]?.[4]).toBe('900');
  });
});

describe('the Compare tab', () => {
  it('lists every baseline with its finish and budget against the plan, and what slipped since the one chosen', () => {
    const book = new QuayWorks();
    book.act('saveBaseline');
    book.act('compareBaselines');
    book.type('D6', '12', 'Plan');
    book.type('F4', '650', 'Plan');
    book.act('saveBaseline');
    book.type('D6', '13', 'Plan');
    const [first = '', second = ''] = baselineTabs(book);
    expect(book.line('Compare', 'The plan now').slice(2, 4)).toEqual(['3 Apr 2026', '3,650']);
    expect(book.line('Compare', first).slice(1, 6)).toEqual([
      'in use',
      '31 Mar 2026',
      '3,500',
      '3',
      'finishes 3 calendar days later, costs 150 more',
    ]);
    expect(book.line('Compare', second).slice(1, 6)).toEqual([
      '',
      '2 Apr 2026',
      '3,650',
      '3',
      'finishes 1 calendar day later, costs the same',
    ]);
    const slips = () => {
      const rows = book.shown('Compare');
      return rows.slice(rows.findIndex(([id]) => id === 'ID') + 1).map(([, task, , , slip]) => [task, slip]);
    };
    expect(slips()).toEqual([['Lay', '3']]);
    const choice = book.shown('Compare').findIndex(([text]) => text === 'What finishes later than in') + 1;
    book.type(`B${choice}`, second, 'Compare');
    expect(slips()).toEqual([['Lay', '1']]);
    expect(book.callsOn('Compare')).toBe(2);
    expect(book.errorsOn('Compare')).toEqual([]);
  });

  it('is undone with the baseline that it listed last', () => {
    const book = new QuayWorks();
    book.act('saveBaseline');
    book.act('compareBaselines');
    const before = book.snapshot();
    book.act('saveBaseline');
    book.undo();
    expect(book.snapshot()).toBe(before);
  });

  it('asks for a baseline where there is none', () => {
    const book = new QuayWorks();
    expect(book.reply({ ask: 'act', action: 'compareBaselines' as never })).toEqual({
      sentence: 'This workbook has no baseline yet. Choose Save a baseline first.',
    });
  });
});
