/** The options page's actions, done by the background and the browser. */
import type { Answer, Message } from '../background/messages.js';
import { base64Of } from '../browser/base64.js';
import { browser } from '../browser/browser.js';
import { saveFile } from '../browser/save-file.js';
import { askForIdentity, connect, forgetToken, redirectAddress } from '../browser/sheets-connection.js';
import { historyAsCsv, historyAsJson } from '../store/history-file.js';
import { HISTORY_DATABASE, historyStore } from '../store/history-store.js';
import { indexedStore } from '../store/indexed-store.js';
import type { Actions } from './actions.js';

const send = async (message: Message): Promise<void> => {
  await browser.runtime.sendMessage(message);
};

const addFile = async (file: File): Promise<string | null> => {
  const message: Message = { type: 'add-file', name: file.name, base64: await base64Of(file) };
  const { refused }: Answer = await browser.runtime.sendMessage(message);
  return refused;
};

const history = historyStore(indexedStore(HISTORY_DATABASE));

export const browserActions: Actions = {
  addSheet: (address) => send({ type: 'add-sheet', address, title: '' }),
  addFile,
  rename: (id, title) => send({ type: 'rename-program', id, title }),
  removeProgram: (id) => send({ type: 'remove-program', id }),
  removeProject: (program, id) => send({ type: 'remove', program, id }),
  save: (settings) => send({ type: 'save-settings', settings }),
  askToNotify: () => browser.permissions.request({ permissions: ['notifications'] }),
  redirectAddress,
  connect: async (client) => (await askForIdentity()) && (await connect(client, true)) !== null,
  disconnect: forgetToken,
  historyDays: async () => (await history.days()).length,
  saveHistory: async (form) => {
    const days = await history.read(await history.days());
    if (form === 'csv') saveFile('throughline-history.csv', 'text/csv', historyAsCsv(days));
    else saveFile('throughline-history.json', 'application/json', historyAsJson(days));
  },
  eraseHistory: () => send({ type: 'erase-history' }),
  erase: () => send({ type: 'erase' }),
};
