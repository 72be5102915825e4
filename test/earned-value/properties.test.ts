/** What holds of every plan: earned value within its budget, planned value never falling, sums that add up. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plannedValueAt } from '../../shared/earned-value/planned-value.js';
import { minute } from '../../shared/time/minute.js';
import { measured } from './measured.js';

const METHODS = ['', '0/100', '50/50', 'level of effort', 'units'];

/** Tasks that depend only on tasks above them, some with fixed costs, some begun, in two phases. */
const plans = fc
  .array(
    fc.record({
      duration: fc.integer({ min: 0, max: 15 }),
      budget: fc.option(fc.integer({ min: 0, max: 10000 }), { nil: '' as const }),
      fixed: fc.option(fc.integer({ min: 0, max: 12000 }), { nil: '' as const }),
      accrual: fc.constantFrom('', 'start', 'end', 'prorated'),
      method: fc.constantFrom(...METHODS),
      complete: fc.constantFrom('', 0, 30, 99.5, 100),
      done: fc.integer({ min: 0, max: 9 }),
      after: fc.nat(),
    }),
    { minLength: 2, maxLength: 12 },
  )
  .map((tasks) => [
    [
      'ID',
      'WBS',
      'Task',
      'Duration',
      'Predecessors',
      'Budget',
      'Fixed cost',
      'Accrual',
      'EV method',
      '% complete',
      'Units planned',
      'Units done',
    ],
    ['s', '1', 'Phase', '', '', '', '', '', '', '', '', ''],
    ...tasks.map(({ duration, budget, fixed, accrual, method, complete, done, after }, index) => [
      `t${index}`,
      `1.${index + 1}`,
      `Task ${index}`,
      duration,
      index > 0 && after % 3 > 0 ? `t${after % index}` : '',
      budget,
      fixed,
      accrual,
      method,
      complete,
      9,
      done,
    ]),
  ]);

const STATUS = [['Status date', '2026-01-20']];

test('earned value lies between nothing and the budget, for each task and for all', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const measures = measured(plan, STATUS);
      const within = (earned: number | null, budget: number | null) => {
        if (earned === null || budget === null) return;
        expect(earned).toBeGreaterThanOrEqual(0);
        expect(earned).toBeLessThanOrEqual(budget + 1e-6);
      };
      for (const task of measures.tasks) {
        within(task.earnedValue, task.budgetAtCompletion);
        within(task.plannedValue, task.budgetAtCompletion);
      }
      within(measures.earnedValue.value, measures.budgetAtCompletion.value);
    }),
  );
});

test('planned value never falls, is nothing before the start and the budget from the finish on', () => {
  fc.assert(
    fc.property(
      plans,
      fc.array(fc.integer({ min: -1440, max: 200_000 }), { minLength: 2, maxLength: 20 }),
      (plan, offsets) => {
        const { baseline } = measured(plan, STATUS);
        const { start, finish } = baseline;
        if (start === null || finish === null) throw new Error('these plans have dates');
        const moments = [...offsets].sort((a, b) => a - b).map((offset) => minute(start + offset));
        const values = moments.map((moment) => plannedValueAt(baseline, moment));
        for (const [index, value] of values.entries())
          expect(value).toBeGreaterThanOrEqual((values[index - 1] ?? 0) - 1e-6);
        expect(plannedValueAt(baseline, minute(start - 1))).toBe(0);
        expect(plannedValueAt(baseline, finish)).toBeCloseTo(baseline.budgetAtCompletion, 6);
      },
    ),
  );
});

test("a summary and the project are the sums of their tasks'", () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const measures = measured(plan, STATUS);
      const [phase, ...tasks] = measures.tasks;
      for (const field of ['budgetAtCompletion', 'plannedValue', 'earnedValue'] as const) {
        const known = tasks.map((task) => task[field]).filter((value) => value !== null);
        const sum = known.reduce((total, value) => total + value, 0);
        expect(phase?.[field] ?? 0).toBeCloseTo(sum, 6);
        expect(measures[field].value).toBeCloseTo(sum, 6);
      }
    }),
  );
});

test('the p-factor lies between 0 and 1, and earned schedule within the planned duration', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const { pFactor, earnedSchedule, plannedDuration } = measured(plan, STATUS);
      if (pFactor.value !== null) {
        expect(pFactor.value).toBeGreaterThanOrEqual(0);
        expect(pFactor.value).toBeLessThanOrEqual(1 + 1e-9);
      }
      if (earnedSchedule.value !== null) {
        expect(earnedSchedule.value).toBeGreaterThanOrEqual(0);
        expect(earnedSchedule.value).toBeLessThanOrEqual((plannedDuration.value ?? 0) + 1e-9);
      }
    }),
  );
});
