/** Stock Firefox over WebDriver BiDi: a WebSocket is all it takes to install an extension and to look into its pages. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browsers.mjs';
import { type GoogleStandIn, SESSION_COOKIE } from './google-stand-in.js';
import { connect, type TextSocket } from './web-socket.js';

export interface FirefoxPage {
  /** What an expression in the page comes to, as JSON would carry it. */
  evaluate(expression: string): Promise<unknown>;
  /** PNG. */
  screenshot(): Promise<Buffer>;
}

export interface RunningFirefox {
  install(folder: string): Promise<void>;
  open(url: string): Promise<FirefoxPage>;
  close(): Promise<void>;
}

interface Answer {
  readonly id?: number;
  readonly type: string;
  readonly result?: Record<string, unknown>;
  readonly error?: string;
  readonly message?: string;
}

type Send = (method: string, params: object) => Promise<Record<string, unknown>>;

/** Starts Firefox with a new profile; `uuid` fixes the address of the extension's own pages. */
export async function firefox(
  extensionId: string,
  uuid: string,
  google?: GoogleStandIn,
): Promise<RunningFirefox> {
  const executable = await findBrowser('firefox');
  if (executable === undefined) throw new Error('Firefox is not installed.');
  const profile = await mkdtemp(join(tmpdir(), 'throughline-firefox-'));
  await writeFile(join(profile, 'user.js'), preferences(extensionId, uuid, google));
  const process = spawn(
    executable,
    [
      '--headless',
      '--remote-debugging-port=0',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const socket = await connect(`${await listeningAddress(process)}/session`);
  const send = sender(socket);
  await send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  if (google !== undefined) await signIn(send);
  return {
    install: async (path) =>
      void (await send('webExtension.install', { extensionData: { type: 'path', path } })),
    open: (url) => openPage(send, url),
    close: async () => {
      const ended = new Promise((resolve) => process.once('exit', resolve));
      socket.close();
      process.kill();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const signIn = (send: Send): Promise<unknown> =>
  send('storage.setCookie', {
    cookie: {
      name: SESSION_COOKIE.name,
      value: { type: 'string', value: SESSION_COOKIE.value },
      domain: '.google.com',
      path: '/',
      secure: true,
      httpOnly: true,
      sameSite: 'lax',
    },
  });

function preferences(extensionId: string, uuid: string, google: GoogleStandIn | undefined): string {
  const values: Record<string, string | number | boolean> = {
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
    'app.update.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'network.proxy.type': 0,
    'network.dns.localDomains':
      'docs.google.com,accounts.google.com,sheets.googleapis.com,doc-0s-sheets.googleusercontent.com',
    ...(google === undefined ? {} : { 'network.socket.forcePort': `443=${google.port}` }),
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');
}

/** Firefox says where it listens on its error output. */
function listeningAddress(process: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    process.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    process.once('exit', () => reject(new Error(`Firefox ended before it listened: ${said}`)));
  });
}

function sender(socket: TextSocket): Send {
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.onText((text) => {
    const answer: Answer = JSON.parse(text);
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  let last = 0;
  return (method, params) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, (answer) => {
        if (answer.type === 'success') resolve(answer.result ?? {});
        else reject(new Error(`${method}: ${answer.error}: ${answer.message}`));
      });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
}

async function openPage(send: Send, url: string): Promise<FirefoxPage> {
  const { context } = await send('browsingContext.create', { type: 'tab' });
  await send('browsingContext.navigate', { context, url, wait: 'complete' });
  return {
    evaluate: async (expression) => {
      const { type, result, exceptionDetails } = await send('script.evaluate', {
        expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
        target: { context },
        awaitPromise: true,
      });
      if (type === 'exception') throw new Error(String((exceptionDetails as { text: string }).text));
      return JSON.parse((result as { value: string }).value);
    },
    screenshot: async () => {
      const { data } = await send('browsingContext.captureScreenshot', { context });
      return Buffer.from(String(data), 'base64');
    },
  };
}
