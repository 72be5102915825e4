/** A binary heap over numbered items: gives the one with the least key, ties by number. */
export class KeyHeap {
  private readonly items: Int32Array;
  private size = 0;

  constructor(
    capacity: number,
    private readonly keys: Float64Array,
  ) {
    this.items = new Int32Array(capacity);
  }

  clear(): void {
    this.size = 0;
  }

  isEmpty(): boolean {
    return this.size === 0;
  }

  push(item: number): void {
    const { items } = this;
    let at = this.size;
    this.size += 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const other = items[above] as number;
      if (!this.isBefore(item, other)) break;
      items[at] = other;
      at = above;
    }
    items[at] = item;
  }

  pop(): number {
    const { items } = this;
    const top = items[0] as number;
    this.size -= 1;
    const item = items[this.size] as number;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= this.size) break;
      if (below + 1 < this.size && this.isBefore(items[below + 1] as number, items[below] as number))
        below += 1;
      const other = items[below] as number;
      if (!this.isBefore(other, item)) break;
      items[at] = other;
      at = below;
    }
    items[at] = item;
    return top;
  }

  private isBefore(one: number, other: number): boolean {
    const a = this.keys[one] as number;
    const b = this.keys[other] as number;
    return a < b || (a === b && one < other);
  }
}
