/** What becomes of each thing a Microsoft Project file can hold: a cell, or a note. */
import { describe, expect, it } from 'vitest';
import { ProjectXmlError, readProjectXml } from '../../../shared/exchange/project-xml/read-project-xml.js';
import { type Cell, SerialDate, type Table } from '../../../shared/table/cell.js';
import { isoMoment } from '../../../shared/time/civil-date.js';
import { minuteOfSerial } from '../../../shared/time/minute.js';
import { element, exception, link, type Parts, projectFile, task, weekDay } from './project-file.js';

const plain = (cell: Cell): unknown =>
  cell instanceof SerialDate ? isoMoment(minuteOfSerial(cell.serial)) : (cell ?? null);

/** A table's rows under its header, each with its cells that are not blank. */
const rowsOf = (table: Table | undefined): Record<string, unknown>[] =>
  (table ?? [])
    .slice(1)
    .map((row) =>
      Object.fromEntries(
        row.flatMap((cell, at) =>
          (plain(cell) ?? '') === '' ? [] : [[String(table?.[0]?.[at]), plain(cell)]],
        ),
      ),
    );

const read = (parts: Parts) => readProjectXml(projectFile(parts));
const planOf = (parts: Parts) => rowsOf(read(parts).tables.plan);
const notesOf = (parts: Parts) => read(parts).notes;

