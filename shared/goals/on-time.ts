/** The goal of finishing on time: the finish as it is forecast, against the baseline or a typed date. */
import { finishSlip } from '../earned-value/finish-slip.js';
import type { Measures } from '../earned-value/measures.js';
import { workingDaysText } from '../health/number-words.js';
import { LEAST_SLIP, slipText } from '../health/slip-words.js';
import type { Plan } from '../plan/plan.js';
import { asFinish } from '../plan/typed-dates.js';
import type { Schedule } from '../schedule/schedule.js';
import { shownFinish } from '../schedule/shown-dates.js';
import { dateWords } from '../time/date-words.js';
import { type Minute, minuteOfSerial } from '../time/minute.js';
import { isAllDone } from './all-done.js';
import type { Goal, GoalVerdict } from './goal.js';
import { type GoalValue, goalValueText } from './goal-value.js';
import { notMeasured } from './judge-goal.js';

interface Aim {
  readonly moment: Minute;
  /** `the baseline`, `the target of 30 Jun 2026`. */
  readonly name: string;
  /** Working days after the moment that still count as met. */
  readonly allowed: number;
}

/**
 * Target: a date, else the baseline's finish (a number is the working days after it that still count as on time).
 * Threshold: a date or a number of working days, else the setting Finish slip red.
 */
export function judgeOnTime(
  goal: Goal | null,
  plan: Plan,
  schedule: Schedule,
  measures: Measures,
): GoalVerdict {
  const { finish, whyNoFinish } = schedule;
  if (finish === null) return notMeasured(whyNoFinish ?? 'No task has dates.');
  const aim = aimOf(goal?.target ?? null, plan, schedule, measures);
  if (typeof aim === 'string') return notMeasured(aim);
  const daysAfter = (moment: Minute) =>
    plan.calendar.workBetween(aim.moment, moment) / plan.settings.minutesPerDay;
  const limit = limitOf(goal?.threshold ?? null, plan, daysAfter);
  const slip = daysAfter(finish);
  const short = slip > aim.allowed + LEAST_SLIP;
  const { statusDate } = plan.settings;
  const day = dateWords(shownFinish(schedule, finish));
  if (isAllDone(plan))
    return { verdict: short ? 'Missed' : 'Met', reason: `Finished ${day}, ${slipText(slip)} ${aim.name}.` };
  const forecast = `Forecast finish ${day}, ${slipText(slip)} ${aim.name}`;
  if (!short) return { verdict: 'On track', reason: `${forecast}.` };
  const gone = statusDate !== null && daysAfter(statusDate) > limit;
  if (gone)
    return { verdict: 'Missed', reason: `${forecast}; the last date within the threshold has passed.` };
  return slip > limit + LEAST_SLIP
    ? { verdict: 'Off track', reason: `${forecast} (off track beyond ${workingDaysText(limit)}).` }
    : { verdict: 'At risk', reason: `${forecast} (off track beyond ${workingDaysText(limit)}).` };
}

/** What the finish is compared with; a sentence where there is nothing. */
function aimOf(
  target: GoalValue | null,
  plan: Plan,
  schedule: Schedule,
  { baseline }: Measures,
): Aim | string {
  if (target?.kind === 'date') {
    const moment = asFinish(dateReading(target.value));
    if (moment !== null) return { moment, name: `the target of ${goalValueText(target)}`, allowed: 0 };
  }
  const known = finishSlip(plan, schedule, baseline);
  if (known.value === null || baseline.finish === null)
    return `${sentence(known.note ?? 'no baseline recorded')}`;
  return {
    moment: baseline.finish,
    name: baseline.recorded ? 'the baseline' : 'the plan without progress',
    allowed: target?.kind === 'number' ? target.value : 0,
  };
}

function limitOf(threshold: GoalValue | null, plan: Plan, daysAfter: (moment: Minute) => number): number {
  if (threshold?.kind === 'number') return threshold.value;
  const moment = threshold?.kind === 'date' ? asFinish(dateReading(threshold.value)) : null;
  return moment === null ? plan.settings.health.finishSlipRed : daysAfter(moment);
}

const dateReading = (serial: number) => ({
  minute: minuteOfSerial(serial),
  hasTime: !Number.isInteger(serial),
});

const sentence = (note: string): string => `${note.charAt(0).toUpperCase()}${note.slice(1)}.`;
