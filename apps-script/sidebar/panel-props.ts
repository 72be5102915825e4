/** What every page of the sidebar is given. */
import type { Showing } from '../menu/messages.js';
import type { Target } from '../sheet/conversion/reading.js';

export interface PanelProps {
  readonly onSelect: (target: Target) => void;
  /** What is shown from then on. */
  readonly onDone: (showing: Showing) => void;
  readonly onBack: () => void;
}
