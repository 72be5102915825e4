/** Counts working slots along the calendars of an instance: lags, finishes, and the first slot that can be worked. */

import type { FlatInstance } from './flat-instance.js';
import { FINISH_FINISH, FINISH_START, START_START } from './instance.js';

/** Where each activity begins and ends, in slots. */
export interface Placement {
  readonly start: Int32Array;
  readonly finish: Int32Array;
}

export const newPlacement = (activityCount: number): Placement => ({
  start: new Int32Array(activityCount),
  finish: new Int32Array(activityCount),
});

const NEVER = 0x7fff_ffff;

export class SlotTimes {
  constructor(private readonly flat: FlatInstance) {}

  /** The first start from a moment on that the links into an activity allow. */
  earliestStart(a: number, from: number, placement: Placement): number {
    const { linkSource, linkType, linkLag, linkCalendar, linkFrom } = this.flat;
    let earliest = from;
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

  /** The first slot from a moment on in which some demand can work. */
  firstWorking(a: number, moment: number): number {
    const { demandFrom, demandCalendar, slotAt, worked, slotCount, duration } = this.flat;
    if (duration[a] === 0 || moment >= slotCount) return moment;
    let first = NEVER;
    const last = demandFrom[a + 1] as number;
    for (let at = demandFrom[a] as number; at < last; at += 1) {
      const calendar = demandCalendar[at] as number;
      const k = worked[calendar * (slotCount + 1) + moment] as number;
      const slot = slotAt[calendar * slotCount + k] as number;
      if (slot < first) first = slot;
    }
    return first;
  }

  /** When the last demand of an activity that begins at a moment is done. */
  finishOf(a: number, start: number): number {
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
}
