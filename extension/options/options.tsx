/** The options page: programs and their sources, how they are read, and how to be rid of all of it. */
import type { JSX } from 'preact';
import { Erase } from './erase.js';
import { History } from './history.js';
import { Programs } from './programs.js';
import { Reading } from './reading.js';
import { SheetsApi } from './sheets-api.js';
import { Thresholds } from './thresholds.js';
import type { Ui } from './ui.js';

export function Options({ ui }: { ui: Ui }): JSX.Element {
  return (
    <main>
      <h1>Throughline</h1>
      <p class="muted">{ui.words.t('firstRunPrivate')}</p>
      <Programs ui={ui} />
      <Reading ui={ui} />
      <Thresholds ui={ui} />
      <SheetsApi ui={ui} />
      <History ui={ui} />
      <Erase ui={ui} />
    </main>
  );
}
