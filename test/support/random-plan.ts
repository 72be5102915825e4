/** Whole random plans as the tables of a workbook, with each feature to be switched on; they shrink to few short rows. */
import fc from 'fast-check';
import type { PlanTables } from '../../shared/plan/read-plan.js';
import { dateOf } from '../../shared/sample/drawn-table.js';
import { type Cell, SerialDate, type Table } from '../../shared/table/cell.js';

export interface PlanFeatures {
  readonly mostTasks: number;
  readonly linkTypes: boolean;
  readonly lags: boolean;
  readonly percentLags: boolean;
  readonly elapsedLags: boolean;
  readonly milestones: boolean;
  readonly hours: boolean;
  readonly elapsed: boolean;
  readonly summaries: boolean;
  readonly summaryLinks: boolean;
  readonly softConstraints: boolean;
  readonly hardConstraints: boolean;
  readonly asLateAsPossible: boolean;
  readonly deadlines: boolean;
  readonly exceptions: boolean;
  readonly taskCalendars: boolean;
  readonly resources: boolean;
  readonly teams: boolean;
  readonly progress: boolean;
  readonly actuals: boolean;
  readonly statusDate: boolean;
  readonly manual: boolean;
  readonly settings: boolean;
  readonly criticalPaths: boolean;
}

const PLAIN: PlanFeatures = {
  mostTasks: 7,
  linkTypes: false,
  lags: false,
  percentLags: false,
  elapsedLags: false,
  milestones: false,
  hours: false,
  elapsed: false,
  summaries: false,
  summaryLinks: false,
  softConstraints: false,
  hardConstraints: false,
  asLateAsPossible: false,
  deadlines: false,
  exceptions: false,
  taskCalendars: false,
  resources: false,
  teams: false,
  progress: false,
  actuals: false,
  statusDate: false,
  manual: false,
  settings: false,
  criticalPaths: false,
};

/** A link to an earlier row, counted back from the task's own. */
export interface DrawnLink {
  readonly back: number;
  readonly type: string;
  readonly lag: string;
}

/** Dates are days after the project's start, a Monday; with a fraction, moments of the day. */
export interface DrawnTask {
  readonly depth: number;
  readonly duration: string;
  readonly links: readonly DrawnLink[];
  readonly constraint: readonly [type: string, date: number] | null;
  readonly deadline: number | null;
  readonly calendar: string;
  readonly resources: string;
  readonly progress: Progress | null;
  readonly manual: readonly [start: number | null, finish: number | null] | null;
}

export interface Progress {
  readonly percent: number | null;
  readonly start: number | null;
  readonly length: number | null;
}

export interface DrawnException {
  readonly calendar: string;
  readonly from: number;
  readonly days: number;
  readonly hours: string;
}

export interface DrawnPlan {
  readonly start: number;
  readonly tasks: readonly DrawnTask[];
  readonly exceptions: readonly DrawnException[];
  readonly settings: readonly (readonly [string, string])[];
  readonly statusDate: number | null;
  readonly features: PlanFeatures;
}

const FIRST_MONDAY = dateOf('2027-03-01').serial;

const when = <Value, Otherwise>(feature: boolean, arbitrary: fc.Arbitrary<Value>, otherwise: Otherwise) =>
  feature ? arbitrary : fc.constant<Value | Otherwise>(otherwise);

/** The empty choice first, so that plans shrink towards it, and often enough that features seldom crowd. */
const sometimes = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(arbitrary, { nil: null, freq: 2 });

const among = (...values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values);

const choices = (...groups: readonly (readonly string[] | false)[]): fc.Arbitrary<string> =>
  fc.constantFrom(...groups.flatMap((group) => group || []));

const arbitraryLink = (features: PlanFeatures): fc.Arbitrary<DrawnLink> =>
  fc.record({
    back: fc.integer({ min: 1, max: 4 }),
    type: features.linkTypes ? among('FS', 'SS', 'FF', 'SF') : fc.constant('FS'),
    lag: choices(
      ['', '', ''],
      features.lags && ['+1d', '-1d', '+2d', '-2d', '+1w', '-1w'],
      features.lags && features.hours && ['+3h', '-90m', '-5h'],
      features.percentLags && ['+50%', '-25%', '-100%', '+33%'],
      features.elapsedLags && ['+1ed', '-2ed', '+36eh', '+45em', '+1ew'],
    ),
  });

