/** The report's actions, done by the browser and its stores. */
import { executiveReportText } from '../../shared/report/executive-report-text.js';
import type { KeyValueStore } from '../store/key-value-store.js';
import { reportStore } from '../store/report-store.js';
import type { Words } from '../words/words.js';
import { composeReport, statusDayOf } from './compose-report.js';
import { loadProgram } from './load-report.js';
import type { ReportState } from './report-state.js';
import type { ReportActions } from './ui.js';
import { type Wording, withEdit, withoutEdit } from './wording.js';

export interface ActionParts {
  readonly state: ReportState;
  readonly words: Words;
  readonly local: KeyValueStore;
  readonly tables: KeyValueStore;
}

export interface LoadingActions extends ReportActions {
  /** Reads what the stores hold now and makes the draft from it. */
  load(): Promise<void>;
}

export function reportActions({ state, words, local, tables }: ActionParts): LoadingActions {
  const load = async (): Promise<void> => {
    const loaded = await loadProgram(local, tables, words);
    if (loaded === null) {
      state.draft.value = null;
      return;
    }
    const kept = reportStore(local, loaded.program.id);
    const day = statusDayOf(composeReport({ ...loaded, last: null }, words).report);
    const [last, wording] = await Promise.all([kept.lastBefore(day), kept.wording(day)]);
    const source = { ...loaded, last };
    state.wording.value = wording;
    state.draft.value = { ...composeReport(source, words), source, statusDay: day };
    state.isOutdated.value = false;
  };
  const say = (text: string): void => {
    state.notice.value = text;
  };
  const change = (wording: Wording): void => {
    const draft = state.draft.value;
    if (draft === null) return;
    state.wording.value = wording;
    reportStore(local, draft.source.program.id)
      .saveWording(draft.statusDay, wording)
      .catch(() => say(words.t('notKept')));
  };
  return {
    load,
    print: () => window.print(),
    copy: () => {
      const report = state.report.value;
      if (report === null) return;
      navigator.clipboard.writeText(executiveReportText(report)).then(
        () => say(words.t('copied')),
        () => say(words.t('notCopied')),
      );
    },
    markAsSent: () => {
      const draft = state.draft.value;
      if (draft === null) return;
      const { program } = draft.report;
      reportStore(local, draft.source.program.id)
        .saveSent({ statusDay: draft.statusDay, sentAt: Date.now(), summaries: program.projects })
        .then(
          () => say(words.t('markedAsSent')),
          () => say(words.t('notKept')),
        );
    },
    reload: () => void load(),
    edit: (field, text, computed) => change(withEdit(state.wording.value, field, text, computed)),
    reset: (field) => change(withoutEdit(state.wording.value, field)),
    resetAll: () => change({}),
  };
}
