/** Small Microsoft Project files for tests, written with only what a test is about. */

/** Elements from `Name: value` pairs. */
export const element = (name: string, values: Readonly<Record<string, string | number>>, more = ''): string =>
  `<${name}>${Object.entries(values)
    .map(([key, value]) => `<${key}>${value}</${key}>`)
    .join('')}${more}</${name}>`;

export const task = (uid: number, values: Readonly<Record<string, string | number>>, more = ''): string =>
  element(
    'Task',
    { UID: uid, ID: uid, Name: `Task ${uid}`, OutlineLevel: 1, Duration: 'PT8H0M0S', ...values },
    more,
  );

export const link = (uid: number, values: Readonly<Record<string, string | number>> = {}): string =>
  element('PredecessorLink', { PredecessorUID: uid, Type: 1, LinkLag: 0, LagFormat: 7, ...values });

export interface Parts {
  readonly options?: string;
  readonly calendars?: string;
  readonly tasks?: string;
  readonly resources?: string;
  readonly assignments?: string;
}

/** A project that starts on Monday 1 March 2027. */
export const projectFile = (parts: Parts): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<Project xmlns="http://schemas.microsoft.com/project">
<StartDate>2027-03-01T08:00:00</StartDate><CalendarUID>1</CalendarUID>${parts.options ?? ''}
<Calendars>${parts.calendars ?? element('Calendar', { UID: 1, Name: 'Standard', IsBaseCalendar: 1 })}</Calendars>
<Tasks>${parts.tasks ?? ''}</Tasks>
<Resources>${parts.resources ?? ''}</Resources>
<Assignments>${parts.assignments ?? ''}</Assignments>
</Project>`;

const workingTimes = (times: readonly (readonly [string, string])[]): string =>
  times.length === 0
    ? ''
    : `<WorkingTimes>${times
        .map(([FromTime, ToTime]) =>
          element('WorkingTime', { FromTime: `${FromTime}:00`, ToTime: `${ToTime}:00` }),
        )
        .join('')}</WorkingTimes>`;

export const weekDay = (type: number, ...times: readonly (readonly [string, string])[]): string =>
  element('WeekDay', { DayType: type, DayWorking: times.length > 0 ? 1 : 0 }, workingTimes(times));

/** An exception; without times nobody works. */
export const exception = (
  from: string,
  to: string,
  values: Readonly<Record<string, string | number>> = {},
  ...times: readonly (readonly [string, string])[]
): string =>
  `<Exception>${element('TimePeriod', { FromDate: `${from}T00:00:00`, ToDate: `${to}T23:59:00` })}${Object.entries(
    {
      DayWorking: times.length > 0 ? 1 : 0,
      ...values,
    },
  )
    .map(([key, value]) => `<${key}>${value}</${key}>`)
    .join('')}${workingTimes(times)}</Exception>`;
