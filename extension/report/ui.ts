/** What every part of the report is given: what to show, what can be done, and the words for it. */
import type { Words } from '../words/words.js';
import type { ReportFormats } from './report-formats.js';
import type { ReportState } from './report-state.js';
import type { ReportTraces } from './report-traces.js';

export interface ReportActions {
  print(): void;
  copy(): void;
  markAsSent(): void;
  /** Makes the draft anew from what was read since. */
  reload(): void;
  edit(field: string, text: string, computed: string): void;
  /** Back to the computed sentence. */
  reset(field: string): void;
  resetAll(): void;
}

export interface ReportUi {
  readonly state: ReportState;
  readonly words: Words;
  readonly formats: ReportFormats;
  readonly actions: ReportActions;
  readonly traces: ReportTraces;
}
