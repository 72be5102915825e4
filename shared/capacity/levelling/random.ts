/** Random numbers that a seed determines: the same plan and seed give the same proposal everywhere. */

/** Draws numbers from 0 up to, not including, 1. */
export type Random = () => number;

/**
 * A generator of 32-bit numbers started at a seed.
 *
 * Source: mulberry32 by Tommy Ettinger, public domain: a Weyl sequence whose terms are mixed.
 */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
