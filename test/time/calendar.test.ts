/** Working calendars: named cases, and random ones against working minutes counted one by one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf } from '../../shared/sample/drawn-table.js';
import { CLOCK, createCalendar, intersectCalendars, worksAtAll } from '../../shared/time/calendar.js';
import { type Day, day, MINUTES_PER_DAY, type Minute, minute } from '../../shared/time/minute.js';
import type {
  CalendarException,
  WeeklyPattern,
  WorkingCalendar,
  WorkingHours,
} from '../../shared/time/working-calendar.js';

const at = (iso: string): Minute => {
  const [date = '', time = '00:00'] = iso.split(' ');
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return minute(dateOf(date).serial * MINUTES_PER_DAY + hours * 60 + minutes);
};

const dayOn = (iso: string): Day => day(dateOf(iso).serial);

const weekOf = (monday: readonly WorkingHours[], days = [1, 2, 3, 4, 5]): WeeklyPattern =>
  [0, 1, 2, 3, 4, 5, 6].map((weekday) => (days.includes(weekday) ? monday : [])) as unknown as WeeklyPattern;

const OFFICE: readonly WorkingHours[] = [
  { from: 480, to: 720 },
  { from: 780, to: 1020 },
];
const office = createCalendar('', weekOf(OFFICE));

describe('office hours', () => {
  it('count eight hours a day from Monday to Friday', () => {
    expect(office.workBetween(at('2027-03-01'), at('2027-03-08'))).toBe(5 * 480);
    expect(office.workBetween(at('2027-03-01 11:00'), at('2027-03-01 14:00'))).toBe(120);
    expect(office.workBetween(at('2027-03-05 16:00'), at('2027-03-08 09:00'))).toBe(120);
    expect(office.workBetween(at('2027-03-08 09:00'), at('2027-03-05 16:00'))).toBe(-120);
    expect(office.workBetween(at('2027-03-06'), at('2027-03-07'))).toBe(0);
  });

  it('finish at the earlier and start at the later form of a working moment', () => {
    expect(office.finishAfter(at('2027-03-05 13:00'), 240)).toBe(at('2027-03-05 17:00'));
    expect(office.startBefore(at('2027-03-08 12:00'), 240)).toBe(at('2027-03-08 08:00'));
    expect(office.finishAfter(at('2027-03-01 08:00'), 240)).toBe(at('2027-03-01 12:00'));
    expect(office.startBefore(at('2027-03-01 17:00'), 240)).toBe(at('2027-03-01 13:00'));
    expect(office.nextStart(at('2027-03-05 17:00'))).toBe(at('2027-03-08 08:00'));
    expect(office.previousFinish(at('2027-03-08 08:00'))).toBe(at('2027-03-05 17:00'));
  });

  it('leave a working moment as it is', () => {
    expect(office.nextStart(at('2027-03-01 08:00'))).toBe(at('2027-03-01 08:00'));
    expect(office.nextStart(at('2027-03-01 10:30'))).toBe(at('2027-03-01 10:30'));
    expect(office.previousFinish(at('2027-03-01 17:00'))).toBe(at('2027-03-01 17:00'));
    expect(office.finishAfter(at('2027-03-06'), 0)).toBe(at('2027-03-08 08:00'));
    expect(office.startBefore(at('2027-03-06'), 0)).toBe(at('2027-03-05 17:00'));
  });

  it('reach far back and far ahead', () => {
    // 2,600 weeks of five days are 13,000 days of work.
    expect(office.finishAfter(at('2027-03-01'), 13_000 * 480)).toBe(at('2076-12-25 17:00'));
    expect(office.startBefore(at('2076-12-25 17:00'), 13_000 * 480)).toBe(at('2027-03-01 08:00'));
    const fresh = createCalendar('', weekOf(OFFICE));
    expect(fresh.startBefore(at('2027-03-01 08:00'), 13_000 * 480)).toBe(at('1977-05-02 08:00'));
    expect(fresh.workBetween(at('1977-05-02'), at('2076-12-26'))).toBe(26_000 * 480);
    expect(fresh.hoursOn(dayOn('1950-01-02'))).toEqual(OFFICE);
    expect(fresh.hoursOn(dayOn('1950-01-01'))).toEqual([]);
  });

  it('answer the same whatever was asked before', () => {
    const asked = createCalendar('', weekOf(OFFICE));
    asked.finishAfter(at('2060-01-01'), 4800);
    asked.startBefore(at('1990-01-01'), 4800);
    expect(asked.finishAfter(at('2027-03-01'), 4800)).toBe(office.finishAfter(at('2027-03-01'), 4800));
  });
});

describe('exceptions', () => {
  const exceptions: readonly CalendarException[] = [
    { from: dayOn('2027-03-03'), to: dayOn('2027-03-04'), hours: [] },
    { from: dayOn('2027-03-06'), to: dayOn('2027-03-06'), hours: [{ from: 480, to: 720 }] },
  ];

  it('take days out and put days in', () => {
    const calendar = createCalendar('', weekOf(OFFICE), exceptions);
    expect(calendar.workBetween(at('2027-03-01'), at('2027-03-08'))).toBe(3 * 480 + 240);
    expect(calendar.finishAfter(at('2027-03-02 08:00'), 480 + 480 + 240)).toBe(at('2027-03-06 12:00'));
    expect(calendar.hoursOn(dayOn('2027-03-06'))).toEqual([{ from: 480, to: 720 }]);
  });

  it('give way to later ones for the same day', () => {
    const calendar = createCalendar('', weekOf(OFFICE), [
      ...exceptions,
      { from: dayOn('2027-03-04'), to: dayOn('2027-03-04'), hours: [{ from: 600, to: 660 }] },
    ]);
    expect(calendar.workBetween(at('2027-03-03'), at('2027-03-05'))).toBe(60);
  });
});

describe('a night shift', () => {
  const night = createCalendar('Night', weekOf([{ from: 1320, to: 1800 }]));

  it('works on past midnight, into a day that has no shift of its own', () => {
    expect(night.finishAfter(at('2027-03-05 22:00'), 480)).toBe(at('2027-03-06 06:00'));
    expect(night.nextStart(at('2027-03-06 03:00'))).toBe(at('2027-03-06 03:00'));
    expect(night.nextStart(at('2027-03-06 06:00'))).toBe(at('2027-03-08 22:00'));
    expect(night.startBefore(at('2027-03-06 06:00'), 480)).toBe(at('2027-03-05 22:00'));
    expect(night.hoursOn(dayOn('2027-03-06'))).toEqual([{ from: 0, to: 360 }]);
    expect(night.hoursOn(dayOn('2027-03-02'))).toEqual([
      { from: 0, to: 360 },
      { from: 1320, to: 1440 },
    ]);
  });

  it('ends in the morning of a holiday that it began before', () => {
    const calendar = createCalendar('Night', weekOf([{ from: 1320, to: 1800 }]), [
      { from: dayOn('2027-03-02'), to: dayOn('2027-03-02'), hours: [] },
    ]);
    expect(calendar.finishAfter(at('2027-03-01 22:00'), 481)).toBe(at('2027-03-03 22:01'));
  });
});

describe('round the clock', () => {
  const always = createCalendar('Always', weekOf([{ from: 0, to: 1440 }], [0, 1, 2, 3, 4, 5, 6]));

  it('is the same as elapsed time', () => {
    for (const calendar of [always, CLOCK]) {
      expect(calendar.finishAfter(at('2027-03-01 17:00'), 3 * 1440)).toBe(at('2027-03-04 17:00'));
      expect(calendar.startBefore(at('2027-03-04 17:00'), 3 * 1440)).toBe(at('2027-03-01 17:00'));
      expect(calendar.nextStart(at('2027-03-06'))).toBe(at('2027-03-06'));
      expect(calendar.previousFinish(at('2027-03-07'))).toBe(at('2027-03-07'));
      expect(calendar.workBetween(at('2027-03-01'), at('2027-03-08'))).toBe(7 * 1440);
    }
  });
});

describe('a calendar without work', () => {
  const idle = createCalendar('Idle', weekOf(OFFICE, []));

  it('is known as such, has no working time, and answers with a moment past the last day there is', () => {
    expect(worksAtAll(weekOf(OFFICE, []))).toBe(false);
    expect(worksAtAll(weekOf(OFFICE))).toBe(true);
    expect(idle.workBetween(at('2027-03-01'), at('2029-03-01'))).toBe(0);
    expect(idle.nextStart(at('2027-03-01'))).toBeGreaterThan(at('9999-12-31'));
    expect(idle.finishAfter(at('2027-03-01'), 480)).toBeGreaterThan(at('9999-12-31'));
    expect(idle.hoursOn(dayOn('2027-03-01'))).toEqual([]);
  });
});

describe('two calendars together', () => {
  it('work when both do', () => {
    const early = createCalendar('Early', weekOf([{ from: 360, to: 840 }], [1, 2, 3, 6]));
    const both = intersectCalendars(office, early);
    expect(both.hoursOn(dayOn('2027-03-01'))).toEqual([
      { from: 480, to: 720 },
      { from: 780, to: 840 },
    ]);
    expect(both.workBetween(at('2027-03-01'), at('2027-03-08'))).toBe(3 * 300);
    expect(both.finishAfter(at('2027-03-03 13:00'), 90)).toBe(at('2027-03-08 08:30'));
  });

  it('are one where they are the same', () => {
    expect(intersectCalendars(office, office)).toBe(office);
  });
});

/** Random calendars over five weeks, with the same as one truth value a minute. */
const WINDOW = { from: dayOn('2027-02-01'), days: 42 };
const INSIDE = { min: (WINDOW.from + 14) * MINUTES_PER_DAY, max: (WINDOW.from + 21) * MINUTES_PER_DAY };

