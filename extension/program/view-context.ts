/** What every view is written with. */
import type { Words } from '../words/words.js';
import type { Formats } from './format.js';

export interface ViewContext {
  readonly words: Words;
  readonly formats: Formats;
  /** The reader's own clock: it only says how old things are. */
  readonly now: number;
  /** A sample is as old as it is: its age says nothing. */
  readonly isSample: boolean;
}