describe('tasks', () => {
  it('keep ID, outline and name; blank lines stay rows', () => {
    const tasks =
      element('Task', { UID: 0, ID: 0, Name: 'Project', OutlineLevel: 0 }) +
      task(7, { ID: 1, Name: 'Build &amp; plant', WBS: 'A' }) +
      task(8, { ID: 2, WBS: 'A.1', OutlineLevel: 2 }) +
      element('Task', { UID: 9, ID: 3, IsNull: 1 }) +
      task(10, { ID: 4, WBS: 'A.2', OutlineLevel: 2 }, link(8));
    expect(planOf({ tasks })).toEqual([
      { ID: 1, WBS: 'A', Task: 'Build & plant' },
      { ID: 2, WBS: 'A.1', Task: 'Task 8', Duration: 1 },
      {},
      { ID: 4, WBS: 'A.2', Task: 'Task 10', Duration: 1, Predecessors: '2FS' },
    ]);
    expect(notesOf({ tasks })).toEqual([]);
  });

  it('take outline numbers where the WBS codes do not follow the outline', () => {
    const tasks = task(1, { WBS: 'X1' }) + task(2, { WBS: 'Y2', OutlineLevel: 2 }) + task(3, { WBS: 'X1' });
    expect(planOf({ tasks }).map(({ WBS }) => WBS)).toEqual(['1', '1.1', '2']);
    expect(notesOf({ tasks })).toEqual([
      'The WBS codes do not follow the outline, so outline numbers stand in their place.',
    ]);
  });

  it('keep durations in their units, elapsed and estimated ones too', () => {
    const formats: readonly [string, number][] = [
      ['PT12H0M0S', 7],
      ['PT4H0M0S', 5],
      ['PT0H45M0S', 3],
      ['PT80H0M0S', 9],
      ['PT160H0M0S', 11],
      ['PT120H0M0S', 8],
      ['PT2H0M0S', 6],
      ['PT24H0M0S', 39],
      ['PT0H7M0S', 7],
      ['PT0H0M0S', 7],
    ];
    const tasks = formats
      .map(([Duration, DurationFormat], at) => task(at + 1, { Duration, DurationFormat }))
      .join('');
    expect(planOf({ tasks }).map(({ Duration }) => Duration)).toEqual([
      1.5,
      '4h',
      '45m',
      '2w',
      '1mo',
      '5ed',
      '2eh',
      '3d?',
      '7m',
      0,
    ]);
  });

  it('keep links with lags of every kind', () => {
    const links =
      link(1, { Type: 0 }) +
      link(2, { Type: 1, LinkLag: 9600 }) +
      link(3, { Type: 2, LinkLag: -2400, LagFormat: 5 }) +
      link(4, { Type: 3, LinkLag: 14400, LagFormat: 8 }) +
      link(5, { LinkLag: -75, LagFormat: 19 }) +
      link(6, { LinkLag: 50, LagFormat: 20 });
    const tasks = [1, 2, 3, 4, 5, 6].map((uid) => task(uid, {})).join('') + task(7, {}, links);
    expect(planOf({ tasks })[6]?.Predecessors).toBe('1FF, 2FS+2d, 3SF-4h, 4SS+1ed, 5FS-75%, 6FS+50%');
    expect(notesOf({ tasks })).toEqual([
      'Lags in elapsed percent run on the calendar instead of the clock: 7 Task 7.',
    ]);
  });

  it('keep constraints, deadlines, priorities; a day’s end is the day alone', () => {
    const types = [0, 1, 2, 3, 4, 5, 6, 7].map((ConstraintType) =>
      task(ConstraintType + 1, { ConstraintType, ConstraintDate: '2027-03-10T00:00:00' }),
    );
    const last = task(9, {
      ConstraintType: 7,
      ConstraintDate: '2027-03-10T17:00:00',
      Priority: 700,
      Deadline: '2027-03-12T23:59:00',
    });
    const cells = planOf({ tasks: types.join('') + last }).map((row) => [
      row.Constraint,
      row['Constraint date'],
    ]);
    expect(cells).toEqual([
      [undefined, undefined],
      ['ALAP', undefined],
      ['MSO', '2027-03-10'],
      ['MFO', '2027-03-09'],
      ['SNET', '2027-03-10'],
      ['SNLT', '2027-03-10'],
      ['FNET', '2027-03-09'],
      ['FNLT', '2027-03-09'],
      ['FNLT', '2027-03-10 17:00'],
    ]);
    expect(planOf({ tasks: last })[0]).toMatchObject({ Priority: 700, Deadline: '2027-03-12' });
  });

  it('keep progress; what remains only where it does not follow from it', () => {
    const begun = { PercentComplete: 25, ActualStart: '2027-03-01T08:00:00' };
    const tasks =
      task(1, { ...begun, RemainingDuration: 'PT6H0M0S' }) +
      task(2, { ...begun, RemainingDuration: 'PT16H0M0S' }) +
      task(3, { PercentComplete: 100, ActualFinish: '2027-03-02T12:00:00', RemainingDuration: 'PT0H0M0S' });
    expect(planOf({ tasks })).toEqual([
      { ID: 1, Task: 'Task 1', Duration: 1, '% complete': 0.25, 'Actual start': '2027-03-01 08:00' },
      {
        ID: 2,
        Task: 'Task 2',
        Duration: 1,
        '% complete': 0.25,
        'Actual start': '2027-03-01 08:00',
        'Remaining duration': 2,
      },
      { ID: 3, Task: 'Task 3', Duration: 1, '% complete': 1, 'Actual finish': '2027-03-02 12:00' },
    ]);
  });

  it('manual tasks keep their dates, milestones that last are named', () => {
    const dates = { ManualStart: '2027-03-02T08:00:00', ManualFinish: '2027-03-03T17:00:00' };
    const tasks = task(1, { Manual: 1, ...dates, Duration: 'PT16H0M0S' }) + task(2, { Milestone: 1 });
    expect(planOf({ tasks })).toEqual([
      {
        ID: 1,
        Task: 'Task 1',
        Duration: 2,
        Type: 'manual',
        Start: '2027-03-02 08:00',
        Finish: '2027-03-03 17:00',
      },
      { ID: 2, Task: 'Task 2', Duration: 1, Type: 'milestone' },
    ]);
  });
});

