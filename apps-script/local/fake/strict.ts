/** Makes a stand-in honest: what it does not have throws and names itself, instead of answering undefined. */

/** Keys that the language and its inspectors ask for on their own. */
const ASKED_BY_ITSELF = new Set(['then', 'toJSON', 'constructor', 'asymmetricMatch', 'nodeType', '$$typeof']);

export function strict<Target extends object>(name: string, target: Target): Target {
  return new Proxy(target, {
    get(held, key, receiver) {
      if (typeof key === 'symbol' || key in held) return Reflect.get(held, key, receiver);
      if (ASKED_BY_ITSELF.has(key)) return undefined;
      throw new Error(`not in the fake: ${name}.${key}`);
    },
  });
}

/** Google's enums: each value is its own name. */
export const enumOf = <Names extends string>(...names: Names[]): { readonly [Name in Names]: Name } =>
  strict('enum', Object.fromEntries(names.map((name) => [name, name])) as { [Name in Names]: Name });