const arbitraryDuration = (features: PlanFeatures): fc.Arbitrary<string> =>
  choices(
    ['1d', '2d', '3d', '5d', '8d'],
    features.milestones && ['0', '0'],
    features.hours && ['4h', '90m', '1.5d', '11h'],
    features.elapsed && ['1ed', '5ed', '20eh', '90em'],
  );

/** Days with or without a time of day. */
const arbitraryDate = (features: PlanFeatures, min = -2, max = 25): fc.Arbitrary<number> => {
  const days = fc.integer({ min, max });
  if (!features.hours) return days;
  return fc.tuple(days, fc.constantFrom(0, 0, 0, 10 / 24, 13 / 24, 20 / 24)).map(([of, time]) => of + time);
};

const arbitraryConstraint = (features: PlanFeatures): fc.Arbitrary<readonly [string, number] | null> => {
  const types = [
    ...(features.softConstraints ? ['SNET', 'FNET', 'Start', 'Finish'] : []),
    ...(features.hardConstraints ? ['SNLT', 'FNLT', 'MSO', 'MFO'] : []),
    ...(features.asLateAsPossible ? ['ALAP'] : []),
  ];
  return types.length === 0
    ? fc.constant(null)
    : sometimes(
        fc.tuple(fc.constantFrom(...types), arbitraryDate(features, features.hardConstraints ? 0 : -2)),
      );
};

const arbitraryProgress = (features: PlanFeatures): fc.Arbitrary<Progress | null> =>
  features.progress || features.actuals
    ? sometimes(
        fc.record({
          percent: when(features.progress, fc.constantFrom(null, 0, 25, 50, 75, 100), null),
          start: when(features.actuals, sometimes(arbitraryDate(features, -1, 12)), null),
          length: when(features.actuals, sometimes(fc.integer({ min: 0, max: 6 })), null),
        }),
      )
    : fc.constant(null);

const arbitraryTask = (features: PlanFeatures): fc.Arbitrary<DrawnTask> =>
  fc.record({
    depth: when(features.summaries, fc.integer({ min: 0, max: 2 }), 0),
    duration: arbitraryDuration(features),
    links: fc.array(arbitraryLink(features), { maxLength: 2 }),
    constraint: arbitraryConstraint(features),
    deadline: when(features.deadlines, sometimes(arbitraryDate(features, 2, 20)), null),
    calendar: when(features.taskCalendars, among('', '', 'Long', 'Weekend', 'Night', 'Always', 'Extra'), ''),
    resources: !features.resources
      ? fc.constant('')
      : features.teams
        ? among('', '', 'Ann', 'Ben', 'Cleo', 'Ann, Ben', 'Ben; Cleo', 'Ann, Stone')
        : among('', '', 'Ann', 'Ben', 'Cleo', 'Stone'),
    progress: arbitraryProgress(features),
    manual: features.manual
      ? sometimes(
          fc
            .tuple(
              arbitraryDate(features, 0, 15),
              fc.integer({ min: 0, max: 6 }),
              fc.constantFrom('both', 'start', 'finish'),
            )
            .map(([start, length, which]): [number | null, number | null] => [
              which === 'finish' ? null : start,
              which === 'start' ? null : Math.floor(start) + length,
            ]),
        )
      : fc.constant(null),
  });

const arbitraryException = (features: PlanFeatures): fc.Arbitrary<DrawnException> =>
  fc.record({
    calendar: choices(
      [''],
      features.taskCalendars && ['Long', 'Extra'],
      features.resources && ['Ann', 'Cleo'],
    ),
    from: fc.integer({ min: 0, max: 25 }),
    days: fc.integer({ min: 1, max: 4 }),
    hours: among('', '0', '08:00-12:00', '10:00-16:00'),
  });

const WORKING_SETTINGS: readonly (readonly [string, string])[] = [
  ['Working days', 'Sun-Thu'],
  ['Working hours', '07:00-11:00, 11:30-15:30'],
  ['Reschedule unfinished work', 'no'],
];

