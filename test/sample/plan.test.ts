import { describe, expect, it } from 'vitest';
import { measurePlan } from '../../shared/earned-value/measures.js';
import { readPlan } from '../../shared/plan/read-plan.js';
import { samplePlan } from '../../shared/sample/plan.js';
import { sampleProgram } from '../../shared/sample/program.js';
import { schedulePlan } from '../../shared/schedule/schedule-plan.js';
import { shownTaskFinish, shownTaskStart } from '../../shared/schedule/shown-dates.js';
import { type Cell, SerialDate } from '../../shared/table/cell.js';

const schedule = schedulePlan(readPlan(samplePlan));
const { plan } = schedule;
const serialOf = (cell: Cell): number | null => (cell instanceof SerialDate ? cell.serial : null);

describe('the sample project', () => {
  it('has 40 to 60 rows of work and nothing to mend', () => {
    const work = plan.tasks.filter(({ isSummary }) => !isSummary);
    expect(work.length).toBeGreaterThanOrEqual(40);
    expect(work.length).toBeLessThanOrEqual(60);
    expect(schedule.problems).toEqual([]);
  });

  it('shows whole days', () => {
    expect(schedule.showsTimeOfDay).toBe(false);
  });

  it('is mixed: somewhat late, somewhat dear, not in danger', () => {
    const measures = measurePlan(plan, schedule);
    expect(measures.costPerformanceIndex.value).toBeCloseTo(0.93, 2);
    expect(measures.schedulePerformanceIndexTime.value).toBeGreaterThan(0.9);
    expect(measures.schedulePerformanceIndexTime.value).toBeLessThan(0.95);
  });

  it('has one critical path to its end, through the building work', () => {
    const critical = plan.tasks.filter((task, at) => !task.isSummary && schedule.tasks[at]?.critical);
    expect(critical.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Partitions and doors', 'Building handed over', 'Clinic opens']),
    );
  });
});

/** What the manager approved: the plan without what came later, as if nothing had started. */
describe('the sample baseline', () => {
  const added = new Set([59, 60]);
  const before: { readonly [id: number]: readonly [column: string, value: string] } = {
    19: ['Predecessors', '18'],
    42: ['Predecessors', '39, 41'],
  };
  const [header = [], ...rows] = samplePlan.plan;
  const approvedRows = rows
    .filter(([id]) => !added.has(id as number))
    .map((row) => {
      const change = before[row[0] as number];
      return change === undefined
        ? row
        : row.map((cell, at) => (at === header.indexOf(change[0]) ? change[1] : cell));
    });
  const approved = schedulePlan(readPlan({ ...samplePlan, plan: [header, ...approvedRows] }), {
    progress: false,
  });

  it('holds the dates and budgets of the plan as approved', () => {
    const expected = approved.plan.tasks.map((task, at) => [
      Number(task.id),
      task.name,
      shownTaskStart(approved, at),
      shownTaskFinish(approved, at),
      task.budget,
    ]);
    expect(
      samplePlan.baseline
        .slice(1)
        .map(([id, name, start, finish, , budget]) => [
          id,
          name,
          serialOf(start),
          serialOf(finish),
          budget === '' ? null : budget,
        ]),
    ).toEqual(expected);
  });
});

it('gives every project of the program dates, but those in the loop and behind it', () => {
  for (const { name, tables } of sampleProgram.projects) {
    const { tasks, problems } = schedulePlan(readPlan(tables));
    const undated = tasks.filter((task) => task === null).length;
    expect([name, undated > 0, problems.map(({ id }) => id)]).toEqual(
      name === 'Shared care record' ? [name, true, ['not-a-duration', 'loop']] : [name, false, []],
    );
  }
});
