/** What the sidebar asks of the built add-on: reasons for a date, mending a cell, actions, each in a real spreadsheet. */
import { describe, expect, it } from 'vitest';
import { inNode } from '../../apps-script/local/fake/in-node.js';
import { type LocalAppsScript, localAppsScript } from '../../apps-script/local/fake/index.js';
import type { Answers, Reply, Request } from '../../apps-script/menu/messages.js';

const PLAN = [
  ['No', 'Activity', 'Days', 'After', 'Constraint'],
  [1, 'Survey', '3d', '', ''],
  [2, 'Dredge', '2w', 'Servey', ''],
  [3, 'Quay wall', '4w', '2FS+2d', 'ALPA'],
  [4, 'Open', 0, 3, ''],
];

function ask<Ask extends Request['ask']>(
  host: LocalAppsScript,
  request: Extract<Request, { ask: Ask }>,
): Answers[Ask] {
  const reply = JSON.parse(String(host.ask('sidebarRequest', JSON.stringify(request)))) as Reply<Ask>;
  if ('sentence' in reply) throw new Error(reply.sentence);
  return reply.answer;
}

function converted(rows = PLAN): LocalAppsScript {
  const book = { name: 'Harbour', tabs: [{ name: 'Works', cells: rows as never }] };
  const host = localAppsScript({ ...inNode(), timeZone: 'Europe/Berlin', book });
  const shown = ask(host, { ask: 'open' });
  if (shown.showing !== 'sheet') throw new Error(`The sidebar shows ${shown.showing}.`);
  const answers = { project: 'Harbour', projectStart: '2026-03-02' };
  ask(host, { ask: 'apply', tab: shown.reading.tab, choices: { answers } });
  return host;
}

function planOf(host: LocalAppsScript) {
  const shown = ask(host, { ask: 'open' });
  if (shown.showing !== 'plan') throw new Error(`The sidebar shows ${shown.showing}.`);
  return shown.plan;
}

const cell = (host: LocalAppsScript, a1: string) =>
  host.book.getSheetByName('Works')?.getRange(a1).getValue();

describe('a mend', () => {
  it('replaces the wrong part of the cell alone, and can be taken back', () => {
    const host = converted();
    const problem = planOf(host).problems.find(({ message }) => message.startsWith('"Servey"'));
    expect(problem).toMatchObject({
      target: { range: 'D3' },
      mends: [{ from: 'Servey', to: 'Survey' }],
    });
    const [mend] = problem?.mends ?? [];
    if (!problem?.target || mend === undefined) throw new Error('Nothing is offered.');
    ask(host, { ask: 'mend', target: problem.target, mend });
    expect(cell(host, 'D3')).toBe('Survey');
    expect(planOf(host).problems.some(({ message }) => message.includes('Servey'))).toBe(false);
    expect(ask(host, { ask: 'undo' }).showing).toBe('plan');
    expect(cell(host, 'D3')).toBe('Servey');
  });

  it('is refused once the cell holds something else', () => {
    const host = converted();
    const target = { tab: planOf(host).block.tab, range: 'D3' };
    host.type('Works', 3, 4, '1');
    expect(() => ask(host, { ask: 'mend', target, mend: { from: 'Servey', to: 'Survey' } })).toThrow(
      'The cell no longer holds what was to be mended. Read again.',
    );
    expect(cell(host, 'D3')).toBe(1);
  });
});

describe('why a task is on its date', () => {
  it('follows the chain to the project start, each step with its cells', () => {
    const host = converted([
      ...PLAN.slice(0, 2),
      [2, 'Dredge', '2w', 1, ''],
      [3, 'Quay wall', '4w', '2FS+2d', ''],
    ]);
    expect(ask(host, { ask: 'why', row: 4 })?.why).toMatchObject([
      { task: '3 Quay wall', date: '23 Mar 2026', because: 'waits for 2 Dredge to finish, plus 2 days' },
      { task: '2 Dredge', date: '5 Mar 2026', target: { range: 'A3:F3' } },
      { task: '1 Survey', date: '2 Mar 2026', because: 'project start' },
    ]);
  });

  it('names what the task holds up', () => {
    const host = converted([
      ...PLAN.slice(0, 2),
      [2, 'Dredge', '2w', 1, ''],
      [3, 'Quay wall', '4w', '2', ''],
    ]);
    expect(ask(host, { ask: 'why', row: 2 })?.holdsUp.map(({ task }) => task)).toEqual(['2 Dredge']);
    expect(ask(host, { ask: 'why', row: 1 })).toBeNull();
  });
});

it('an action from the sidebar is the menu command', () => {
  const host = converted();
  expect(ask(host, { ask: 'act', action: 'setStatusDateToToday' })).toMatchObject({
    showing: 'plan',
    undo: 'Set status date to today',
  });
});
