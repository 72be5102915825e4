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

describe('WBS codes before the names', () => {
  const plan = (...rows: (string | number)[][]) =>
    readPlan({ plan: [['Task', 'Duration', 'Start', 'Predecessors'], ...rows] });
  const rows: (string | number)[][] = [
    ['1 Design', 2, '2027-03-01', ''],
    ['1.1 Concept', 2, '', ''],
    ['2 Build', 2, '', 1.1],
    ['2.1 Shell', 2, '', '2'],
  ];

  it('are what links go by, whatever the order of the rows', () => {
    const linksOf = (table: (string | number)[][]) => {
      const { dependencies, tasks, problems } = plan(...table);
      expect(problems.map(({ id }) => id)).toEqual([]);
      return dependencies
        .map(({ predecessor, successor }) => `${tasks[predecessor]?.name} > ${tasks[successor]?.name}`)
        .sort();
    };
    const links = ['1.1 Concept > 2 Build', '2 Build > 2.1 Shell'];
    expect(linksOf(rows)).toEqual(links);
    expect(linksOf([...rows].reverse())).toEqual(links);
  });

  it('are row numbers’ place only where every name has one of its own', () => {
    const ids = (...names: string[]) =>
      plan(...names.map((name) => [name, 1, '', ''])).tasks.map(({ id }) => id);
    expect(ids('1 Design', '1.1 Concept')).toEqual(['1', '1.1']);
    expect(ids('1 Design', '1.1 Concept', 'Build')).toEqual(['1', '2', '3']);
    expect(ids('1 Design', '2 Build')).toEqual(['1', '2']);
    expect(ids('1 Design', '3.1 Build')).toEqual(['1', '2']);
    expect(ids('1 Design', '1.1 Build', '1.1 Test')).toEqual(['1', '2', '3']);
  });
});

describe('an amount', () => {
  it('counts as its header says, where it says no more itself', () => {
    const budgets = (header: string, ...cells: (string | number)[]) =>
      readPlan({ plan: [['Task', header], ...cells.map((cell) => ['Dig', cell])] }).tasks.map(
        ({ budget }) => budget,
      );
    expect(budgets('Budget (k€)', 90, '€90k', '12,5')).toEqual([90_000, 90_000, 12_500]);
    expect(budgets('Kosten (TEUR)', 3)).toEqual([3000]);
    expect(budgets('Cost ($M)', 1.5)).toEqual([1_500_000]);
    expect(budgets('予算（万円）', 30)).toEqual([300_000]);
    expect(budgets('Budget (EUR)', 90)).toEqual([90]);
  });
});

describe('a duration', () => {
  it('runs day and night where its header counts days of the calendar', () => {
    const [task] = tasksOf([
      ['Task', 'Duration (calendar days)'],
      ['Cure', 28],
    ]);
    expect(task?.duration).toEqual({ minutes: 28 * 1440, elapsed: true });
  });

  it('is of the work in seconds where Jira wrote them', () => {
    const [task] = tasksOf([
      ['Summary', 'Assignee', 'Original estimate'],
      ['Sign in', '', 28_800],
    ]);
    expect(task?.duration).toEqual({ minutes: 480, elapsed: false });
  });
});

describe('a finish that lies before its start', () => {
  const problemsOf = (header: readonly string[], row: readonly string[]) =>
    readPlan({ plan: [header, row] }).problems.map(({ id, column }) => `${column}: ${id}`);

  it.each([
    ['2027-03-10', '2027-03-09'],
    ['2027-03-10', '2027-03-01'],
    ['2027-03-10 13:00', '2027-03-10 12:00'],
  ])('is told, on the day before too: %s to %s', (start, finish) => {
    expect(problemsOf(['Task', 'Start', 'Finish'], ['Design', start, finish])).toEqual([
      'Finish: finish-before-start',
    ]);
    expect(
      problemsOf(['Task', 'Duration', 'Actual start', 'Actual finish'], ['Design', '3d', start, finish]),
    ).toEqual(['Actual finish: finish-before-start']);
    expect(problemsOf(['Task', 'Duration', 'Start', 'Finish'], ['Design', '3d', start, finish])).toEqual([
      'Finish: typed-date-mismatch',
    ]);
  });

  it.each([
    ['2027-03-10', '2027-03-10'],
    ['2027-03-10 13:00', '2027-03-10'],
    ['2027-03-10', '2027-03-10 12:00'],
  ])('is none on the day of the start: %s to %s', (start, finish) => {
    expect(problemsOf(['Task', 'Start', 'Finish'], ['Design', start, finish])).toEqual([]);
  });
});

describe('dates among the settings', () => {
  const read = (...rows: string[][]) =>
    readPlan({
      plan: [
        ['Task', 'Duration'],
        ['Design', '3d'],
      ],
      settings: [['Setting', 'Value'], ...rows],
    });
  const told = (...rows: string[][]) =>
    read(...rows).problems.map(({ id, message, remedy }) => `${id}: ${message} ${remedy}`);

  it('show together in which order day and month are written', () => {
    const { settings, problems } = read(['Project start', '03/04/2027'], ['Status date', '13/04/2027']);
    expect(problems).toEqual([]);
    expect(settings.projectStart).toBe(
      readPlan({
        plan: [
          ['Task', 'Start'],
          ['Design', '2027-04-03'],
        ],
      }).start,
    );
  });

  it('that cannot be read are why the project has no start', () => {
    expect(told(['Project start', '03/04/2027'])).toContain(
      'no-start: Nothing says when the project starts: "03/04/2027" can be 2027-04-03 or 2027-03-04. Write it as 2027-04-03 or 2027-03-04.',
    );
  });

  it('lack the finish that the plan is to be scheduled from', () => {
    expect(told(['Schedule from', 'finish'])).toEqual([
      'no-start: Nothing says when the project finishes. Add a Settings row "Project finish" with a date, or set Schedule from to start.',
    ]);
  });
});

describe('a resource whose name holds a comma', () => {
  const assigned = (resources: string, names: readonly string[]) =>
    readPlan({
      plan: [
        ['Task', 'Start', 'Duration', 'Resources'],
        ['Design', '2027-03-01', 3, resources],
      ],
      resources: [['Resource'], ...names.map((name) => [name])],
    }).tasks[0]?.assignments.map(({ resource, units }) => `${resource?.name} ${units}`);

  it.each([
    ['smith,john', ['Smith, John'], ['Smith, John 1']],
    ['Ann, Smith, John [50%]; Bob', ['Ann', 'Smith, John', 'Bob'], ['Ann 1', 'Smith, John 0.5', 'Bob 1']],
    ['Smith, John', ['Smith', 'John', 'Smith, John'], ['Smith 1', 'John 1']],
  ])('is one where the Resources table has it: %s', (cell, names, expected) => {
    expect(assigned(cell, names)).toEqual(expected);
  });
});
