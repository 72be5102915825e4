/**
 * Properties try the same cases on every machine, so that a run tells of the code and not of luck. Other cases, and a
 * random choice of them, are looked for by hand: `SEED=7 RUNS=500 npx vitest run test/schedule`, or `SEED=any`.
 */
import fc from 'fast-check';

const { SEED = '20270301', RUNS } = process.env;

fc.configureGlobal({
  ...(SEED === 'any' ? {} : { seed: Number(SEED) }),
  ...(RUNS === undefined ? {} : { numRuns: Number(RUNS) }),
});
