/** Loads a script in a page: in the realm of an empty frame, with what belongs to browsers hidden from it. */
import { functionNames, type LoadScript } from './script.js';

/** What the language itself has; everything else that a frame's window has is the browser's. */
const LANGUAGE = new Set(
  `AggregateError Array ArrayBuffer Atomics BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError
  FinalizationRegistry Float32Array Float64Array Function Infinity Int16Array Int32Array Int8Array Intl JSON Map Math
  NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set SharedArrayBuffer String Symbol
  SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet
  decodeURI decodeURIComponent encodeURI encodeURIComponent escape eval isFinite isNaN parseFloat parseInt undefined
  unescape`.split(/\s+/),
);

type Frame = Window & typeof globalThis;

/** `frame` is an empty frame of the page's own origin, kept for as long as the script runs. */
export function loaderIn(frame: HTMLIFrameElement): LoadScript {
  const realm = frame.contentWindow as Frame | null;
  if (realm === null) throw new Error('The frame for the script is not in the page.');
  const hidden = browserNames(realm);
  return (code, globals) => {
    const names = functionNames(code);
    const given = Object.keys(globals);
    const absent = hidden.filter((name) => !given.includes(name));
    const body = `${code}\nreturn { ${names.join(', ')} };`;
    const load = new realm.Function(...given, ...absent, body) as (
      ...all: unknown[]
    ) => Record<string, unknown>;
    const functions = load(...Object.values(globals));
    return {
      realm: { Date: realm.Date, Array: realm.Array },
      call: (name, handed) => {
        const called = functions[name];
        if (typeof called !== 'function') throw new Error(`Script function not found: ${name}`);
        return called(...handed);
      },
    };
  };
}

function browserNames(realm: Frame): string[] {
  const names = new Set<string>(['globalThis']);
  for (let owner: object | null = realm; owner !== null; owner = Object.getPrototypeOf(owner)) {
    for (const name of Object.getOwnPropertyNames(owner)) names.add(name);
  }
  return [...names].filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && !LANGUAGE.has(name));
}
