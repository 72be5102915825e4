/** Runs a script written in TypeScript: `node test/support/run.mjs path/to/script.ts`. */
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [script, ...rest] = process.argv.slice(2);
if (!script) throw new Error('Name the script to run.');
process.argv.splice(1, process.argv.length, resolve(script), ...rest);
await runnerImport(resolve(script), { configFile: false, logLevel: 'warn' });
