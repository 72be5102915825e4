/** A figure that can be asked where it comes from. */

import type { Signal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import type { FindTrace, Trace } from './trace.js';

export interface TracedProps {
  readonly find: FindTrace;
  readonly shown: Signal<Trace | null>;
  /** What the button does, for those who do not see the figure's place in a table. */
  readonly label: string;
  readonly children: ComponentChildren;
}

export function Traced({ find, shown, label, children }: TracedProps): JSX.Element {
  const ask = async (): Promise<void> => {
    shown.value = await find();
  };
  return (
    <button type="button" class="traced" title={label} onClick={() => void ask()}>
      {children}
    </button>
  );
}
