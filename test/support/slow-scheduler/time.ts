/** Working time counted the plain way, day after day, as a second opinion on the calendars' own arithmetic. */
import type { Plan, Task } from '../../../shared/plan/plan.js';
import { day } from '../../../shared/time/minute.js';
import type { WorkingCalendar, WorkingHours } from '../../../shared/time/working-calendar.js';

const DAY = 1440;
/** No plan of the tests reaches this far; a calendar that never works would otherwise be searched for ever. */
const MOST_DAYS = 4000;

export interface SlowTime {
  /** Working minutes from `from` to `to`; negative where `to` is earlier. */
  between(from: number, to: number): number;
  /** The moment itself where work goes on from it, else the next one at which it does. */
  nextStart(from: number): number;
  /** The moment itself where work goes on up to it, else the last one before at which it did. */
  previousFinish(to: number): number;
  /** The first moment at which so much is done. */
  finishAfter(from: number, work: number): number;
  /** The last moment from which so much can be done. */
  startBefore(to: number, work: number): number;
}

type HoursOfDay = (serial: number) => readonly WorkingHours[];

/** One calendar, or what several have in common. */
function countedDaily(hoursOfDay: HoursOfDay): SlowTime {
  const time: SlowTime = {
    between(from, to) {
      if (to < from) return 0 - time.between(to, from);
      let sum = 0;
      for (let serial = Math.floor(from / DAY); serial * DAY < to; serial += 1) {
        for (const hours of hoursOfDay(serial)) {
          const start = Math.max(from, serial * DAY + hours.from);
          const finish = Math.min(to, serial * DAY + hours.to);
          if (finish > start) sum += finish - start;
        }
      }
      return sum;
    },
    nextStart(from) {
      const first = Math.floor(from / DAY);
      for (let serial = first; serial < first + MOST_DAYS; serial += 1) {
        for (const hours of hoursOfDay(serial)) {
          if (serial * DAY + hours.to > from) return Math.max(from, serial * DAY + hours.from);
        }
      }
      throw new Error('A calendar of this plan never works.');
    },
    previousFinish(to) {
      const last = Math.floor(to / DAY);
      for (let serial = last; serial > last - MOST_DAYS; serial -= 1) {
        for (const hours of [...hoursOfDay(serial)].reverse()) {
          if (serial * DAY + hours.from < to) return Math.min(to, serial * DAY + hours.to);
        }
      }
      throw new Error('A calendar of this plan never works.');
    },
    finishAfter(from, work) {
      let at = time.nextStart(from);
      let left = work;
      while (left > 0) {
        const start = time.nextStart(at);
        const serial = Math.floor(start / DAY);
        const hours = hoursOfDay(serial).find((each) => serial * DAY + each.to > start) as WorkingHours;
        const done = Math.min(left, serial * DAY + hours.to - start);
        at = start + done;
        left -= done;
      }
      return at;
    },
    startBefore(to, work) {
      let at = time.previousFinish(to);
      let left = work;
      while (left > 0) {
        const finish = time.previousFinish(at);
        const serial = Math.ceil(finish / DAY) - 1;
        const hours = [...hoursOfDay(serial)]
          .reverse()
          .find((each) => serial * DAY + each.from < finish) as WorkingHours;
        const done = Math.min(left, finish - serial * DAY - hours.from);
        at = finish - done;
        left -= done;
      }
      return at;
    },
  };
  return time;
}

/** Elapsed time: every minute counts. */
const CLOCK_TIME: SlowTime = {
  between: (from, to) => to - from,
  nextStart: (from) => from,
  previousFinish: (to) => to,
  finishAfter: (from, work) => from + work,
  startBefore: (to, work) => to - work,
};

/** Several assignments: from the first one's start to the last one's finish, each working the whole duration. */
function ofAssignments(times: readonly SlowTime[]): SlowTime {
  const least = (of: (time: SlowTime) => number): number => Math.min(...times.map(of));
  const most = (of: (time: SlowTime) => number): number => Math.max(...times.map(of));
  return {
    // Decision: a delay counts as long as it is for whoever loses least working time by it.
    between: (from, to) =>
      to < from ? most((time) => time.between(from, to)) : least((time) => time.between(from, to)),
    nextStart: (from) => least((time) => time.nextStart(from)),
    previousFinish: (to) => most((time) => time.previousFinish(to)),
    finishAfter: (from, work) =>
      work === 0 ? least((time) => time.nextStart(from)) : most((time) => time.finishAfter(from, work)),
    startBefore: (to, work) =>
      work === 0 ? most((time) => time.previousFinish(to)) : least((time) => time.startBefore(to, work)),
  };
}

const common = (one: WorkingCalendar, other: WorkingCalendar | null): HoursOfDay => {
  if (other === null) return (serial) => one.hoursOn(day(serial));
  return (serial) =>
    one
      .hoursOn(day(serial))
      .flatMap((a) =>
        other.hoursOn(day(serial)).map((b) => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) })),
      )
      .filter(({ from, to }) => from < to);
};

export const timeOfCalendar = (calendar: WorkingCalendar): SlowTime => countedDaily(common(calendar, null));

/** When a task is worked on: its resources' calendars, each together with its own; without resources its own, else the project's. */
export function timeOfTask(plan: Plan, task: Task): SlowTime {
  if (task.duration?.elapsed) return CLOCK_TIME;
  const workers = task.assignments.flatMap(({ resource }) => (resource?.type === 'work' ? [resource] : []));
  if (workers.length === 0) return timeOfCalendar(task.calendar ?? plan.calendar);
  return ofAssignments(workers.map((worker) => countedDaily(common(worker.calendar, task.calendar))));
}
