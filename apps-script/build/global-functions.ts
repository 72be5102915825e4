/** The Vite plugin that makes the bundle's exports callable: one documented global function for each. */
import type { Plugin } from 'vite';
import { type ExportedFunction, exportedFunctions } from './exported-functions.js';

/** The one global object of the bundle; its members are what `main.ts` exports. */
export const bundleName = 'throughline';

/**
 * Appends a global function for each export of `main.ts`, with its JSDoc, because Google Sheets finds custom
 * functions only as top-level declarations and reads their help from the comment, which a bundler drops.
 */
export function globalFunctions(): Plugin {
  return {
    name: 'throughline:global-functions',
    generateBundle(_options, bundle) {
      const stubs = exportedFunctions().map(stub).join('\n');
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk' && output.isEntry)
          output.code = `${withLanguageAtHand(output.code)}\n${stubs}`;
      }
    },
  };
}

/** What the core calls in its loops: in some hosts to look a global up takes longer than the arithmetic done with it. */
const LANGUAGE = [
  'Array',
  'Float64Array',
  'Int32Array',
  'Map',
  'Math',
  'Number',
  'Object',
  'Set',
  'String',
  'Uint8Array',
];

/** Hands the bundle the language's own objects as arguments, so that they are looked up once. */
function withLanguageAtHand(code: string): string {
  const names = LANGUAGE.join(', ');
  return `var ${bundleName} = (function (${names}) {\n${code}\nreturn ${bundleName};\n})(${names});`;
}

function stub({ name, parameters, documentation }: ExportedFunction): string {
  const list = parameters.join(', ');
  const call = `function ${name}(${list}) {\n  return ${bundleName}.${name}(${list});\n}\n`;
  return documentation ? `${documentation}\n${call}` : call;
}
