/**
 * Serial schedule generation: takes activities in the order of their keys, each as soon as all it waits for is placed,
 * and puts each on the first slots where its links and the resources allow it.
 *
 * Source: J. E. Kelley, The critical-path method: resources planning and scheduling, 1963; R. Kolisch, Serial and
 * parallel resource-constrained project scheduling methods revisited, 1996.
 */
import { type FlatInstance, NO_LIMIT } from './flat-instance.js';
import { FINISH_FINISH, FINISH_START, START_START } from './instance.js';
import { KeyHeap } from './key-heap.js';

/** Where each activity begins and ends, in slots. */
export interface Placement {
  readonly start: Int32Array;
  readonly finish: Int32Array;
}

/** More than any two keys lie apart. */
const KEY_RANGE = 2 ** 24;

export const newPlacement = (activityCount: number): Placement => ({
  start: new Int32Array(activityCount),
  finish: new Int32Array(activityCount),
});

export class ScheduleGenerator {
  /** Of the schedule generated last: the slot by which all is done. */
  end = 0;
  /** Activities that had to stay where a resource has too little left. */
  overloads = 0;
  /** Slots past deadlines, all activities together. */
  lateness = 0;

  private readonly free: Float64Array;
  private readonly keys: Float64Array;
  private readonly heap: KeyHeap;
  private readonly waitsFor: Int32Array;
  private readonly waitsForAtFirst: Int32Array;
  private readonly order: Int32Array;
  private readonly starts: Int32Array;
  private origin = 0;

  constructor(readonly flat: FlatInstance) {
    const { activityCount, linkFrom } = flat;
    this.free = new Float64Array(flat.capacity.length);
    this.keys = new Float64Array(activityCount);
    this.heap = new KeyHeap(activityCount, this.keys);
    this.order = new Int32Array(activityCount);
    this.starts = new Int32Array(activityCount);
    this.waitsFor = new Int32Array(activityCount);
    this.waitsForAtFirst = new Int32Array(activityCount);
    for (let a = 0; a < activityCount; a += 1)
      this.waitsForAtFirst[a] = (linkFrom[a + 1] as number) - (linkFrom[a] as number);
    this.takeFixedActivities();
  }

  /** The activities by their keys, each after all that it waits for: what `generate` takes. */
  sort(keys: Float64Array): Int32Array {
    const { activityCount, keyOffset, followerFrom, follower } = this.flat;
    const { heap, waitsFor, order } = this;
    waitsFor.set(this.waitsForAtFirst);
    heap.clear();
    for (let a = 0; a < activityCount; a += 1) {
      this.keys[a] = (keys[a] as number) + (keyOffset[a] as number);
      if (waitsFor[a] === 0) heap.push(a);
    }
    for (let position = 0; position < activityCount; position += 1) {
      const a = heap.pop();
      order[position] = a;
      const last = followerFrom[a + 1] as number;
      for (let at = followerFrom[a] as number; at < last; at += 1) {
        const next = follower[at] as number;
        const left = (waitsFor[next] as number) - 1;
        waitsFor[next] = left;
        if (left === 0) heap.push(next);
      }
    }
    return order;
  }

  /**
   * Places activities in the given order, none before `origin`. Gives up once the end cannot be within `bound`.
   *
   * @param tails by activity: the least time from its finish to the end
   * @returns false where it gave up or the axis is too short; the placement is then of no use
   */
  generate(
    order: Int32Array,
    origin: number,
    placement: Placement,
    tails: Int32Array,
    bound: number,
  ): boolean {
    this.begin(origin);
    for (let position = 0; position < order.length; position += 1) {
      const a = order[position] as number;
      if (!this.place(a, placement)) return false;
      if ((placement.finish[a] as number) + (tails[a] as number) > bound) return false;
    }
    return true;
  }

