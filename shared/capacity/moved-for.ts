/** Says in plain words what levelling moved each task for. */
import type { Plan, Resource, Task, TaskIndex } from '../plan/plan.js';
import { driverText } from '../schedule/driver-text.js';
import type { Schedule } from '../schedule/schedule.js';
import { taskLabel } from '../schedule/schedule-problems.js';
import type { Minute } from '../time/minute.js';
import { byResource, type Demand, demandsOf, workAssignments } from './assignment-demands.js';
import type { Conflict } from './resource-bookings.js';
import type { SerialPlacement } from './serial-placement.js';

/** So many tasks are named; of more the number is given. */
const NAMED = 3;

/** By task; tasks that stay where they are and ask for no more than there is have none. */
export function movedForTexts(
  unlevelled: Schedule,
  levelled: Schedule,
  placement: SerialPlacement,
): ReadonlyMap<TaskIndex, string> {
  const { plan } = levelled;
  const takersIn = takersFinder(levelled);
  const texts = new Map<TaskIndex, string>();
  for (const task of plan.tasks) {
    const { index } = task;
    const dates = levelled.tasks[index];
    if (!dates || task.isSummary) continue;
    const sentences: string[] = [];
    const isMoved = dates.start !== unlevelled.tasks[index]?.start;
    const conflict = placement.movedFor.get(index);
    if (isMoved && conflict !== undefined && dates.driver.by === 'levelling')
      sentences.push(`${conflict.resource.name} is taken by ${takersText(plan, takersIn(conflict, index))}.`);
    else if (isMoved) sentences.push(`${capital(driverText(levelled, index))}.`);
    const stuck = placement.stuck.get(index);
    if (stuck !== undefined)
      sentences.push(
        `${placement.followers.has(index) ? 'Only follows its links' : 'Kept by its date'}; ${stuck.resource.name} stays overloaded.`,
      );
    sentences.push(...tooMuch(task));
    if (sentences.length > 0) texts.set(index, sentences.join(' '));
  }
  return texts;
}

/** Finds the tasks that work for a resource at some time of a conflict, in the order of the plan, but for one. */
function takersFinder(levelled: Schedule): (conflict: Conflict, own: TaskIndex) => TaskIndex[] {
  const bookings = new Map<
    Resource,
    { readonly demands: readonly Demand[]; readonly lastEnd: Float64Array }
  >();
  for (const [resource, demands] of byResource(demandsOf(levelled))) {
    const sorted = demands.sort((a, b) => a.from - b.from);
    bookings.set(resource, { demands: sorted, lastEnd: runningMaximum(sorted) });
  }
  return ({ resource, from, to }, own) => {
    const { demands, lastEnd } = bookings.get(resource) ?? { demands: [], lastEnd: new Float64Array(0) };
    const found = new Set<TaskIndex>();
    // Backwards from the last that begins in time, until all that begin earlier are over before.
    for (let at = countBefore(demands, to) - 1; at >= 0 && (lastEnd[at] as number) > from; at -= 1) {
      const demand = demands[at] as Demand;
      if (demand.to > from && demand.task !== own) found.add(demand.task);
    }
    return [...found].sort((a, b) => a - b);
  };
}

/** By place, the latest end of the demands up to there. */
function runningMaximum(demands: readonly Demand[]): Float64Array {
  let last = Number.NEGATIVE_INFINITY;
  return Float64Array.from(demands, ({ to }) => {
    last = Math.max(last, to);
    return last;
  });
}

/** How many of the demands, which are in order of their beginnings, begin before a moment. */
function countBefore(demands: readonly Demand[], moment: Minute): number {
  let low = 0;
  let high = demands.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((demands[middle] as Demand).from < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}

function takersText(plan: Plan, tasks: readonly TaskIndex[]): string {
  const named = tasks.slice(0, NAMED).map((task) => taskLabel(plan, task));
  const rest = tasks.length - named.length;
  return inWords(rest > 0 ? [...named, `${rest} more`] : named);
}

const inWords = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;

function tooMuch(task: Task): string[] {
  return [...workAssignments(task)]
    .filter(([resource, units]) => units > resource.capacity + 1e-9)
    .map(([resource, units]) => tooMuchText(resource, units));
}

const tooMuchText = ({ name, capacity }: Resource, units: number): string =>
  `Asks for ${number(units)} of ${name} where there is ${number(capacity)}; placed as if it took all there is.`;

const number = (units: number): number => Math.round(units * 100) / 100;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