describe('what cannot be carried is noted with the tasks concerned', () => {
  it.each<[string, Parts, string]>([
    ['inactive tasks', { tasks: task(1, { Active: 0 }) }, 'Inactive tasks are left out: 1 Task 1.'],
    [
      'links to them',
      { tasks: task(1, { Active: 0 }) + task(2, {}, link(1)) },
      'Links to tasks that are not carried are left out: 2 Task 2.',
    ],
    [
      'links to other projects',
      { tasks: task(1, {}, link(5, { CrossProject: 1, CrossProjectName: 'Roof.mpp' })) },
      'Links to other projects are left out: 1 Task 1 waits for Roof.mpp.',
    ],
    [
      'tasks of other projects',
      { tasks: task(1, { ExternalTask: 1 }) },
      'Tasks of other projects are left out, with the links to them: 1 Task 1.',
    ],
    [
      'recurring tasks',
      { tasks: task(1, { Recurring: 1 }) },
      'Recurring tasks are carried as their single occurrences: 1 Task 1.',
    ],
    [
      'split tasks',
      { tasks: task(1, { Start: '2027-03-01T08:00:00', Finish: '2027-03-03T17:00:00' }) },
      'Breaks in split tasks are not carried: 1 Task 1.',
    ],
    ['notes', { tasks: task(1, { Notes: 'Ask first' }) }, 'Notes on tasks are not carried: 1 Task 1.'],
    [
      'names that are no task',
      { tasks: task(1, { Name: 'Total' }) },
      'Tasks whose names could not stay as they were: 1 is now "Total (task)".',
    ],
    [
      'custom fields',
      {
        options: `<ExtendedAttributes>${element('ExtendedAttribute', { FieldID: 188743731, FieldName: 'Text1', Alias: 'Phase' })}</ExtendedAttributes>`,
        tasks:
          task(1, {}, element('ExtendedAttribute', { FieldID: 188743731, Value: 'A' })) +
          task(2, {}, element('ExtendedAttribute', { FieldID: 188743731, Value: 'B' })),
      },
      'Custom fields are not carried: Phase.',
    ],
    [
      'work contours',
      {
        tasks: task(1, {}),
        resources: element('Resource', { UID: 1, Name: 'Gardener', Type: 1 }),
        assignments: element('Assignment', { TaskUID: 1, ResourceUID: 1, WorkContour: 2 }),
      },
      'Work contours are not carried; work is spread evenly: Gardener.',
    ],
    [
      'effort-driven tasks',
      { tasks: task(1, { Type: 0 }) },
      'Task types and effort-driven scheduling are not carried: a task keeps its duration when its resources change.',
    ],
  ])('%s', (_, parts, note) => {
    expect(notesOf(parts)).toContain(note);
  });
});

