/** Plans with the dates that another scheduler stored for them, each a JSON file of tables and expected rows. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlanTables } from '../../../shared/plan/read-plan.js';
import { dayOfCivil } from '../../../shared/time/civil-date.js';
import { MINUTES_PER_DAY, type Minute, minute } from '../../../shared/time/minute.js';

/** Total float is in minutes; null beside equal late dates means none. */
export type StoredTask = readonly [
  id: number | string,
  start: string,
  finish: string,
  lateStart: string,
  lateFinish: string,
  totalFloat: number | null,
  isSummary: boolean,
];

export interface StoredPlan extends PlanTables {
  readonly name: string;
  readonly expected: readonly StoredTask[];
}

/** Every plan of a folder, in the order of their names; other files are passed over. */
export function readStoredPlans(folder: string): StoredPlan[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      const stored = JSON.parse(readFileSync(join(folder, file), 'utf8')) as StoredPlan;
      if (!Array.isArray(stored.plan) || !Array.isArray(stored.expected)) return [];
      return [{ ...stored, name: file.replace(/\.json$/, '') }];
    });
}

/** A moment written as `2026-03-31 08:00`. */
export function momentOf(text: string): Minute {
  const found = /^(\d+)-(\d+)-(\d+) (\d+):(\d+)$/.exec(text);
  if (found === null) throw new Error(`"${text}" is not a moment.`);
  const [, year, month, dayOfMonth, hours, minutes] = found.map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return minute(dayOfCivil(year, month, dayOfMonth) * MINUTES_PER_DAY + hours * 60 + minutes);
}

/** The same, the other way round. */
export const textOf = (moment: number): string =>
  new Date(Date.UTC(1899, 11, 30) + moment * 60_000).toISOString().slice(0, 16).replace('T', ' ');
