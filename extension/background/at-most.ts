/** A gate that lets only a few through at once; the others wait in order. */

export type Gate = <Result>(work: () => Promise<Result>) => Promise<Result>;

export function gate(most: number): Gate {
  let inside = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (inside >= most) await new Promise<void>((enter) => waiting.push(enter));
    else inside += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      // Whoever waits takes over the place, so that nobody slips in between.
      if (next === undefined) inside -= 1;
      else next();
    }
  };
}
