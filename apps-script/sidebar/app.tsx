/** The sidebar: the plan's state, or a sheet on its way to become a plan. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { ACTION_COMMANDS, type ActionId } from '../menu/commands.js';
import type { Showing } from '../menu/messages.js';
import type { Choices } from '../sheet/conversion/questions.js';
import type { Target } from '../sheet/conversion/reading.js';
import { Panel, panelAskedFor } from './panel.js';
import { PlanView } from './plan-view.js';
import { ProgramView } from './program-view.js';
import { ReachOffer } from './reach-offer.js';
import { ask } from './server.js';
import { SheetView } from './sheet-view.js';
import { UndoButton } from './undo-button.js';
import { useAsking } from './use-asking.js';
import { useReturn } from './use-return.js';

export function App() {
  const { busy, failure, run } = useAsking();
  const [showing, setShowing] = useState<Showing | null>(null);
  const [choices, setChoices] = useState<Choices>({});
  const [panel, setPanel] = useState(panelAskedFor);
  const show = useCallback((next: Showing) => {
    setChoices({});
    setShowing(next);
  }, []);
  const open = useCallback(() => run('Reading the sheet…', () => ask({ ask: 'open' }), show), [run, show]);
  useEffect(() => {
    if (panelAskedFor() === null) open();
  }, [open]);
  const select = (target: Target) =>
    run(
      'Going there…',
      () => ask({ ask: 'select', target }),
      () => undefined,
    );
  const choose = (tab: number, next: Choices) => {
    setChoices(next);
    run(
      'Reading again…',
      () => ask({ ask: 'read', tab, choices: next }),
      (reading) => setShowing((now) => (now?.showing === 'sheet' ? { ...now, reading } : now)),
    );
  };
  const act = (action: ActionId) =>
    run(`${ACTION_COMMANDS[action].label}…`, () => ask({ ask: 'act', action }), show);
  const reachOffer = (showing?.showing === 'plan' || showing?.showing === 'broken plan') && (
    <ReachOffer
      reach={showing.reach}
      disabled={busy !== null}
      onWiden={(from) => run('Changing the formulas…', () => ask({ ask: 'widen', from }), show)}
    />
  );
  useReturn(showing?.showing === 'plan' ? open : null);
  const undo = showing?.undo ?? null;
  const undoButton = undo !== null && (
    <UndoButton
      label={undo}
      disabled={busy !== null}
      onUndo={() => run('Undoing…', () => ask({ ask: 'undo' }), show)}
    />
  );
  if (panel !== null) {
    const done = (next: Showing) => {
      setPanel(null);
      show(next);
    };
    const back = () => {
      setPanel(null);
      if (showing === null) open();
    };
    return (
      <main>
        <Panel key={panel} panel={panel} onSelect={select} onDone={done} onBack={back} />
      </main>
    );
  }
  return (
    <main aria-busy={busy !== null}>
      <p class="busy" role="status">
        {busy}
      </p>
      {failure !== null && (
        <p class="failure" role="alert">
          {failure}
        </p>
      )}
      {reachOffer}
      {showing?.showing === 'plan' && (
        <PlanView
          plan={showing.plan}
          today={showing.today}
          disabled={busy !== null}
          onSelect={select}
          onRefresh={open}
          onAct={act}
          onPanel={setPanel}
          onAccept={(accepted) =>
            run('Writing the progress…', () => ask({ ask: 'accept progress', accepted }), show)
          }
          onRemove={(keep) => run('Removing Throughline…', () => ask({ ask: 'remove', keep }), show)}
          onMend={(target, mend) => run('Mending…', () => ask({ ask: 'mend', target, mend }), show)}
          undoButton={undoButton}
        />
      )}
      {showing?.showing === 'program' && (
        <ProgramView
          program={showing.program}
          disabled={busy !== null}
          onSelect={select}
          onRefresh={open}
          onAct={act}
          undoButton={undoButton}
        />
      )}
      {showing?.showing === 'sheet' && (
        <SheetView
          reading={showing.reading}
          choices={choices}
          disabled={busy !== null}
          onSelect={select}
          onChoose={(next) => choose(showing.reading.tab, next)}
          onOrder={(first) =>
            run(
              'Writing the dates…',
              () => ask({ ask: 'order dates', tab: showing.reading.tab, choices, first }),
              setShowing,
            )
          }
          onRead={open}
          onApply={() =>
            run(
              'Writing the plan…',
              () => ask({ ask: 'apply', tab: showing.reading.tab, choices: settled(choices, showing) }),
              show,
            )
          }
          onPanel={setPanel}
          undoButton={undoButton}
        />
      )}
      {showing?.showing === 'broken plan' && (
        <>
          <h1>The plan cannot be read</h1>
          <p class="failure">{showing.sentence}</p>
          <div class="actions">
            <button type="button" onClick={open}>
              Read again
            </button>
            {undoButton}
          </div>
        </>
      )}
      {showing === null && failure !== null && (
        <button type="button" onClick={open}>
          Try again
        </button>
      )}
    </main>
  );
}

/** The choices with what was proposed and left as it is. */
function settled(choices: Choices, showing: Extract<Showing, { showing: 'sheet' }>): Choices {
  const proposed = Object.fromEntries(showing.reading.questions.map(({ id, value }) => [id, value]));
  return { ...choices, answers: { ...proposed, ...choices.answers } };
}
