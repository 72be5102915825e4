/** The report's page: loads the program as it was last read, and paints its report. */
import { effect } from '@preact/signals';
import { render } from 'preact';
import { browser } from '../browser/browser.js';
import { browserWords } from '../browser/browser-words.js';
import { localStore } from '../browser/local-store.js';
import { indexedStore } from '../store/indexed-store.js';
import { KEYS } from '../store/painted-values.js';
import { TABLES_DATABASE, tablesStore } from '../store/tables-store.js';
import { reportActions } from './browser-actions.js';
import { pageFooter } from './page-footer.js';
import { Report } from './report.js';
import { reportFormats } from './report-formats.js';
import { reportState } from './report-state.js';
import { reportTraces } from './report-traces.js';
import type { ReportUi } from './ui.js';

const words = browserWords((await localStore.get([KEYS.words]))[KEYS.words]);
const formats = reportFormats(words.locale);
const tables = indexedStore(TABLES_DATABASE);
const state = reportState();
const actions = reportActions({ state, words, local: localStore, tables });
const traces = reportTraces(
  state,
  (id) =>
    tablesStore(tables)
      .tables(id)
      .catch(() => null),
  { words, formats },
);
const ui: ReportUi = { state, words, formats, actions, traces };
document.documentElement.lang = words.locale;

await actions.load();
render(<Report ui={ui} />, document.getElementById('report') as HTMLElement);
effect(() => {
  const draft = state.draft.value;
  if (draft === null) return;
  const date = draft.statusDay === null ? '' : `, ${formats.fullDate(draft.statusDay)}`;
  // What a browser offers as the name of a printed file.
  document.title = `${draft.report.program.summary.project}: ${words.t('reportTitle')}${date}`;
  pageFooter(document, document.title);
});
performance.mark('painted');

browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'local' && KEYS.picture in changes && state.draft.value !== null)
    state.isOutdated.value = true;
  if (area === 'local' && KEYS.picture in changes && state.draft.value === null) void actions.load();
});
