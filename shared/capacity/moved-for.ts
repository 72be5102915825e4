/** Says in plain words what levelling moved each task for. */
import type { Resource, Task, TaskIndex } from '../plan/plan.js';
import { driverText } from '../schedule/driver-text.js';
import type { Schedule } from '../schedule/schedule.js';
import { taskLabel } from '../schedule/schedule-problems.js';
import { type Demand, demandsOf, workAssignments } from './assignment-demands.js';
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
  const demands = demandsOf(levelled);
  const texts = new Map<TaskIndex, string>();
  for (const task of plan.tasks) {
    const { index } = task;
    const dates = levelled.tasks[index];
    if (!dates || task.isSummary) continue;
    const sentences: string[] = [];
    const isMoved = dates.start !== unlevelled.tasks[index]?.start;
    const conflict = placement.movedFor.get(index);
    if (isMoved && conflict !== undefined && dates.driver.by === 'levelling')
      sentences.push(`${conflict.resource.name} is taken by ${takers(levelled, demands, index, conflict)}.`);
    else if (isMoved) sentences.push(`${capital(driverText(levelled, index))}.`);
    const stuck = placement.stuck.get(index);
    if (stuck !== undefined) sentences.push(`Kept by its date; ${stuck.resource.name} stays overloaded.`);
    sentences.push(...tooMuch(task));
    if (sentences.length > 0) texts.set(index, sentences.join(' '));
  }
  return texts;
}

function takers(
  levelled: Schedule,
  demands: readonly Demand[],
  own: TaskIndex,
  { resource, from, to }: Conflict,
): string {
  const taking = demands.filter(
    (demand) => demand.resource === resource && demand.task !== own && demand.from < to && demand.to > from,
  );
  const tasks = [...new Set(taking.map(({ task }) => task))];
  const named = tasks.slice(0, NAMED).map((task) => taskLabel(levelled.plan, task));
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
