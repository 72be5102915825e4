/** Whole random plans with each feature to be switched on; they shrink to few short rows. */
import fc from 'fast-check';
import type { DrawnException, DrawnLink, DrawnPlan, DrawnTask, Progress } from './random-plan/drawn-plan.js';
import { PLAIN, type PlanFeatures } from './random-plan/features.js';

export { describeTables } from './random-plan/describe.js';
export { tablesOf } from './random-plan/tables.js';
export type { DrawnPlan, PlanFeatures };

const when = <Value, Otherwise>(feature: boolean, arbitrary: fc.Arbitrary<Value>, otherwise: Otherwise) =>
  feature ? arbitrary : fc.constant<Value | Otherwise>(otherwise);

/** The empty choice first, so that plans shrink towards it, and often enough that features seldom crowd. */
const sometimes = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(arbitrary, { nil: null, freq: 2 });

const among = (...values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values);

const choices = (...groups: readonly (readonly string[] | false)[]): fc.Arbitrary<string> =>
  fc.constantFrom(...groups.flatMap((group) => group || []));

const arbitraryLink = (features: PlanFeatures): fc.Arbitrary<DrawnLink> =>
  fc.record({
    back: fc.integer({ min: 1, max: 4 }),
    type: features.linkTypes ? among('FS', 'SS', 'FF', 'SF') : fc.constant('FS'),
    lag: choices(
      ['', '', ''],
      features.lags && ['+1d', '-1d', '+2d', '-2d', '+1w', '-1w'],
      features.lags && features.hours && ['+3h', '-90m', '-5h'],
      features.percentLags && ['+50%', '-25%', '-100%', '+33%'],
      features.elapsedLags && ['+1ed', '-2ed', '+36eh', '+45em', '+1ew'],
    ),
  });

const arbitraryDuration = (features: PlanFeatures): fc.Arbitrary<string> =>
  choices(
    ['1d', '2d', '3d', '5d', '8d'],
    features.milestones && ['0', '0'],
    features.hours && ['4h', '90m', '1.5d', '11h'],
    features.elapsed && ['1ed', '5ed', '20eh', '90em'],
  );

/** Days with or without a time of day. */
const arbitraryDate = (features: PlanFeatures, min = -2, max = 25): fc.Arbitrary<number> => {
  const days = fc.integer({ min, max });
  if (!features.hours) return days;
  return fc.tuple(days, fc.constantFrom(0, 0, 0, 10 / 24, 13 / 24, 20 / 24)).map(([of, time]) => of + time);
};

const arbitraryConstraint = (features: PlanFeatures): fc.Arbitrary<readonly [string, number] | null> => {
  const types = [
    ...(features.softConstraints ? ['SNET', 'FNET', 'Start', 'Finish'] : []),
    ...(features.hardConstraints ? ['SNLT', 'FNLT', 'MSO', 'MFO'] : []),
    ...(features.asLateAsPossible ? ['ALAP'] : []),
  ];
  return types.length === 0
    ? fc.constant(null)
    : sometimes(
        fc.tuple(fc.constantFrom(...types), arbitraryDate(features, features.hardConstraints ? 0 : -2)),
      );
};

const arbitraryProgress = (features: PlanFeatures): fc.Arbitrary<Progress | null> =>
  features.progress || features.actuals
    ? sometimes(
        fc.record({
          percent: when(features.progress, fc.constantFrom(null, 0, 25, 50, 75, 100), null),
          start: when(features.actuals, sometimes(arbitraryDate(features, -1, 12)), null),
          length: when(features.actuals, sometimes(fc.integer({ min: 0, max: 6 })), null),
        }),
      )
    : fc.constant(null);

const arbitraryTask = (features: PlanFeatures): fc.Arbitrary<DrawnTask> =>
  fc.record({
    depth: when(features.summaries, fc.integer({ min: 0, max: 2 }), 0),
    duration: arbitraryDuration(features),
    links: fc.array(arbitraryLink(features), { maxLength: 2 }),
    constraint: arbitraryConstraint(features),
    deadline: when(features.deadlines, sometimes(arbitraryDate(features, 2, 20)), null),
    calendar: when(features.taskCalendars, among('', '', 'Long', 'Weekend', 'Night', 'Always', 'Extra'), ''),
    resources: !features.resources
      ? fc.constant('')
      : features.teams
        ? among('', '', 'Ann', 'Ben', 'Cleo', 'Ann, Ben', 'Ben; Cleo', 'Ann, Stone')
        : among('', '', 'Ann', 'Ben', 'Cleo', 'Stone'),
    progress: arbitraryProgress(features),
    remaining: when(features.remaining, among('', '', '1d', '3d', '6d', '0'), ''),
    levelOfEffort: when(features.levelOfEffort, fc.constantFrom(false, false, true), false),
    manual: features.manual
      ? sometimes(
          fc
            .tuple(
              arbitraryDate(features, 0, 15),
              fc.integer({ min: 0, max: 6 }),
              fc.constantFrom('both', 'start', 'finish'),
            )
            .map(([start, length, which]): [number | null, number | null] => [
              which === 'finish' ? null : start,
              which === 'start' ? null : Math.floor(start) + length,
            ]),
        )
      : fc.constant(null),
  });

const arbitraryException = (features: PlanFeatures): fc.Arbitrary<DrawnException> =>
  fc.record({
    calendar: choices(
      [''],
      features.taskCalendars && ['Long', 'Extra'],
      features.resources && ['Ann', 'Cleo'],
    ),
    from: fc.integer({ min: 0, max: 25 }),
    days: fc.integer({ min: 1, max: 4 }),
    hours: among('', '0', '08:00-12:00', '10:00-16:00'),
  });

const WORKING_SETTINGS: readonly (readonly [string, string])[] = [
  ['Working days', 'Sun-Thu'],
  ['Working hours', '07:00-11:00, 11:30-15:30'],
  ['Reschedule unfinished work', 'no'],
];

const CRITICAL_SETTINGS: readonly (readonly [string, string])[] = [
  ['Multiple critical paths', 'yes'],
  ['Critical float', '1'],
];

const arbitrarySettings = (features: PlanFeatures): fc.Arbitrary<readonly (readonly [string, string])[]> =>
  fc.subarray<readonly [string, string]>([
    ...(features.settings ? WORKING_SETTINGS : []),
    ...(features.criticalPaths ? CRITICAL_SETTINGS : []),
  ]);

/** A random plan with the features asked for; `tablesOf` makes its tables. */
export const arbitraryPlan = (wanted: Partial<PlanFeatures>): fc.Arbitrary<DrawnPlan> => {
  const features = { ...PLAIN, ...wanted };
  return fc.record({
    start: features.hardConstraints
      ? fc.constant(0)
      : features.hours
        ? fc.constantFrom(0, 10 / 24, 5)
        : fc.constantFrom(0, 2, 5),
    tasks: fc.array(arbitraryTask(features), { minLength: 1, maxLength: features.mostTasks }),
    exceptions: when(features.exceptions, fc.array(arbitraryException(features), { maxLength: 3 }), []),
    settings: arbitrarySettings(features),
    statusDate: when(features.statusDate, sometimes(fc.integer({ min: 0, max: 14 })), null),
    finish: when(features.fromFinish, fc.integer({ min: 20, max: 60 }), null),
    features: fc.constant(features),
  });
};
