import { describe, expect, it } from 'vitest';
import { findOverloads } from '../../shared/capacity/overloads.js';
import { measurePlan } from '../../shared/earned-value/measures.js';
import { readPlan } from '../../shared/plan/read-plan.js';
import type { PlanTemplate } from '../../shared/sample/templates/plan-template.js';
import { TEMPLATE_LIST, type TemplateId } from '../../shared/sample/templates/template-list.js';
import { TEMPLATES } from '../../shared/sample/templates/templates.js';
import { schedulePlan } from '../../shared/schedule/schedule-plan.js';
import { weekdayOf } from '../../shared/time/civil-date.js';
import { dayOf } from '../../shared/time/minute.js';

/** A week of starts, weekends among them: a template has no dates of its own. */
const STARTS = ['01', '02', '03', '04', '05', '06', '07'].map((day) => `2027-03-${day}`);

const planFrom = ({ settings, ...tables }: PlanTemplate, start: string) =>
  readPlan({
    ...tables,
    settings: [['Setting', 'Value'], ['Project start', start], ...(settings?.slice(1) ?? [])],
  });

const real = TEMPLATE_LIST.map(({ id }) => id).filter((id): id is TemplateId => id !== 'blank');

describe.each(TEMPLATE_LIST)('the template $name', ({ id }) => {
  it.each(STARTS)('schedules from %s without a problem and without an overload', (start) => {
    const plan = planFrom(TEMPLATES[id], start);
    const schedule = schedulePlan(plan);
    expect(schedule.problems).toEqual([]);
    expect(schedule.tasks.every((dates) => dates !== null)).toBe(true);
    expect(schedule.showsTimeOfDay).toBe(false);
    expect(findOverloads(schedule)).toEqual([]);
  });

  it('is one network: all but the first and the last task have a link on either side', () => {
    const { tasks, dependencies } = planFrom(TEMPLATES[id], '2027-03-01');
    const leaves = tasks.filter(({ isSummary }) => !isSummary);
    const open = (side: 'predecessor' | 'successor') =>
      leaves.filter(({ index }) => !dependencies.some((link) => link[side] === index));
    expect(open('successor').map(({ index }) => index)).toEqual([leaves[0]?.index]);
    expect(open('predecessor').map(({ index }) => index)).toEqual([leaves[leaves.length - 1]?.index]);
  });
});

describe.each(real)('the template %s', (id) => {
  const plan = planFrom(TEMPLATES[id], '2027-03-01');

  it('has 12 to 25 rows with phases, milestones, budget and a price for everybody it names', () => {
    expect(plan.tasks.length).toBeGreaterThanOrEqual(12);
    expect(plan.tasks.length).toBeLessThanOrEqual(25);
    expect(plan.tasks.filter(({ isSummary }) => isSummary).length).toBeGreaterThanOrEqual(4);
    expect(plan.tasks.filter(({ kind }) => kind === 'milestone').length).toBeGreaterThanOrEqual(3);
    const used = new Set(
      plan.tasks.flatMap(({ assignments }) => assignments.map(({ resource }) => resource)),
    );
    expect(used.has(null)).toBe(false);
    expect(plan.resources?.every((resource) => used.has(resource) && resource.rate !== null)).toBe(true);
    expect(measurePlan(plan, schedulePlan(plan)).budgetAtCompletion).toMatchObject({
      value: expect.any(Number),
    });
  });
});

describe('the event template', () => {
  it.each(STARTS)('puts the event on a weekend right after the build-up, started on %s', (start) => {
    const plan = planFrom(TEMPLATES.event, start);
    const { tasks } = schedulePlan(plan);
    const datesOf = (name: string) => tasks[plan.tasks.find((task) => task.name === name)?.index ?? -1];
    const event = datesOf('Event');
    const build = datesOf('Build up');
    expect(event && weekdayOf(dayOf(event.start))).toBe(6);
    expect(event && build && dayOf(event.start) - dayOf(build.start)).toBe(1);
  });
});
