/** Loads a script into a bare `vm` context, where nothing but the language and the given globals exists. */
import vm from 'node:vm';
import type { LoadScript } from './script.js';

const compiled = new Map<string, vm.Script>();

export const loadInNode: LoadScript = (code, globals) => {
  const script = compiled.get(code) ?? new vm.Script(code, { filename: 'Code.js' });
  compiled.set(code, script);
  const context = vm.createContext({ ...globals });
  script.runInContext(context);
  const realm = vm.runInContext('({ Date: Date, Array: Array })', context);
  return {
    realm,
    call: (name, given) => {
      const called = context[name];
      if (typeof called !== 'function') throw new Error(`Script function not found: ${name}`);
      return called(...given);
    },
  };
};
