/** Dates as the sidebar says them and its date fields take them. */

export { dateWords as dateText } from '../../shared/time/date-words.js';

const UNIX_EPOCH = 25569;
const DAY = 86_400_000;

const wallOf = (serial: number): Date => new Date(Math.round((serial - UNIX_EPOCH) * 1440) * 60_000);

/** `2026-03-31`, as a date field takes it. */
export const isoDate = (serial: number): string => wallOf(serial).toISOString().slice(0, 10);

/** The serial day of `2026-03-31`; null for anything else. */
export const serialOfIso = (text: string): number | null => {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (found === null) return null;
  const wall = Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3]));
  return new Date(wall).toISOString().startsWith(text) ? wall / DAY + UNIX_EPOCH : null;
};
