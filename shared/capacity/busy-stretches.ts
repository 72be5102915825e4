/** Cuts time into stretches in which the same demands are at work. */
import { day, dayOf, type Minute, minute, startOfDay } from '../time/minute.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import type { Demand } from './assignment-demands.js';

export interface BusyStretch {
  readonly from: Minute;
  readonly to: Minute;
  readonly demands: readonly Demand[];
  /** Units, all demands together. */
  readonly load: number;
}

interface Span {
  readonly demand: Demand;
  readonly from: Minute;
  readonly to: Minute;
}

/**
 * The stretches in which the demands of one resource come to more than some units, in order. Only there are calendars
 * looked at: a demand counts in its own working time.
 */
export function stretchesAbove(demands: readonly Demand[], units: number): BusyStretch[] {
  const spans = demands.map((demand) => ({ demand, from: demand.from, to: demand.to }));
  return sweep(spans)
    .filter(({ load }) => load > units)
    .flatMap((stretch) =>
      sweep(stretch.demands.flatMap((demand) => working(demand, stretch.from, stretch.to))),
    )
    .filter(({ load }) => load > units);
}

/** A demand's working stretches within a time. */
function working(demand: Demand, from: Minute, to: Minute): Span[] {
  return workingStretches(demand.calendar, from, to).map((stretch) => ({ demand, ...stretch }));
}

/** The working stretches of a calendar within a time. */
export function workingStretches(
  calendar: WorkingCalendar,
  from: Minute,
  to: Minute,
): { readonly from: Minute; readonly to: Minute }[] {
  const found: { from: Minute; to: Minute }[] = [];
  for (let each = dayOf(from); startOfDay(each) < to; each = day(each + 1)) {
    const midnight = startOfDay(each);
    for (const hours of calendar.hoursOn(each)) {
      const start = Math.max(from, midnight + hours.from);
      const end = Math.min(to, midnight + hours.to);
      if (start < end) found.push({ from: minute(start), to: minute(end) });
    }
  }
  return found;
}

function sweep(spans: readonly Span[]): BusyStretch[] {
  const edges = [...new Set(spans.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const byStart = [...spans].sort((a, b) => a.from - b.from || a.demand.task - b.demand.task);
  const found: BusyStretch[] = [];
  let next = 0;
  let active: Span[] = [];
  for (const [index, from] of edges.slice(0, -1).entries()) {
    active = active.filter(({ to }) => to > from);
    for (; byStart[next]?.from === from; next += 1) active.push(byStart[next] as Span);
    if (active.length === 0) continue;
    const load = active.reduce((sum, { demand }) => sum + demand.units, 0);
    found.push({ from, to: edges[index + 1] as Minute, demands: active.map(({ demand }) => demand), load });
  }
  return found;
}
