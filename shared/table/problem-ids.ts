/** The closed list of every problem Throughline reports: its name, its title, and what it concerns. */

/** What a kind of problem concerns: reading cells, the plan's logic, or its schedule. */
export type ProblemConcern =
  | 'header'
  | 'cell'
  | 'row'
  | 'settings'
  | 'calendar'
  | 'links'
  | 'levels'
  | 'schedule';

interface ProblemDescription {
  readonly title: string;
  readonly concerns: ProblemConcern;
}

export const PROBLEMS = {
  'no-header': { title: 'The table has no header', concerns: 'header' },
  'missing-column': { title: 'A needed column is missing', concerns: 'header' },
  'title-above-header': { title: 'A title stands where the header belongs', concerns: 'header' },
  'second-header-row': { title: 'A second header row', concerns: 'header' },
  'duplicate-column': { title: 'Two columns have one meaning', concerns: 'header' },
  'names-without-header': { title: 'Names in a column without a header', concerns: 'header' },
  'synonym-column-ignored': {
    title: 'A column is not read because another has its name',
    concerns: 'header',
  },
  'unknown-column': { title: 'A header looks misspelt', concerns: 'header' },
  'column-setting-without-column': { title: 'A Column setting names no header', concerns: 'settings' },
  'cell-error': { title: 'A cell holds an error', concerns: 'cell' },
  'not-a-date': { title: 'Not a date', concerns: 'cell' },
  'ambiguous-date': { title: 'A date with more than one reading', concerns: 'cell' },
  'not-a-duration': { title: 'Not a duration', concerns: 'cell' },
  'negative-duration': { title: 'A negative duration', concerns: 'cell' },
  'not-a-number': { title: 'Not a number', concerns: 'cell' },
  'ambiguous-number': { title: 'A number with more than one reading', concerns: 'cell' },
  'mixed-currencies': { title: 'Amounts in several currencies', concerns: 'cell' },
  'not-a-percentage': { title: 'Not a percentage', concerns: 'cell' },
  'percentage-out-of-range': { title: 'A percentage outside 0 to 100', concerns: 'cell' },
  'not-a-truth-value': { title: 'Neither yes nor no', concerns: 'cell' },
  'not-in-list': { title: 'Not one of the values this column takes', concerns: 'cell' },
  'not-working-hours': { title: 'Not working hours', concerns: 'cell' },
  'not-working-days': { title: 'Not days of the week', concerns: 'cell' },
  'not-a-resource': { title: 'Not a resource with its units', concerns: 'cell' },
  'not-a-link': { title: 'Not a predecessor', concerns: 'links' },
  'predecessor-format': {
    title: 'A predecessor that the spreadsheet took for a number or date',
    concerns: 'links',
  },
  'unknown-predecessor': { title: 'An unknown predecessor', concerns: 'links' },
  'ambiguous-predecessor': { title: 'A predecessor that fits more than one task', concerns: 'links' },
  'duplicate-predecessor': { title: 'A predecessor named twice', concerns: 'links' },
  'self-predecessor': { title: 'A task that waits for itself', concerns: 'links' },
  'summary-link': { title: 'A link that a summary task cannot have', concerns: 'links' },
  loop: { title: 'Tasks in a loop', concerns: 'links' },
  'duplicate-id': { title: 'An ID used twice', concerns: 'row' },
  'duplicate-wbs': { title: 'A WBS code used twice', concerns: 'levels' },
  'not-a-level': { title: 'Not a level', concerns: 'levels' },
  'order-dependent': { title: 'The plan relies on the order of its rows', concerns: 'levels' },
  'summary-typed-values': { title: 'Values typed on a summary task are not used', concerns: 'levels' },
  'missing-duration': { title: 'A duration is missing', concerns: 'row' },
  'finish-before-start': { title: 'A finish before its start', concerns: 'row' },
  'typed-date-mismatch': { title: 'Start, Finish and Duration do not agree', concerns: 'row' },
  'missing-constraint-date': { title: 'A constraint without its date', concerns: 'row' },
  'constraint-date-alone': { title: 'A constraint date without its constraint', concerns: 'row' },
  'missing-manual-dates': { title: 'A manual task without its dates', concerns: 'row' },
  'unordered-estimate': { title: 'Three-point estimates out of order', concerns: 'row' },
  'actual-in-future': { title: 'An actual date after the status date', concerns: 'row' },
  'unknown-task': { title: 'A task the plan does not have', concerns: 'row' },
  'missing-value': { title: 'A needed value is missing', concerns: 'row' },
  'unknown-resource': { title: 'A resource the Resources table lacks', concerns: 'row' },
  'duplicate-resource': { title: 'A resource listed twice', concerns: 'row' },
  'unknown-calendar': { title: 'An unknown calendar', concerns: 'calendar' },
  'calendar-without-work': { title: 'A calendar without working time', concerns: 'calendar' },
  'calendar-range-reversed': { title: 'A calendar entry that ends before it starts', concerns: 'calendar' },
  'unknown-setting': { title: 'An unknown setting', concerns: 'settings' },
  'duplicate-setting': { title: 'A setting given twice', concerns: 'settings' },
  'hard-date-conflict': { title: 'A hard date that cannot be met', concerns: 'schedule' },
  'no-start': { title: 'Nothing says when the project starts', concerns: 'schedule' },
  'date-out-of-range': { title: 'A date beyond what a spreadsheet can show', concerns: 'schedule' },
} as const satisfies Record<string, ProblemDescription>;

export type ProblemId = keyof typeof PROBLEMS;

export const PROBLEM_IDS = Object.keys(PROBLEMS) as readonly ProblemId[];
