/** The two distributions of a three-point estimate, on the scale from its optimistic (0) to its pessimistic (1) end. */
import type { DurationDistribution } from '../plan/settings.js';

/** The value below which a share of the distribution lies. */
export type Quantile = (share: number) => number;

/** Gives the quantiles of a distribution with its peak at `mode`, 0 to 1; equal peaks share one table. */
export function quantilesOf(distribution: DurationDistribution): (mode: number) => Quantile {
  if (distribution === 'triangular') return triangular;
  const known = new Map<number, Quantile>();
  return (mode) => {
    const found = known.get(mode) ?? pertBeta(mode);
    known.set(mode, found);
    return found;
  };
}

/** The triangle over 0 to 1 whose peak is at `mode`. */
function triangular(mode: number): Quantile {
  return (share) => (share < mode ? Math.sqrt(share * mode) : 1 - Math.sqrt((1 - share) * (1 - mode)));
}

/** Cells of the table, and the nodes and weights of Gauss and Legendre that integrate the density over each. */
const CELLS = 256;
const NODES = [-0.861136311594053, -0.339981043584856, 0.339981043584856, 0.861136311594053] as const;
const WEIGHTS = [0.347854845137454, 0.652145154862546, 0.652145154862546, 0.347854845137454] as const;

/**
 * The beta distribution of PERT with its usual weight of 4 on the most likely value: shapes 1 + 4m and 5 − 4m, mean
 * (1 + 4m) / 6 on this scale. Its quantiles come from a table of the integrated density.
 *
 * Source: D. G. Malcolm and others, Application of a Technique for Research and Development Program Evaluation,
 * Operations Research 7 (1959); the shapes as in D. Vose, Risk Analysis (2008).
 */
function pertBeta(mode: number): Quantile {
  const below = shareBelowEachCell(4 * mode, 4 - 4 * mode);
  const firstCell = guide(below);
  return (share) => {
    let cell = firstCell[Math.min(CELLS - 1, Math.floor(share * CELLS))] as number;
    while (cell < CELLS - 1 && (below[cell + 1] as number) < share) cell += 1;
    const from = below[cell] as number;
    const width = (below[cell + 1] as number) - from;
    return (cell + (width > 0 ? Math.min(1, (share - from) / width) : 0)) / CELLS;
  };
}

/** The integral of x^a (1 − x)^b up to each cell, as a share of the whole. */
function shareBelowEachCell(a: number, b: number): Float64Array {
  const below = new Float64Array(CELLS + 1);
  let node = 0;
  for (let cell = 0; cell < CELLS; cell += 1) {
    let mass = 0;
    for (const weight of WEIGHTS) {
      mass += weight * Math.exp(a * (LOGARITHMS[node] as number) + b * (LOGARITHMS[node + 1] as number));
      node += 2;
    }
    below[cell + 1] = (below[cell] as number) + mass;
  }
  const whole = below[CELLS] as number;
  return below.map((share) => share / whole);
}

/** The logarithms of x and 1 − x at every node of every cell: the same for all shapes. */
const LOGARITHMS: Float64Array = Float64Array.from({ length: 2 * CELLS * NODES.length }, (_, at) => {
  const node = at >> 1;
  const x = ((node >> 2) + 0.5 + (NODES[node & 3] as number) / 2) / CELLS;
  return Math.log(at % 2 === 0 ? x : 1 - x);
});

/** For each of equal steps of share, the cell to begin looking in. */
function guide(below: Float64Array): Int32Array {
  const first = new Int32Array(CELLS);
  let cell = 0;
  for (let step = 0; step < CELLS; step += 1) {
    while (cell < CELLS - 1 && (below[cell + 1] as number) < step / CELLS) cell += 1;
    first[step] = cell;
  }
  return first;
}
