/** The state of the report's page: the draft, its wording, and what is asked of it. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ExecutiveReport } from '../../shared/report/executive-report.js';
import type { Trace } from '../trace/trace.js';
import type { ComposedReport } from './compose-report.js';
import type { ReportSource } from './report-source.js';
import { type Wording, withWording } from './wording.js';

/** What there is to show, and what it was made from. */
export interface Draft extends ComposedReport {
  readonly source: ReportSource;
  readonly statusDay: number | null;
}

export interface ReportState {
  /** Null where there is no program. */
  readonly draft: Signal<Draft | null>;
  readonly wording: Signal<Wording>;
  /** The draft as it is worded; null where there is none. */
  readonly report: ReadonlySignal<ExecutiveReport | null>;
  readonly isEditing: Signal<boolean>;
  readonly trace: Signal<Trace | null>;
  /** What was just done, said to everyone. */
  readonly notice: Signal<string>;
  /** Whether newer figures were read since the draft was made. */
  readonly isOutdated: Signal<boolean>;
}

export function reportState(): ReportState {
  const draft = signal<Draft | null>(null);
  const wording = signal<Wording>({});
  return {
    draft,
    wording,
    report: computed(() => (draft.value === null ? null : withWording(draft.value.report, wording.value))),
    isEditing: signal(false),
    trace: signal<Trace | null>(null),
    notice: signal(''),
    isOutdated: signal(false),
  };
}
