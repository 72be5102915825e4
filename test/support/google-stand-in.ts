/** Answers in place of Google's hosts: the redirects, refusals and broken deliveries that a browser meets there. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSigned } from './self-signed.js';

/** How the export of one workbook is answered. */
export type Answer =
  | { readonly kind: 'workbook'; readonly bytes: Uint8Array; readonly title?: string }
  /** Delivered only once `release` is called with the workbook's id. */
  | { readonly kind: 'held'; readonly bytes: Uint8Array }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'signed-out' }
  /** Promises the whole file, sends half of it and hangs up. */
  | { readonly kind: 'cut-off'; readonly bytes: Uint8Array }
  /** A page where a file was expected. */
  | { readonly kind: 'page' };

export interface GoogleStandIn {
  readonly port: number;
  readonly fingerprint: string;
  /** Every export asked for so far, by its path and query. */
  readonly asked: readonly string[];
  forgetAsked(): void;
  answer(id: string, answer: Answer): void;
  /** What the Sheets API gives for a workbook: each status once, then the sheet. */
  answerApi(id: string, sheet: unknown, ...statuses: readonly number[]): void;
  release(id: string): void;
  close(): Promise<void>;
}

/** Only a browser that carries this cookie is signed in. */
export const SESSION_COOKIE = { name: 'SID', value: 'test-session' } as const;

export const HOSTS = [
  'docs.google.com',
  'accounts.google.com',
  'sheets.googleapis.com',
  '*.googleusercontent.com',
] as const;

/** What a person is granted who connects to the Sheets API. */
const TOKEN = 'test-token';

interface ApiAnswer {
  readonly sheet: unknown;
  readonly statuses: number[];
}

export async function googleStandIn(): Promise<GoogleStandIn> {
  const answers = new Map<string, Answer>();
  const waiting = new Map<string, (() => void)[]>();
  const asked: string[] = [];
  const api = new Map<string, ApiAnswer>();
  const certificate = selfSigned([...HOSTS]);
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    if (host === 'docs.google.com') exportStarts(request, response, answers, asked);
    else if (host.endsWith('.googleusercontent.com')) deliver(request, response, answers, waiting);
    else if (host === 'sheets.googleapis.com') sheetsApi(request, response, api, asked);
    else if (request.url?.startsWith('/o/oauth2/v2/auth?')) grant(request.url, response);
    else page(response, 'Sign in');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    fingerprint: certificate.fingerprint,
    asked,
    forgetAsked: () => {
      asked.length = 0;
    },
    answer: (id, answer) => void answers.set(id, answer),
    answerApi: (id, sheet, ...statuses) => void api.set(id, { sheet, statuses: [...statuses] }),
    release: (id) => {
      for (const send of waiting.get(id) ?? []) send();
      waiting.delete(id);
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

/** The first host looks at the session, then sends on to the one that delivers. */
function exportStarts(
  request: IncomingMessage,
  response: ServerResponse,
  answers: ReadonlyMap<string, Answer>,
  asked: string[],
): void {
  const path = request.url ?? '';
  const id = /^\/spreadsheets(?:\/u\/\d+)?\/d\/([\w-]+)\/export\?format=xlsx$/.exec(path)?.[1];
  if (id !== undefined) asked.push(path);
  const answer = answers.get(id ?? '');
  const hasSession = (request.headers.cookie ?? '').includes(
    `${SESSION_COOKIE.name}=${SESSION_COOKIE.value}`,
  );
  if (id === undefined) page(response, 'A sheet');
  else if (!hasSession || answer?.kind === 'signed-out')
    redirect(response, `${SIGN_IN}${encodeURIComponent(path)}`);
  else if (answer === undefined) refuse(response, 404);
  else if (answer.kind === 'status') refuse(response, answer.status);
  else redirect(response, `https://doc-0s-sheets.googleusercontent.com/export/${id}?format=xlsx`);
}

/** Agrees at once, as to a client that the person has agreed to before. */
function grant(path: string, response: ServerResponse): void {
  const wanted = new URL(path, 'https://accounts.google.com').searchParams;
  const given = new URLSearchParams({
    access_token: TOKEN,
    token_type: 'Bearer',
    expires_in: '3600',
    state: wanted.get('state') ?? '',
  });
  redirect(response, `${wanted.get('redirect_uri')}#${given}`);
}

/** Allows every origin, as Google's own API does, and asks for the token. */
function sheetsApi(
  request: IncomingMessage,
  response: ServerResponse,
  answers: ReadonlyMap<string, ApiAnswer>,
  asked: string[],
): void {
  const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'authorization' };
  const path = request.url ?? '';
  const answer = answers.get(/^\/v4\/spreadsheets\/([\w-]+)\?/.exec(path)?.[1] ?? '');
  const isGranted = request.headers.authorization === `Bearer ${TOKEN}`;
  if (request.method !== 'OPTIONS') asked.push(path);
  const status = request.method === 'OPTIONS' ? 204 : isGranted ? (answer?.statuses.shift() ?? 200) : 401;
  response.writeHead(answer === undefined && status === 200 ? 404 : status, headers);
  response.end(status === 200 ? JSON.stringify(answer?.sheet ?? {}) : undefined);
}

const SIGN_IN = 'https://accounts.google.com/ServiceLogin?continue=';

function deliver(
  request: IncomingMessage,
  response: ServerResponse,
  answers: ReadonlyMap<string, Answer>,
  waiting: Map<string, (() => void)[]>,
): void {
  const id = /^\/export\/([\w-]+)/.exec(request.url ?? '')?.[1] ?? '';
  const answer = answers.get(id);
  if (answer?.kind === 'page') page(response, 'A notice');
  else if (answer?.kind === 'workbook') file(response, answer.bytes, answer.title ?? id);
  else if (answer?.kind === 'cut-off') breakOff(response, answer.bytes);
  else if (answer?.kind !== 'held') refuse(response, 404);
  else waiting.set(id, [...(waiting.get(id) ?? []), () => file(response, answer.bytes, id)]);
}

function breakOff(response: ServerResponse, bytes: Uint8Array): void {
  response.writeHead(200, { 'content-type': XLSX, 'content-length': bytes.length });
  response.write(bytes.subarray(0, bytes.length / 2), () => setTimeout(() => response.destroy(), 50));
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function file(response: ServerResponse, bytes: Uint8Array, title: string): void {
  response.writeHead(200, {
    'content-type': XLSX,
    'content-length': bytes.length,
    'content-disposition': `attachment; filename="book.xlsx"; filename*=UTF-8''${encodeURIComponent(title)}.xlsx`,
  });
  response.end(bytes);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location });
  response.end();
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  response.end('<!doctype html><title>Error</title>');
}

function page(response: ServerResponse, title: string): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><title>${title}</title>`);
}
