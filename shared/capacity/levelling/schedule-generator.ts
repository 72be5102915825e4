/**
 * Generates one schedule: activities queue as soon as all they wait for is placed, and each is put on the first slots
 * where its links and the resources allow it.
 *
 * Whose turn it is depends on two things: its place in a given order, and the slot on which it could start now. By the
 * order alone this is serial generation, by the slot alone parallel generation; something between beats both, since
 * resources are not left idle for an activity that could wait a little. Then those that ask for much come a little
 * sooner than the order says: they are hard to fit in later, the others find gaps.
 *
 * Source: J. E. Kelley, The critical-path method: resources planning and scheduling, 1963; R. Kolisch, Serial and
 * parallel resource-constrained project scheduling methods revisited, 1996.
 */
import { type FlatInstance, NO_LIMIT } from './flat-instance.js';
import { FreeCapacity } from './free-capacity.js';
import { KeyHeap } from './key-heap.js';
import { resourceWeights } from './resource-weights.js';
import { type Placement, SlotTimes } from './slot-times.js';

/** Places in the order that an activity is ahead for asking all of one resource, unless the order alone decides. */
const HEAD_START = 2;

export class ScheduleGenerator {
  /** By activity: how much it asks of resources, where nothing is taken yet. */
  readonly weights: Float64Array;
  /** Of the schedule generated last: the slot by which all is done. */
  end = 0;
  /** Activities that had to stay where a resource has too little left. */
  overloads = 0;
  /** Slots past deadlines, all activities together. */
  lateness = 0;

  private readonly times: SlotTimes;
  private readonly free: FreeCapacity;
  private readonly keys: Float64Array;
  private readonly heap: KeyHeap;
  private readonly waitsFor: Int32Array;
  private readonly waitsForAtFirst: Int32Array;
  private readonly order: Int32Array;
  private readonly turn: Float64Array;
  private readonly earliest: Int32Array;
  private readonly starts: Int32Array;

  constructor(readonly flat: FlatInstance) {
    const { activityCount, linkFrom } = flat;
    this.weights = resourceWeights(flat);
    this.times = new SlotTimes(flat);
    this.free = new FreeCapacity(flat, this.times);
    this.keys = new Float64Array(activityCount);
    this.heap = new KeyHeap(activityCount, this.keys);
    this.order = new Int32Array(activityCount);
    this.turn = new Float64Array(activityCount);
    this.earliest = new Int32Array(activityCount);
    this.starts = new Int32Array(activityCount);
    this.waitsFor = new Int32Array(activityCount);
    this.waitsForAtFirst = new Int32Array(activityCount);
    for (let a = 0; a < activityCount; a += 1)
      this.waitsForAtFirst[a] = (linkFrom[a + 1] as number) - (linkFrom[a] as number);
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
   * Places activities, none before `origin`. Gives up once the end cannot be within `bound`.
   *
   * @param patience slots that an activity may start later for each place that it stands further ahead in the order,
   *   and still be first: next to none for parallel generation, more than the axis has for serial
   * @param tails by activity: the least time from its finish to the end
   * @returns false where it gave up or the axis is too short; the placement is then of no use
   */
  generate(
    order: Int32Array,
    patience: number,
    origin: number,
    placement: Placement,
    tails: Int32Array,
    bound: number,
  ): boolean {
    this.begin(order, patience);
    for (let a = 0; a < order.length; a += 1) if (this.waitsFor[a] === 0) this.offer(a, origin, placement);
    while (!this.heap.isEmpty()) {
      const a = this.heap.pop();
      // What was placed meanwhile can only have pushed it later; then it has to queue again.
      const start = this.firstStart(a, this.starts[a] as number);
      if (start !== this.starts[a]) this.queue(a, start);
      else {
        if (!this.place(a, start, placement)) return false;
        if ((placement.finish[a] as number) + (tails[a] as number) > bound) return false;
        this.offerFollowers(a, origin, placement);
      }
    }
    return true;
  }

  private begin(order: Int32Array, patience: number): void {
    const { keyOffset, slotCount } = this.flat;
    const headStart = patience < slotCount ? HEAD_START : 0;
    for (let position = 0; position < order.length; position += 1) {
      const a = order[position] as number;
      const place = position - headStart * (this.weights[a] as number);
      this.turn[a] = place * patience + (keyOffset[a] as number);
    }
    this.waitsFor.set(this.waitsForAtFirst);
    this.heap.clear();
    this.free.reset();
    this.end = 0;
    this.overloads = 0;
    this.lateness = 0;
  }

  private offerFollowers(a: number, origin: number, placement: Placement): void {
    const { followerFrom, follower } = this.flat;
    const last = followerFrom[a + 1] as number;
    for (let at = followerFrom[a] as number; at < last; at += 1) {
      const next = follower[at] as number;
      const left = (this.waitsFor[next] as number) - 1;
      this.waitsFor[next] = left;
      if (left === 0) this.offer(next, origin, placement);
    }
  }

  private offer(a: number, origin: number, placement: Placement): void {
    const { fixedStart, release } = this.flat;
    const fixed = fixedStart[a] as number;
    const from = Math.max(release[a] as number, origin);
    const earliest = fixed >= 0 ? fixed : this.times.earliestStart(a, from, placement);
    this.earliest[a] = earliest;
    this.queue(a, this.firstStart(a, earliest));
  }

  private queue(a: number, start: number): void {
    this.starts[a] = start;
    this.keys[a] = (start < 0 ? this.flat.slotCount : start) + (this.turn[a] as number);
    this.heap.push(a);
  }

  /** The first start from a moment on that resources and its own limit allow; -1 where the axis ends. */
  private firstStart(a: number, from: number): number {
    const { fixedStart, duration, latestStart } = this.flat;
    if ((fixedStart[a] as number) >= 0) return from;
    const found = duration[a] === 0 || from < 0 ? from : this.free.firstFit(a, from);
    const limit = latestStart[a] as number;
    const earliest = this.earliest[a] as number;
    const isTooLate = limit !== NO_LIMIT && (found < 0 || found > limit);
    return isTooLate && earliest <= limit ? earliest : found;
  }

  private place(a: number, start: number, placement: Placement): boolean {
    const { fixedStart, latestStart, deadline, slotCount } = this.flat;
    const finish = start < 0 || start > slotCount ? slotCount + 1 : this.times.finishOf(a, start);
    if (finish > slotCount) return false;
    if ((fixedStart[a] as number) < 0) {
      if (latestStart[a] !== NO_LIMIT && this.isOverloaded(a, start)) this.overloads += 1;
      this.free.take(a, start);
    }
    placement.start[a] = start;
    placement.finish[a] = finish;
    if (finish > this.end) this.end = finish;
    if (finish > (deadline[a] as number)) this.lateness += finish - (deadline[a] as number);
    return true;
  }

  private isOverloaded(a: number, start: number): boolean {
    return this.flat.duration[a] !== 0 && this.free.firstFit(a, start) !== start;
  }
}
