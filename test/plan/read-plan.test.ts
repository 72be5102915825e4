import { describe, expect, it } from 'vitest';
import { readPlan } from '../../shared/plan/read-plan.js';
import type { Table } from '../../shared/table/cell.js';

const tasksOf = (plan: Table) => readPlan({ plan }).tasks;

describe('a percentage', () => {
  it('is a fraction though a total below adds up to more than one', () => {
    const tasks = tasksOf([
      ['Task', 'Duration', 'Start', '% complete'],
      ['Design', 3, '2027-03-01', 1],
      ['Build', 5, '', 0.5],
      ['Total', 8, '', 1.5],
    ]);
    expect(tasks.map(({ fractionComplete }) => fractionComplete)).toEqual([1, 0.5]);
  });

  it('is a percentage where the one task above 1 says so', () => {
    const tasks = tasksOf([
      ['Task', 'Duration', 'Start', '% complete'],
      ['Design', 3, '2027-03-01', 40],
      ['Build', 5, '', 1],
    ]);
    expect(tasks.map(({ fractionComplete }) => fractionComplete)).toEqual([0.4, 0.01]);
  });
});

describe('the length of a task', () => {
  const minutesOf = (header: readonly string[], row: readonly (string | number)[]) =>
    tasksOf([header, row])[0]?.duration?.minutes;

  it('is what lies between its typed dates, whatever hours of work go into it', () => {
    const header = ['Task', 'Start', 'Finish', 'Work'];
    expect(minutesOf(header, ['Advise', '2027-03-01', '2027-03-05', 10])).toBe(5 * 480);
  });

  it('is its work over the units assigned where neither duration nor both dates are typed', () => {
    const header = ['Task', 'Start', 'Work', 'Resources'];
    expect(minutesOf(header, ['Advise', '2027-03-01', 16, 'Designer 50%'])).toBe(4 * 480);
  });

  it('is the typed duration before all', () => {
    const header = ['Task', 'Start', 'Finish', 'Work', 'Duration'];
    expect(minutesOf(header, ['Advise', '2027-03-01', '2027-03-05', 10, '3d'])).toBe(3 * 480);
  });
});

describe('typed dates beside a typed duration', () => {
  const told = (start: string, finish: string) =>
    readPlan({
      plan: [
        ['Task', 'Start', 'Finish', 'Duration'],
        ['Advise', start, finish, '5d'],
      ],
    }).problems.map(({ column, message }) => `${column}: ${message}`);

  it('are compared with it in working days', () => {
    expect(told('2027-03-01', '2027-03-05')).toEqual([]);
    expect(told('2027-03-01', '2027-03-03 12:00')).toEqual([
      'Duration: The typed start and finish span 2.5 working days, the typed duration is 5; the duration is used.',
    ]);
    expect(told('2027-03-05', '2027-03-01')).toEqual([
      'Finish: The typed finish lies before the typed start; the duration is used.',
    ]);
  });
});

describe('links without an ID column', () => {
  const noted = (...links: (string | number)[]) =>
    readPlan({
      plan: [
        ['Task', 'Duration', 'Start', 'Predecessors'],
        ['Permit', 3, '2027-03-01', ''],
        ['Lay pipes', 2, '', links[0] ?? ''],
        ['Fill in', 2, '', links[1] ?? ''],
      ],
    }).problems.map(({ id }) => id);

  it('hang on the order of the rows where they are row numbers, not where they are names', () => {
    expect(noted('Permit', 'Lay pipes, Permit')).toEqual([]);
    expect(noted('Permit', 2)).toEqual(['order-dependent']);
  });
});

describe('a WBS code used twice', () => {
  const remedies = (...codes: (string | number)[]) =>
    readPlan({ plan: [['WBS', 'Task'], ...codes.map((code) => [code, `Task ${code}`])] })
      .problems.filter(({ id }) => id === 'duplicate-wbs')
      .map(({ remedy }) => remedy);

  it('is told apart from 1.10, which a spreadsheet keeps as the number 1.1', () => {
    expect(remedies(1, 1.1, 1.2, 1.9, 1.1)).toEqual([
      'After 1.9 it was meant to be 1.10, and as a number that is 1.1. Format the WBS column as plain text, then type 1.10 again.',
    ]);
    expect(remedies(1, 1.1, 1.2, 1.1)).toEqual(['Give each task a code of its own.']);
    expect(remedies(9, 1, 1)).toEqual(['Give each task a code of its own.']);
  });
});
