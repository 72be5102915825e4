/** A script that has been loaded: its functions, and the realm in which its dates and arrays are made. */
import type { Realm } from '../engine/realm.js';

export interface LoadedScript {
  readonly realm: Realm;
  /** Calls a global function; what it throws comes through. */
  call(name: string, given: readonly unknown[]): unknown;
}

/** Loads a script with these globals and nothing else beside the language. */
export type LoadScript = (code: string, globals: Readonly<Record<string, unknown>>) => LoadedScript;

const DECLARATION = /^function ([A-Za-z_$][\w$]*)\(/gm;

/** The names of the functions that stand at the top level of a built script. */
export const functionNames = (code: string): string[] =>
  [...code.matchAll(DECLARATION)].map(([, name]) => name ?? '').filter((name) => !name.endsWith('_'));

/** Custom functions are those whose documentation says so. */
export const customFunctionNames = (code: string): string[] =>
  [...code.matchAll(/@customfunction[\s\S]*?\*\/\s*function ([A-Za-z_$][\w$]*)\(/g)].map(
    ([, name]) => name ?? '',
  );
