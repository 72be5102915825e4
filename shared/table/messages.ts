/** Every sentence the table readers say, in one place: what is wrong, and how to mend it. */

import type { ProblemId } from './problem-ids.js';
import { Fault, type Mend } from './reading.js';

const LONGEST_QUOTE = 60;

/** A text as it is quoted in a sentence, shortened where it is long. */
const quoted = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_QUOTE ? `"${line.slice(0, LONGEST_QUOTE - 1)}…"` : `"${line}"`;
};

/** `A, B or C`. */
const alternatives = (values: readonly string[]): string =>
  values.length < 2 ? (values[0] ?? '') : `${values.slice(0, -1).join(', ')} or ${values[values.length - 1]}`;

const didYouMean = (nearest: string | null, otherwise: string): string =>
  nearest === null ? otherwise : `Did you mean ${quoted(nearest)}?`;

const nearestMend = (from: string, nearest: string | null): Mend[] =>
  nearest === null ? [] : [{ from, to: nearest }];

const fault =
  (id: ProblemId, what: string, remedy: string) =>
  (text: string): Fault =>
    new Fault(id, `${quoted(text)} ${what}`, remedy);

const WRITE_DATE = 'Write it as 2026-03-31.';
const WRITE_DURATION = 'Write 3d, 4h or 2w.';
const WRITE_LINK = 'Write an ID, with a type and a lag where needed: 3, 3FS+2d or 5SS-1w.';
const WRITE_NUMBER = 'Write digits only, with a point for decimals.';

export const cellHoldsError = (text: string): Fault =>
  /^loading/i.test(text)
    ? new Fault(
        'cell-error',
        `The cell still says ${quoted(text)}.`,
        'Wait until it has loaded; if it stays, mend its formula.',
      )
    : new Fault('cell-error', `The cell holds the error ${text}.`, 'Mend its formula, or type the value.');

export const notADate = fault('not-a-date', 'is not a date.', WRITE_DATE);
/** A week, a month or a quarter where a day belongs. */
export const spanAsDate = (text: string, span: 'week' | 'month' | 'quarter'): Fault =>
  new Fault(
    'not-a-date',
    `${quoted(text)} is a ${span}, not a day.`,
    `Write its first or last day, as 2026-03-31.`,
  );
export const noSuchDay = fault('not-a-date', 'names a day that does not exist.', WRITE_DATE);
export const dateWithoutYear = fault('not-a-date', 'has no year.', WRITE_DATE);
export const timeWithoutDate = fault('not-a-date', 'is a time of day without a date.', WRITE_DATE);
export const dateWithZone = fault(
  'not-a-date',
  'is in a time zone of its own.',
  'Write it in local time, as 2026-03-31 08:00.',
);
export const wrongWeekday = (text: string, rightWeekday: string): Fault =>
  new Fault(
    'not-a-date',
    `${quoted(text)}: that day is a ${rightWeekday}.`,
    'Correct the weekday or the date.',
  );
export const ambiguousDate = (text: string, dayFirst: string, monthFirst: string, mixed: boolean): Fault =>
  new Fault(
    'ambiguous-date',
    mixed
      ? `${quoted(text)} can be ${dayFirst} or ${monthFirst}, and this column holds dates of both orders.`
      : `${quoted(text)} can be ${dayFirst} or ${monthFirst}.`,
    `Write it as ${dayFirst} or ${monthFirst}.`,
    [dayFirst, monthFirst].map((to) => ({ from: text, to })),
  );

export const notADuration = fault('not-a-duration', 'is not a duration.', WRITE_DURATION);
export const rangeAsDuration = (text: string): Fault =>
  new Fault(
    'not-a-duration',
    `${quoted(text)} is a range, not one duration.`,
    'Write one duration, and the range in columns Optimistic and Pessimistic.',
  );
export const dateAsDuration = (iso: string): Fault =>
  new Fault(
    'not-a-duration',
    `The cell holds the date ${iso}, not a duration.`,
    `Format the column as plain text, then ${WRITE_DURATION.charAt(0).toLowerCase()}${WRITE_DURATION.slice(1)}`,
  );
export const negativeDuration = fault('negative-duration', 'is a negative duration.', 'Write 0 or more.');

export const notANumber = fault('not-a-number', 'is not a number.', WRITE_NUMBER);
export const dateAsNumber = (iso: string): Fault =>
  new Fault(
    'not-a-number',
    `The cell holds the date ${iso}, not a number.`,
    'Format the cell as a number and type it again.',
  );
export const ambiguousNumber = (text: string, grouped: number, decimal: number): Fault =>
  new Fault(
    'ambiguous-number',
    `${quoted(text)} can be ${grouped} or ${decimal}.`,
    `Write ${grouped} or ${Number.isInteger(decimal) ? decimal : decimal.toFixed(4)}.`,
    [grouped, decimal].map((to) => ({ from: text, to: String(to) })),
  );

export const notAPercentage = fault('not-a-percentage', 'is not a percentage.', 'Write 50% or 0.5.');
export const crossBesideTicks = fault(
  'not-a-percentage',
  'beside ticks can be done or not done.',
  'Write a tick or 100% for what is done, and nothing or 0 for what is not.',
);
export const percentageOutOfRange = fault(
  'percentage-out-of-range',
  'is not between 0% and 100%.',
  'Write a percentage from 0% to 100%.',
);
export const notATruthValue = fault('not-a-truth-value', 'is neither yes nor no.', 'Write yes or no.');
export const notInList = (text: string, known: readonly string[], nearest: string | null): Fault =>
  new Fault(
    'not-in-list',
    `${quoted(text)} is not known here.`,
    didYouMean(nearest, `Write ${alternatives(known)}.`),
    nearestMend(text, nearest),
  );

