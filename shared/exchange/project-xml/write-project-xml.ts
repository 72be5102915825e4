/** Writes a plan with its schedule as Microsoft Project XML. */
import { actualCosts } from '../../earned-value/actual-cost.js';
import type { Dependency, Plan } from '../../plan/plan.js';
import type { Schedule } from '../../schedule/schedule.js';
import { minute } from '../../time/minute.js';
import { writeXml, type XmlPart } from '../xml/xml-writer.js';
import { type CarriedField, fieldDefinitions } from './custom-fields.js';
import { outlineOrder } from './outline-order.js';
import { numberCalendars, spanOfDays } from './plan-calendars.js';
import { finishText, momentText, spanText } from './values.js';
import { calendarParts } from './write-calendars.js';
import { assignmentParts, resourceParts, resourcesOf } from './write-resources.js';
import { taskPart, type WriteContext } from './write-tasks.js';

const NAMESPACE = 'http://schemas.microsoft.com/project';

/**
 * A plan as Microsoft Project opens it (2007 and later), and as `readProjectXml` reads it back: the same plan.
 *
 * What Microsoft Project has no field for (IDs that are no row numbers, budgets, three-point estimates, methods of
 * earned value…) is kept in custom fields whose names begin with "Throughline". Calendars are written for the days
 * from a year before the plan's first date to two years after its last. `notWrittenToProjectXml` lists the rest.
 *
 * @example
 * const plan = readPlan({ plan: [['Task', 'Duration', 'Start'], ['Dig', 2, '2027-03-01']] });
 * writeProjectXml(plan, schedulePlan(plan)).includes('<Duration>PT16H0M0S</Duration>'); // true
 */
export function writeProjectXml(plan: Plan, schedule: Schedule): string {
  const outlined = outlineOrder(plan);
  const resources = resourcesOf(plan);
  const calendars = numberCalendars(plan, resources);
  const uids: number[] = [];
  for (const { task, uid } of outlined) uids[task.index] = uid;
  const context: WriteContext = {
    schedule,
    calendars: calendars.bases,
    uids,
    actualCosts: actualCosts(plan, plan.settings.statusDate ?? minute(Number.MAX_SAFE_INTEGER)).ofTask,
    baseline: new Map(
      (plan.baseline ?? []).flatMap((entry) => (entry.task === null ? [] : [[entry.task, entry]])),
    ),
    links: linksBySuccessor(plan),
    usedFields: new Set<CarriedField>(),
  };
  const tasks = outlined.map((each) => taskPart(each, context));
  return writeXml('Project', NAMESPACE, [
    ...settingParts(plan, schedule),
    fieldDefinitions(context.usedFields),
    calendarParts(plan, resources, calendars, spanOfDays(schedule)),
    ['Tasks', [projectSummaryPart(plan, schedule), ...tasks]],
    resourceParts(resources, calendars),
    assignmentParts(schedule, resources, uids),
  ]);
}

function linksBySuccessor({ dependencies }: Plan): ReadonlyMap<number, readonly Dependency[]> {
  const links = new Map<number, Dependency[]>();
  for (const link of dependencies) {
    const known = links.get(link.successor);
    if (known === undefined) links.set(link.successor, [link]);
    else known.push(link);
  }
  return links;
}

const PRORATED = 3;

function settingParts(plan: Plan, { start, finish }: Schedule): readonly XmlPart[] {
  const { settings } = plan;
  const fromFinish = settings.scheduleFrom === 'finish';
  const begins = fromFinish ? start : (plan.start ?? start);
  const ends = fromFinish ? settings.projectFinish : finish;
  return [
    ['SaveVersion', 14],
    ['Name', `${settings.project || 'Project'}.xml`],
    settings.project === '' ? null : ['Title', settings.project],
    settings.department === '' ? null : ['Category', settings.department],
    settings.manager === '' ? null : ['Manager', settings.manager],
    ['ScheduleFromStart', fromFinish ? 0 : 1],
    begins === null ? null : ['StartDate', momentText(begins)],
    ends === null ? null : ['FinishDate', finishText(ends)],
    ['CriticalSlackLimit', settings.criticalFloat],
    ['CurrencyDigits', 2],
    ['CurrencyCode', settings.currency],
    ['CalendarUID', 1],
    ['MinutesPerDay', settings.minutesPerDay],
    ['MinutesPerWeek', settings.minutesPerWeek],
    ['DaysPerMonth', settings.daysPerMonth],
    ['DefaultTaskType', 1],
    ['DefaultFixedCostAccrual', PRORATED],
    ['DurationFormat', 7],
    ['HonorConstraints', 1],
    ['MultipleCriticalPaths', settings.multipleCriticalPaths ? 1 : 0],
    ['NewTasksEffortDriven', 0],
    ['MoveRemainingStartsForward', settings.rescheduleUnfinishedWork ? 1 : 0],
    settings.statusDate === null ? null : ['StatusDate', finishText(settings.statusDate)],
  ];
}

/** The task of level 0 that stands for the whole project. */
function projectSummaryPart({ settings, calendar }: Plan, { start, finish }: Schedule): XmlPart {
  return [
    'Task',
    [
      ['UID', 0],
      ['ID', 0],
      ['Name', settings.project || 'Project'],
      ['Type', 1],
      ['IsNull', 0],
      ['WBS', '0'],
      ['OutlineNumber', '0'],
      ['OutlineLevel', 0],
      start === null ? null : ['Start', momentText(start)],
      finish === null ? null : ['Finish', momentText(finish)],
      start === null || finish === null ? null : ['Duration', spanText(calendar.workBetween(start, finish))],
      ['DurationFormat', 7],
      ['Summary', 1],
    ],
  ];
}
