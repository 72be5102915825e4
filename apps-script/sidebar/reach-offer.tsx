/** Says that a part of the plan lies outside what its formula reads, and offers to take it in. */
import { useState } from 'preact/hooks';
import type { Reach } from '../sheet/plan-reach.js';

interface ReachOfferProps {
  readonly reach: Reach | null;
  readonly disabled: boolean;
  readonly onWiden: (from: string) => void;
}

export function ReachOffer({ reach, disabled, onWiden }: ReachOfferProps) {
  const [open, setOpen] = useState(false);
  if (reach === null) return null;
  const { sentence, from, to } = reach;
  return (
    <div class="failure" role="alert">
      <p>{sentence}</p>
      {to !== null && !open && (
        <button type="button" class="link" disabled={disabled} onClick={() => setOpen(true)}>
          Take it in…
        </button>
      )}
      {to !== null && open && (
        <fieldset class="confirm">
          <legend class="unseen">Take it into the plan</legend>
          <p>
            The formulas then read <del>{from}</del> <span aria-hidden="true">→</span> <ins>{to}</ins>
          </p>
          <p class="hint">No cell of yours changes. Undo takes it back.</p>
          <div class="row">
            <button
              type="button"
              disabled={disabled}
              onClick={() => {
                setOpen(false);
                onWiden(from);
              }}
            >
              Change the formulas
            </button>
            <button type="button" onClick={() => setOpen(false)}>
              Leave it
            </button>
          </div>
        </fieldset>
      )}
    </div>
  );
}
