/** What is left of each resource in each slot while a schedule is generated. */
import type { FlatInstance } from './flat-instance.js';
import type { SlotTimes } from './slot-times.js';

export class FreeCapacity {
  private readonly units: Float64Array;

  constructor(
    private readonly flat: FlatInstance,
    private readonly times: SlotTimes,
  ) {
    this.units = new Float64Array(flat.capacity.length);
    this.reset();
    // Fixed activities have theirs in every schedule.
    for (let a = 0; a < flat.activityCount; a += 1)
      if ((flat.fixedStart[a] as number) >= 0) this.take(a, flat.fixedStart[a] as number);
    flat.capacity.set(this.units);
  }

  reset(): void {
    this.units.set(this.flat.capacity);
  }

  /** The first start from a moment on at which every demand finds its units in every slot; -1 where the axis ends. */
  firstFit(a: number, earliest: number): number {
    const { demandFrom, demandRow, demandUnits, demandCalendar, slotAt, worked, slotCount, duration } =
      this.flat;
    const free = this.units;
    const work = duration[a] as number;
    const first = demandFrom[a] as number;
    const last = demandFrom[a + 1] as number;
    let start = earliest;
    search: for (;;) {
      if (start >= slotCount) return -1;
      for (let at = first; at < last; at += 1) {
        const row = demandRow[at] as number;
        if (row < 0) continue;
        const calendar = demandCalendar[at] as number;
        const units = demandUnits[at] as number;
        const before = worked[calendar * (slotCount + 1) + start] as number;
        if (before + work > slotCount) return -1;
        const from = calendar * slotCount + before;
        // From the back: the last conflict is the one that decides how far to move.
        for (let k = from + work - 1; k >= from; k -= 1) {
          const slot = slotAt[k] as number;
          if (slot >= slotCount) return -1;
          if ((free[row + slot] as number) < units) {
            start = this.times.firstWorking(a, slot + 1);
            continue search;
          }
        }
      }
      return start;
    }
  }

  take(a: number, start: number): void {
    const { demandFrom, demandRow, demandUnits, demandCalendar, slotAt, worked, slotCount, duration } =
      this.flat;
    const free = this.units;
    const work = duration[a] as number;
    const last = demandFrom[a + 1] as number;
    for (let at = demandFrom[a] as number; at < last; at += 1) {
      const row = demandRow[at] as number;
      if (row < 0) continue;
      const calendar = demandCalendar[at] as number;
      const units = demandUnits[at] as number;
      const from = calendar * slotCount + (worked[calendar * (slotCount + 1) + start] as number);
      for (let k = from; k < from + work; k += 1) {
        const slot = row + (slotAt[k] as number);
        free[slot] = (free[slot] as number) - units;
      }
    }
  }
}
