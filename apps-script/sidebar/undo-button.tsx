/** Takes back the last command, after one more click: it may take away what was typed on tabs that go. */
import { useState } from 'preact/hooks';

interface UndoButtonProps {
  readonly label: string;
  readonly disabled: boolean;
  readonly onUndo: () => void;
}

export function UndoButton({ label, disabled, onUndo }: UndoButtonProps) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" class="quiet" disabled={disabled} onClick={() => setAsking(true)}>
        Undo “{label}”
      </button>
    );
  }
  return (
    <fieldset class="confirm">
      <legend>Undo “{label}”?</legend>
      <p>Brings back what was. Tabs that it added go, with what was typed on them since.</p>
      <div class="row">
        <button
          type="button"
          class="primary"
          disabled={disabled}
          onClick={() => {
            setAsking(false);
            onUndo();
          }}
        >
          Undo
        </button>
        <button type="button" onClick={() => setAsking(false)}>
          Keep
        </button>
      </div>
    </fieldset>
  );
}
