/** Rolls registers up by kind: how many risks, assumptions, issues, dependencies, decisions and actions are open, how old, and whose. */
import { dayOf, type Minute, minute } from '../time/minute.js';
import { isOverdue, type RegisterEntry, type RegisterType } from './register-entry.js';

/** An open entry with the days since it was raised, by the calendar. */
export interface AgedEntry {
  readonly entry: RegisterEntry;
  /** Whole days; 0 on the day itself. */
  readonly age: number;
}

export interface RaidLine {
  readonly type: RegisterType;
  readonly open: number;
  /** Due before the status date and not closed. */
  readonly overdue: number;
  readonly withoutOwner: number;
  /** The open entry that was raised first; null where none says when, or there is no status date. */
  readonly oldest: AgedEntry | null;
}

const TYPES: readonly RegisterType[] = ['risk', 'assumption', 'issue', 'dependency', 'decision', 'action'];

/** The days since an entry was raised; null where that is not noted, or lies after the status date. */
function ageOf({ raised }: RegisterEntry, statusDate: Minute | null): number | null {
  if (raised === null || statusDate === null) return null;
  const age = dayOf(minute(statusDate - 1)) - Math.floor(raised);
  return age < 0 ? null : age;
}

/** A line for each kind of entry that has one open, in the order of the name RAID; decisions and actions follow. */
export const raidOf = (entries: readonly RegisterEntry[], statusDate: Minute | null): RaidLine[] =>
  TYPES.flatMap((type) => {
    const open = entries.filter((entry) => entry.type === type && !entry.closed);
    if (open.length === 0) return [];
    return [
      {
        type,
        open: open.length,
        overdue: open.filter((entry) => isOverdue(entry, statusDate)).length,
        withoutOwner: open.filter(({ owner }) => owner === '').length,
        oldest: oldestAmong(open, statusDate),
      },
    ];
  });

const oldestAmong = (open: readonly RegisterEntry[], statusDate: Minute | null): AgedEntry | null =>
  open.reduce<AgedEntry | null>((oldest, entry) => {
    const age = ageOf(entry, statusDate);
    return age === null || (oldest !== null && oldest.age >= age) ? oldest : { entry, age };
  }, null);
