/**
 * The least of sorted values that a share of them, above 0 and up to 1, does not exceed: an outcome that was seen, not
 * one in between.
 *
 * @example percentile(Float64Array.of(10, 20, 30, 40), 0.5) // 20
 */
export function percentile(sorted: Float64Array | Uint32Array, share: number): number {
  // A share such as 0.7 of 10 runs comes to 7.000000000000001 in the machine, which is the seventh run all the same.
  const rank = Math.ceil(share * sorted.length - 1e-9);
  return sorted[Math.max(0, rank - 1)] as number;
}
