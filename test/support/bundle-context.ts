/** The built `Code.js` in a bare context, as Apps Script would load it: no host but the language itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';

export const bundleFile = join(process.cwd(), 'dist/apps-script/Code.js');

type Cells = unknown[][];

export interface BundleContext {
  /** The names that loading the bundle added to the global object. */
  readonly globals: readonly string[];
  /** Calls a function of the bundle; arrays and dates are made with the context's own constructors. */
  call(name: string, ...given: unknown[]): Cells;
  /** The same with the arguments made beforehand, so that the call alone can be timed. */
  prepare(name: string, ...given: unknown[]): () => Cells;
}

/** Loads the bundle; `services` are globals that Apps Script would provide (`SpreadsheetApp`, for example). */
export function bundleContext(services: Readonly<Record<string, unknown>> = {}): BundleContext {
  const context = vm.createContext({ ...services });
  const before = new Set(globalNames(context));
  vm.runInContext(readFileSync(bundleFile, 'utf8'), context, { filename: 'Code.js' });
  const inside = vm.runInContext(insider, context) as (value: unknown) => unknown;
  const globals = globalNames(context).filter((name) => !before.has(name));
  const prepare = (name: string, ...given: unknown[]): (() => Cells) => {
    const handed = given.map(inside);
    return () => (context[name] as (...all: unknown[]) => Cells)(...handed);
  };
  return { globals, prepare, call: (name, ...given) => prepare(name, ...given)() };
}

const globalNames = (context: vm.Context): string[] =>
  vm.runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[];

/** Remakes arrays and dates inside the context, where `instanceof` and `Array.isArray` then say yes. */
const insider = `(function inside(value) {
  if (Array.isArray(value)) { var copy = []; for (var i = 0; i < value.length; i++) copy.push(inside(value[i])); return copy; }
  return Object.prototype.toString.call(value) === '[object Date]' ? new Date(value.getTime()) : value;
})`;
