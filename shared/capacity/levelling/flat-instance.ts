/** Lays an instance out in typed arrays for one direction of time, so that generating a schedule allocates nothing. */
import {
  FINISH_FINISH,
  FINISH_START,
  type InstanceActivity,
  type InstanceDemand,
  type InstanceLink,
  type LevellingInstance,
  type SlotCalendar,
  START_FINISH,
  START_START,
} from './instance.js';

/** Units are sums of fractions; what differs by less is the same. */
const SAME_UNITS = 1e-9;

export const NO_LIMIT = 0x7fff_ffff;

export interface FlatInstance {
  readonly activityCount: number;
  readonly slotCount: number;
  readonly resourceCount: number;
  /** What is left of resource `r` in slot `s` beside fixed activities: `capacity[r * slotCount + s]`. */
  readonly capacity: Float64Array;
  readonly duration: Int32Array;
  readonly release: Int32Array;
  /** `NO_LIMIT` where there is none. */
  readonly latestStart: Int32Array;
  readonly deadline: Int32Array;
  /** -1 for the movable ones. */
  readonly fixedStart: Int32Array;
  /** Added to every key: activities of a higher priority come first (last, where time runs backward). */
  readonly keyOffset: Float64Array;
  /** The demands of activity `a` are `demandFrom[a]` to `demandFrom[a + 1]`; its first ones only take time. */
  readonly demandFrom: Int32Array;
  /** -1 where it only takes time. */
  readonly demandRow: Int32Array;
  readonly demandUnits: Float64Array;
  readonly demandCalendar: Int32Array;
  /** Calendar `c`: `slotAt[c * slotCount + k]` and `worked[c * (slotCount + 1) + t]`. */
  readonly slotAt: Int32Array;
  readonly worked: Int32Array;
  /** Links into activity `a` are `linkFrom[a]` to `linkFrom[a + 1]`. */
  readonly linkFrom: Int32Array;
  readonly linkSource: Int32Array;
  readonly linkType: Int32Array;
  readonly linkLag: Int32Array;
  readonly linkCalendar: Int32Array;
  /** Activities that wait for `a`, once for each link. */
  readonly followerFrom: Int32Array;
  readonly follower: Int32Array;
}

/**
 * `backward` true mirrors time: what was last comes first. Releases, limits and deadlines hold forward only; half as
 * many slots again lie before the first one, all of them free, so that a long schedule has room too.
 */
export function flatten(instance: LevellingInstance, backward: boolean): FlatInstance {
  const { activities, capacity } = instance;
  const room = backward ? instance.slotCount >> 1 : 0;
  const slotCount = instance.slotCount + room;
  const calendars = numberCalendars(instance);
  const links = backward ? instance.links.map(mirrorLink) : instance.links;
  const forwardOnly = (of: (activity: InstanceActivity) => number | null, otherwise: number): Int32Array =>
    Int32Array.from(activities, (activity) => (backward ? otherwise : (of(activity) ?? otherwise)));
  const flat = {
    activityCount: activities.length,
    slotCount,
    resourceCount: capacity.length,
    capacity: new Float64Array(capacity.length * slotCount),
    duration: Int32Array.from(activities, ({ duration }) => duration),
    release: forwardOnly(({ release }) => release, 0),
    latestStart: forwardOnly(({ latestStart }) => latestStart, NO_LIMIT),
    deadline: forwardOnly(({ deadline }) => deadline, NO_LIMIT),
    fixedStart: Int32Array.from(activities, (activity) =>
      fixedStartOf(activity, instance.slotCount, backward),
    ),
    keyOffset: keyOffsets(activities, slotCount, backward),
    ...flattenDemands(activities, calendars, slotCount),
    ...flattenCalendars([...calendars.keys()], instance.slotCount, backward, room),
    ...flattenLinks(links, activities.length, calendars),
  };
  capacity.forEach((ofResource, resource) => {
    const row = resource * slotCount;
    const most = ofResource.reduce((one, other) => Math.max(one, other), 0);
    flat.capacity.fill(most, row, row + slotCount);
    flat.capacity.set(backward ? ofResource.slice().reverse() : ofResource, row);
  });
  return flat;
}

const MIRRORED_TYPE = [FINISH_START, FINISH_FINISH, START_START, START_FINISH];

const mirrorLink = (link: InstanceLink): InstanceLink => ({
  ...link,
  from: link.to,
  to: link.from,
  type: MIRRORED_TYPE[link.type] as number,
});

function numberCalendars({ activities, links }: LevellingInstance): Map<SlotCalendar, number> {
  const numbers = new Map<SlotCalendar, number>();
  const add = (calendar: SlotCalendar): void => {
    if (!numbers.has(calendar)) numbers.set(calendar, numbers.size);
  };
  for (const { demands } of activities) for (const { calendar } of demands) add(calendar);
  for (const { calendar } of links) add(calendar);
  return numbers;
}

