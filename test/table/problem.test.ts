import { describe, expect, it } from 'vitest';
import { type Problem, problemText } from '../../shared/table/problem.js';

const problem: Problem = {
  id: 'not-a-duration',
  table: 'plan',
  row: 7,
  label: '12',
  column: 'Duration',
  message: '"soon" is not a duration.',
  remedy: 'Write 3d, 4h or 2w.',
  blocking: true,
};

describe('a problem in one line', () => {
  it('names row, ID and column in a plan', () => {
    expect(problemText(problem)).toBe(
      'Row 7 (ID 12), Duration: "soon" is not a duration. Write 3d, 4h or 2w.',
    );
    expect(problemText({ ...problem, label: null, column: null })).toBe(
      'Row 7: "soon" is not a duration. Write 3d, 4h or 2w.',
    );
  });

  it('names the table where that is another', () => {
    expect(problemText({ ...problem, table: 'calendar', label: 'Night shift', column: 'From' })).toMatch(
      /^Calendar row 7 \(Night shift\), From: /,
    );
    expect(problemText({ ...problem, table: 'resources', row: null, column: null })).toMatch(/^Resources: /);
  });
});
