/** The driver of a task in plain words, as PM_SCHEDULE and PM_WHY show it. */
import type { ConstraintType, Dependency, Lag, Plan, TaskIndex } from '../plan/plan.js';
import type { Driver, Schedule } from './schedule.js';
import { taskLabel } from './schedule-problems.js';

const LINK_VERBS = { FS: 'to finish', SS: 'to start', FF: 'to finish', SF: 'to start' } as const;

const CONSTRAINT_WORDS: Record<ConstraintType, string> = {
  ASAP: 'as soon as possible',
  ALAP: 'as late as possible',
  SNET: 'starts no earlier than its constraint date',
  SNLT: 'starts no later than its constraint date',
  FNET: 'finishes no earlier than its constraint date',
  FNLT: 'finishes no later than its constraint date',
  MSO: 'must start on its constraint date',
  MFO: 'must finish on its constraint date',
};

/** Why a task starts when it does, one phrase: `waits for 4 Design to finish, plus 2 days`. Blank where it has no dates. */
export function driverText(schedule: Schedule, index: TaskIndex): string {
  const driver = schedule.tasks[index]?.driver;
  return driver === undefined ? '' : textOfDriver(schedule.plan, driver);
}

/** The same of a driver by itself. */
export function textOfDriver(plan: Plan, driver: Driver): string {
  switch (driver.by) {
    case 'link':
      return linkText(plan, driver.dependency);
    case 'constraint':
      if (driver.origin === 'Start') return 'typed Start';
      return driver.origin === 'Finish' ? 'typed Finish' : CONSTRAINT_WORDS[driver.type];
    case 'manual':
      return 'typed dates (manual)';
    case 'levelling':
      return 'levelling';
    case 'late dates':
      return 'as late as possible';
    case 'summary':
      return `waits with ${taskLabel(plan, driver.summary)}`;
    case 'subtasks':
      return `starts with ${taskLabel(plan, driver.first)}`;
    default:
      return driver.by;
  }
}

/** `waits for 4 Design to finish, plus 2 days`; links into the finish say so. */
export function linkText(plan: Plan, { predecessor, type, lag }: Dependency): string {
  const intoFinish = type === 'FF' || type === 'SF' ? 'its finish waits for ' : 'waits for ';
  return `${intoFinish}${taskLabel(plan, predecessor)} ${LINK_VERBS[type]}${lagText(plan, lag)}`;
}

function lagText(plan: Plan, lag: Lag): string {
  if (lag.unit === 'percent')
    return lag.fraction === 0 ? '' : sign(lag.fraction, `${round(Math.abs(lag.fraction) * 100)} %`);
  if (lag.minutes === 0) return '';
  return sign(
    lag.minutes,
    spanText(
      Math.abs(lag.minutes),
      lag.unit === 'elapsed' ? 1440 : plan.settings.minutesPerDay,
      lag.unit === 'elapsed',
    ),
  );
}

const sign = (amount: number, text: string): string => `, ${amount < 0 ? 'less' : 'plus'} ${text}`;

function spanText(minutes: number, minutesPerDay: number, elapsed: boolean): string {
  const clock = elapsed ? 'elapsed ' : '';
  if (minutes % minutesPerDay === 0) return counted(minutes / minutesPerDay, `${clock}day`);
  return minutes % 60 === 0 ? counted(minutes / 60, `${clock}hour`) : counted(minutes, `${clock}minute`);
}

const counted = (count: number, unit: string): string => `${round(count)} ${unit}${count === 1 ? '' : 's'}`;

const round = (value: number): number => Math.round(value * 100) / 100;
