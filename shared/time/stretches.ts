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
    const at = this.stretchAfter(moment);
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

  /** The stretch in which the work done since the origin comes to `work`, at its end where that is on the edge. */
  stretchFinishing(work: number): number {
    while (this.total() < work) if (!this.growByHalf()) return this.sentinel();
    return this.firstThrough(work, false);
  }

  /** The stretch in which the work done since the origin comes to `work`, at its start where that is on the edge. */
  stretchStarting(work: number): number {
    while (this.total() <= work) if (!this.growByHalf()) return this.sentinel();
    return this.firstThrough(work, true);
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

  /** The first stretch at whose end `work` is reached (or passed): a gallop from where an even spread would put it. */
  private firstThrough(work: number, passed: boolean): number {
    const last = this.ends.length - 1;
    const target = passed ? work + 1 : work;
    const guess = Math.floor((work / this.total()) * last);
    let low = Math.min(Math.max(guess - 2, 0), last);
    let high = Math.min(low + 4, last);
    for (let step = 8; low > 0 && this.workedThrough(low - 1) >= target; step *= 2) low = Math.max(0, low - step);
    for (let step = 8; high < last && this.workedThrough(high) < target; step *= 2) high = Math.min(last, high + step);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.workedThrough(middle) >= target) high = middle;
      else low = middle + 1;
    }
    return low;
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
    if (day === this.firstDay && day > 0) this.layOutHours(this.hoursOfDay(day - 1), midnight - MINUTES_PER_DAY, midnight);
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
