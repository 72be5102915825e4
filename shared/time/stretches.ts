/** The stretches of working time of a calendar, laid out one after the other over a growing range of days. */
import { MINUTES_PER_DAY } from './minute.js';
import type { WorkingHours } from './working-calendar.js';

/** The last day a spreadsheet can show is 31 December 9999; nothing is scheduled past it. */
export const LAST_DAY = 2958465;

/** Hours of one day as its own pattern has them, before a night shift of the day before reaches into it. */
export type HoursOfDay = (day: number) => readonly WorkingHours[];

/**
 * Stretch `i` works from `starts[i]` to `ends[i]`; `worked[i]` minutes of work lie before it, counted from a fixed
 * origin. Days are laid out from `firstDay` up to, not including, `endDay`; more are laid out when they are asked for.
 */
export class Stretches {
  starts: number[] = [];
  ends: number[] = [];
  worked: number[] = [];
  /** For each laid-out day, the first stretch that ends after its midnight. */
  private firstOfDay: number[] = [];
  private endDay: number;

  constructor(
    private readonly hoursOfDay: HoursOfDay,
    private firstDay: number,
  ) {
    this.endDay = firstDay;
    this.growTo(firstDay + 366);
  }

  /** The minutes of work before a moment, from the origin on. */
  workUpTo(moment: number): number {
    return this.workUpToWithin(this.stretchAfter(moment), moment);
  }

  /** The same, given the first stretch that ends after the moment. */
  workUpToWithin(at: number, moment: number): number {
    const start = this.starts[at] as number;
    return (this.worked[at] as number) + (moment > start ? moment - start : 0);
  }

  /** The first stretch that ends after a moment; lays out as many days as that takes. */
  stretchAfter(moment: number): number {
    const day = Math.min(Math.max(Math.floor(moment / MINUTES_PER_DAY), 0), LAST_DAY);
    if (day < this.firstDay) this.growBackTo(day);
    if (day >= this.endDay) this.growTo(day + 1);
    let at = this.firstOfDay[day - this.firstDay] as number;
    for (;;) {
      while (at >= this.ends.length) if (!this.growByHalf()) return this.sentinel();
      if ((this.ends[at] as number) > moment) return at;
      at += 1;
    }
  }

  /** The stretch at whose end at the latest the work since the origin comes to `work`, looked for from `near` on. */
  stretchFinishing(work: number, near: number): number {
    while (this.total() < work) if (!this.growByHalf()) return this.sentinel();
    let low = near;
    let high = near;
    for (let step = 1; this.workedThrough(high) < work; step *= 2) {
      low = high + 1;
      high = Math.min(high + step, this.ends.length - 1);
    }
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.workedThrough(middle) >= work) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The stretch at whose start at the earliest the work since the origin comes to `work`, looked for from `near` back. */
  stretchStarting(work: number, near: number): number {
    let low = near;
    let high = near;
    for (let step = 1; (this.worked[low] as number) > work; step *= 2) {
      high = low - 1;
      low = Math.max(low - step, 0);
    }
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.worked[middle] as number) <= work) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Work done since the origin at the end of a stretch. */
  workedThrough(at: number): number {
    return (this.worked[at] as number) + (this.ends[at] as number) - (this.starts[at] as number);
  }

  /** Lays out earlier days; the origin of counting moves with the first stretch. False where there are none. */
  growBack(): boolean {
    if (this.firstDay === 0) return false;
    this.growBackTo(Math.max(0, this.firstDay - (this.endDay - this.firstDay)));
    return true;
  }

  private total(): number {
    return this.ends.length === 0 ? 0 : this.workedThrough(this.ends.length - 1);
  }

  private growByHalf(): boolean {
    if (this.endDay > LAST_DAY) return false;
    this.growTo(this.endDay + Math.max(366, (this.endDay - this.firstDay) >> 1));
    return true;
  }

  private growTo(endDay: number): void {
    const end = Math.min(endDay, LAST_DAY + 1);
    for (let day = this.endDay; day < end; day += 1) this.layOut(day);
    this.endDay = end;
  }

  private growBackTo(firstDay: number): void {
    const end = this.endDay;
    this.starts = [];
    this.ends = [];
    this.worked = [];
    this.firstOfDay = [];
    this.firstDay = firstDay;
    this.endDay = firstDay;
    this.growTo(end);
  }

  private layOut(day: number): void {
    const midnight = day * MINUTES_PER_DAY;
    if (day === this.firstDay && day > 0)
      this.layOutHours(this.hoursOfDay(day - 1), midnight - MINUTES_PER_DAY, midnight);
    let first = this.ends.length;
    while (first > 0 && (this.ends[first - 1] as number) > midnight) first -= 1;
    this.firstOfDay.push(first);
    this.layOutHours(this.hoursOfDay(day), midnight, midnight);
  }

  /** Appends hours, cut to what lies after `from` and after the stretch before. */
  private layOutHours(hours: readonly WorkingHours[], midnight: number, from: number): void {
    for (const each of hours) {
      const last = this.ends.length - 1;
      const lastEnd = last < 0 ? from : (this.ends[last] as number);
      const start = Math.max(midnight + each.from, lastEnd, from);
      const end = midnight + each.to;
      if (end <= start) continue;
      this.worked.push(last < 0 ? 0 : this.workedThrough(last));
      this.starts.push(start);
      this.ends.push(end);
    }
  }

  /** Beyond the last day no work is ever done: one endless stretch there gives every question an answer. */
  private sentinel(): number {
    const edge = (LAST_DAY + 1) * MINUTES_PER_DAY;
    const last = this.ends.length - 1;
    if (last >= 0 && this.ends[last] === Number.MAX_SAFE_INTEGER) return last;
    const worked = this.total();
    this.worked.push(worked);
    this.starts.push(Math.max(edge, last < 0 ? edge : (this.ends[last] as number)));
    this.ends.push(Number.MAX_SAFE_INTEGER);
    return last + 1;
  }
}
