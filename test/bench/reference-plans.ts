/**
 * Schedules every .json of a folder of reference plans and compares each task with what another scheduler stored:
 * `node test/support/run.mjs test/bench/reference-plans.ts path/to/plans`. Fails on a start or finish that differs
 * and is not listed as wanted.
 */
import { type Comparison, comparePlan, type Difference, type Field } from './reference-plans/compare-plan.js';
import { settleByTrial } from './reference-plans/settle-by-trial.js';
import { readStoredPlans, type StoredPlan } from './reference-plans/stored-plan.js';
import { wantedReason } from './reference-plans/wanted-differences.js';

const FIELDS: readonly Field[] = ['start', 'finish', 'late start', 'late finish', 'total float'];

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name the folder that holds the plans.');
const compared = readStoredPlans(folder).map((stored) => ({ stored, ...comparePlan(stored) }));
if (compared.length === 0) throw new Error(`There is no reference plan in ${folder}.`);

printTable(compared);
for (const each of compared) printDifferences(each);
const unexpected = compared.flatMap(({ stored, differences }) =>
  differences.filter(({ field, id }) => isEarly(field) && wantedReason(stored.name, id, field) === undefined),
);
console.log(`\n${sum(compared, countTasks)} tasks of ${compared.length} plans.`);
console.log(`Starts and finishes: ${unexpected.length} unexpected differences.`);
process.exitCode = unexpected.length > 0 ? 1 : 0;

function isEarly(field: Field): boolean {
  return field === 'start' || field === 'finish';
}

function countTasks({ tasks }: Comparison): number {
  return tasks;
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

/** Per file, of how many tasks each field differs. */
function printTable(rows: readonly (Comparison & { stored: StoredPlan })[]): void {
  const line = (cells: readonly (string | number)[]): string =>
    cells.map((cell, at) => (at === 0 ? String(cell).padEnd(24) : String(cell).padStart(12))).join('');
  const countOf = (field: Field) => (of: Comparison) =>
    of.differences.filter((each) => each.field === field).length;
  console.log(line(['Tasks that differ', 'tasks', ...FIELDS]));
  for (const row of rows) {
    console.log(line([row.stored.name, row.tasks, ...FIELDS.map((field) => countOf(field)(row))]));
  }
  console.log(line(['all', sum(rows, countTasks), ...FIELDS.map((field) => sum(rows, countOf(field)))]));
}

/** Each difference, then whether it is wanted, or else what a trial says. */
function printDifferences({ stored, schedule, differences }: Comparison & { stored: StoredPlan }): void {
  for (const [id, group] of groupById(differences)) {
    console.log(`\n${stored.name}, task ${id}`);
    for (const { field, ours, stored: theirs } of group)
      console.log(`  ${field}: ours ${ours}, stored ${theirs}`);
    const [first] = group;
    const reasons = group.map(({ field }) => wantedReason(stored.name, id, field));
    const reason = reasons.find((each) => each !== undefined);
    if (reason !== undefined) console.log(`  wanted: ${reason}`);
    const trial = group.some(({ field }) => isEarly(field))
      ? undefined
      : settleByTrial(schedule, first?.task ?? -1);
    if (trial !== undefined) console.log(`  trial: ${trial}`);
  }
}

function groupById(differences: readonly Difference[]): Map<string, Difference[]> {
  const groups = new Map<string, Difference[]>();
  for (const each of differences) groups.set(each.id, [...(groups.get(each.id) ?? []), each]);
  return groups;
}
