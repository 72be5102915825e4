/** Builds the page that `npm start` serves, with the formula engine made to calculate within one call. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { synchronousFormulas } from '../engine/synchronous-formulas.js';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The engine answers a script at once, as `SpreadsheetApp.flush()` promises. */
function formulasWithoutWaits(): Plugin {
  const file = /@univerjs\/engine-formula\/lib\/es\/index\.js$/;
  return {
    name: 'throughline:synchronous-formulas',
    load: {
      filter: { id: file },
      handler: async (id) => synchronousFormulas(await readFile(id, 'utf8')),
    },
  };
}

export default defineConfig({
  root: at('.'),
  base: './',
  logLevel: 'error',
  publicDir: false,
  plugins: [formulasWithoutWaits()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // However the build is started: Univer brings development tools along otherwise.
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  build: {
    target: 'chrome123',
    outDir: at('../../../.cache/local-page'),
    emptyOutDir: true,
    // Served from this machine to this machine.
    minify: false,
    chunkSizeWarningLimit: 20_000,
  },
});