export const notWorkingHours = fault(
  'not-working-hours',
  'is not working hours.',
  'Write 08:00-12:00, 13:00-17:00; or 0 for no work.',
);
export const notWorkingDays = fault(
  'not-working-days',
  'is not days of the week.',
  'Write Mon-Fri or Mon, Wed, Fri.',
);
export const notAResource = fault(
  'not-a-resource',
  'is not a resource with its units.',
  'Write Designer, Designer 50% or Crane [3].',
);

export const notALink = fault('not-a-link', 'is not a predecessor.', WRITE_LINK);
export const lagNotADuration = fault('not-a-link', 'is not a lag.', 'Write the lag as +2d, -1w or +50%.');
export const unknownPredecessor = (text: string, nearest: string | null): Fault =>
  new Fault(
    'unknown-predecessor',
    `${quoted(text)} is no task of this plan.`,
    didYouMean(nearest, 'Write the ID of a task of this plan.'),
    nearestMend(text, nearest),
  );
export const ambiguousPredecessor = (text: string): Fault =>
  new Fault(
    'ambiguous-predecessor',
    `${quoted(text)} fits more than one task.`,
    'Write the ID of the task that is meant.',
  );
export const reformattedPredecessor = (shown: string, what: 'number' | 'date'): Fault =>
  new Fault(
    'predecessor-format',
    `The spreadsheet has made the ${what} ${shown} of what was typed, and no task is called that.`,
    'Format the column as plain text and retype.',
  );

/** What is wrong and how to mend it, where the place is known by whoever reports it. */
export interface Advice {
  readonly message: string;
  readonly remedy: string;
  readonly mends?: readonly Mend[];
}

export const emptyTable = (title: string): Advice => ({
  message: `The ${title} is empty.`,
  remedy: 'Give a range whose first row holds the column names.',
});
export const missingColumn = (
  title: string,
  column: string,
  first: readonly string[],
  nearest: string | null,
): Advice => ({
  message: `The ${title} has no ${column} column; its header row reads ${first.map(quoted).join(', ')}.`,
  remedy:
    nearest === null
      ? `Name one column ${quoted(column)}, and start the range at the row with the column names.`
      : `Rename the column ${quoted(nearest)} to ${quoted(column)}.`,
});
export const titleAboveHeader = (title: string, first: string, row: number): Advice => ({
  message: `The ${title} begins with ${quoted(first)}, but its column names stand in row ${row} of the range.`,
  remedy: 'Start the range at the row with the column names.',
});
export const secondHeaderRow = (): Advice => ({
  message: 'The row holds column names again.',
  remedy: 'Keep one header row: put all column names into the first row and delete this one.',
});
export const duplicateColumn = (name: string, headers: readonly string[]): Advice => ({
  message:
    new Set(headers).size === 1
      ? sameHeaders(name, headers)
      : `${headers.map(quoted).join(' and ')} all mean ${name}; the first is read.`.replace(
          headers.length === 2 ? ' all mean ' : '\u0000',
          ' both mean ',
        ),
  remedy: 'Rename all but one of them.',
});
const sameHeaders = (name: string, headers: readonly string[]): string =>
  `${headers.length} columns are called ${quoted(headers[0] ?? '')}, which means ${name}; the first is read.`;
export const namesWithoutHeader = (names: readonly string[]): Advice => ({
  message: `${names.length} rows have no Task but a name in the column beside it, which has no header: ${quoted(names[0] ?? '')} and others. They are no tasks.`,
  remedy: 'Write these names into the Task column, indented by spaces under what they are part of.',
});
export const mixedCurrencies = (column: string, signs: readonly string[]): Advice => ({
  message: `The amounts of ${column} are in ${signs.slice(0, -1).join(', ')} and ${signs[signs.length - 1]}, and are added up as they stand.`,
  remedy: 'Write all of them in the currency of the Settings.',
});
export const ignoredSynonym = (name: string, header: string, used: string): Advice => ({
  message: `The column ${quoted(header)} also means ${name} and is not read, as there is ${quoted(used)}.`,
  remedy: `Rename ${quoted(header)} if it means something else, or delete it.`,
});
export const misspeltColumn = (header: string, nearest: string): Advice => ({
  message: `The column ${quoted(header)} is not known and not read.`,
  remedy: `Did you mean ${quoted(nearest)}?`,
  mends: nearestMend(header, nearest),
});
export const columnSettingWithoutColumn = (name: string, header: string): Advice => ({
  message: `The setting "Column ${name}" names the header ${quoted(header)}, which the table does not have.`,
  remedy: `Point it at the cell of the header that means ${name}.`,
});
export const unknownSetting = (key: string, nearest: string | null): Advice => ({
  message: `${quoted(key)} is no setting.`,
  remedy: didYouMean(nearest, 'Delete the row, or write the name of a setting.'),
  mends: nearestMend(key, nearest),
});
export const duplicateSetting = (key: string, first: number): Advice => ({
  message: `${quoted(key)} is already set in row ${first}, which holds.`,
  remedy: 'Delete one of the two rows.',
});