describe('calendars', () => {
  const night = (name: string, uid: number) =>
    element(
      'Calendar',
      { UID: uid, Name: name, IsBaseCalendar: 1, BaseCalendarUID: -1 },
      `<WeekDays>${weekDay(1)}${weekDay(2, ['23:00', '00:00'])}${weekDay(3, ['00:00', '03:00'], ['04:00', '08:00'])}${weekDay(4)}${weekDay(5)}${weekDay(6)}${weekDay(7, ['00:00', '00:00'])}</WeekDays>`,
    );

  it('the project’s has no name; hours up to midnight and round the clock are written out', () => {
    expect(rowsOf(read({ calendars: night('Night', 1) }).tables.calendar)).toEqual([
      { Days: 'Mon', Hours: '23:00-24:00' },
      { Days: 'Tue', Hours: '00:00-03:00, 04:00-08:00' },
      { Days: 'Wed-Fri', Hours: '0' },
      { Days: 'Sat', Hours: '00:00-24:00' },
      { Days: 'Sun', Hours: '0' },
    ]);
  });

  it('a resource’s adds its days to its base; a task’s stands alone', () => {
    const standard = element('Calendar', { UID: 1, Name: 'Standard', IsBaseCalendar: 1 });
    const own = element(
      'Calendar',
      { UID: 3, Name: 'Cook', IsBaseCalendar: 0, BaseCalendarUID: 2 },
      `<WeekDays>${weekDay(6)}</WeekDays><Exceptions>${exception('2027-03-08', '2027-03-12', { Name: 'Leave' })}</Exceptions>`,
    );
    const { tables } = read({
      calendars: standard + night('Night', 2) + own,
      tasks: task(1, { CalendarUID: 2 }),
      resources: element('Resource', {
        UID: 1,
        Name: 'Cook',
        Type: 1,
        CalendarUID: 3,
        StandardRate: 25,
        CostPerUse: 5000,
        MaxUnits: 2,
        Group: 'Kitchen',
      }),
      assignments: element('Assignment', { TaskUID: 1, ResourceUID: 1, Units: 0.5 }),
    });
    expect(rowsOf(tables.resources)).toEqual([
      {
        Resource: 'Cook',
        Department: 'Kitchen',
        Capacity: 2,
        Rate: 25,
        'Cost per use': 50,
        Calendar: 'Night',
        Type: 'work',
      },
    ]);
    expect(rowsOf(tables.plan)[0]).toMatchObject({ Resources: 'Cook [0.5]', Calendar: 'Night' });
    expect(rowsOf(tables.calendar).filter(({ Calendar }) => Calendar === 'Cook')).toEqual([
      { Calendar: 'Cook', Days: 'Fri', Hours: '0' },
      { Calendar: 'Cook', From: '2027-03-08', To: '2027-03-12', Hours: '0', Note: 'Leave' },
    ]);
    expect(rowsOf(tables.calendar).filter(({ Calendar }) => Calendar === 'Night')).toHaveLength(5);
  });

  const exceptionsOf = (more: string) => {
    const calendars = element('Calendar', { UID: 1, Name: 'Standard', IsBaseCalendar: 1 }, more);
    const { tables, notes } = read({ calendars });
    return { rows: rowsOf(tables.calendar).filter(({ From }) => From !== undefined), notes };
  };

  it('the older form of exceptions counts where there is no newer', () => {
    const period = element('TimePeriod', { FromDate: '2027-03-26T00:00:00', ToDate: '2027-03-29T23:59:00' });
    const older = `<WeekDays>${element('WeekDay', { DayType: 0, DayWorking: 0 }, period)}</WeekDays>`;
    expect(exceptionsOf(older).rows).toEqual([{ From: '2027-03-26', To: '2027-03-29', Hours: '0' }]);
    expect(exceptionsOf(`${older}<Exceptions/>`).rows).toEqual([]);
  });

  it('recurring exceptions are written out; those that cannot be are noted', () => {
    const yearly = exception('2027-12-24', '2029-12-31', { Type: 2, Month: 11, MonthDay: 24, Name: 'Eve' }, [
      '08:00',
      '12:00',
    ]);
    expect(exceptionsOf(`<Exceptions>${yearly}</Exceptions>`).rows).toEqual([
      { From: '2027-12-24', To: '2027-12-24', Hours: '08:00-12:00', Note: 'Eve' },
      { From: '2028-12-24', To: '2028-12-24', Hours: '08:00-12:00', Note: 'Eve' },
      { From: '2029-12-24', To: '2029-12-24', Hours: '08:00-12:00', Note: 'Eve' },
    ]);
    const unknown = exceptionsOf(
      `<Exceptions>${exception('2027-03-01', '2027-06-01', { Type: 8, Name: 'Odd' })}</Exceptions>`,
    );
    expect(unknown.rows).toEqual([]);
    expect(unknown.notes).toEqual([
      'Calendar exceptions whose recurrence cannot be written out are left out: the project’s calendar Odd.',
    ]);
  });

  it('a working week for a time is written out', () => {
    const period = element('TimePeriod', { FromDate: '2027-03-01T00:00:00', ToDate: '2027-03-09T00:00:00' });
    const days = [2, 3].map((type) => weekDay(type, ['07:00', '11:00'])).join('') + weekDay(4);
    const week = `<WorkWeeks><WorkWeek>${period}<Name>Early</Name><WeekDays>${days}</WeekDays></WorkWeek></WorkWeeks>`;
    expect(exceptionsOf(week).rows).toEqual([
      { From: '2027-03-01', To: '2027-03-02', Hours: '07:00-11:00', Note: 'Early' },
      { From: '2027-03-03', To: '2027-03-03', Hours: '0', Note: 'Early' },
      { From: '2027-03-08', To: '2027-03-09', Hours: '07:00-11:00', Note: 'Early' },
    ]);
  });
});

