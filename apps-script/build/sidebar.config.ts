/** Builds `dist/apps-script/Sidebar.html`: the sidebar as one file, because a dialog of Sheets loads no others. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { functionHelp } from './function-help.js';
import { oneFile } from './one-file.js';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at('../sidebar'),
  base: './',
  logLevel: 'warn',
  publicDir: false,
  plugins: [functionHelp(), oneFile('Sidebar.html')],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    // Newer than light-dark(), which the sidebar's colours are written with.
    target: ['chrome123', 'firefox121', 'safari17.5'],
    outDir: at('../../dist/apps-script'),
    emptyOutDir: false,
    cssCodeSplit: false,
    modulePreload: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    rolldownOptions: { input: at('../sidebar/sidebar.html'), output: { codeSplitting: false } },
  },
});
