/** Builds `dist/chrome` or `dist/firefox`, named by Vite's mode, and the zip of it. */
import { cp, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import packageFile from '../package.json' with { type: 'json' };
import { archive } from './build/archive.js';
import { entries, extensionFolder } from './build/pages.js';
import { popupChunks } from './build/popup-chunks.js';
import { manifest } from './manifest.js';

const { version } = packageFile;

type Target = Parameters<typeof manifest>[0];

const distribution = fileURLToPath(new URL('../dist', import.meta.url));

/** Puts the manifest, the locales and the icons beside the bundle, then packs the folder. */
function packed(target: Target, output: string): Plugin {
  return {
    name: 'throughline:extension',
    async writeBundle() {
      await writeFile(`${output}/manifest.json`, `${JSON.stringify(manifest(target, version), null, 2)}\n`);
      for (const folder of ['_locales', 'icons']) {
        await cp(`${extensionFolder}${folder}`, `${output}/${folder}`, { recursive: true });
      }
      await archive(output, `${distribution}/throughline-${target}-${version}.zip`);
    },
  };
}

export default defineConfig(({ mode }) => {
  if (mode !== 'chrome' && mode !== 'firefox') throw new Error('Choose --mode chrome or --mode firefox.');
  const output = `${distribution}/${mode}`;
  const chunks = popupChunks('/popup/popup.html');
  return {
    root: extensionFolder,
    base: './',
    logLevel: 'warn',
    publicDir: false,
    plugins: [chunks.plugin, packed(mode, output)],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      target: mode === 'chrome' ? 'chrome123' : 'firefox142',
      outDir: output,
      emptyOutDir: true,
      // Reviewers of Firefox add-ons read what is shipped.
      minify: mode === 'chrome',
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: entries(),
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: chunks.fileNames,
          codeSplitting: { groups: [{ name: 'shared', test: chunks.isShared }] },
          assetFileNames: 'assets/[name][extname]',
        },
      },
    },
  };
});
