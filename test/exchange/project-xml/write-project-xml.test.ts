/** What stands in a file written for Microsoft Project, and what is said not to. */
import { describe, expect, it } from 'vitest';
import { notWrittenToProjectXml } from '../../../shared/exchange/project-xml/not-written.js';
import { readProjectXml } from '../../../shared/exchange/project-xml/read-project-xml.js';
import { writeProjectXml } from '../../../shared/exchange/project-xml/write-project-xml.js';
import { readXmlTree, type XmlElement } from '../../../shared/exchange/xml/xml-tree.js';
import { type PlanTables, readPlan } from '../../../shared/plan/read-plan.js';
import { tableOf } from '../../../shared/sample/drawn-table.js';
import { schedulePlan } from '../../../shared/schedule/schedule-plan.js';

const write = (tables: PlanTables): string => {
  const plan = readPlan(tables);
  return writeProjectXml(plan, schedulePlan(plan));
};

const SETTINGS = tableOf(`
Setting       | Value
Project       | Garden
Project start | 2027-03-01
`);

const taskNamed = (project: XmlElement, name: string): XmlElement =>
  project.list('Tasks', 'Task').find((task) => task.value('Name') === name) as XmlElement;

describe('tasks', () => {
  const project = readXmlTree(
    write({
      settings: SETTINGS,
      plan: tableOf(`
ID | "WBS" | Task         | Duration | "Predecessors" | % complete | Budget
a  | 1     | Garden <new> |          |                |            |
b  | 1.1   | Dig          | 3d       |                | 50%        | 800
c  | 1.2   | Wait         | 2ed      | bFS+1d         |            |
d  | 1.3   | Open         | 0        | cFF+50%        |            |
`),
    }),
  );

  it('carry number, outline, dates and duration', () => {
    const dig = taskNamed(project, 'Dig');
    const values = [
      'UID',
      'ID',
      'WBS',
      'OutlineNumber',
      'OutlineLevel',
      'Start',
      'Finish',
      'Duration',
      'DurationFormat',
    ];
    expect(values.map((name) => dig.value(name))).toEqual([
      '2',
      '2',
      '1.1',
      '1.1',
      '2',
      '2027-03-01T08:00:00',
      '2027-03-03T17:00:00',
      'PT24H0M0S',
      '7',
    ]);
    expect(taskNamed(project, 'Garden <new>').value('Summary')).toBe('1');
    expect(taskNamed(project, 'Open').value('Milestone')).toBe('1');
    expect(taskNamed(project, 'Garden').value('OutlineLevel')).toBe('0');
  });

  it('fill in what Microsoft Project wants of work begun, and mark it as filled in', () => {
    const dig = taskNamed(project, 'Dig');
    expect(dig.value('PercentComplete')).toBe('50');
    expect(dig.value('ActualStart')).toBe('2027-03-01T08:00:00');
    expect(dig.value('RemainingDuration')).toBe('PT12H0M0S');
    expect(dig.all('ExtendedAttribute').map((each) => each.value('Value'))).toContain('start');
  });

  it('show the budget as fixed cost, in hundredths', () => {
    expect(taskNamed(project, 'Dig').value('FixedCost')).toBe('80000');
    expect(taskNamed(project, 'Dig').value('Cost')).toBe('80000');
  });

  it('carry links with type and lag', () => {
    const linkOf = (name: string) =>
      ['PredecessorUID', 'Type', 'LinkLag', 'LagFormat'].map((each) =>
        taskNamed(project, name).child('PredecessorLink')?.value(each),
      );
    expect(linkOf('Wait')).toEqual(['2', '1', '4800', '7']);
    expect(linkOf('Open')).toEqual(['3', '0', '50', '19']);
  });

  it('stand in the order of the schema', () => {
    const order = [
      'UID',
      'ID',
      'Name',
      'Type',
      'WBS',
      'OutlineLevel',
      'Priority',
      'Start',
      'Finish',
      'Duration',
      'DurationFormat',
      'Work',
      'Milestone',
      'Summary',
      'Critical',
      'EarlyStart',
      'LateFinish',
      'FreeSlack',
      'TotalSlack',
      'FixedCost',
      'FixedCostAccrual',
      'PercentComplete',
      'Cost',
      'ActualStart',
      'ActualDuration',
      'RemainingDuration',
      'ConstraintType',
      'CalendarUID',
      'PredecessorLink',
      'ExtendedAttribute',
    ];
    const names = taskNamed(project, 'Dig').children.map(({ name }) => name);
    const known = names.filter((name) => order.includes(name));
    expect(known).toEqual([...known].sort((one, other) => order.indexOf(one) - order.indexOf(other)));
  });
});

