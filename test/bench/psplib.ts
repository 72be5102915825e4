/**
 * Levels every instance of PSPLIB as a plan and says how near the best known schedules it comes:
 * `node test/support/run.mjs test/bench/psplib.ts FOLDER [SCHEDULES] [SEED] [SET…]`, by default 1,000 schedules, seed
 * 1, sets j30 and j60. The folder holds `j30/instances/*.sm`, `j60/…` and `reference.csv`, with the columns set, file
 * and best_ub.
 *
 * One forward or one backward pass over all tasks is one schedule; one given up half-way counts as a whole one. The
 * effort is PM_LEVEL's own setting. Every result is checked for links and capacities.
 *
 * Source of the instances: R. Kolisch and A. Sprecher, PSPLIB, a project scheduling problem library, 1996.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readProject } from './psplib/instance.js';
import { type LevelledProject, levelProject } from './psplib/plain-plan.js';

const [folder, schedules = '1000', seed = '1', ...sets] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder that holds the instances.');

interface Instance {
  readonly set: string;
  readonly file: string;
  /** Days of the best known schedule. */
  readonly best: number;
}

const COLUMNS = [
  'Set',
  'instances',
  'schedules',
  'above best',
  'above chain',
  'best above chain',
  'used',
  'ms each',
];
const instances = readReference(folder);
printLine(COLUMNS);
for (const set of sets.length > 0 ? sets : ['j30', 'j60']) {
  const chosen = instances.filter((instance) => instance.set === set);
  if (chosen.length === 0) throw new Error(`The reference holds no set ${set}.`);
  measure(set, folder, chosen);
}

function readReference(from: string): Instance[] {
  const [header = [], ...rows] = readFileSync(join(from, 'reference.csv'), 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const cell = (row: readonly string[], name: string): string => row[header.indexOf(name)] ?? '';
  return rows.map((row) => ({
    set: cell(row, 'set'),
    file: cell(row, 'file'),
    best: Number(cell(row, 'best_ub')),
  }));
}

function measure(set: string, from: string, chosen: readonly Instance[]): void {
  const results = chosen.map(({ file, best }) => {
    const project = readProject(readFileSync(join(from, set, 'instances', file), 'utf8'));
    return { best, ...levelProject(project, { schedules: Number(schedules), seed: Number(seed) }) };
  });
  const mean = (of: (result: LevelledProject & { best: number }) => number): number =>
    results.reduce((sum, result) => sum + of(result), 0) / results.length;
  const percent = (share: number): string => `${(100 * share).toFixed(3)} %`;
  printLine([
    set,
    String(results.length),
    schedules,
    percent(mean(({ days, best }) => days / best - 1)),
    percent(mean(({ days, chain }) => days / chain - 1)),
    percent(mean(({ best, chain }) => best / chain - 1)),
    mean(({ schedulesUsed }) => schedulesUsed).toFixed(0),
    mean(({ milliseconds }) => milliseconds).toFixed(1),
  ]);
}

function printLine(cells: readonly string[]): void {
  console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(6) : cell.padStart(18))).join(''));
}
