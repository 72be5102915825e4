/** Managers' columns repeat the same few texts: each is read once. */

const CAPACITY = 8192;

/** `parse`, with the results of recent texts kept. It must be pure. */
export const rememberTexts = <Value>(parse: (text: string) => Value): ((text: string) => Value) => {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.value;
    if (known.size >= CAPACITY) known.clear();
    const value = parse(text);
    known.set(text, { value });
    return value;
  };
};
