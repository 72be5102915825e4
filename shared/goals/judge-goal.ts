/** The verdict on a goal that is measured: its actual value against its target and threshold. */
import { problemText } from '../table/problem.js';
import type { Direction, Goal, GoalVerdict } from './goal.js';
import { type GoalValue, goalValueText } from './goal-value.js';

/** Values that a spreadsheet's arithmetic left a hair apart are the same. */
const CLOSE = 1e-9;

/**
 * Met where the target is reached, At risk short of it and within the threshold, Missed beyond. Without a Direction it
 * follows from target and threshold; where that says nothing higher is better, of dates earlier, and the reason says so.
 */
export function judgeGoal(goal: Goal): GoalVerdict {
  const { target, threshold, actual } = goal;
  const aim = target ?? threshold;
  if (aim === null) return notMeasured('There is no target.');
  if (actual === null) return notMeasured('No actual value is recorded.');
  const { direction, assumed } = directionOf(goal, aim);
  if (target !== null && threshold !== null && isBetter(threshold, target, direction))
    return { verdict: null, reason: thresholdBeyond(goal, target, threshold, direction) };
  const remark = assumed ? ` (${sideWords(aim, direction)}, as no Direction is given)` : '';
  if (!isBetter(aim, actual, direction))
    return {
      verdict: 'Met',
      reason: `${goalValueText(actual)} meets the target of ${goalValueText(aim)}${remark}.`,
    };
  const short = shortOf(actual, aim, direction);
  if (threshold === null || target === null) return { verdict: 'Missed', reason: `${short}${remark}.` };
  const limit = `the threshold of ${goalValueText(threshold)}`;
  return isBetter(threshold, actual, direction)
    ? { verdict: 'Missed', reason: `${short} and beyond ${limit}.` }
    : { verdict: 'At risk', reason: `${short} and within ${limit}.` };
}

export const notMeasured = (reason: string): GoalVerdict => ({ verdict: 'Not measured yet', reason });

/** `7 is above the target of 5`, `3 Apr 2026 is after the target of 31 Mar 2026`. */
function shortOf(actual: GoalValue, aim: GoalValue, direction: Direction): string {
  if (aim.kind === 'yes or no')
    return `The answer is ${goalValueText(actual)}, and the target is ${goalValueText(aim)}`;
  const sides = aim.kind === 'date' ? ['before', 'after'] : ['below', 'above'];
  const side = direction === 'higher is better' ? sides[0] : sides[1];
  return `${goalValueText(actual)} is ${side} the target of ${goalValueText(aim)}`;
}

function directionOf(
  { target, threshold, direction }: Goal,
  aim: GoalValue,
): { readonly direction: Direction; readonly assumed: boolean } {
  if (direction !== null) return { direction, assumed: false };
  if (aim.kind === 'yes or no')
    return { direction: aim.value === 1 ? 'higher is better' : 'lower is better', assumed: false };
  if (target !== null && threshold !== null && Math.abs(target.value - threshold.value) > CLOSE) {
    const upwards = target.value > threshold.value;
    return { direction: upwards ? 'higher is better' : 'lower is better', assumed: false };
  }
  return { direction: aim.kind === 'date' ? 'lower is better' : 'higher is better', assumed: true };
}

function isBetter(one: GoalValue, other: GoalValue, direction: Direction): boolean {
  const scale = Math.max(1, Math.abs(one.value), Math.abs(other.value));
  const more = (one.value - other.value) / scale;
  return direction === 'higher is better' ? more > CLOSE : more < -CLOSE;
}

const sideWords = ({ kind }: GoalValue, direction: Direction): string => {
  if (kind !== 'date') return direction;
  return direction === 'higher is better' ? 'later is better' : 'earlier is better';
};

const thresholdBeyond = (goal: Goal, target: GoalValue, threshold: GoalValue, direction: Direction): string =>
  problemText({
    table: 'goals',
    row: goal.row,
    label: goal.name,
    column: 'Threshold',
    message: `The threshold ${goalValueText(threshold)} is better than the target ${goalValueText(target)}, as ${sideWords(target, direction)}.`,
    remedy: 'Correct the threshold or the direction.',
  });
