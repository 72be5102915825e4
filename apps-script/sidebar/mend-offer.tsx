/** Offers to mend a cell: shows the text before and after, and changes it on one more click. */
import { useState } from 'preact/hooks';
import type { Mend } from '../../shared/table/reading.js';

interface MendOfferProps {
  readonly where: string;
  readonly mends: readonly Mend[];
  readonly disabled: boolean;
  readonly onMend: (mend: Mend) => void;
}

export function MendOffer({ where, mends, disabled, onMend }: MendOfferProps) {
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <button
        type="button"
        class="link"
        aria-label={`Mend ${where}`}
        disabled={disabled}
        onClick={() => setOpen(true)}
      >
        Mend…
      </button>
    );
  }
  return (
    <fieldset class="confirm">
      <legend class="unseen">Mend {where}</legend>
      {mends.map((mend) => (
        <div key={mend.to} class="mend">
          <span>
            <del>{mend.from}</del> <span aria-hidden="true">→</span> <ins>{mend.to}</ins>
          </span>
          <button
            type="button"
            aria-label={`Change ${mend.from} to ${mend.to}`}
            disabled={disabled}
            onClick={() => {
              setOpen(false);
              onMend(mend);
            }}
          >
            Change
          </button>
        </div>
      ))}
      <button type="button" class="link" onClick={() => setOpen(false)}>
        Leave it
      </button>
    </fieldset>
  );
}
