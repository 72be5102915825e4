/** How far a zone's wall clock is ahead of UTC, asked of a slow source only where the answer can have changed. */

/** Milliseconds by which the wall clock is ahead of UTC at an instant (milliseconds since 1970, UTC). */
export type OffsetAt = (instant: number) => number;

/** A span of instants with at most one change of offset in it, at `change` (Infinity: none). */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly change: number;
  readonly before: number;
  readonly after: number;
}

/** Shorter than any summer or winter time on record, so that no change there and back lies within one span. */
const SPAN = 28 * 86_400_000;
const DAY = 86_400_000;
const WEEK = 7 * DAY;
const SECOND = 1000;

/** The wall clock of one zone; remembers each offset that it was told. */
export class TimeZone {
  private readonly spans = new Map<number, Span>();
  private readonly edges = new Map<number, number>();
  /** The last change found from one offset to another. */
  private readonly changes = new Map<string, number>();
  private last: Span = { from: 0, to: 0, change: Number.POSITIVE_INFINITY, before: 0, after: 0 };

  constructor(private readonly offsetAt: OffsetAt) {}

  /**
   * Wall-clock time, in milliseconds as if it were UTC. The first moment after a midnight that the clock jumped over
   * counts as that midnight: it is how a date without a time of day is kept on such a day.
   */
  wallOf(instant: number): number {
    const span = this.spanOf(instant);
    if (instant < span.change) return instant + span.before;
    const jumpedFrom = instant + span.before;
    const jumped = instant === span.change && span.after > span.before && jumpedFrom % DAY === 0;
    return jumped ? jumpedFrom : instant + span.after;
  }

  /** The instant of a wall-clock time: the first of two, and just after the jump where the clock jumped over it. */
  instantOf(wall: number): number {
    const before = this.offset(wall - DAY);
    const after = this.offset(wall + DAY);
    const early = wall - before;
    if (before === after || this.offset(early) === before) return early;
    const late = wall - after;
    return this.offset(late) === after ? late : early;
  }

  private offset(instant: number): number {
    const span = this.spanOf(instant);
    return instant < span.change ? span.before : span.after;
  }

  private spanOf(instant: number): Span {
    const { last } = this;
    if (instant >= last.from && instant < last.to) return last;
    const index = Math.floor(instant / SPAN);
    const known = this.spans.get(index);
    const span = known ?? this.explore(index);
    this.last = span;
    return span;
  }

  private explore(index: number): Span {
    const from = index * SPAN;
    const to = from + SPAN;
    const before = this.edge(from);
    const after = this.edge(to);
    const change = before === after ? Number.POSITIVE_INFINITY : this.changeIn(from, to, before, after);
    const span = { from, to, change, before, after };
    this.spans.set(index, span);
    return span;
  }

  private edge(instant: number): number {
    const known = this.edges.get(instant);
    if (known !== undefined) return known;
    const offset = this.offsetAt(instant);
    this.edges.set(instant, offset);
    return offset;
  }

  /** The first second that no longer has the offset `before`. */
  private changeIn(from: number, to: number, before: number, after: number): number {
    const kind = `${before} ${after}`;
    const change = this.weeksLater(this.changes.get(kind), from, before) ?? this.bisect(from, to, before);
    this.changes.set(kind, change);
    return change;
  }

  /** Clocks change on the same weekday and hour each year: tries whole weeks after (or before) the like change. */
  private weeksLater(known: number | undefined, from: number, before: number): number | null {
    if (known === undefined) return null;
    const first = known + Math.ceil((from - known + SECOND) / WEEK) * WEEK;
    const isBefore = (instant: number) => this.offsetAt(instant) === before;
    const half = isBefore(first + WEEK) ? first + 2 * WEEK : first;
    const found = isBefore(half) ? half + WEEK : half;
    return !isBefore(found) && isBefore(found - SECOND) ? found : null;
  }

  private bisect(from: number, to: number, before: number): number {
    let low = from;
    let high = to;
    while (high - low > SECOND) {
      const middle = low + Math.floor((high - low) / 2 / SECOND) * SECOND;
      if (this.offsetAt(middle) === before) low = middle;
      else high = middle;
    }
    return high;
  }
}
