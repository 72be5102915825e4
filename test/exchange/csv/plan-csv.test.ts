import { describe, expect, it } from 'vitest';
import { readPlanCsv } from '../../../shared/exchange/csv/read-plan-csv.js';
import { writePlanCsv } from '../../../shared/exchange/csv/write-plan-csv.js';
import { readPlan } from '../../../shared/plan/read-plan.js';
import { dateOf } from '../../../shared/sample/drawn-table.js';
import { samplePlan } from '../../../shared/sample/plan.js';
import { schedulePlan } from '../../../shared/schedule/schedule-plan.js';

describe('a plan read from CSV', () => {
  it('turns dates of one reading into dates, by the order that their column shows', () => {
    const { cells, headerRow } = readPlanCsv(
      'Task,Start,Deadline,Note\nDig,03/04/27,2027-05-01,1/2\nPlant,31/03/27,,\n',
    );
    expect(headerRow).toBe(0);
    expect(cells[1]).toEqual(['Dig', dateOf('2027-04-03'), dateOf('2027-05-01'), '1/2']);
    expect(cells[2]?.[1]).toEqual(dateOf('2027-03-31'));
  });

  it('leaves a date of two readings the text it is', () => {
    expect(readPlanCsv('Task,Start\nDig,03/04/27\n').cells[1]).toEqual(['Dig', '03/04/27']);
  });

  it('turns a column of percentages into shares, and leaves one mixed with other numbers alone', () => {
    expect(readPlanCsv('Task,Done\nDig,50%\nPlant,\n').cells[1]).toEqual(['Dig', 0.5]);
    expect(readPlanCsv('Task,Done\nDig,50%\nPlant,60\n').cells[1]).toEqual(['Dig', '50%']);
  });

  it('finds the header below a title, and says where none is', () => {
    expect(readPlanCsv('Our plan\n\nTask;Days\nDig;5\n').headerRow).toBe(2);
    expect(readPlanCsv('some;words\nand;more\n').headerRow).toBeNull();
  });
});

describe('a plan written as CSV', () => {
  it('is the same plan when it is read back, with the dates it comes to beside it', () => {
    const plan = readPlan(samplePlan);
    const schedule = schedulePlan(plan);
    const text = writePlanCsv(samplePlan.plan, plan, schedule);
    expect(text.split('\r\n')[0]).toMatch(/Calculated start,Calculated finish$/);
    const { cells, headerRow } = readPlanCsv(text);
    expect(headerRow).toBe(0);
    const again = readPlan({ ...samplePlan, plan: cells });
    expect(again.problems).toEqual(plan.problems);
    expect(schedulePlan(again).tasks).toEqual(schedule.tasks);
  });

  it('leaves the blank spacer column and the blank rows at its end out', () => {
    const cells = [
      ['Task', 'Days', ''],
      ['Dig', 2, ''],
      ['', '', ''],
      ['Plant', 1, ''],
      ['', '', ''],
    ];
    const settings = [
      ['Setting', 'Value'],
      ['Project start', '2027-03-01'],
    ];
    const plan = readPlan({ plan: cells, settings });
    expect(writePlanCsv(cells, plan, schedulePlan(plan))).toBe(
      'Task,Days,Calculated start,Calculated finish\r\nDig,2,2027-03-01,2027-03-02\r\n,,,\r\nPlant,1,2027-03-01,2027-03-01\r\n',
    );
  });
});
