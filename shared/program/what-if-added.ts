/** Projects that a What-if table adds to the program: as the Projects table lists them, else as they are typed. */
import type { ProjectSummary } from '../summary/project-summary.js';
import { unreadable } from '../summary/read-summaries.js';
import { finishOfSerial } from '../summary/shown-moment.js';
import { foldText } from '../table/fold.js';
import type { CandidateProject, Candidates } from './read-projects.js';
import type { AddedProject } from './read-what-if.js';

/** What is typed in the What-if table counts; what is not, as the Projects table says. */
export function withAdded(
  { rows }: Candidates,
  added: readonly AddedProject[],
  isCut: (name: string) => boolean,
): (CandidateProject | null)[] {
  const listed = new Set(rows.flatMap((row) => (row === null ? [] : [foldText(row.name)])));
  const changed = rows.map((row) => {
    if (row === null || isCut(row.name)) return null;
    const typed = added.find(({ project }) => foldText(project) === foldText(row.name));
    return typed === undefined ? row : typedOver(row, typed);
  });
  const unlisted = added.filter(({ project }) => !listed.has(foldText(project)));
  return [...changed, ...unlisted.map((each) => typedOver(unlistedProject(each), each))];
}

const typedOver = (row: CandidateProject, typed: AddedProject): CandidateProject => ({
  ...row,
  cost: typed.cost ?? row.cost,
  unconverted: typed.cost === null ? row.unconverted : null,
  capacity: typed.capacity ?? row.capacity,
  score: (criterion) =>
    criterion === 'Value' ? (typed.value ?? row.score(criterion)) : row.score(criterion),
});

const unlistedProject = ({ project }: AddedProject): CandidateProject => ({
  row: 0,
  name: project,
  department: '',
  objective: '',
  objectives: [],
  stage: '',
  currency: '',
  mandatory: false,
  excludes: [],
  cost: null,
  benefit: null,
  capacity: null,
  unconverted: null,
  problem: null,
  score: () => null,
});

/** Nothing is measured of it yet; its whole cost is still to come. */
export function addedSummary(
  { project, finish }: AddedProject,
  rows: readonly (CandidateProject | null)[],
): ProjectSummary {
  const row = rows.find((each) => each !== null && foldText(each.name) === foldText(project));
  const cost = row?.cost ?? null;
  const none = unreadable(
    { project, manager: '', department: row?.department ?? '', workbook: '' },
    cost === null
      ? `It is added here, and ${row?.unconverted ?? 'no Cost is given'}.`
      : 'It is added here: nothing is measured yet.',
  );
  return {
    ...none,
    currency: row?.currency ?? '',
    finish: finish === null ? null : finishOfSerial(finish),
    budgetAtCompletion: cost,
    estimateAtCompletion: cost,
  };
}
