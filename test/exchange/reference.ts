/**
 * Reads every .xml of a folder of reference plans and compares it with the tables of the .json beside it:
 * `node test/support/run.mjs test/exchange/reference.ts path/to/plans`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readProjectXml } from '../../shared/exchange/project-xml/read-project-xml.js';
import { writeProjectXml } from '../../shared/exchange/project-xml/write-project-xml.js';
import { type PlanTables, readPlan } from '../../shared/plan/read-plan.js';
import { schedulePlan } from '../../shared/schedule/schedule-plan.js';
import { differences } from './same-plan.js';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name the folder that holds the plans.');
const files = readdirSync(folder);
let failed = 0;

for (const file of files.filter((name) => name.endsWith('.json') && name !== 'package.json').sort()) {
  const name = file.replace('.json', '');
  const wanted = JSON.parse(readFileSync(join(folder, file), 'utf8')) as PlanTables & { flags: string[] };
  if (!Array.isArray(wanted.plan)) continue;
  if (files.includes(`${name}.xml`))
    compareImport(name, wanted, readFileSync(join(folder, `${name}.xml`), 'utf8'));
  compareRoundTrip(name, wanted);
}
process.exitCode = failed === 0 ? 0 : 1;

/** The start date of a plan whose tasks were moved without it is taken from the tables. */
function compareImport(name: string, wanted: PlanTables & { flags: string[] }, xml: string): void {
  const { tables, notes } = readProjectXml(xml);
  const moved = wanted.flags.includes('start-moved');
  const settings = (tables.settings ?? []).map((row) =>
    moved && row[0] === 'Project start'
      ? [row[0], wanted.settings?.find(([key]) => key === row[0])?.[1]]
      : row,
  );
  const plan = readPlan({ ...tables, settings });
  report(`${name}: import${moved ? ' (start as in the tables)' : ''}`, plan.tasks.length, [
    ...differences(readPlan(wanted), plan, { withMoney: false }),
    ...plan.problems.map(({ id, label, message }) => `problem ${id} ${label}: ${message}`),
  ]);
  for (const note of notes) console.log(`  note: ${note}`);
}

function compareRoundTrip(name: string, tables: PlanTables): void {
  const plan = readPlan(tables);
  const back = readProjectXml(writeProjectXml(plan, schedulePlan(plan)));
  report(`${name}: out and in again`, plan.tasks.length, differences(plan, readPlan(back.tables)));
}

function report(what: string, tasks: number, lines: readonly string[]): void {
  console.log(`${what}: ${tasks} tasks, ${lines.length === 0 ? 'the same' : `${lines.length} differences`}`);
  for (const line of lines.slice(0, 10)) console.log(`  ${line.slice(0, 300)}`);
  failed += lines.length > 0 ? 1 : 0;
}
