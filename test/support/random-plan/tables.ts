/** The tables of a random plan, each as a sheet would hold it. */
import type { PlanTables } from '../../../shared/plan/read-plan.js';
import { dateOf } from '../../../shared/sample/drawn-table.js';
import { type Cell, SerialDate, type Table } from '../../../shared/table/cell.js';
import type { DrawnPlan, DrawnTask, Progress } from './drawn-plan.js';

const FIRST_MONDAY = dateOf('2027-03-01').serial;

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
  'Remaining duration',
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
      ...(drawn.finish === null
        ? []
        : [
            ['Schedule from', 'finish'],
            ['Project finish', dateCell(drawn.finish)],
          ]),
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
    task.manual === null ? task.remaining : null,
    dateCell(start),
    start === null || length === null ? null : dateCell(Math.floor(start) + length),
    constraint === 'Start' ? dateCell(date) : dateCell(task.manual?.[0] ?? null),
    constraint === 'Finish' ? dateCell(date) : dateCell(task.manual?.[1] ?? null),
    task.manual !== null ? 'manual' : task.levelOfEffort ? 'level of effort' : null,
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
