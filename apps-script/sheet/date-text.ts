/** Dates as words, the same for every locale: `31 Mar 2026`. */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const UNIX_EPOCH = 25569;
const DAY = 86_400_000;

const wallOf = (serial: number): Date => new Date(Math.round((serial - UNIX_EPOCH) * 1440) * 60_000);

const two = (value: number): string => String(value).padStart(2, '0');

/** `31 Mar 2026`, with its time of day where that is not midnight. */
export const dateText = (serial: number): string => {
  const wall = wallOf(serial);
  const day = `${wall.getUTCDate()} ${MONTHS[wall.getUTCMonth()]} ${wall.getUTCFullYear()}`;
  const time = `${two(wall.getUTCHours())}:${two(wall.getUTCMinutes())}`;
  return time === '00:00' ? day : `${day} ${time}`;
};

/** `2026-03-31`, as a date field takes it. */
export const isoDate = (serial: number): string => wallOf(serial).toISOString().slice(0, 10);

/** The serial day of `2026-03-31`; null for anything else. */
export const serialOfIso = (text: string): number | null => {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (found === null) return null;
  const wall = Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3]));
  return new Date(wall).toISOString().startsWith(text) ? wall / DAY + UNIX_EPOCH : null;
};