  /**
   * Parallel schedule generation: of all activities that wait for nothing, the one that can start first is placed
   * next, ties by key, so that no resource stands idle while something could use it.
   */
  generateParallel(keys: Float64Array, origin: number, placement: Placement): boolean {
    const { activityCount, followerFrom, follower } = this.flat;
    const { heap, waitsFor, starts } = this;
    this.begin(origin);
    waitsFor.set(this.waitsForAtFirst);
    heap.clear();
    for (let a = 0; a < activityCount; a += 1)
      if (waitsFor[a] === 0) this.offer(a, this.earliest(a, placement), keys);
    while (!heap.isEmpty()) {
      const a = heap.pop();
      // What was placed meanwhile can only have pushed it later; then it has to queue again.
      const start = this.fit(a, starts[a] as number);
      if (start !== starts[a]) {
        this.offer(a, start, keys);
        continue;
      }
      if (!this.place(a, placement)) return false;
      const last = followerFrom[a + 1] as number;
      for (let at = followerFrom[a] as number; at < last; at += 1) {
        const next = follower[at] as number;
        const left = (waitsFor[next] as number) - 1;
        waitsFor[next] = left;
        if (left === 0) this.offer(next, this.fit(next, this.earliest(next, placement)), keys);
      }
    }
    return true;
  }

  private offer(a: number, start: number, keys: Float64Array): void {
    this.starts[a] = start;
    this.keys[a] = (start < 0 ? this.flat.slotCount : start) * KEY_RANGE + (keys[a] as number);
    this.heap.push(a);
  }

  private begin(origin: number): void {
    this.free.set(this.flat.capacity);
    this.origin = origin;
    this.end = 0;
    this.overloads = 0;
    this.lateness = 0;
  }

  private takeFixedActivities(): void {
    const { activityCount, fixedStart, capacity } = this.flat;
    this.free.set(capacity);
    for (let a = 0; a < activityCount; a += 1)
      if ((fixedStart[a] as number) >= 0) this.take(a, fixedStart[a] as number);
    capacity.set(this.free);
  }

  private place(a: number, placement: Placement): boolean {
    const { fixedStart, latestStart, deadline, slotCount } = this.flat;
    const isFixed = (fixedStart[a] as number) >= 0;
    const earliest = this.earliest(a, placement);
    let start = this.fit(a, earliest);
    if (
      !isFixed &&
      (start < 0 || start > (latestStart[a] as number)) &&
      earliest <= (latestStart[a] as number)
    ) {
      if (latestStart[a] === NO_LIMIT) return false;
      start = earliest;
      this.overloads += 1;
    }
    const finish = start < 0 || start > slotCount ? slotCount + 1 : this.finishOf(a, start);
    if (finish > slotCount) return false;
    if (!isFixed) this.take(a, start);
    placement.start[a] = start;
    placement.finish[a] = finish;
    if (finish > this.end) this.end = finish;
    if (finish > (deadline[a] as number)) this.lateness += finish - (deadline[a] as number);
    return true;
  }

  /** The first start that its links allow; a fixed activity's own. */
  private earliest(a: number, placement: Placement): number {
    const fixed = this.flat.fixedStart[a] as number;
    return fixed >= 0 ? fixed : this.earliestStart(a, placement);
  }

  /** The first start from a moment on that resources allow; -1 where the axis ends. */
  private fit(a: number, earliest: number): number {
    const { fixedStart, duration } = this.flat;
    return (fixedStart[a] as number) >= 0 || duration[a] === 0 || earliest < 0
      ? earliest
      : this.firstFit(a, earliest);
  }

  private earliestStart(a: number, placement: Placement): number {
    const { flat } = this;
    const { linkSource, linkType, linkLag, linkCalendar, linkFrom } = flat;
    let earliest = Math.max(flat.release[a] as number, this.origin);
    const last = linkFrom[a + 1] as number;
    for (let at = linkFrom[a] as number; at < last; at += 1) {
      const source = linkSource[at] as number;
      const type = linkType[at] as number;
      let bound = (
        type === FINISH_START || type === FINISH_FINISH ? placement.finish[source] : placement.start[source]
      ) as number;
      const lag = linkLag[at] as number;
      if (lag !== 0) bound = this.shift(bound, lag, linkCalendar[at] as number);
      if (type !== FINISH_START && type !== START_START) bound = this.startToFinishBy(a, bound);
      if (bound > earliest) earliest = bound;
    }
    return this.firstWorking(a, earliest);
  }

