/** What the sidebar shows, and everything that can be asked of the sheet from its first pages. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Mend } from '../../shared/table/reading.js';
import { ACTION_COMMANDS, type ActionId, type PanelId } from '../menu/commands.js';
import type { Request, Showing } from '../menu/messages.js';
import type { First } from '../sheet/conversion/date-order.js';
import type { Choices } from '../sheet/conversion/questions.js';
import type { Target } from '../sheet/conversion/reading.js';
import { panelAskedFor } from './panel.js';
import { ask } from './server.js';
import { useAsking } from './use-asking.js';
import { useReturn } from './use-return.js';

export type Sidebar = ReturnType<typeof useSidebar>;

/** Requests that are answered with what is to be shown from then on. */
type Showings = Extract<
  Request,
  { ask: 'open' | 'apply' | 'mend' | 'widen' | 'act' | 'accept progress' | 'remove' | 'undo' }
>;

export function useSidebar() {
  const { busy, failure, run } = useAsking();
  const [showing, setShowing] = useState<Showing | null>(null);
  const [choices, setChoices] = useState<Choices>({});
  const [panel, setPanel] = useState<PanelId | null>(panelAskedFor);
  const show = useCallback((next: Showing) => {
    setPanel(null);
    setChoices({});
    setShowing(next);
  }, []);
  const request = useCallback(
    (doing: string, asked: Showings) => run(doing, () => ask(asked) as Promise<Showing>, show),
    [run, show],
  );
  const open = useCallback(() => request('Reading the sheet…', { ask: 'open' }), [request]);
  useEffect(() => {
    if (panelAskedFor() === null) open();
  }, [open]);
  useReturn(panel === null && showing?.showing === 'plan' ? open : null);
  return {
    busy,
    failure,
    showing,
    choices,
    panel,
    setPanel,
    show,
    open,
    /** From a page back to what was shown before it. */
    back: () => {
      setPanel(null);
      if (showing === null) open();
    },
    select: (target: Target) =>
      run(
        'Going there…',
        () => ask({ ask: 'select', target }),
        () => undefined,
      ),
    act: (action: ActionId) => request(`${ACTION_COMMANDS[action].label}…`, { ask: 'act', action }),
    mend: (target: Target, mend: Mend) => request('Mending…', { ask: 'mend', target, mend }),
    widen: (from: string) => request('Changing the formulas…', { ask: 'widen', from }),
    undo: () => request('Undoing…', { ask: 'undo' }),
    remove: (keep: readonly number[]) => request('Removing Throughline…', { ask: 'remove', keep }),
    choose: (tab: number, next: Choices) => {
      setChoices(next);
      run(
        'Reading again…',
        () => ask({ ask: 'read', tab, choices: next }),
        (reading) => setShowing((now) => (now?.showing === 'sheet' ? { ...now, reading } : now)),
      );
    },
    order: (tab: number, first: First) =>
      run('Writing the dates…', () => ask({ ask: 'order dates', tab, choices, first }), setShowing),
    apply: (sheet: Extract<Showing, { showing: 'sheet' }>) =>
      request('Writing the plan…', {
        ask: 'apply',
        tab: sheet.reading.tab,
        choices: settled(choices, sheet),
      }),
  };
}

/** The choices with what was proposed and left as it is. */
function settled(choices: Choices, { reading }: Extract<Showing, { showing: 'sheet' }>): Choices {
  const proposed = Object.fromEntries(reading.questions.map(({ id, value }) => [id, value]));
  return { ...choices, answers: { ...proposed, ...choices.answers } };
}
