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
  answer(id: string, answer: Answer): void;
  release(id: string): void;
  close(): Promise<void>;
}

/** Only a browser that carries this cookie is signed in. */
export const SESSION_COOKIE = { name: 'SID', value: 'test-session' } as const;

const HOSTS = ['docs.google.com', 'accounts.google.com', '*.googleusercontent.com'];

export async function googleStandIn(): Promise<GoogleStandIn> {
  const answers = new Map<string, Answer>();
  const waiting = new Map<string, (() => void)[]>();
  const asked: string[] = [];
  const certificate = selfSigned(HOSTS);
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    if (host === 'docs.google.com') exportStarts(request, response, answers, asked);
    else if (host.endsWith('.googleusercontent.com')) deliver(request, response, answers, waiting);
    else page(response, 'Sign in');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    fingerprint: certificate.fingerprint,
    asked,
    answer: (id, answer) => void answers.set(id, answer),
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