const CRITICAL_SETTINGS: readonly (readonly [string, string])[] = [
  ['Multiple critical paths', 'yes'],
  ['Critical float', '1'],
];

const arbitrarySettings = (features: PlanFeatures): fc.Arbitrary<readonly (readonly [string, string])[]> =>
  fc.subarray<readonly [string, string]>([
    ...(features.settings ? WORKING_SETTINGS : []),
    ...(features.criticalPaths ? CRITICAL_SETTINGS : []),
  ]);

/** A random plan with the features asked for; `tablesOf` makes its tables. */
export const arbitraryPlan = (wanted: Partial<PlanFeatures>): fc.Arbitrary<DrawnPlan> => {
  const features = { ...PLAIN, ...wanted };
  return fc.record({
    start: features.hardConstraints
      ? fc.constant(0)
      : features.hours
        ? fc.constantFrom(0, 10 / 24, 5)
        : fc.constantFrom(0, 2, 5),
    tasks: fc.array(arbitraryTask(features), { minLength: 1, maxLength: features.mostTasks }),
    exceptions: when(features.exceptions, fc.array(arbitraryException(features), { maxLength: 3 }), []),
    settings: arbitrarySettings(features),
    statusDate: when(features.statusDate, sometimes(fc.integer({ min: 0, max: 14 })), null),
    features: fc.constant(features),
  });
};

const PLAN_HEADER = [
  'ID',
  'WBS',
  'Task',
  'Duration',
  'Predecessors',
  'Constraint',
  'Constraint date',
  'Deadline',
  'Calendar',
  'Resources',
  '% complete',
  'Actual start',
  'Actual finish',
  'Start',
  'Finish',
  'Type',
] as const;

const dateCell = (days: number | null): Cell => (days === null ? null : new SerialDate(FIRST_MONDAY + days));

/** The tables of a random plan, each as a sheet would hold it. */
export function tablesOf(drawn: DrawnPlan): PlanTables {
  const codes = codesOf(drawn.tasks);
  return {
    plan: [PLAN_HEADER, ...drawn.tasks.map((task, at) => planRow(drawn, task, at, codes))],
    settings: [
      ['Setting', 'Value'],
      ['Project start', dateCell(drawn.start)],
      ...(drawn.statusDate === null ? [] : [['Status date', dateCell(drawn.statusDate)]]),
      ...drawn.settings,
    ],
    calendar: calendarTable(drawn),
    ...(drawn.features.resources ? { resources: RESOURCES } : {}),
  };
}

const RESOURCES: Table = [
  ['Resource', 'Type', 'Calendar'],
  ['Ann', 'work', ''],
  ['Ben', 'work', ''],
  ['Cleo', 'work', 'Long'],
  ['Stone', 'material', ''],
];

const calendarTable = ({ exceptions, features }: DrawnPlan): Table => [
  ['Calendar', 'From', 'To', 'Days', 'Hours'],
  ...(features.taskCalendars || features.resources
    ? [
        ['Long', '', '', 'Mon-Sat', '07:00-19:00'],
        ['Weekend', '', '', 'Sat-Sun', '09:00-13:00'],
        ['Night', '', '', 'Mon-Fri', '14:00-02:00'],
        ['Always', '', '', 'Mon-Sun', '00:00-24:00'],
        ['Extra', dateCell(5), '', '', '08:00-12:00'],
        ['Ben', '', '', 'Mon, Tue, Fri', '0'],
      ]
    : []),
  ...exceptions.map(({ calendar, from, days, hours }) => [
    calendar,
    dateCell(from),
    dateCell(from + days - 1),
    '',
    hours,
  ]),
];

/** WBS codes in the order of the rows; a task can lie at most one level below the one before it. */
function codesOf(tasks: readonly DrawnTask[]): string[] {
  const counts: number[] = [];
  return tasks.map(({ depth }) => {
    const level = Math.min(depth, counts.length);
    counts.length = level + 1;
    counts[level] = (counts[level] ?? 0) + 1;
    return counts.join('.');
  });
}

const isWithin = (inner: string, outer: string): boolean => inner.startsWith(`${outer}.`);

