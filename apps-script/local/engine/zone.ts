/** Serial days on a zone's wall clock, and the instants at which that clock shows them. */

const DAY = 86_400_000;
/** Serial day of 1 January 1970. */
const UNIX_EPOCH = 25569;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const numeric = 'numeric' as const;
  const parts = {
    year: numeric,
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    second: numeric,
  };
  const format = new Intl.DateTimeFormat('en-US', {
    ...parts,
    timeZone: zone,
    hourCycle: 'h23',
    era: 'short',
  } as const);
  formats.set(zone, format);
  return format;
}

/** Clocks change on a quarter of an hour. */
const QUARTER = 900_000;
const offsets = new Map<string, Map<number, number>>();

/** What the zone's wall clock shows at an instant, as if that were UTC. */
export const wallClockOf = (instant: number, zone: string): number => instant + offsetAt(instant, zone);

/** Looked up once for each quarter of an hour: asking the runtime is slow. */
function offsetAt(instant: number, zone: string): number {
  const known = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, known);
  const quarter = Math.floor(instant / QUARTER);
  const found = known.get(quarter) ?? lookUpOffset(quarter * QUARTER, zone);
  known.set(quarter, found);
  return found;
}

function lookUpOffset(instant: number, zone: string): number {
  const part: Record<string, string> = {};
  for (const { type, value } of formatOf(zone).formatToParts(instant)) part[type] = value;
  const year = part.era === 'BC' ? 1 - Number(part.year) : Number(part.year);
  const wall = Date.UTC(
    year,
    Number(part.month) - 1,
    Number(part.day),
    Number(part.hour),
    Number(part.minute),
    Number(part.second),
  );
  return wall - instant;
}

/** The first instant at which the zone's wall clock shows a serial date; one that it skips comes after the gap. */
export function instantOf(serial: number, zone: string): number {
  const wall = Math.round((serial - UNIX_EPOCH) * DAY);
  const instants = [wall - DAY, wall + DAY].map((near) => wall - offsetAt(near, zone));
  instants.sort((one, other) => one - other);
  const exact = instants.find((instant) => wallClockOf(instant, zone) === wall);
  return exact ?? Math.max(...instants);
}

export const serialOf = (instant: number, zone: string): number =>
  wallClockOf(instant, zone) / DAY + UNIX_EPOCH;
