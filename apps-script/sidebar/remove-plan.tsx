/** Takes Throughline out of the workbook, after showing what goes and what stays. */
import { useState } from 'preact/hooks';
import type { Removal, TabToGo } from '../sheet/removal/removal.js';
import { ask } from './server.js';

interface RemovePlanProps {
  readonly disabled: boolean;
  /** Tabs that stay, by their numbers. */
  readonly onRemove: (keep: readonly number[]) => void;
}

export function RemovePlan({ disabled, onRemove }: RemovePlanProps) {
  const [removal, setRemoval] = useState<Removal | string | null>(null);
  const look = (open: boolean) => {
    if (!open) return;
    setRemoval('Looking at what would go…');
    ask({ ask: 'removal' })
      .then(setRemoval)
      .catch((error: unknown) => setRemoval(error instanceof Error ? error.message : String(error)));
  };
  return (
    <details onToggle={(event) => look(event.currentTarget.open)}>
      <summary>Remove Throughline</summary>
      {typeof removal === 'string' && <p class="hint">{removal}</p>}
      {removal !== null && typeof removal === 'object' && (
        <Confirm removal={removal} disabled={disabled} onRemove={onRemove} />
      )}
    </details>
  );
}

function Confirm({ removal, disabled, onRemove }: RemovePlanProps & { readonly removal: Removal }) {
  const [kept, setKept] = useState<ReadonlySet<number>>(
    new Set(removal.tabs.filter(({ typedOn }) => typedOn).map(({ tab }) => tab)),
  );
  const keep = ({ tab }: TabToGo, stays: boolean) => {
    const next = new Set(kept);
    if (stays) next.add(tab);
    else next.delete(tab);
    setKept(next);
  };
  return (
    <fieldset class="confirm">
      <legend class="unseen">What goes</legend>
      <p>The calculated columns go, and these tabs unless they are kept:</p>
      {removal.tabs.map((tab) => (
        <p key={tab.tab} class="field tick">
          <label class="tick-label">
            <input
              type="checkbox"
              checked={kept.has(tab.tab)}
              onChange={(event) => keep(tab, event.currentTarget.checked)}
            />{' '}
            Keep “{tab.name}”
          </label>
          {tab.typedOn && <span class="hint">Something was typed on it since.</span>}
        </p>
      ))}
      <p class="hint">Your own cells stay as they are. This cannot be undone.</p>
      <button type="button" disabled={disabled} onClick={() => onRemove([...kept])}>
        Remove
      </button>
    </fieldset>
  );
}
