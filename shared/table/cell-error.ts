/** Which texts are a spreadsheet's errors rather than what a manager typed. */
import { cellHoldsError } from './messages.js';
import type { Fault } from './reading.js';

const ERROR = /^#(?:N\/A|N\/D|NV|¡?[\p{Lu}\p{N}/ ]+[!?])/u;
const LOADING = /^loading\s*(?:…|\.\.\.)$/i;

/** The fault of a text that is an error (`#REF!`, `#N/A`, `Loading…`); null for every other text. */
export const errorOf = (text: string): Fault | null =>
  ERROR.test(text) || LOADING.test(text) ? cellHoldsError(text) : null;
