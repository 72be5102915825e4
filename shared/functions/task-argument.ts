/** The task that a call asks about: by its ID, its WBS code or its exact name. */
import type { Plan, TaskIndex } from '../plan/plan.js';
import { nearestName } from '../table/nearest.js';
import { Fault } from '../table/reading.js';
import { readText } from '../table/text.js';
import { type Argument, isTable, WrongCall } from './input.js';

/** @throws WrongCall for a blank, for a task the plan does not have (with the nearest name), and for one of several */
export function taskArgument(functionName: string, plan: Plan, given: Argument): TaskIndex {
  const text = textOf(functionName, given);
  const [only, other] = candidates(plan, text);
  if (only === undefined) throw new WrongCall(unknownTask(plan, text));
  if (other === undefined) return only;
  const rows = candidates(plan, text).map((index) => plan.tasks[index]?.row);
  throw new WrongCall(
    `"${text}" fits more than one task: rows ${rows.slice(0, -1).join(', ')} and ${rows[rows.length - 1]}. Use its ID.`,
  );
}

function textOf(functionName: string, given: Argument): string {
  const cell = isTable(given) ? given[0]?.[0] : given;
  const text = isTable(given) && (given.length > 1 || (given[0]?.length ?? 0) > 1) ? null : readText(cell);
  if (text instanceof Fault) throw new WrongCall(`${functionName}: ${text.message} ${text.remedy}`);
  if (text === null)
    throw new WrongCall(`${functionName} needs a task as its first argument: an ID, a WBS code or a name.`);
  return text;
}

/** An ID before a WBS code, that before a name; upper and lower case are the same. */
function candidates({ tasks }: Plan, text: string): TaskIndex[] {
  const wanted = text.toLowerCase();
  const keys = [tasks.map(({ id }) => id), tasks.map(({ wbs }) => wbs), tasks.map(({ name }) => name)];
  for (const ofTasks of keys) {
    const found = tasks.map(({ index }) => index).filter((index) => ofTasks[index]?.toLowerCase() === wanted);
    if (found.length > 0) return found;
  }
  return [];
}

function unknownTask({ tasks }: Plan, text: string): string {
  const near = nearestName(
    text,
    tasks.flatMap(({ id, name }) => [name, id]),
  );
  const meant =
    near === null
      ? 'Use the ID, the WBS code or the exact name of one of its tasks.'
      : `Did you mean "${near}"?`;
  return `The plan has no task "${text}". ${meant}`;
}
