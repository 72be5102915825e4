/** Projects of the plain kind, and PSPLIB's format: one calendar, finish-to-start links, constant capacities. */
import {
  FINISH_START,
  type InstanceActivity,
  type LevellingInstance,
} from '../../../shared/capacity/levelling/instance.js';

export interface PlainActivity {
  readonly duration: number;
  /** Of each resource. */
  readonly units: readonly number[];
  readonly predecessors: readonly number[];
}

/** On an axis long enough for doing one after the other. */
export function plainInstance(
  plain: readonly PlainActivity[],
  capacities: readonly number[],
): LevellingInstance {
  const slotCount = plain.reduce((sum, { duration }) => sum + duration, 0);
  const calendar = {
    slotAt: Int32Array.from({ length: slotCount }, (_, slot) => slot),
    worked: Int32Array.from({ length: slotCount + 1 }, (_, slot) => slot),
  };
  const activities = plain.map(({ duration, units }): InstanceActivity => {
    const asked = units
      .map((each, resource) => ({ calendar, resource, units: each }))
      .filter((each) => each.units > 0);
    const demands = asked.length > 0 ? asked : [{ calendar, resource: null, units: 0 }];
    return {
      duration,
      demands,
      release: 0,
      fixedStart: null,
      latestStart: null,
      deadline: null,
      priority: 500,
    };
  });
  const links = plain.flatMap(({ predecessors }, to) =>
    predecessors.map((from) => ({ from, to, type: FINISH_START, lag: 0, calendar })),
  );
  const capacity = capacities.map((units) => new Float64Array(slotCount).fill(units));
  return { slotCount, capacity, activities, links };
}

export interface PlainProject {
  readonly activities: readonly PlainActivity[];
  readonly capacities: readonly number[];
}

/** Reads an instance in the single-mode format of PSPLIB (`.sm`). */
export function readProject(text: string): PlainProject {
  const lines = text.split(/\r?\n/);
  const after = (title: string, skipped: number): number[][] => {
    const rows = lines.slice(lines.findIndex((line) => line.startsWith(title)) + skipped);
    const end = rows.findIndex((line) => line.startsWith('*'));
    return rows.slice(0, end).map((line) => (line.match(/\d+/g) ?? []).map(Number));
  };
  const successors = new Map(after('PRECEDENCE RELATIONS', 2).map(([job = 0, , , ...next]) => [job, next]));
  const requests = after('REQUESTS/DURATIONS', 3);
  const activities = requests.map(([job = 0, , duration = 0, ...units]) => ({
    duration,
    units,
    predecessors: [...successors].filter(([, next]) => next.includes(job)).map(([before]) => before - 1),
  }));
  return { activities, capacities: after('RESOURCEAVAILABILITIES', 2)[0] ?? [] };
}
