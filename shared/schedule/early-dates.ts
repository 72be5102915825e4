/** What the forward pass finds: by node its early dates, and what holds it there. */
/** What drove a node, where it was no edge: an edge's number is never negative. */
export const BY_PROJECT_START = -1;
export const BY_CONSTRAINT = -2;
export const BY_STATUS_DATE = -3;
export const BY_ACTUAL_START = -4;
export const BY_ACTUAL_FINISH = -5;
export const BY_MANUAL_DATES = -6;
export const BY_LATE_DATES = -7;
export const BY_FLOOR = -8;

export interface ForwardPass {
  /** By node. A summary's inner node holds the moment from which its tasks may start. */
  readonly start: Float64Array;
  readonly finish: Float64Array;
  /** Where the start would be if no hard date held it earlier: what float is measured from. */
  readonly drivenStart: Float64Array;
  /** By node: the edge, or the reason above, that set its start. */
  readonly driver: Int32Array;
  /**
   * By node, what its start comes from in the end: of a summary's inner node the summary, itself or one around it,
   * whose own links or date open it; of its outer node the leaf task that starts first; of a leaf itself.
   */
  readonly origin: Int32Array;
}

export const emptyForwardPass = (nodeCount: number): ForwardPass => ({
  start: new Float64Array(nodeCount).fill(Number.NaN),
  finish: new Float64Array(nodeCount).fill(Number.NaN),
  drivenStart: new Float64Array(nodeCount).fill(Number.NaN),
  driver: new Int32Array(nodeCount).fill(BY_PROJECT_START),
  origin: new Int32Array(nodeCount),
});
