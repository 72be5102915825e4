/** The resources of a plan and their assignments as Microsoft Project XML. */
import type { Plan, Resource, Task } from '../../plan/plan.js';
import type { Schedule } from '../../schedule/schedule.js';
import type { XmlPart } from '../xml/xml-writer.js';
import type { NumberedCalendars } from './plan-calendars.js';
import { momentText, moneyText, spanText } from './values.js';
import { workMinutes } from './write-task-figures.js';

/** Those of the Resources table, and those only named in tasks: they work on the project's calendar. */
export function resourcesOf(plan: Plan): readonly Resource[] {
  const resources = new Map(
    (plan.resources ?? []).map((resource) => [resource.name.toLowerCase(), resource]),
  );
  for (const task of plan.tasks) {
    for (const { name } of task.isSummary ? [] : task.assignments) {
      if (!resources.has(name.toLowerCase())) resources.set(name.toLowerCase(), namedOnly(name, plan));
    }
  }
  return [...resources.values()];
}

const namedOnly = (name: string, { calendar }: Plan): Resource => ({
  name,
  department: null,
  capacity: 1,
  rate: null,
  overtimeRate: null,
  costPerUse: null,
  type: 'work',
  calendar,
});

/** What one hour of work, or one unit of material, is written as. */
const PER_HOUR = 2;
const PER_UNIT = 8;

export function resourceParts(resources: readonly Resource[], { ofResource }: NumberedCalendars): XmlPart {
  return ['Resources', resources.map((resource, at) => resourcePart(resource, at + 1, ofResource))];
}

function resourcePart(
  { name, department, capacity, rate, overtimeRate, costPerUse, type }: Resource,
  uid: number,
  calendars: NumberedCalendars['ofResource'],
): XmlPart {
  const format = type === 'material' ? PER_UNIT : PER_HOUR;
  const calendar = calendars.get(name);
  return [
    'Resource',
    [
      ['UID', uid],
      ['ID', uid],
      ['Name', name],
      ['Type', type === 'work' ? 1 : 0],
      ['IsNull', 0],
      department === null ? null : ['Group', department],
      ['MaxUnits', capacity],
      rate === null ? null : ['StandardRate', rate],
      rate === null ? null : ['StandardRateFormat', format],
      overtimeRate === null ? null : ['OvertimeRate', overtimeRate],
      overtimeRate === null ? null : ['OvertimeRateFormat', format],
      costPerUse === null ? null : ['CostPerUse', moneyText(costPerUse)],
      calendar === undefined ? null : ['CalendarUID', calendar.uid],
      type === 'cost' ? ['IsCostResource', 1] : null,
    ],
  ];
}

/** One for each resource on each task that is no summary. */
export function assignmentParts(
  schedule: Schedule,
  resources: readonly Resource[],
  uids: readonly number[],
): XmlPart {
  const numbers = new Map(resources.map(({ name }, at) => [name.toLowerCase(), at + 1]));
  const parts: XmlPart[] = [];
  for (const task of schedule.plan.tasks) {
    if (task.isSummary) continue;
    const work = workOfEach(task);
    task.assignments.forEach(({ name, units }, at) => {
      const dates = schedule.tasks[task.index];
      parts.push([
        'Assignment',
        [
          ['UID', parts.length + 1],
          ['TaskUID', uids[task.index] ?? 0],
          ['ResourceUID', numbers.get(name.toLowerCase()) ?? 0],
          dates ? ['Finish', momentText(dates.finish)] : null,
          dates ? ['Start', momentText(dates.start)] : null,
          ['Units', units],
          work[at] === null ? null : ['Work', spanText(work[at] ?? 0)],
          ['WorkContour', 0],
        ],
      ]);
    });
  }
  return ['Assignments', parts];
}

/** The task's work shared out by units; material and money do none. */
function workOfEach(task: Task): (number | null)[] {
  const total = workMinutes(task, task.duration?.minutes ?? 0) ?? 0;
  const units = task.assignments.map((each) =>
    each.resource === null || each.resource.type === 'work' ? each.units : null,
  );
  const together = units.reduce((sum: number, each) => sum + (each ?? 0), 0);
  return units.map((each) => (each === null || together === 0 ? null : (total * each) / together));
}
