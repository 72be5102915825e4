/** Where our dates differ from stored ones on purpose, and why: decided from the definitions, not from the files. */
import type { Field } from './compare-plan.js';

interface WantedDifference {
  readonly plan: string;
  readonly tasks: readonly string[];
  readonly fields: readonly Field[];
  readonly reason: string;
}

const LATE: readonly Field[] = ['late start', 'late finish', 'total float'];

const WANTED: readonly WantedDifference[] = [
  {
    plan: 'relations',
    tasks: ['5'],
    fields: ['finish'],
    reason: '17:00 and 08:00 next morning are the same working moment; the earlier is shown',
  },
  {
    plan: 'durations',
    tasks: ['1', '2', '3', '4'],
    fields: LATE,
    reason: 'stored as if the 30 elapsed days were not there, which end the project two working days later',
  },
  {
    plan: 'random-C-2',
    tasks: '1 2 3 4 5 7 8 10 11 12 13 18 20 24 26 33 38 42 43 47 48'.split(' '),
    fields: LATE,
    reason: 'stored floats are negative in a plan without a hard date: a lead was taken back a day too far',
  },
  {
    plan: 'random-C-3',
    tasks: ['4'],
    fields: LATE,
    reason:
      'its successor does not work on Fridays, so that finishing on Friday instead of Thursday delays nothing',
  },
  {
    plan: 'random-D-1',
    tasks: ['5', '34'],
    fields: ['total float'],
    reason: 'a hard date holds it before its links allow: float is negative, as Microsoft Project stores it',
  },
  {
    plan: 'random-E-3',
    tasks: ['16', '17'],
    fields: ['total float'],
    reason: 'a hard date holds it before its links allow: float is negative, as Microsoft Project stores it',
  },
  {
    plan: 'random-E-3',
    tasks: ['24'],
    fields: LATE,
    reason: 'the lag of the link from its start runs on the successor calendar, four days a week',
  },
];

/** Why a difference is wanted; undefined where it is not. */
export const wantedReason = (plan: string, task: string, field: Field): string | undefined =>
  WANTED.find((each) => each.plan === plan && each.tasks.includes(task) && each.fields.includes(field))
    ?.reason;
