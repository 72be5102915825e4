/** Reads a What-if table: projects cut, delayed or added, and other limits, to see what would follow. */
import type { Table } from '../table/cell.js';
import { readWhatIfChange } from '../table/choice.js';
import { foldText } from '../table/fold.js';
import { nearestName } from '../table/nearest.js';
import { readMoney, readUnits } from '../table/number.js';
import { type ProblemWords, problemText } from '../table/problem.js';
import { type TableRow, tableRows } from '../table/records.js';
import { readText } from '../table/text.js';
import { type Day, dayOf } from '../time/minute.js';
import { type Lag, readLag } from './read-links.js';

/** What all projects together may cost and take; null where no limit is given. */
export interface ProgramLimits {
  readonly budget: number | null;
  readonly capacity: number | null;
}

/** A project that is not done today: what is not typed here is as the Projects table says. */
export interface AddedProject {
  readonly project: string;
  readonly cost: number | null;
  readonly capacity: number | null;
  readonly value: number | null;
  readonly finish: Day | null;
}

export interface Delay {
  readonly project: string;
  /** Below 0 is earlier. */
  readonly by: Lag;
}

export interface WhatIfChanges {
  readonly cut: readonly string[];
  readonly delayed: readonly Delay[];
  readonly added: readonly AddedProject[];
  /** Those of today where no others are tried. */
  readonly limits: ProgramLimits;
  readonly limitsToday: ProgramLimits;
  /** How many rows count. */
  readonly count: number;
  /** Rows that do not count, each as one sentence with its place. */
  readonly problems: readonly string[];
}

/** The program as it is today. */
export const withoutChanges = ({ limitsToday }: WhatIfChanges): WhatIfChanges => ({
  cut: [],
  delayed: [],
  added: [],
  limits: limitsToday,
  limitsToday,
  count: 0,
  problems: [],
});

type Row = TableRow<'whatIf'>;

/** @param names the projects that there are: a change to another one does not count, but for what is added */
export function readWhatIf(table: Table, names: readonly string[]): WhatIfChanges {
  const cut: string[] = [];
  const delayed: Delay[] = [];
  const added: AddedProject[] = [];
  let count = 0;
  const problems: string[] = [];
  const rows = tableRows(table, 'whatIf').map((row) => ({
    row,
    change: row.read('What if', readWhatIfChange),
  }));
  const limitsOf = (wanted: 'limits today' | 'new limits', before: ProgramLimits): ProgramLimits =>
    rows.reduce((limits, { row, change }) => (change === wanted ? limitsIn(row, limits) : limits), before);
  // Those of today first, wherever they stand: the new ones are tried on top of them.
  const limitsToday = limitsOf('limits today', { budget: null, capacity: null });
  const limits = limitsOf('new limits', limitsToday);
  for (const { row, change } of rows) {
    const read = readChange(row, names);
    const problem = row.faults.length > 0 ? faultText(row) : problemOf(row, change, read, names);
    if (problem !== null) problems.push(problem);
    else if (change !== null && change !== 'limits today') count += 1;
    if (problem !== null) continue;
    if (change === 'cut') cut.push(read.project);
    if (change === 'delay' && read.by !== null) delayed.push({ project: read.project, by: read.by });
    if (change === 'add') added.push(read);
  }
  return { cut, delayed, added, limits, limitsToday, count, problems };
}

const limitsIn = (row: Row, before: ProgramLimits): ProgramLimits => ({
  budget: row.read('Cost', readMoney) ?? before.budget,
  capacity: row.read('Capacity', readUnits) ?? before.capacity,
});

function readChange(row: Row, names: readonly string[]): AddedProject & { readonly by: Lag | null } {
  const typed = row.read('Project', readText) ?? '';
  const finish = row.date('Finish');
  return {
    project: names.find((name) => foldText(name) === foldText(typed)) ?? typed,
    by: row.read('Days', readLag),
    cost: row.read('Cost', readMoney),
    capacity: row.read('Capacity', readUnits),
    value: row.read('Value', readMoney),
    finish: finish === null ? null : dayOf(finish.minute),
  };
}

function faultText(row: Row): string {
  const [first] = row.faults;
  if (first === undefined) return '';
  const { message, remedy } = first.fault;
  return sentence(row, first.column, message, remedy);
}

const sentence = (row: Row, column: ProblemWords['column'], message: string, remedy: string): string => {
  const label = row.read('Project', readText);
  return problemText({ table: 'whatIf', row: row.row, label, column, message, remedy });
};

/** Why a row that can be read does not count; null where it does, or says nothing at all. */
function problemOf(
  row: Row,
  change: string | null,
  { project, by }: { readonly project: string; readonly by: Lag | null },
  names: readonly string[],
): string | null {
  if (change === null) {
    if (project === '') return null;
    return sentence(row, 'What if', 'it does not say what changes.', 'Write cut, delay or add.');
  }
  if (change === 'limits today' || change === 'new limits') return null;
  if (project === '') return sentence(row, 'Project', 'no project is named.', 'Write which one.');
  if (change !== 'add' && !names.some((name) => foldText(name) === foldText(project))) {
    const near = nearestName(project, names);
    return sentence(
      row,
      'Project',
      `"${project}" is no project of the program.`,
      near === null ? 'Write it as the Projects table does.' : `Did you mean "${near}"?`,
    );
  }
  if (change === 'delay' && by === null)
    return sentence(row, 'Days', 'it does not say by how much.', 'Write working days, such as 10 or 2w.');
  return null;
}
