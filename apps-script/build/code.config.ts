/** Builds `dist/apps-script/Code.js` from `main.ts`: one script without modules, as Apps Script wants it. */
import { copyFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { entryFile } from './exported-functions.js';
import { bundleName, globalFunctions } from './global-functions.js';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const output = at('../../dist/apps-script');

/** The manifest stands beside the code, with the only two scopes the add-on asks for. */
function manifest(): Plugin {
  const file = 'appsscript.json';
  return { name: 'throughline:manifest', writeBundle: () => copyFile(at(`../${file}`), `${output}/${file}`) };
}

export default defineConfig({
  root: at('..'),
  logLevel: 'warn',
  publicDir: false,
  plugins: [globalFunctions(), manifest()],
  build: {
    target: 'es2019',
    outDir: output,
    emptyOutDir: false,
    minify: false,
    lib: { entry: entryFile, formats: ['iife'], name: bundleName, fileName: () => 'Code.js' },
    // The documentation stands once, on the global functions, where Google Sheets looks for it.
    rolldownOptions: {
      output: { comments: { jsdoc: false } },
      // Not from which file each part came: some 20 kB that Google would read on every call.
      experimental: { attachDebugInfo: 'none' },
    },
  },
});
