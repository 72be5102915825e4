/** The popup's actions, done by the background and the browser. */
import type { Answer, Message } from '../background/messages.js';
import type { TraceQuestion } from '../background/trace-question.js';
import { base64Of } from '../browser/base64.js';
import { browser } from '../browser/browser.js';
import { askToReadGoogle } from '../browser/google-hosts.js';
import { addressOf } from '../sources/workbook-address.js';
import { KEYS } from '../store/painted-values.js';
import { type PopupState, takeInDetails } from '../store/popup-state.js';
import type { Words } from '../words/words.js';
import type { Actions, OpenSheet } from './actions.js';

export function browserActions(state: PopupState, words: Words): Actions {
  const send = async (message: Message): Promise<void> => {
    state.notice.value = null;
    try {
      const { refused }: Answer = await browser.runtime.sendMessage(message);
      state.notice.value = refused;
    } catch {
      state.notice.value = words.t('actionFailed');
    }
  };
  const add = (message: Message): void => {
    state.panel.value = 'none';
    void send(message);
  };
  return {
    refresh: () => void send({ type: 'refresh' }),
    addSheet: ({ address, title }) => add({ type: 'add-sheet', address, title }),
    chooseFile: () => void browser.tabs.create({ url: browser.runtime.getURL('popup/popup.html#add') }),
    addFiles: async (files) => {
      state.panel.value = 'none';
      const refusals: string[] = [];
      for (const file of files) {
        await send({ type: 'add-file', name: file.name, base64: await base64Of(file) });
        if (state.notice.value !== null) refusals.push(state.notice.value);
      }
      state.notice.value = refusals.length === 0 ? null : refusals.join(' ');
    },
    showSample: () => void send({ type: 'show-sample' }),
    discardSample: () => void send({ type: 'discard-sample' }),
    remove: (id) => void send({ type: 'remove', id }),
    grant: async () => {
      if (await askToReadGoogle()) void send({ type: 'refresh' });
    },
    openOptions: () => void browser.runtime.openOptionsPage(),
    openReport: () => void browser.tabs.create({ url: browser.runtime.getURL('report/report.html') }),
    selectProgram: (id) => void send({ type: 'select-program', id }),
    ask: async (project, figure, milestone = '') => {
      const question: TraceQuestion = { type: 'trace', project, figure, milestone };
      state.trace.value = await browser.runtime.sendMessage(question);
    },
    open: async (id) => {
      takeInDetails(state, id, await browser.storage.local.get(KEYS.details(id)));
    },
  };
}

/** The Google sheet in the tab that the popup was called from. */
export async function sheetOfActiveTab(): Promise<OpenSheet | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const address = addressOf(tab?.url ?? '');
  if (address === null) return null;
  // The browser's title ends with the name of the service: ` - Google Sheets`, in the user's language.
  return { address, title: (tab?.title ?? '').replace(/ - [^-]*Google[^-]*$/, '') };
}
