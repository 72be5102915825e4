/** Load over several projects, by hand: months of 160 hours. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../shared/plan/read-plan.js';
import { type PersonLoad, projectLoad } from '../../shared/program/project-load.js';
import { sharedPeople } from '../../shared/program/shared-people.js';
import { schedulePlan } from '../../shared/schedule/schedule-plan.js';
import { dayOfCivil } from '../../shared/time/civil-date.js';
import type { Day } from '../../shared/time/minute.js';

const MARCH = dayOfCivil(2027, 3, 1);
const APRIL = dayOfCivil(2027, 4, 1);
const HOURS = 60;

const person = (
  name: string,
  department: string,
  ...months: [Day, asked: number, available: number][]
): PersonLoad => ({
  name,
  department,
  months: months.map(([month, asked, available]) => ({
    month,
    asked: asked * HOURS,
    available: available * HOURS,
  })),
});

const PORTAL = {
  project: 'Portal',
  people: [
    person('Designer', 'Digital', [MARCH, 120, 160], [APRIL, 40, 160]),
    person('Tester', 'Quality', [MARCH, 80, 160]),
  ],
};
const APP = {
  project: 'App',
  people: [person('designer', '', [MARCH, 80, 160]), person('Writer', 'Digital', [MARCH, 40, 160])],
};

describe('people shared by projects', () => {
  it('are asked for by all of them together, and there once', () => {
    // The designer is asked for 120 + 80 = 200 of 160 hours in March; with the writer 240 of 320.
    expect(sharedPeople([PORTAL, APP])[0]).toEqual({
      department: 'Digital',
      people: 2,
      shared: 1,
      peak: { month: MARCH, load: 0.75 },
      overloaded: [{ name: 'Designer', projects: ['Portal', 'App'], month: MARCH, load: 1.25 }],
    });
  });

  it('stand by department, the most loaded first', () => {
    expect(sharedPeople([PORTAL, APP]).map(({ department, peak }) => [department, peak.load])).toEqual([
      ['Digital', 0.75],
      ['Quality', 0.5],
    ]);
  });

  it('nobody is overloaded who is just full', () => {
    expect(
      sharedPeople([{ project: 'A', people: [person('X', '', [MARCH, 160, 160])] }])[0]?.overloaded,
    ).toEqual([]);
  });

  it('without a month of work there is nothing to say', () => {
    expect(sharedPeople([{ project: 'A', people: [person('X', 'Y')] }])).toEqual([]);
  });

  it('the order of the projects changes nothing but names', () => {
    const months = fc.array(
      fc.tuple(fc.constantFrom(MARCH, APRIL), fc.nat(200), fc.integer({ min: 1, max: 200 })),
      {
        maxLength: 2,
      },
    );
    const people = fc.array(
      fc.tuple(fc.constantFrom('A', 'B', 'C'), months).map(([name, each]) => person(name, 'D', ...each)),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(people, people, (one, other) => {
        const loads = (order: readonly PersonLoad[][]) =>
          sharedPeople(order.map((each, at) => ({ project: `P${at}`, people: each }))).map(
            ({ peak, shared }) => [peak.load.toFixed(9), shared],
          );
        expect(loads([one, other])).toEqual(loads([other, one]));
      }),
    );
  });
});

describe('what a project asks of its people', () => {
  it('is work by the month: 22 of March 2027’s 23 working days at half', () => {
    const plan = readPlan({
      plan: [
        ['Task', 'Start', 'Duration', 'Resources'],
        ['Draw', '2027-03-02', '22d', 'Designer 50%'],
      ],
      resources: [
        ['Resource', 'Department', 'Capacity'],
        ['Designer', 'Digital', 1],
      ],
    });
    expect(projectLoad(schedulePlan(plan))).toEqual([
      {
        name: 'Designer',
        department: 'Digital',
        months: [{ month: MARCH, asked: 22 * 4 * HOURS, available: 23 * 8 * HOURS }],
      },
    ]);
  });

  it('leaves out the months before the status date', () => {
    const plan = readPlan({
      plan: [
        ['Task', 'Start', 'Duration', 'Resources'],
        ['Draw', '2027-03-01', '30d', 'Designer'],
      ],
      resources: [
        ['Resource', 'Capacity'],
        ['Designer', 1],
      ],
      settings: [
        ['Setting', 'Value'],
        ['Status date', '2027-03-31'],
        ['Reschedule unfinished work', 'no'],
      ],
    });
    expect(projectLoad(schedulePlan(plan))[0]?.months.map(({ month }) => month)).toEqual([APRIL]);
  });
});
