/** What a benchmark is: a file `*.bench.ts` whose default export measures and returns one row for each figure. */

/** One figure, as a ratio, so that it means the same on any machine. */
export interface Measured {
  /** What was measured, in a few words. */
  readonly name: string;
  readonly ratio: number;
  /** What the ratio is to, in a few words. */
  readonly against: string;
  /** The most it may be; a figure without a limit is only shown. */
  readonly limit?: number;
  /** What lies behind it, for the reader: milliseconds here, for example. */
  readonly detail?: string;
}

export interface BenchContext {
  /** Milliseconds that the calibration loop takes here and now: 100 on the machine the limits were set on. */
  readonly calibration: number;
}

export type Bench = (context: BenchContext) => Promise<readonly Measured[]> | readonly Measured[];

/** The least of several runs, in milliseconds: what the work takes when nothing else disturbs it. */
export function leastMilliseconds(work: () => unknown, runs = 7): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    work();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}