const hours = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 9 })), { maxLength: 2 })
  .map((drawn) => {
    const sorted = [...drawn].sort((a, b) => a[0] - b[0]);
    const [first, second] = sorted.map(([from, length]) => ({ from: from * 60, to: (from + length) * 60 }));
    if (first === undefined) return [];
    return second === undefined || second.from < first.to ? [first] : [first, second];
  });

const drawnCalendar = fc.record({
  week: fc.tuple(hours, fc.constant(OFFICE), hours, hours, hours, hours, hours),
  exceptions: fc.array(
    fc.record({ from: fc.integer({ min: 0, max: 41 }), days: fc.integer({ min: 1, max: 4 }), hours }),
    { maxLength: 3 },
  ),
});

interface Counted {
  readonly calendar: WorkingCalendar;
  readonly works: (moment: number) => boolean;
}

function counted(drawn: typeof drawnCalendar extends fc.Arbitrary<infer Drawn> ? Drawn : never): Counted {
  const exceptions = drawn.exceptions.map((exception) => ({
    from: day(WINDOW.from + exception.from),
    to: day(WINDOW.from + exception.from + exception.days - 1),
    hours: exception.hours,
  }));
  const minutes = new Set<number>();
  for (let serial = WINDOW.from - 7; serial < WINDOW.from + WINDOW.days + 7; serial += 1) {
    const special = exceptions.filter(({ from, to }) => from <= serial && serial <= to).at(-1);
    const ofDay = special?.hours ?? drawn.week[(serial - 1) % 7] ?? [];
    for (const { from, to } of ofDay) {
      for (let each = from; each < to; each += 1) minutes.add(serial * MINUTES_PER_DAY + each);
    }
  }
  return {
    calendar: createCalendar('', drawn.week as WeeklyPattern, exceptions),
    works: (moment) => minutes.has(moment),
  };
}

