/** Serves the page and the two built products beside it, to this machine alone. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @param {string} path */
const at = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** Address prefixes and the folders behind them. */
const FOLDERS = /** @type {const} */ ([
  ['/add-on/', at('dist/apps-script')],
  ['/extension/', at('dist/chrome')],
  ['/', at('.cache/local-page')],
]);

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** Nothing from outside, whatever a sheet holds; scripts of a workbook are compiled from the built bundle's text. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' data: blob:",
].join('; ');

/** A page of a product stands in a frame, where the host gives it what Google or the browser gives it elsewhere. */
const ENTER = '<script>parent.throughlineHost.enter(window)</script>';

/** A frame for the extension's background, which browsers run without a page. */
const BACKGROUND = `<!doctype html><title>Background</title>${ENTER}<script type="module" src="background/main.js"></script>`;

/** @param {string} path */
async function answerTo(path) {
  if (path === '/extension/background.html') return BACKGROUND;
  const [prefix, folder] = FOLDERS.find(([start]) => path.startsWith(start)) ?? FOLDERS[2];
  const file = normalize(join(folder, path.slice(prefix.length) || 'index.html'));
  if (!file.startsWith(folder + sep)) throw new Error('outside');
  const body = await readFile(file);
  const framed = prefix === '/extension/' && file.endsWith('.html');
  return framed ? body.toString('utf8').replace(/<head>/i, `<head>${ENTER}`) : body;
}

/** @type {import('node:http').RequestListener} */
async function answer({ url = '/' }, response) {
  try {
    const path = decodeURIComponent(url.split('?')[0] ?? '/');
    const body = await answerTo(path);
    const type = TYPES[path.endsWith('/') ? '.html' : extname(path)] ?? 'application/octet-stream';
    response.writeHead(200, {
      'content-type': type,
      'cache-control': 'no-store',
      'content-security-policy': POLICY,
    });
    response.end(body);
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('There is nothing at this address.');
  }
}

/**
 * Listens on 127.0.0.1 at a port, or the next free one; port 0 is any free one.
 * @param {number} port
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve(port) {
  const server = createServer(answer);
  for (let tried = port; ; tried += 1) {
    if (await listens(server, tried)) break;
  }
  const bound = server.address();
  const number = typeof bound === 'object' && bound !== null ? bound.port : port;
  return {
    address: `http://127.0.0.1:${number}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<boolean>} false where something else listens there
 */
const listens = (server, port) =>
  new Promise((listening, failed) => {
    /** @param {NodeJS.ErrnoException} error */
    const onError = (error) => {
      if (error.code === 'EADDRINUSE' && port < 65_535) listening(false);
      else failed(error);
    };
    server.once('error', onError);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', onError);
      listening(true);
    });
  });
