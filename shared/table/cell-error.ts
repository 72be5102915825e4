/** Which texts are a spreadsheet's errors rather than what a manager typed. */
import { cellHoldsError } from './messages.js';
import type { Fault } from './reading.js';

const ERROR = /^#(?:N\/A|N\/D|NV|¡?[\p{Lu}\p{N}/ ]+[!?])/u;
/** How those texts begin: all others are told apart by it. */
const MAY_BE_ERROR = /^[#l]/i;
const LOADING = /^loading\s*(?:…|\.\.\.)$/i;

/** Whether a cell says that it is still loading; a text may begin with that word and be none (`Loading bay`). */
export const isLoading = (text: string): boolean => LOADING.test(text.trim());

/** The fault of a text that is an error (`#REF!`, `#N/A`, `Loading…`); null for every other text. */
export const errorOf = (text: string): Fault | null =>
  MAY_BE_ERROR.test(text) && (ERROR.test(text) || LOADING.test(text)) ? cellHoldsError(text) : null;
