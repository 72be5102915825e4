import { describe, expect, test } from 'vitest';
import { composeReport, statusDayOf } from '../../../extension/report/compose-report.js';
import { TIMELINE, timelineOf } from '../../../extension/report/timeline.js';
import type { ExecutiveReport } from '../../../shared/report/executive-report.js';
import { english } from '../../support/popup-states.js';
import { sampleReportSource } from '../../support/report-states.js';

const { report } = composeReport(sampleReportSource(0), english);
const statusDay = statusDayOf(report);

/** The sample's milestones many times over, each time under other names. */
const many = (times: number): ExecutiveReport => ({
  ...report,
  projects: Array.from({ length: times }, (_, at) =>
    report.projects.map((each) => ({ ...each, project: `${each.project} ${at}` })),
  ).flat(),
  milestones: Array.from({ length: times }, (_, at) =>
    (report.milestones ?? []).map((each) => ({ ...each, project: `${each.project} ${at}` })),
  ).flat(),
});

describe('the timeline', () => {
  test('draws every milestone that has a date, under its project, later ones further right', () => {
    const timeline = timelineOf(report, statusDay);
    if (timeline === null) throw new Error('The sample has milestones.');
    const marks = timeline.groups.flatMap((group) => group.marks);
    expect(marks.length).toBe(report.milestones?.filter(({ forecast }) => forecast !== null).length);
    const byDate = [...marks].sort((a, b) => (a.milestone.forecast ?? 0) - (b.milestone.forecast ?? 0));
    const places = byDate.map(({ forecast }) => forecast ?? 0);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const { milestone, baseline, forecast } of marks) {
      if (baseline === null || forecast === null) continue;
      expect(Math.sign(forecast - baseline)).toBe(
        Math.sign((milestone.forecast ?? 0) - (milestone.baseline ?? 0)),
      );
    }
    for (const place of [...places, ...timeline.ticks.map(({ x }) => x), timeline.status?.x ?? 0]) {
      expect(place).toBeGreaterThanOrEqual(TIMELINE.names);
      expect(place).toBeLessThanOrEqual(TIMELINE.width - TIMELINE.end);
    }
  });

  test('no two lines lie on each other, and all lie within the drawing', () => {
    const timeline = timelineOf(many(2), statusDay);
    const ys = timeline?.groups.flatMap(({ y, marks }) => [y, ...marks.map((mark) => mark.y)]) ?? [];
    expect(new Set(ys).size).toBe(ys.length);
    expect(Math.max(...ys)).toBeLessThan(timeline?.height ?? 0);
  });

  test('of more than fit on a page it draws those that need attention, and says how many there are', () => {
    const large = many(9);
    const timeline = timelineOf(large, statusDay);
    const dated = large.milestones?.filter(({ forecast, baseline }) => (forecast ?? baseline) !== null) ?? [];
    expect(timeline?.all).toBe(dated.length);
    expect(timeline?.drawn).toBeLessThan(dated.length);
    expect(timeline?.groups[0]?.project).toBe(
      large.projects.find(({ project }) => dated.some((each) => each.project === project))?.project,
    );
    // One page at the width of A4 less its margins.
    expect((timeline?.height ?? 0) / TIMELINE.width).toBeLessThan(250 / 182);
  });

  test('is left out where no milestone has a date', () => {
    expect(timelineOf({ ...report, milestones: [] }, statusDay)).toBeNull();
    expect(timelineOf({ ...report, milestones: null }, statusDay)).toBeNull();
  });

  test('one milestone without a status date has a place too', () => {
    const one = timelineOf({ ...report, milestones: report.milestones?.slice(0, 1) ?? null }, null);
    expect(one?.groups[0]?.marks[0]?.forecast).toBeGreaterThanOrEqual(TIMELINE.names);
  });
});
