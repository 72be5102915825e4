/** DCMA 13, Critical path length index: the time left can bear the delay so far; at least 0.95. */
import type { Minute } from '../../time/minute.js';
import type { Check } from '../check.js';
import type { AssessedPlan } from './assessed-plan.js';
import { byIndex, NO_STATUS_DATE, notEvaluable } from './verdict.js';

const TITLE = 'DCMA 13 Critical path length index';

/**
 * CPLI = (critical path length + total float) ÷ critical path length, in working days: the length from the status date
 * to the finish, the float from the finish to when it is wanted. That is the baseline's finish, else the setting
 * Project finish, else what the deadlines and hard dates leave.
 */
export function criticalPathLengthIndex(assessed: AssessedPlan): Check {
  const { plan, schedule } = assessed;
  const { statusDate, minutesPerDay } = plan.settings;
  if (statusDate === null) return notEvaluable(TITLE, ...NO_STATUS_DATE);
  if (schedule.finish === null)
    return notEvaluable(TITLE, schedule.whyNoFinish ?? 'No task has dates.', 'Mend the data problems first.');
  const length = plan.calendar.workBetween(statusDate, schedule.finish);
  if (length <= 0) return notEvaluable(TITLE, 'No work is left after the status date.', '');
  const float = floatOfFinish(assessed, schedule.finish);
  if (float === null) {
    return notEvaluable(
      TITLE,
      'Nothing says when the project is to finish.',
      'Save a baseline, or set a Project finish or a Deadline.',
    );
  }
  const days = (minutes: number): number => Math.round((minutes / minutesPerDay) * 100) / 100;
  return byIndex(
    TITLE,
    (length + float.minutes) / length,
    `${days(length)} working days to the finish, ${days(float.minutes)} to spare to ${float.until}`,
    'Shorten the critical path: its chain is in PM_CRITICAL_PATH.',
  );
}

function floatOfFinish(
  { plan, schedule, baseline, incomplete }: AssessedPlan,
  finish: Minute,
): { minutes: number; until: string } | null {
  const to = (wanted: Minute, until: string) => ({
    minutes: plan.calendar.workBetween(finish, wanted),
    until,
  });
  if (baseline.recorded && baseline.finish !== null) return to(baseline.finish, 'the baseline finish');
  if (plan.settings.projectFinish !== null) return to(plan.settings.projectFinish, 'the Project finish');
  const limited = plan.tasks.some(
    ({ deadline, constraint: { type } }) => deadline !== null || HARD.has(type),
  );
  if (!limited) return null;
  const floats = incomplete.flatMap(({ index }) => schedule.tasks[index]?.totalFloat ?? []);
  const minutes = floats.reduce((least, float) => Math.min(least, float), Number.POSITIVE_INFINITY);
  return { minutes, until: 'the nearest deadline or hard date' };
}

const HARD: ReadonlySet<string> = new Set(['MSO', 'MFO', 'SNLT', 'FNLT']);
