/** Remembers which orders were tried, so that no schedule is spent on one twice. */
export class SeenOrders {
  private readonly hashes = new Set<number>();

  /** Whether it is new; it is seen from then on. Two orders in 2^53 pass for one, which costs a try and no more. */
  add(order: Int32Array): boolean {
    let high = 17;
    let low = 31;
    for (let position = 0; position < order.length; position += 1) {
      const item = order[position] as number;
      high = Math.imul(high ^ item, 0x01000193);
      low = Math.imul(low + item, 0x5bd1e995) ^ (low >>> 13);
    }
    const hash = (high >>> 0) * 2 ** 21 + ((low >>> 0) & (2 ** 21 - 1));
    if (this.hashes.has(hash)) return false;
    this.hashes.add(hash);
    return true;
  }
}