/** A fixed activity's finish becomes its start where time is mirrored. */
function fixedStartOf(activity: InstanceActivity, slotCount: number, backward: boolean): number {
  const { fixedStart, demands, duration } = activity;
  if (fixedStart === null || !backward) return fixedStart ?? -1;
  return slotCount - finishOf(demands, duration, fixedStart);
}

/** The slot by which the last of an activity's demands is done. */
function finishOf(demands: readonly InstanceDemand[], duration: number, start: number): number {
  let finish = start;
  if (duration > 0) {
    for (const { calendar } of demands) {
      const last = calendar.slotAt[(calendar.worked[start] as number) + duration - 1];
      if (last !== undefined) finish = Math.max(finish, last + 1);
    }
  }
  return finish;
}

function keyOffsets(
  activities: readonly InstanceActivity[],
  slotCount: number,
  backward: boolean,
): Float64Array {
  const levels = [...new Set(activities.map(({ priority }) => priority))].sort((a, b) => b - a);
  const rank = new Map(levels.map((level, position) => [level, backward ? -position : position]));
  // More than keys in slots lie apart, turns of serial generation, and head starts for asking much.
  const demands = activities.reduce((sum, activity) => sum + activity.demands.length, 0);
  const apart = slotCount * (activities.length + demands + 8);
  return Float64Array.from(activities, ({ priority }) => (rank.get(priority) as number) * apart);
}

function flattenDemands(
  activities: readonly InstanceActivity[],
  calendars: ReadonlyMap<SlotCalendar, number>,
  slotCount: number,
) {
  const all = activities.flatMap(({ demands }) => demands);
  const demandFrom = new Int32Array(activities.length + 1);
  activities.forEach(({ demands }, index) => {
    demandFrom[index + 1] = (demandFrom[index] as number) + demands.length;
  });
  return {
    demandFrom,
    demandRow: Int32Array.from(all, ({ resource }) => (resource === null ? -1 : resource * slotCount)),
    demandUnits: Float64Array.from(all, ({ units }) => units - SAME_UNITS),
    demandCalendar: Int32Array.from(all, ({ calendar }) => calendars.get(calendar) as number),
  };
}

function flattenCalendars(
  calendars: readonly SlotCalendar[],
  ownSlots: number,
  backward: boolean,
  room: number,
) {
  const slotCount = ownSlots + room;
  const slotAt = new Int32Array(calendars.length * slotCount).fill(NO_LIMIT);
  const worked = new Int32Array(calendars.length * (slotCount + 1));
  calendars.forEach((calendar, number) => {
    const count = calendar.slotAt.length;
    const slots = number * slotCount;
    const moments = number * (slotCount + 1);
    for (let k = 0; k < count; k += 1) {
      const slot = calendar.slotAt[backward ? count - 1 - k : k] as number;
      slotAt[slots + k] = backward ? ownSlots - 1 - slot : slot;
    }
    for (let k = 0; k < room; k += 1) slotAt[slots + count + k] = ownSlots + k;
    for (let t = 0; t <= ownSlots; t += 1) {
      const before = calendar.worked[backward ? ownSlots - t : t] as number;
      worked[moments + t] = backward ? count - before : before;
    }
    for (let t = 1; t <= room; t += 1) worked[moments + ownSlots + t] = count + t;
  });
  return { slotAt, worked };
}

function flattenLinks(
  links: readonly InstanceLink[],
  activityCount: number,
  calendars: ReadonlyMap<SlotCalendar, number>,
) {
  const byTarget = [...links].sort((one, other) => one.to - other.to);
  const bySource = [...links].sort((one, other) => one.from - other.from);
  return {
    linkFrom: groupStarts(byTarget, activityCount, ({ to }) => to),
    linkSource: Int32Array.from(byTarget, ({ from }) => from),
    linkType: Int32Array.from(byTarget, ({ type }) => type),
    linkLag: Int32Array.from(byTarget, ({ lag }) => lag),
    linkCalendar: Int32Array.from(byTarget, ({ calendar }) => calendars.get(calendar) as number),
    followerFrom: groupStarts(bySource, activityCount, ({ from }) => from),
    follower: Int32Array.from(bySource, ({ to }) => to),
  };
}

function groupStarts<Item>(items: readonly Item[], groups: number, of: (item: Item) => number): Int32Array {
  const starts = new Int32Array(groups + 1);
  for (const item of items) starts[of(item) + 1] = (starts[of(item) + 1] as number) + 1;
  for (let group = 0; group < groups; group += 1)
    starts[group + 1] = (starts[group + 1] as number) + (starts[group] as number);
  return starts;
}
