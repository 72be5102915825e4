/** `npm run pictures`: takes every picture of the README anew, from the built product. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { findBrowser } from '../support/browsers.mjs';
import type { Scene } from './scene.js';

const folder = new URL('.', import.meta.url);
const executablePath = await findBrowser('chromium');
if (!executablePath) throw new Error('Taking the pictures needs Chromium.');

await mkdir('docs', { recursive: true });
const files = (await readdir(folder)).filter((file) => file.endsWith('.scene.ts')).sort();
for (const file of files) {
  const { default: scenes }: { default: readonly Scene[] } = await import(
    /* @vite-ignore */ pathToFileURL(new URL(file, folder).pathname).href
  );
  for (const scene of scenes) {
    await writeFile(`docs/${scene.file}`, await scene.take(executablePath));
    console.log(`docs/${scene.file}`);
  }
}