const moments = fc.integer(INSIDE).map(minute);
const works = fc.integer({ min: 0, max: 1200 });

const check = (property: (counted: Counted, moment: Minute, work: number) => void): void =>
  fc.assert(
    fc.property(drawnCalendar, moments, works, (drawn, moment, work) =>
      property(counted(drawn), moment, work),
    ),
    { seed: 20270301, numRuns: 150 },
  );

describe('any calendar', () => {
  it('counts the minutes it works', () => {
    check(({ calendar, works }, moment, length) => {
      const between = Array.from({ length }, (_, each) => moment + each).filter(works).length;
      expect(calendar.workBetween(moment, minute(moment + length))).toBe(between);
    });
  });

  it('starts at the next minute it works, and finishes after the last', () => {
    check(({ calendar, works }, moment) => {
      let start: number = moment;
      while (!works(start)) start += 1;
      expect(calendar.nextStart(moment)).toBe(start);
      let finish: number = moment;
      while (!works(finish - 1)) finish -= 1;
      expect(calendar.previousFinish(moment)).toBe(finish);
    });
  });

  it('finishes work after as many minutes worked, and starts it as many before', () => {
    check(({ calendar, works }, moment, work) => {
      fc.pre(work > 0);
      let finish: number = moment;
      for (let done = 0; done < work; finish += 1) if (works(finish)) done += 1;
      expect(calendar.finishAfter(moment, work)).toBe(finish);
      let start: number = moment;
      for (let done = 0; done < work; start -= 1) if (works(start - 1)) done += 1;
      expect(calendar.startBefore(moment, work)).toBe(start);
    });
  });

  it('comes back where it began, in working time', () => {
    check(({ calendar }, moment, work) => {
      const finish = calendar.finishAfter(moment, work);
      expect(calendar.workBetween(moment, finish)).toBe(work);
      expect(calendar.startBefore(finish, work)).toBe(
        work === 0 ? calendar.previousFinish(moment) : calendar.nextStart(moment),
      );
      const start = calendar.startBefore(moment, work);
      expect(calendar.workBetween(start, moment)).toBe(work);
      expect(calendar.finishAfter(start, work)).toBe(
        work === 0 ? calendar.nextStart(start) : calendar.previousFinish(moment),
      );
    });
  });

  it('says on each day what hours it works', () => {
    check(({ calendar, works }, moment) => {
      const serial = Math.floor(moment / MINUTES_PER_DAY);
      const inHours = new Set<number>();
      for (const { from, to } of calendar.hoursOn(day(serial))) {
        for (let each = from; each < to; each += 1) inHours.add(each);
      }
      for (let each = 0; each < MINUTES_PER_DAY; each += 1) {
        if (works(serial * MINUTES_PER_DAY + each) !== inHours.has(each))
          expect.fail(`minute ${each} of ${serial}`);
      }
    });
  });

  it('together with another works when both do', () => {
    fc.assert(
      fc.property(drawnCalendar, drawnCalendar, moments, works, (one, other, moment, length) => {
        const [first, second] = [counted(one), counted(other)];
        const both = intersectCalendars(first.calendar, second.calendar);
        const between = Array.from({ length }, (_, each) => moment + each);
        const wanted = between.filter((each) => first.works(each) && second.works(each)).length;
        expect(both.workBetween(moment, minute(moment + length))).toBe(wanted);
      }),
      { seed: 20270301, numRuns: 150 },
    );
  });
});
