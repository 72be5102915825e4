/**
 * An axis of equal slots over the time in which anybody in a plan works: nights and days off of all are left out, and
 * a slot is as long as everything measured allows.
 */
import { day, dayOf, type Minute, startOfDay } from '../time/minute.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import { workingStretches } from './busy-stretches.js';
import type { SlotCalendar } from './levelling/instance.js';

/** Slots are no shorter than this many minutes, and no more than this many. */
const SHORTEST_SLOT = 15;
const MOST_SLOTS = 12_000;

export class SlotAxis {
  /** Minutes of working time in a slot. */
  slotMinutes = 1;
  slotCount = 0;
  /** Working minutes on the whole axis. */
  readonly minutes: number;
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly before: number[] = [];
  private readonly known = new Map<WorkingCalendar, SlotCalendar>();

  constructor(
    private readonly calendars: readonly WorkingCalendar[],
    private readonly from: Minute,
    private readonly to: Minute,
  ) {
    let minutes = 0;
    for (let each = dayOf(from); startOfDay(each) < to; each = day(each + 1)) {
      for (const [start, end] of this.openHours(each)) {
        this.starts.push(start);
        this.ends.push(end);
        this.before.push(minutes);
        minutes += end - start;
      }
    }
    this.minutes = minutes;
  }

  /** The hours of a day in which some calendar works, joined where they touch. */
  private openHours(of: number): [number, number][] {
    const midnight = startOfDay(day(of));
    const hours = this.calendars
      .flatMap((calendar) =>
        calendar.hoursOn(day(of)).map((each) => [midnight + each.from, midnight + each.to] as const),
      )
      .map(([start, end]): [number, number] => [Math.max(start, this.from), Math.min(end, this.to)])
      .filter(([start, end]) => start < end)
      .sort((a, b) => a[0] - b[0]);
    const joined: [number, number][] = [];
    for (const [start, end] of hours) {
      const last = joined[joined.length - 1];
      if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
      else joined.push([start, end]);
    }
    return joined;
  }

  /** The working minutes of the axis before a moment. */
  position(moment: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ends[middle] as number) <= moment) low = middle + 1;
      else high = middle;
    }
    if (low === this.starts.length) return this.minutes;
    return (this.before[low] as number) + Math.max(0, moment - (this.starts[low] as number));
  }

  /** Sets the length of a slot so that these minutes and the borders of every calendar fall between slots, if it can. */
  divide(minutes: Iterable<number>): void {
    let common = 0;
    for (const each of minutes) common = greatestCommonDivisor(common, Math.abs(each));
    for (const calendar of this.calendars) {
      if (common === 1 || this.isWholeAxis(calendar)) continue;
      for (const { from, to } of workingStretches(calendar, this.from, this.to)) {
        common = greatestCommonDivisor(common, this.position(from));
        common = greatestCommonDivisor(common, this.position(to));
      }
    }
    this.slotMinutes = Math.max(common, SHORTEST_SLOT, Math.ceil(this.minutes / MOST_SLOTS));
    this.slotCount = Math.ceil(this.minutes / this.slotMinutes);
  }

  /** The slot that a moment lies in, or begins. */
  slotOf(moment: number): number {
    return Math.floor(this.position(moment) / this.slotMinutes);
  }

  /** The slots that a calendar works in: where it works half of one or more. Without a calendar, all. */
  slotsOf(calendar: WorkingCalendar | null): SlotCalendar {
    const key = calendar === null || this.isWholeAxis(calendar) ? WHOLE_AXIS : calendar;
    const found = this.known.get(key) ?? this.layOut(key === WHOLE_AXIS ? null : key);
    this.known.set(key, found);
    return found;
  }

  private isWholeAxis(calendar: WorkingCalendar): boolean {
    return calendar.workBetween(this.from, this.to) === this.minutes;
  }

  private layOut(calendar: WorkingCalendar | null): SlotCalendar {
    const works = new Float64Array(this.slotCount + 1);
    if (calendar === null) works.fill(this.slotMinutes);
    else this.addWork(calendar, works);
    const slots: number[] = [];
    const worked = new Int32Array(this.slotCount + 1);
    for (let slot = 0; slot < this.slotCount; slot += 1) {
      worked[slot] = slots.length;
      if ((works[slot] as number) * 2 >= this.slotMinutes) slots.push(slot);
    }
    worked[this.slotCount] = slots.length;
    return { slotAt: Int32Array.from(slots), worked };
  }

  private addWork(calendar: WorkingCalendar, works: Float64Array): void {
    for (const stretch of workingStretches(calendar, this.from, this.to)) {
      const to = this.position(stretch.to);
      for (let at = this.position(stretch.from); at < to; ) {
        const slot = Math.floor(at / this.slotMinutes);
        const end = Math.min(to, (slot + 1) * this.slotMinutes);
        works[slot] = (works[slot] as number) + end - at;
        at = end;
      }
    }
  }
}

/** Stands for every calendar that works whenever anybody does. */
const WHOLE_AXIS = {} as WorkingCalendar;

function greatestCommonDivisor(one: number, other: number): number {
  let [a, b] = [one, other];
  while (b > 0) [a, b] = [b, a % b];
  return a;
}
