/** WBS codes that stand before the names of tasks: `1 Design`, `1.1 Concept`, `1.2 Drawings`. */

const CODED = /^\s*(\d+(?:\.\d+)*)[.):]?[\s-]+\p{L}/u;

/** The code before each name; null where not every name has one of its own, or they are not an outline's. */
export function codesInNames(names: readonly string[]): string[] | null {
  const codes: string[] = [];
  for (const name of names) {
    const code = CODED.exec(name)?.[1];
    if (code === undefined) return null;
    codes.push(code);
  }
  const known = new Set(codes);
  const within = codes.filter((code) => code.includes('.'));
  const isOutline = within.every((code) => known.has(code.slice(0, code.lastIndexOf('.'))));
  return within.length > 0 && isOutline && known.size === codes.length ? codes : null;
}
