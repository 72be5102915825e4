/**
 * What has changed that a person wants to be told: a health or a key date, once it is sure, and not back and forth
 * around a threshold.
 *
 * A change counts when two readings in a row agree on it. One that takes back what was told last must also hold for
 * three days, or be too large to be an accident: two grades of health, or more than a working week.
 */
import type { Health } from '../../shared/summary/project-summary.js';

/** What a project says at one reading. */
export interface Facts {
  readonly name: string;
  readonly health: Health;
  /** By a key of its own each: the finish and the milestones that are still ahead. Spreadsheet days. */
  readonly dates: Readonly<Record<string, KeyDate>>;
}

export interface KeyDate {
  readonly name: string;
  readonly day: number;
}

/** One value that is watched. */
interface Watched<Value> {
  /** What the person knows. */
  readonly told: Value;
  /** What they knew before; absent where nothing was ever told. */
  readonly before?: Value;
  /** What the last readings say instead; absent where they agree with what was told. */
  readonly seen?: { readonly value: Value; readonly times: number; readonly since: number };
}

/** What is remembered of a project between two readings. */
export interface Watch {
  readonly health: Watched<Health>;
  readonly dates: Readonly<Record<string, Watched<number>>>;
}

export type News =
  | { readonly kind: 'health'; readonly project: string; readonly from: Health; readonly to: Health }
  | {
      readonly kind: 'date';
      readonly project: string;
      readonly name: string;
      readonly from: number;
      readonly to: number;
    };

const AGREEING_READINGS = 2;
const TAKEN_BACK_AFTER = 3 * 24 * 60 * 60 * 1000;
/** Calendar days: more than a working week. */
const LARGE_MOVE = 7;

interface Watching<Value> {
  readonly watched: Watched<Value>;
  /** Whether the told value has just changed. */
  readonly isNews: boolean;
}

/** @param watch null where the project is seen for the first time: what it says then is no news */
export function newsOf(
  watch: Watch | null,
  facts: Facts,
  now: number,
): { watch: Watch; news: readonly News[] } {
  const news: News[] = [];
  const health = look(watch?.health, facts.health, now, gradesBetween(facts.health));
  if (health.isNews) {
    const from = health.watched.before ?? facts.health;
    news.push({ kind: 'health', project: facts.name, from, to: facts.health });
  }
  const dates: Record<string, Watched<number>> = {};
  for (const [key, { name, day }] of Object.entries(facts.dates)) {
    const date = look(watch?.dates[key], day, now, (told) => Math.abs(day - told) > LARGE_MOVE);
    dates[key] = date.watched;
    if (date.isNews) {
      news.push({ kind: 'date', project: facts.name, name, from: date.watched.before ?? day, to: day });
    }
  }
  return { watch: { health: health.watched, dates }, news };
}

function look<Value>(
  watched: Watched<Value> | undefined,
  value: Value,
  now: number,
  isLarge: (told: Value) => boolean,
): Watching<Value> {
  if (watched === undefined) return { watched: { told: value }, isNews: false };
  const { told, before, seen } = watched;
  const known = before === undefined ? { told } : { told, before };
  if (value === told) return { watched: known, isNews: false };
  const isSame = seen?.value === value;
  const times = isSame ? seen.times + 1 : 1;
  // A clock that was set back makes the moment it was first seen unknown: it counts from now.
  const since = isSame ? Math.min(seen.since, now) : now;
  const isSure = times >= AGREEING_READINGS;
  const takesBack = value === before && !isLarge(told);
  if (isSure && (!takesBack || now - since >= TAKEN_BACK_AFTER)) {
    return { watched: { told: value, before: told }, isNews: true };
  }
  return { watched: { ...known, seen: { value, times, since } }, isNews: false };
}

const GRADES: readonly Health[] = ['Green', 'Amber', 'Red'];

/** From on track to off track or back is no matter of a threshold. */
const gradesBetween =
  (health: Health) =>
  (told: Health): boolean =>
    Math.abs(GRADES.indexOf(health) - GRADES.indexOf(told)) > 1 && health !== 'Grey' && told !== 'Grey';
