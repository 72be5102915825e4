/**
 * A levelling problem in flat arrays: activities on an axis of equal time slots, links between them, and what each
 * asks of which resource. Plans are turned into it; the search knows nothing else.
 */

/** Link types: which date of the predecessor bounds which date of the successor. */
export const FINISH_START = 0;
export const START_START = 1;
export const FINISH_FINISH = 2;
export const START_FINISH = 3;

/** The working slots of one calendar among the slots of the axis. */
export interface SlotCalendar {
  /** The slot of the axis that is its first, second… working slot. */
  readonly slotAt: Int32Array;
  /** By slot, and once more for the end of the axis: how many working slots lie before it. */
  readonly worked: Int32Array;
}

export interface InstanceLink {
  readonly from: number;
  readonly to: number;
  readonly type: number;
  /** Slots of the calendar; negative for a lead. */
  readonly lag: number;
  readonly calendar: SlotCalendar;
}

/** What one assignment of an activity takes while it works. */
export interface InstanceDemand {
  readonly calendar: SlotCalendar;
  /** Null where it only takes time. */
  readonly resource: number | null;
  readonly units: number;
}

export interface InstanceActivity {
  /** Slots of work. */
  readonly duration: number;
  /** One for each assignment; one without a resource where there is none. */
  readonly demands: readonly InstanceDemand[];
  /** It starts no earlier than this slot. */
  readonly release: number;
  /** Where it starts whatever it waits for; null for the movable ones. */
  readonly fixedStart: number | null;
  /** It is not moved past this slot, even where that overloads a resource; null without such a limit. */
  readonly latestStart: number | null;
  /** Finishing later than this slot counts against a schedule; null without a deadline. */
  readonly deadline: number | null;
  /** A higher one is placed before all lower ones that it does not wait for. */
  readonly priority: number;
}

export interface LevellingInstance {
  readonly slotCount: number;
  /** Units of each resource in each slot: `capacity[resource][slot]`. */
  readonly capacity: readonly Float64Array[];
  readonly activities: readonly InstanceActivity[];
  readonly links: readonly InstanceLink[];
}