  /** A moment later or earlier by slots of a calendar. */
  private shift(moment: number, lag: number, calendar: number): number {
    const { slotAt, worked, slotCount } = this.flat;
    const at = (worked[calendar * (slotCount + 1) + moment] as number) + lag;
    if (lag < 0) return at < 0 ? 0 : (slotAt[calendar * slotCount + at] as number);
    return at > slotCount
      ? slotCount
      : Math.min((slotAt[calendar * slotCount + at - 1] as number) + 1, slotCount);
  }

  private startToFinishBy(a: number, finish: number): number {
    const { demandFrom, demandCalendar, slotAt, worked, slotCount, duration } = this.flat;
    const work = duration[a] as number;
    if (work === 0) return finish;
    let start = slotCount;
    const last = demandFrom[a + 1] as number;
    for (let at = demandFrom[a] as number; at < last; at += 1) {
      const calendar = demandCalendar[at] as number;
      const k = (worked[calendar * (slotCount + 1) + finish] as number) - work;
      start = Math.min(start, k < 0 ? 0 : (slotAt[calendar * slotCount + k] as number));
    }
    return start;
  }

  /** The first slot from a moment on in which some demand can work. */
  private firstWorking(a: number, moment: number): number {
    const { demandFrom, demandCalendar, slotAt, worked, slotCount, duration } = this.flat;
    if (duration[a] === 0 || moment >= slotCount) return moment;
    let first = 0x7fff_ffff;
    const last = demandFrom[a + 1] as number;
    for (let at = demandFrom[a] as number; at < last; at += 1) {
      const calendar = demandCalendar[at] as number;
      const slot = slotAt[
        calendar * slotCount + (worked[calendar * (slotCount + 1) + moment] as number)
      ] as number;
      if (slot < first) first = slot;
    }
    return first;
  }

  /** The first start from `earliest` on at which every demand finds its units in every slot; -1 where the axis ends. */
  private firstFit(a: number, earliest: number): number {
    const { demandFrom, demandRow, demandUnits, demandCalendar, slotAt, worked, slotCount, duration } =
      this.flat;
    const { free } = this;
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
        const slots = calendar * slotCount;
        const units = demandUnits[at] as number;
        const before = worked[calendar * (slotCount + 1) + start] as number;
        if (before + work > slotCount) return -1;
        const from = slots + before;
        // From the back: the last conflict is the one that decides how far to move.
        for (let k = from + work - 1; k >= from; k -= 1) {
          const slot = slotAt[k] as number;
          if (slot >= slotCount) return -1;
          if ((free[row + slot] as number) < units) {
            start = this.firstWorking(a, slot + 1);
            continue search;
          }
        }
      }
      return start;
    }
  }

  private finishOf(a: number, start: number): number {
    const { demandFrom, demandCalendar, slotAt, worked, slotCount, duration } = this.flat;
    const work = duration[a] as number;
    if (work === 0) return start;
    let finish = 0;
    const last = demandFrom[a + 1] as number;
    for (let at = demandFrom[a] as number; at < last; at += 1) {
      const calendar = demandCalendar[at] as number;
      const k = (worked[calendar * (slotCount + 1) + start] as number) + work - 1;
      const slot = k >= slotCount ? slotCount : (slotAt[calendar * slotCount + k] as number);
      if (slot >= finish) finish = slot + 1;
    }
    return finish;
  }

  private take(a: number, start: number): void {
    const { demandFrom, demandRow, demandUnits, demandCalendar, slotAt, worked, slotCount, duration } =
      this.flat;
    const { free } = this;
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
