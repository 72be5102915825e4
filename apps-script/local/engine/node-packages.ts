/** Loads Univer in Node, where only its CommonJS build runs. */
import { readFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { dirname } from 'node:path';
import { synchronousFormulas } from './synchronous-formulas.js';
import type { UniverPackages } from './univer-packages.js';

const load = createRequire(import.meta.url);

/** What Node's own loader does with a file, for the text as it is rewritten. */
interface LoadedModule extends NodeModule {
  _compile(text: string, file: string): void;
}

function loadFormulas(): void {
  const file = load.resolve('@univerjs/engine-formula');
  if (load.cache[file] !== undefined) return;
  const module = new Module(file) as LoadedModule;
  module.filename = file;
  module.paths = load.resolve.paths(dirname(file)) ?? [];
  load.cache[file] = module;
  module._compile(synchronousFormulas(readFileSync(file, 'utf8')), file);
  module.loaded = true;
}

const WITH_WORDS = ['sheets', 'sheets-formula'];

function wordsOf(name: string): UniverPackages['words'] {
  const found = load(`@univerjs/${name}/locale/en-US`) as { default?: UniverPackages['words'] };
  return found.default ?? (found as UniverPackages['words']);
}

let loaded: UniverPackages | null = null;

export function nodePackages(): UniverPackages {
  if (loaded !== null) return loaded;
  loadFormulas();
  const core = load('@univerjs/core') as UniverPackages['core'];
  const packages = {
    core,
    words: core.mergeLocales(...WITH_WORDS.map((name) => wordsOf(name))),
    formulas: load('@univerjs/engine-formula'),
    sheets: load('@univerjs/sheets'),
    sheetFormulas: load('@univerjs/sheets-formula'),
    numberFormats: load('@univerjs/sheets-numfmt'),
    conditionalFormats: load('@univerjs/sheets-conditional-formatting'),
    facade: load('@univerjs/core/facade'),
  };
  for (const name of ['sheets', 'sheets-conditional-formatting']) load(`@univerjs/${name}/facade`);
  loaded = packages as UniverPackages;
  return loaded;
}
