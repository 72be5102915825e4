/** `npm start`: builds the page over the built add-on and extension, serves it here, and says what is running. */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPage } from './page/build.mjs';
import { serve } from './page/serve.mjs';

const DEFAULT_PORT = 4173;

const root = fileURLToPath(new URL('../..', import.meta.url));
/** @param {string} path */
const shown = (path) => relative(process.cwd(), `${root}${path}`) || '.';

/** @param {string | undefined} given */
function portFrom(given) {
  if (given === undefined || given === '') return DEFAULT_PORT;
  const port = Number(given);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  console.error(`PORT is "${given}", which is not a port. Give a number from 0 to 65535, or leave PORT out.`);
  return process.exit(1);
}

const port = portFrom(process.env.PORT);
await buildPage();
const { address, close } = await serve(port);

console.log(`
Throughline is running at ${address}

  On the page    a spreadsheet with the built add-on in it: its menu, its sidebar, its functions in formulas;
                 beside it the extension's popup, fed from the same workbook. No account is needed and nothing
                 leaves this machine. Change a duration, or drop a .csv or .xlsx file on the page.

  In Chrome      open chrome://extensions, switch on Developer mode, Load unpacked, choose ${shown('dist/chrome')}
  In Firefox     open about:debugging#/runtime/this-firefox, Load Temporary Add-on, choose ${shown('dist/firefox/manifest.json')}
  In Sheets      npm run push (needs clasp login and a .clasp.json of your own)

  Stop it with Ctrl+C. Another port: PORT=8080 npm start
`);

const stop = () => void close().then(() => process.exit(0));
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
