/** The background: every listener stands here at the top level, so that a worker started for an event hears it. */
import { browser } from '../browser/browser.js';
import { browserWords, chosenWords } from '../browser/browser-words.js';
import { eraseEverything } from '../browser/erase.js';
import { mayReadGoogle } from '../browser/google-hosts.js';
import { hearMessages } from '../browser/hear-messages.js';
import { localStore } from '../browser/local-store.js';
import { listenToNotices, notify } from '../browser/notify.js';
import { forgetToken, sheetsToken } from '../browser/sheets-connection.js';
import { googleSession } from '../sources/google-session.js';
import type { SheetSource } from '../sources/sheet-source.js';
import { sheetsApi } from '../sources/sheets-api.js';
import type { WorkbookAddress } from '../sources/workbook-address.js';
import { HISTORY_DATABASE } from '../store/history-store.js';
import { indexedStore } from '../store/indexed-store.js';
import { KEYS } from '../store/painted-values.js';
import { settingsOf } from '../store/program-store.js';
import type { Settings } from '../store/settings.js';
import { TABLES_DATABASE } from '../store/tables-store.js';
import type { Words } from '../words/words.js';
import { answerTrace } from './answer-trace.js';
import { type Answer, isMessage, type Message } from './messages.js';
import { programService } from './program-service.js';
import { isTraceQuestion } from './trace-question.js';

const REFRESH = 'refresh';
/** Rings while a refresh is under way; a worker that was stopped in the middle goes on with it then. */
const RESUME = 'resume';
const RESUME_MINUTES = 0.5;

const session = googleSession({
  fetch: (...request) => fetch(...request),
  mayReadGoogle,
  timeoutMilliseconds: 30_000,
});

const throughApi = (client: string): SheetSource<WorkbookAddress> =>
  sheetsApi({
    fetch: (...request) => fetch(...request),
    token: () => sheetsToken(client),
    forgetToken,
    wait: (milliseconds) => new Promise((over) => setTimeout(over, milliseconds)),
    timeoutMilliseconds: 30_000,
  });

const tables = indexedStore(TABLES_DATABASE);
const history = indexedStore(HISTORY_DATABASE);
const now = (): number => Date.now();
const words = async (): Promise<Words> => browserWords((await localStore.get([KEYS.words]))[KEYS.words]);

const service = programService({
  store: localStore,
  tables,
  history,
  google: ({ sheetsClient }) => (sheetsClient === null ? session : throughApi(sheetsClient)),
  words,
  now,
  showBadge: async (badge) => {
    await browser.action.setBadgeBackgroundColor({ color: badge.color });
    await browser.action.setBadgeText({ text: badge.text });
    await browser.action.setTitle({ title: badge.title });
  },
  notify,
  watchRefresh: async (underWay) => {
    if (underWay) browser.alarms.create(RESUME, { periodInMinutes: RESUME_MINUTES });
    else await browser.alarms.clear(RESUME);
  },
  applySettings,
  erase: async () => {
    await eraseEverything();
    await keepAlarms();
  },
});

listenToNotices();
browser.runtime.onInstalled.addListener(() => void wake());
browser.runtime.onStartup.addListener(() => void wake());
browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === REFRESH) void service.refresh();
  if (name === RESUME) void service.resume();
});
hearMessages((message) => {
  if (isTraceQuestion(message)) {
    return answerTrace({ store: localStore, tables, history, words, now }, message).catch(() => null);
  }
  if (!isMessage(message)) return undefined;
  void keepAlarms();
  // Answered when it is done: an open answer keeps the worker alive meanwhile.
  return answerOf(message);
});

async function answerOf(message: Message): Promise<Answer> {
  try {
    return { refused: await service.handle(message) };
  } catch {
    return { refused: (await words()).t('actionFailed') };
  }
}

async function wake(): Promise<void> {
  // An update may have brought new texts.
  await applySettings(await currentSettings());
  await service.repaint();
  await service.catchUp();
}

const currentSettings = async (): Promise<Settings> =>
  settingsOf((await localStore.get([KEYS.settings]))[KEYS.settings]);

async function applySettings({ language }: Settings): Promise<void> {
  if (language === null) await localStore.remove([KEYS.words]);
  else await localStore.set({ [KEYS.words]: await chosenWords(language) });
  await keepAlarms();
}

/** Browsers may drop alarms, on an update or a crash; a person may choose another interval. */
async function keepAlarms(): Promise<void> {
  const { refreshMinutes } = await currentSettings();
  const alarm = await browser.alarms.get(REFRESH);
  if (refreshMinutes === null) await browser.alarms.clear(REFRESH);
  else if (alarm?.periodInMinutes !== refreshMinutes) {
    browser.alarms.create(REFRESH, { periodInMinutes: refreshMinutes });
  }
}
