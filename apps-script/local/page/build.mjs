/** Builds the page. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export const buildPage = () =>
  build({ configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)) });
