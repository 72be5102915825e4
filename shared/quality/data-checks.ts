/** The data problems of a plan as checks: one line for each kind of problem found. */

import { listed } from '../table/listed.js';
import { type Problem, problemText } from '../table/problem.js';
import { PROBLEM_IDS, PROBLEMS, type ProblemId } from '../table/problem-ids.js';
import type { Check } from './check.js';

/** Places listed in one line; the rest is counted. */
const LISTED = 20;

/** What holds as things are, and would not if the rows were sorted: nothing is wrong yet. */
const NOTES: ReadonlySet<ProblemId> = new Set<ProblemId>(['order-dependent']);

/** In the order of the list of problems; a single pass where nothing is wrong. */
export function dataChecks(problems: readonly Problem[]): Check[] {
  if (problems.length === 0)
    return [{ title: 'Data problems', state: 'pass', count: 0, where: '', remedy: '' }];
  return PROBLEM_IDS.flatMap((id) => {
    const found = problems.filter((problem) => problem.id === id);
    if (found.length === 0) return [];
    const remedies = [...new Set(found.map(({ remedy }) => remedy))];
    return [
      {
        title: PROBLEMS[id].title,
        state: NOTES.has(id) ? ('provisional' as const) : ('fail' as const),
        count: found.length,
        where: listed(
          found.map((problem) => problemText({ ...problem, remedy: '' })),
          LISTED,
          ' ',
        ),
        remedy: listed(remedies, LISTED, ' '),
      },
    ];
  });
}
