/** A sheet on its way to become a plan: what was understood, what is asked, what it would compute to. */
import type { ComponentChildren } from 'preact';
import type { PanelId } from '../menu/commands.js';
import type { First } from '../sheet/conversion/date-order.js';
import type { Choices } from '../sheet/conversion/questions.js';
import type { Preview, SheetReading, Target } from '../sheet/conversion/reading.js';
import { ColumnList } from './column-list.js';
import { PreviewTable } from './preview-table.js';
import { ProblemList } from './problem-list.js';
import { ColumnOffer, DateOrderQuestion, HeaderRow, Questions } from './questions.js';

interface SheetViewProps {
  readonly reading: SheetReading;
  readonly choices: Choices;
  readonly disabled: boolean;
  readonly undoButton: ComponentChildren;
  readonly onSelect: (target: Target) => void;
  readonly onChoose: (choices: Choices) => void;
  readonly onOrder: (first: First) => void;
  readonly onRead: () => void;
  readonly onApply: () => void;
  readonly onPanel: (panel: PanelId) => void;
}

export function SheetView(props: SheetViewProps) {
  const { reading, choices, disabled, undoButton, onSelect, onChoose, onOrder, onRead, onApply, onPanel } =
    props;
  const { obstacle, preview } = reading;
  return (
    <>
      <header>
        <h1>{reading.empty ? 'No plan yet' : `Turn “${reading.name}” into a plan`}</h1>
        {preview !== null && <Gist preview={preview} headerRow={reading.headerRow} />}
        {obstacle !== null && <p class={reading.empty ? '' : 'failure'}>{obstacle}</p>}
        {obstacle === null && <p class="hint">Nothing changes until you apply.</p>}
      </header>
      {reading.dateOrder !== null && (
        <DateOrderQuestion order={reading.dateOrder} disabled={disabled} onOrder={onOrder} />
      )}
      <Questions questions={reading.questions} choices={choices} onChoose={onChoose} />
      {reading.offer !== null && <ColumnOffer offer={reading.offer} choices={choices} onChoose={onChoose} />}
      {reading.columns.length > 0 && (
        <ColumnList reading={reading} choices={choices} disabled={disabled} onChoose={onChoose} />
      )}
      {!reading.empty && (
        <HeaderRow key={reading.headerRow} reading={reading} choices={choices} onChoose={onChoose} />
      )}
      {preview !== null && <PreviewTable preview={preview} />}
      <ProblemList problems={reading.problems} count={reading.problemCount} onSelect={onSelect} />
      {reading.willWrite.length > 0 && (
        <section aria-labelledby="writes">
          <h2 id="writes">Apply writes</h2>
          <ul class="plain">
            {reading.willWrite.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p class="hint">No cell of yours changes. Undo takes all of it away again.</p>
        </section>
      )}
      <footer class="row">
        {obstacle === null ? (
          <button type="button" class="primary" disabled={disabled} onClick={onApply}>
            Apply
          </button>
        ) : (
          <button type="button" class="primary" disabled={disabled} onClick={() => onPanel('newProjectPlan')}>
            New project plan
          </button>
        )}
        {reading.empty && (
          <button type="button" disabled={disabled} onClick={() => onPanel('importPlan')}>
            Import a plan
          </button>
        )}
        <button type="button" disabled={disabled} onClick={onRead}>
          Read again
        </button>
        {undoButton}
      </footer>
    </>
  );
}

const Gist = ({ preview, headerRow }: { readonly preview: Preview; readonly headerRow: number | null }) => (
  <p class="gist">
    {preview.tasks} {preview.tasks === 1 ? 'task' : 'tasks'} under row {headerRow}
    {preview.finish !== '' && (
      <>
        , from <b>{preview.start}</b> to <b>{preview.finish}</b>
      </>
    )}
    .
  </p>
);