it('a deadline on a day without a time is the last minute of that day', () => {
  const xml = write({
    settings: SETTINGS,
    plan: tableOf(`
ID | Task | Duration | Deadline
1  | Dig  | 3d       | 2027-03-12
`),
  });
  expect(xml).toContain('<Deadline>2027-03-12T23:59:00</Deadline>');
});

it('rows out of the outline’s order are put in order, and keep their IDs', () => {
  const { tables } = readProjectXml(
    write({
      settings: SETTINGS,
      plan: tableOf(`
ID | "WBS" | Task   | Duration | "Predecessors"
1  | 2     | Plant  | 1d       | 3
2  | 1     | Ground |          |
3  | 1.1   | Dig    | 1d       |
4  | 1.2   | Rake   | 1d       | 3
`),
    }),
  );
  expect(tables.plan.slice(1).map((row) => row.slice(0, 3))).toEqual([
    [1, '2', 'Plant'],
    [2, '1', 'Ground'],
    [3, '1.1', 'Dig'],
    [4, '1.2', 'Rake'],
  ]);
});

it('exceptions of the calendar are ranges of days, across weekends that are free anyway', () => {
  const xml = write({
    settings: SETTINGS,
    plan: tableOf(`
ID | Task | Duration
1  | Dig  | 3d
`),
    calendar: tableOf(`
Calendar | From       | To         | Hours
         | 2027-03-24 | 2027-04-02 | 0
         | 2027-04-03 |            | 08:00-12:00
`),
  });
  const exceptions =
    readXmlTree(xml).child('Calendars')?.child('Calendar')?.list('Exceptions', 'Exception') ?? [];
  expect(
    exceptions.map((each) => [
      each.child('TimePeriod')?.value('FromDate'),
      each.child('TimePeriod')?.value('ToDate'),
      each.value('DayWorking'),
    ]),
  ).toEqual([
    ['2027-03-24T00:00:00', '2027-04-02T23:59:00', '0'],
    ['2027-04-03T00:00:00', '2027-04-03T23:59:00', '1'],
  ]);
});

it('says that settings of other kinds stay behind, where there are some', () => {
  const plan = readPlan({ plan: [['Task'], ['Dig']], settings: [...SETTINGS, ['Seed', 7]] });
  expect(notWrittenToProjectXml(plan)).toEqual([
    'Settings for health, risk, levelling and forecasts are not written.',
  ]);
});

it('lists what the file does not hold', () => {
  const plan = readPlan({
    settings: SETTINGS,
    plan: tableOf(`
ID | Task | Duration
1  | Dig  | 3d
`),
    actuals: tableOf(`
Date       | Task | Cost
2027-03-02 | 1    | 50
2027-03-02 |      | 20
`),
    baseline: tableOf(`
ID | Task  | Baseline start | Baseline finish
1  | Dig   | 2027-03-01     | 2027-03-03
2  | Fence | 2027-03-01     | 2027-03-03
`),
  });
  expect(notWrittenToProjectXml(plan)).toEqual([
    'The dates of actual costs are not written, only their sum for each task up to the status date.',
    'Actual costs of no task are not written.',
    'Baseline rows of tasks that the plan has no longer are not written: Fence.',
  ]);
});
