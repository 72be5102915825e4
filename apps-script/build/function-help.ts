/** The Vite plugin that gives the sidebar the custom functions' documentation as data. */
import type { Plugin } from 'vite';
import { documentedFunctions } from './documented-functions.js';
import { exportedFunctions } from './exported-functions.js';

const MODULE = 'virtual:function-help';

/** Serves `virtual:function-help`: what each function is called with, means, returns, and an example. */
export function functionHelp(): Plugin {
  return {
    name: 'throughline:function-help',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load: (id) =>
      id === `\0${MODULE}`
        ? `export default ${JSON.stringify(documentedFunctions(exportedFunctions()))};`
        : null,
  };
}
