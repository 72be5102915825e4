/** What every part of the popup is given: what to show, what can be done, and the words for it. */
import type { Signal } from '@preact/signals';
import type { JSX } from 'preact';
import type { ProjectRow } from '../program/picture.js';
import type { PopupState } from '../store/popup-state.js';
import type { Trace } from '../trace/trace.js';
import type { Words } from '../words/words.js';
import type { Actions, OpenSheet } from './actions.js';

/** The parts that the popup's first picture does not need. */
interface Later {
  readonly AddPanel: Part;
  readonly Filters: Part;
  readonly KeysPanel: Part;
  readonly ProjectDetail: Part<{ readonly row: ProjectRow }>;
  readonly TraceDialog: (given: {
    readonly shown: Signal<Trace | null>;
    readonly words: Words;
  }) => JSX.Element;
}

type Part<Given = unknown> = (given: Given & { readonly ui: Ui }) => JSX.Element | null;

export interface Ui {
  readonly state: PopupState;
  readonly actions: Actions;
  readonly words: Words;
  readonly openSheet: Signal<OpenSheet | null>;
  /** True where the page stands in a tab of its own. */
  readonly inTab: boolean;
  readonly now: () => number;
  /** Null until the first picture stands there. */
  readonly later: Signal<Later | null>;
}
