/** The background: every listener stands here at the top level, so that a worker started for an event hears it. */
import { browser } from '../browser/browser.js';
import { browserWords } from '../browser/browser-words.js';
import { mayReadGoogle } from '../browser/google-hosts.js';
import { localStore } from '../browser/local-store.js';
import { googleSession } from '../sources/google-session.js';
import { isMessage } from './messages.js';
import { programService, REFRESH_MINUTES } from './program-service.js';

const REFRESH = 'refresh';
/** Rings while a refresh is under way; a worker that was stopped in the middle goes on with it then. */
const RESUME = 'resume';
const RESUME_MINUTES = 0.5;

const service = programService({
  store: localStore,
  google: googleSession({
    fetch: (...request) => fetch(...request),
    mayReadGoogle,
    timeoutMilliseconds: 30_000,
  }),
  words: browserWords(),
  now: () => Date.now(),
  showBadge: async (badge) => {
    await browser.action.setBadgeBackgroundColor({ color: badge.color });
    await browser.action.setBadgeText({ text: badge.text });
    await browser.action.setTitle({ title: badge.title });
  },
  watchRefresh: async (underWay) => {
    if (underWay) browser.alarms.create(RESUME, { periodInMinutes: RESUME_MINUTES });
    else await browser.alarms.clear(RESUME);
  },
});

browser.runtime.onInstalled.addListener(() => void wake());
browser.runtime.onStartup.addListener(() => void wake());
browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === REFRESH) void service.refresh();
  if (name === RESUME) void service.resume();
});
browser.runtime.onMessage.addListener((message: unknown) => {
  if (!isMessage(message)) return undefined;
  void keepAlarms();
  // Answered when it is done: an open answer keeps the worker alive meanwhile.
  return service.handle(message).then(() => true);
});

async function wake(): Promise<void> {
  await keepAlarms();
  await service.showBadge();
  await service.catchUp();
}

/** Browsers may drop alarms, on an update or a crash. */
async function keepAlarms(): Promise<void> {
  if ((await browser.alarms.get(REFRESH)) === undefined) {
    browser.alarms.create(REFRESH, { periodInMinutes: REFRESH_MINUTES });
  }
}
