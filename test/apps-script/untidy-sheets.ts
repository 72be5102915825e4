/** Every untidy sheet of the fixtures, by its name. */
import { readdirSync } from 'node:fs';
import type { UntidySheet } from '../fixtures/untidy-sheet.js';

const folder = new URL('../fixtures/untidy/', import.meta.url);

export const untidySheets: readonly (readonly [name: string, fixture: UntidySheet])[] = await Promise.all(
  readdirSync(folder).map(async (file) => {
    const { untidy } = (await import(/* @vite-ignore */ new URL(file, folder).href)) as {
      untidy: UntidySheet;
    };
    return [file.replace('.ts', ''), untidy] as const;
  }),
);
