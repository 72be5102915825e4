/**
 * Schedules drawn as text, so that a test shows what it expects and a failing one shows both charts:
 *
 *     2027-03-01 | MTWTFSSMTWTFSS |
 *     Design     | XXXX           |
 *     Build      |     X..XXX     |
 *     Launch     |          *     |
 *
 * The first line names the first day and the weekdays from there on. A task is `X` on days it works, `.` on days
 * within it on which it does not; a milestone is `*`. Tasks that can have no dates have an empty line.
 */
import { expect } from 'vitest';
import { dateOf } from '../../shared/sample/drawn-table.js';
import type { Schedule, TaskSchedule } from '../../shared/schedule/schedule.js';
import { type Day, day, dayOf, minute } from '../../shared/time/minute.js';
import type { WorkingCalendar } from '../../shared/time/working-calendar.js';

const WEEKDAYS = 'SSMTWTF';
const DAY_ZERO = Date.UTC(1899, 11, 30);

export interface ChartTask {
  readonly name: string;
  /** The days, both inclusive; null where the line is empty. */
  readonly start: Day | null;
  readonly finish: Day | null;
  readonly milestone: boolean;
}

export interface Chart {
  readonly firstDay: Day;
  readonly dayCount: number;
  readonly tasks: readonly ChartTask[];
}

/** The days that a drawing says each task starts and finishes on. */
export function readChart(drawing: string): Chart {
  const [header, ...lines] = drawnLines(drawing);
  if (header === undefined) throw new Error('The chart is empty.');
  const firstDay = day(dateOf(header.name).serial);
  const dayCount = header.days.trimEnd().length;
  const weekdays = weekdaysFrom(firstDay, dayCount);
  if (header.days.trimEnd() !== weekdays)
    throw new Error(`From ${header.name} on the weekdays are ${weekdays}.`);
  return { firstDay, dayCount, tasks: lines.map((line) => readLine(line, firstDay)) };
}

interface Line {
  readonly name: string;
  readonly days: string;
}

function drawnLines(drawing: string): Line[] {
  const lines = drawing.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const [, name, days] = /^\s*(.*?)\s*\| (.*?)\s*\|?\s*$/.exec(line) ?? [];
    if (name === undefined || days === undefined) throw new Error(`Not a line of a chart: ${line}`);
    return { name, days };
  });
}

function readLine({ name, days }: Line, firstDay: Day): ChartTask {
  if (!/^ *(\*|X([X.]*X)?)? *$/.test(days)) throw new Error(`${name}: draw one bar of X and . or one *.`);
  const bar = days.trim();
  if (bar === '') return { name, start: null, finish: null, milestone: false };
  const start = firstDay + days.indexOf(bar);
  return { name, start: day(start), finish: day(start + bar.length - 1), milestone: bar === '*' };
}

/** Draws a schedule from a day on; the days are extended where a task lies outside them. */
export function drawSchedule(schedule: Schedule, from: { firstDay: Day; dayCount: number }): string {
  const bars = schedule.plan.tasks.map((task, index) => ({
    name: task.name,
    bar: barOf(schedule.tasks[index] ?? null, schedule.workingTimes[index] ?? null),
  }));
  const firstDay = Math.min(from.firstDay, ...bars.flatMap(({ bar }) => (bar === null ? [] : [bar.start])));
  const endDay = Math.max(
    from.firstDay + from.dayCount,
    ...bars.flatMap(({ bar }) => (bar === null ? [] : [bar.start + bar.drawn.length])),
  );
  const lines = bars.map(({ name, bar }) => ({
    name,
    days: bar === null ? '' : ' '.repeat(bar.start - firstDay) + bar.drawn,
  }));
  return layOut([{ name: isoOf(firstDay), days: weekdaysFrom(firstDay, endDay - firstDay) }, ...lines]);
}

function barOf(
  task: TaskSchedule | null,
  time: WorkingCalendar | null,
): { start: number; drawn: string } | null {
  if (task === null) return null;
  // A milestone at the end of a day's work belongs to that day, one at midnight to the day that begins.
  if (task.start === task.finish) return { start: dayOf(task.start), drawn: '*' };
  const start = dayOf(task.start);
  const last = dayOf(minute(task.finish - 1));
  const days = Array.from({ length: last - start + 1 }, (_, at) => day(start + at));
  const works = (of: Day): boolean => time === null || time.hoursOn(of).length > 0;
  return { start, drawn: days.map((of) => (of === start || of === last || works(of) ? 'X' : '.')).join('') };
}

function layOut(lines: readonly Line[]): string {
  const names = Math.max(...lines.map(({ name }) => name.length));
  const days = Math.max(...lines.map((line) => line.days.length));
  return lines.map((line) => `${line.name.padEnd(names)} | ${line.days.padEnd(days)} |`).join('\n');
}

const weekdaysFrom = (firstDay: number, count: number): string =>
  Array.from({ length: count }, (_, at) => WEEKDAYS[(firstDay + at) % 7]).join('');

const isoOf = (serial: number): string => new Date(DAY_ZERO + serial * 86_400_000).toISOString().slice(0, 10);

/** Fails with both charts where a schedule is not as drawn. */
export function expectChart(schedule: Schedule, drawing: string): void {
  const wanted = readChart(drawing);
  expect(drawSchedule(schedule, wanted)).toBe(layOut(drawnLines(drawing)));
}
