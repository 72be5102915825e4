/** PM_PRIORITY: projects scored and ranked. */
import { DEFAULT_CRITERIA, onAnotherScale, type PriorityMethod, prioritize } from '../program/priority.js';
import { readCandidates } from '../program/read-projects.js';
import { readWeights } from '../program/read-weights.js';
import type { Table } from '../table/cell.js';
import type { ColumnName } from '../table/dictionary.js';
import { type Argument, isTable, WrongCall } from './input.js';
import { methodArgument } from './number-argument.js';
import { optionalTables } from './optional-tables.js';
import { besideTable, needsOneOf, tableArgument } from './table-argument.js';

const NEEDED: { readonly [Method in PriorityMethod]: readonly ColumnName<'projects'>[] } = {
  weighted: DEFAULT_CRITERIA,
  WSJF: ['Size'],
  RICE: ['Effort'],
};

const OTHER_SCALE = 'it is on another scale than the other criteria. Score it on theirs.';

/**
 * Row-aligned: Score, Rank, Rank range. A row without a name, or without a score that counts, is blank. Where one
 * criterion decides alone because it stands on another scale, the rank range of the first project says so.
 */
export function priorityFunction(projects: Argument, ...others: Argument[]): Table {
  const table = tableArgument('PM_PRIORITY', 'projects', projects, 1);
  const method = others.map(methodArgument).find((each) => each !== null) ?? 'weighted';
  // A method's word is passed over, and the tables keep their numbers.
  const tables = others.map((each) => (isTable(each) ? each : null));
  const { weights } = optionalTables(tables, ['weights'], 'PM_PRIORITY');
  if (weights === undefined || method !== 'weighted')
    needsOneOf('PM_PRIORITY', 'projects', table, NEEDED[method]);
  const candidates = readCandidates(table);
  const given = weights === undefined ? null : readWeights(weights, candidates);
  if (given !== null && given.problem !== null && method !== 'RICE') throw new WrongCall(given.problem);
  const ranked = prioritize(candidates, given?.weights ?? [], method);
  const alone = onAnotherScale(candidates, given?.weights ?? [], method);
  const first = ranked.find(({ rank }) => rank === 1);
  return besideTable(table, ['Score', 'Rank', 'Rank range'], ranked, (priority) => {
    const { score, rank, best, worst } = priority;
    const range = best === null ? null : best === worst ? String(best) : `${best}–${worst}`;
    const remark = alone === null || priority !== first ? '' : `; ${alone} decides alone: ${OTHER_SCALE}`;
    return [score, rank, range === null ? null : `${range}${remark}`];
  });
}
