/** The unmodified Chrome build in a real Chromium, with Google's hosts answered by a stand-in. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import type { Message } from '../../extension/background/messages.js';
import { findBrowser } from './browsers.mjs';
import { type GoogleStandIn, HOSTS, SESSION_COOKIE } from './google-stand-in.js';

export const CHROME_BUILD = join(process.cwd(), 'dist/chrome');

export interface RunningExtension {
  readonly context: BrowserContext;
  readonly id: string;
  /** The popup's page in a tab, as wide as the popup. */
  openPopup(): Promise<Page>;
  /** The popup as the toolbar opens it; gives what an expression in it comes to. */
  openFromToolbar(): Promise<(expression: string) => Promise<unknown>>;
  send(message: Message): Promise<void>;
  badge(): Promise<string>;
  stored(key: string): Promise<unknown>;
  /** Ends the worker as the browser does at any time. */
  killWorker(): Promise<void>;
  close(): Promise<void>;
}

export interface ChromiumOptions {
  readonly google?: GoogleStandIn;
  readonly scheme?: 'light' | 'dark';
  /** The browser's own language. */
  readonly language?: string;
  readonly build?: string;
}

export async function extensionInChromium(options: ChromiumOptions = {}): Promise<RunningExtension> {
  const { google, build = CHROME_BUILD } = options;
  const profile = await mkdtemp(join(tmpdir(), 'throughline-chromium-'));
  const executablePath = await findBrowser('chromium');
  if (executablePath === undefined) throw new Error('Chromium is not installed.');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport: { width: 400, height: 580 },
    colorScheme: options.scheme ?? 'light',
    env: { ...process.env, LANGUAGE: options.language ?? 'en', LANG: `${options.language ?? 'en'}.UTF-8` },
    args: [...flags(build, google), `--lang=${options.language ?? 'en'}`],
  });
  if (google !== undefined) await signIn(context);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  await isInstalled(worker);
  return running(context, id, profile);
}

/** Once it is installed the background paints what is stored; before, it would paint over what a test stores. */
async function isInstalled(worker: Worker): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const { picture } = await worker.evaluate(() => chrome.storage.local.get('picture'));
    if (picture !== undefined) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The extension painted no picture after it was installed.');
}

function flags(build: string, google: GoogleStandIn | undefined): string[] {
  const rules =
    google === undefined
      ? 'MAP * ~NOTFOUND'
      : `${HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${google.port}`).join(', ')}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`;
  return [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--disable-extensions-except=${build}`,
    `--load-extension=${build}`,
    `--host-resolver-rules=${rules}`,
    ...(google === undefined ? [] : [`--ignore-certificate-errors-spki-list=${google.fingerprint}`]),
  ];
}

export const signIn = (context: BrowserContext): Promise<void> =>
  context.addCookies([
    { ...SESSION_COOKIE, domain: '.google.com', path: '/', secure: true, httpOnly: true, sameSite: 'Lax' },
  ]);

function running(context: BrowserContext, id: string, profile: string): RunningExtension {
  const worker = async (): Promise<Worker> =>
    context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker'));
  const openPopup = async (): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/popup/popup.html`);
    await page.waitForSelector('main');
    return page;
  };
  /** A page of the extension that does nothing: it asks the background, and wakes it, as the popup would. */
  const inPage = async <Result>(run: (page: Page) => Promise<Result>): Promise<Result> => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/manifest.json`);
    const result = await run(page);
    await page.close();
    return result;
  };
  return {
    context,
    id,
    openPopup,
    openFromToolbar: async () => {
      await (await worker()).evaluate(() => chrome.action.openPopup());
      return evaluateIn(context, `chrome-extension://${id}/popup/popup.html`);
    },
    send: (message) => inPage((page) => page.evaluate((sent) => chrome.runtime.sendMessage(sent), message)),
    badge: () => inPage((page) => page.evaluate(() => chrome.action.getBadgeText({}))),
    stored: (key) =>
      inPage((page) =>
        page.evaluate(async (wanted) => (await chrome.storage.local.get(wanted))[wanted], key),
      ),
    killWorker: async () => {
      const url = (await worker()).url();
      const session = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
      const { targetInfos } = await session.send('Target.getTargets');
      for (const target of targetInfos.filter((each) => each.type === 'service_worker' && each.url === url)) {
        await session.send('Target.closeTarget', { targetId: target.targetId });
      }
      await session.detach();
    },
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** A toolbar's popup is no tab, so it is reached over the browser's own protocol. */
async function evaluateIn(
  context: BrowserContext,
  url: string,
): Promise<(expression: string) => Promise<unknown>> {
  const session = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
  const targetId = await targetOf(session, url);
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  let last = 0;
  return (expression) => {
    last += 1;
    const id = last;
    return new Promise((resolve) => {
      const hear = ({ message }: { message: string }): void => {
        const answer = JSON.parse(message);
        if (answer.id !== id) return;
        session.off('Target.receivedMessageFromTarget', hear);
        resolve(answer.result?.result?.value);
      };
      session.on('Target.receivedMessageFromTarget', hear);
      const params = { expression, awaitPromise: true, returnByValue: true };
      const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
      void session.send('Target.sendMessageToTarget', { sessionId, message });
    });
  };
}

async function targetOf(session: CDPSession, url: string): Promise<string> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const { targetInfos } = await session.send('Target.getTargets');
    const found = targetInfos.find((target) => target.url === url);
    if (found !== undefined) return found.targetId;
    await new Promise((again) => setTimeout(again, 100));
  }
  throw new Error('The popup did not open.');
}