describe('settings, money and baselines', () => {
  it('options become settings', () => {
    const options =
      '<Title>Garden</Title><Manager>Head gardener</Manager><StatusDate>2027-03-05T17:00:00</StatusDate>' +
      '<MinutesPerDay>450</MinutesPerDay><MinutesPerWeek>2250</MinutesPerWeek><DaysPerMonth>22</DaysPerMonth>' +
      '<CurrencySymbol>€</CurrencySymbol><MoveRemainingStartsForward>1</MoveRemainingStartsForward>' +
      '<CriticalSlackLimit>2</CriticalSlackLimit><MultipleCriticalPaths>1</MultipleCriticalPaths>';
    expect(rowsOf(read({ options }).tables.settings)).toEqual([
      { Setting: 'Project', Value: 'Garden' },
      { Setting: 'Manager', Value: 'Head gardener' },
      { Setting: 'Project start', Value: '2027-03-01 08:00' },
      { Setting: 'Status date', Value: '2027-03-05 17:00' },
      { Setting: 'Hours per day', Value: 7.5 },
      { Setting: 'Hours per week', Value: 37.5 },
      { Setting: 'Days per month', Value: 22 },
      { Setting: 'Currency', Value: 'EUR' },
      { Setting: 'Reschedule unfinished work', Value: 'yes' },
      { Setting: 'Critical float', Value: 2 },
      { Setting: 'Multiple critical paths', Value: 'yes' },
    ]);
  });

  it('a plan scheduled from its finish has a Project finish', () => {
    const options = '<ScheduleFromStart>0</ScheduleFromStart><FinishDate>2027-06-30T17:00:00</FinishDate>';
    expect(rowsOf(read({ options }).tables.settings).slice(0, 2)).toEqual([
      { Setting: 'Project finish', Value: '2027-06-30 17:00' },
      { Setting: 'Schedule from', Value: 'finish' },
    ]);
  });

  it('cost is a budget only where fixed cost and resources do not come to it', () => {
    const resources = element('Resource', { UID: 1, Name: 'Gardener', Type: 1, StandardRate: 20 });
    const assignments = [1, 2].map((TaskUID) =>
      element('Assignment', { TaskUID, ResourceUID: 1, Work: 'PT8H0M0S' }),
    );
    const tasks =
      task(1, { Cost: 26000, FixedCost: 10000, FixedCostAccrual: 1, ActualCost: 5050 }) +
      task(2, { Cost: 30000 });
    expect(planOf({ tasks, resources, assignments: assignments.join('') })).toEqual([
      {
        ID: 1,
        Task: 'Task 1',
        Duration: 1,
        Resources: 'Gardener',
        'Fixed cost': 100,
        Accrual: 'start',
        'Actual cost': 50.5,
      },
      { ID: 2, Task: 'Task 2', Duration: 1, Resources: 'Gardener', Budget: 300 },
    ]);
  });

  it('every baseline is a table; number 0 is the current one', () => {
    const baseline = (number: number, day: string, cost: number) =>
      element('Baseline', {
        Number: number,
        Start: `2027-03-${day}T08:00:00`,
        Finish: `2027-03-${day}T17:00:00`,
        Duration: 'PT8H0M0S',
        DurationFormat: 7,
        Cost: cost,
      });
    const { tables, baselines } = read({
      tasks: task(1, {}, baseline(3, '02', 0) + baseline(0, '01', 12000)),
    });
    expect(baselines.map(({ number }) => number)).toEqual([0, 3]);
    expect(rowsOf(tables.baseline)).toEqual([
      {
        ID: 1,
        Task: 'Task 1',
        'Baseline start': '2027-03-01 08:00',
        'Baseline finish': '2027-03-01 17:00',
        'Baseline duration': 1,
        'Baseline budget': 120,
      },
    ]);
    expect(rowsOf(baselines[1]?.table)[0]).not.toHaveProperty('Baseline budget');
  });

  it('names of resources are made such as a cell can hold', () => {
    const resources = [
      { UID: 1, Name: 'Smith, plumber' },
      { UID: 2, Name: 'Smith plumber' },
      { UID: 3, Name: 'Crew 50%' },
    ].map((each) => element('Resource', { Type: 1, ...each }));
    const assignments = [1, 2, 3].map((ResourceUID) =>
      element('Assignment', { TaskUID: 1, ResourceUID, Units: 1 }),
    );
    const { tables, notes } = read({
      tasks: task(1, {}),
      resources: resources.join(''),
      assignments: assignments.join(''),
    });
    expect(rowsOf(tables.plan)[0]?.Resources).toBe('Smith plumber, Smith plumber (2) [1], Crew 50% [1]');
    expect(notes).toEqual([
      'Resources whose names could not stay as they were: Smith, plumber is now Smith plumber, Smith plumber is now Smith plumber (2).',
    ]);
  });
});

describe('files that are none', () => {
  it.each([
    [
      '<Project><Tasks>',
      'The file is not complete XML. Line 1: the element Tasks has no end. Save it from Microsoft Project again.',
    ],
    [
      'Task,Duration',
      'The file is not complete XML. Line 1: there is text outside the document’s element. Save it from Microsoft Project again.',
    ],
    [
      '<html></html>',
      'The file is XML, but not of Microsoft Project. In Microsoft Project choose Save as and the XML format.',
    ],
  ])('%j', (text, message) => {
    expect(() => readProjectXml(text)).toThrow(new ProjectXmlError(message));
  });
});