function planRow(drawn: DrawnPlan, task: DrawnTask, at: number, codes: readonly string[]): Cell[] {
  const code = codes[at] as string;
  const isSummary = codes.some((other) => isWithin(other, code));
  const links = linksText(drawn, task, at, codes, isSummary);
  if (isSummary) {
    const hasDate = task.constraint?.[0] === 'SNET';
    return [
      `T${at + 1}`,
      code,
      `Summary ${at + 1}`,
      null,
      links,
      hasDate ? 'SNET' : null,
      hasDate ? dateCell(task.constraint?.[1] ?? null) : null,
      dateCell(task.deadline),
    ];
  }
  const [constraint, date] = task.manual === null ? (task.constraint ?? [null, null]) : [null, null];
  const typed = constraint === 'Start' || constraint === 'Finish';
  const { percent, start, length } = progressOf(task);
  return [
    `T${at + 1}`,
    drawn.features.summaries ? code : null,
    `Task ${at + 1}`,
    task.duration,
    links,
    typed ? null : constraint,
    typed || constraint === 'ALAP' ? null : dateCell(date),
    dateCell(task.deadline),
    // Nobody in these plans works with the weekend crew, so that every task can be worked on at some time.
    task.calendar === 'Weekend' && task.resources !== '' ? '' : task.calendar,
    task.resources,
    percent === null ? null : `${percent}%`,
    dateCell(start),
    start === null || length === null ? null : dateCell(Math.floor(start) + length),
    constraint === 'Start' ? dateCell(date) : dateCell(task.manual?.[0] ?? null),
    constraint === 'Finish' ? dateCell(date) : dateCell(task.manual?.[1] ?? null),
    task.manual === null ? null : 'manual',
  ];
}

/** Progress only where it makes sense: milestones are done or not, and what has finished is done. */
function progressOf({ progress, duration, manual }: DrawnTask): Progress {
  const { percent, start, length } = progress ?? { percent: null, start: null, length: null };
  if (manual !== null) return { percent: null, start: null, length: null };
  if (duration === '0') {
    const done = length !== null || percent === 100;
    return {
      percent: percent === null ? null : done ? 100 : 0,
      start: done ? start : null,
      length: done && start !== null ? 0 : null,
    };
  }
  return { percent: length !== null && start !== null ? 100 : percent, start, length };
}

function linksText(
  { features }: DrawnPlan,
  task: DrawnTask,
  at: number,
  codes: readonly string[],
  isSummary: boolean,
): string {
  const code = codes[at] as string;
  if (isSummary && !features.summaryLinks) return '';
  const seen = new Set<number>();
  return task.links
    .flatMap(({ back, type, lag }) => {
      const to = at - back;
      const other = codes[to];
      if (other === undefined || seen.has(to) || isWithin(code, other)) return [];
      if (!features.summaryLinks && codes.some((each) => isWithin(each, other))) return [];
      seen.add(to);
      const usable = isSummary && (type === 'FF' || type === 'SF') ? 'FS' : type;
      return [`T${to + 1}${usable}${lag}`];
    })
    .join(', ');
}

/** The tables as text, to be read where a property fails. */
export function describeTables(tables: PlanTables): string {
  const text = (cell: Cell): string =>
    cell instanceof SerialDate
      ? new Date(Date.UTC(1899, 11, 30) + Math.round(cell.serial * 1440) * 60_000)
          .toISOString()
          .replace('T00:00:00.000Z', '')
          .slice(0, 16)
      : String(cell ?? '');
  return Object.entries(tables)
    .filter((entry): entry is [string, Table] => Array.isArray(entry[1]) && entry[1].length > 1)
    .map(([name, table]) => `${name}\n${withoutEmptyColumns(table, text)}`)
    .join('\n');
}

function withoutEmptyColumns(table: Table, text: (cell: Cell) => string): string {
  const [header = [], ...rows] = table;
  const kept = header.map((_, at) => rows.some((row) => text(row[at]) !== ''));
  return table
    .map((row) => header.flatMap((_, at) => (kept[at] ? [text(row[at])] : [])).join(' | '))
    .join('\n');
}
