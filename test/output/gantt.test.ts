import { describe, expect, it } from 'vitest';
import { ganttFunction } from '../../shared/functions/gantt-function.js';
import { SerialDate, type Table } from '../../shared/table/cell.js';

/** Monday 1 March 2027. */
const MONDAY = 46447;
const on = (day: number) => new SerialDate(MONDAY + day);

const SETTINGS: Table = [
  ['Setting', 'Value'],
  ['Project start', '2027-03-01'],
];
const at = (statusDate: string, ...more: [string, string][]): Table => [
  ...SETTINGS,
  ['Status date', statusDate],
  ...more,
];

/** The grid without its header, a text a row; `_` stands for nothing. */
function drawn(plan: Table, ...others: (Table | string)[]): string[] {
  return ganttFunction(plan, ...others)
    .slice(1)
    .map((row) => row.map((cell) => cell ?? '_').join(''));
}

describe('PM_GANTT', () => {
  it('draws bars under the days, weekends free', () => {
    const plan: Table = [
      ['ID', 'Task', 'Duration', 'Predecessors'],
      [1, 'Dig', 5, ''],
      [2, 'Rest', 2, ''],
      [3, 'Pour', 2, 1],
    ];
    const [header] = ganttFunction(plan, SETTINGS);
    expect(header).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8].map(on));
    expect(drawn(plan, SETTINGS)).toEqual(['ccccc..__', '==___..__', '_____..cc']);
  });

  it('shows what is done, whole periods only', () => {
    const plan: Table = [
      ['ID', 'Task', 'Duration', '% complete'],
      [1, 'Long', 5, 0.5],
      [2, 'Half', 4, 0.5],
      [3, 'All', 2, 1],
    ];
    // 2.5 days of 5 are done: the third day is not done as a whole.
    expect(drawn(plan, SETTINGS)).toEqual(['ddccc', '##==_', '##___']);
  });

  it('leaves a gap where unfinished work waits for the status date', () => {
    const plan: Table = [
      ['ID', 'Task', 'Duration', '% complete', 'Actual start'],
      [1, 'Slow', 3, 1 / 3, '2027-03-01'],
    ];
    expect(drawn(plan, at('2027-03-03'))).toEqual(['d__cc']);
    expect(drawn(plan, at('2027-03-03', ['Reschedule unfinished work', 'no']))).toEqual(['dcc']);
  });

  it('puts a milestone on its date and a deadline behind what else is there', () => {
    const plan: Table = [
      ['ID', 'Task', 'Duration', 'Predecessors', 'Deadline'],
      [1, 'Build', 2, '', '2027-03-02'],
      [2, 'Ready', 0, 1, '2027-03-04'],
      [3, 'Look', 3, '', '2027-03-06'],
    ];
    // Each deadline is behind what stands on its day: a bar, nothing, a weekend.
    expect(drawn(plan, SETTINGS)).toEqual(['cc!___.', '_m_!_.', 'ccc__.!']);
  });

  it('keeps a milestone one though its actual dates span the day', () => {
    const plan: Table = [
      ['ID', 'Task', 'Duration', 'Actual start', 'Actual finish'],
      [1, 'Signed', 0, '2027-03-02', '2027-03-02'],
      [2, 'Dig', 3, '', ''],
    ];
    expect(drawn(plan, SETTINGS)).toEqual(['_m_', 'ccc']);
  });

  it('shows what only the baseline had, and where a milestone was to be', () => {
    const plan: Table = [
      ['ID', 'Task', 'Duration', 'Start', 'Predecessors'],
      [1, 'Build', 2, '2027-03-03', ''],
      [2, 'Ready', 0, '', 1],
      [3, 'New', 1, '', ''],
    ];
    const baseline: Table = [
      ['ID', 'Task', 'Baseline start', 'Baseline finish', 'Baseline duration'],
      [1, 'Build', '2027-03-01', '2027-03-03', 3],
      [2, 'Ready', '', '2027-03-03', 0],
      [9, 'Gone', '2027-02-01', '2027-02-02', 2],
    ];
    expect(drawn(plan, SETTINGS, baseline)).toEqual(['bbcc', '__bm', '=___']);
    expect(drawn(plan, SETTINGS)).toEqual(['__cc', '___m', '=___']);
  });

  it('draws a summary as one bar, done by the progress of its tasks weighed by duration', () => {
    const plan: Table = [
      ['WBS', 'Task', 'Duration', 'Predecessors', '% complete'],
      ['1', 'Phase', '', '', ''],
      ['1.1', 'First', 1, '', 1],
      ['1.2', 'Second', 3, '1.1', 0],
    ];
    // One of four days is done.
    expect(drawn(plan, SETTINGS)).toEqual(['dccc', '#___', '_ccc']);
  });

  it('interrupts a bar where its people are away, and draws through the weekend what runs by the clock', () => {
    const plan: Table = [
      ['ID', 'Task', 'Duration', 'Start', 'Resources'],
      [1, 'Paint', 2, '2027-03-04', 'Ann'],
      [2, 'Dry', '4ed', '2027-03-05', ''],
    ];
    const away: Table = [
      ['Calendar', 'From', 'To'],
      ['Ann', '2027-03-05', ''],
    ];
    const resources: Table = [
      ['Resource', 'Rate'],
      ['Ann', 50],
    ];
    // Dry runs from the first minute of Friday to the last of Monday.
    expect(drawn(plan, SETTINGS, away, resources)).toEqual(['c...c', '_cccc']);
  });

  it('keeps to the rows of the plan: blank ones, ones above the header, ones without dates', () => {
    const plan: Table = [
      ['', '', ''],
      ['ID', 'Task', 'Duration'],
      [1, 'Good', 2],
      ['', '', ''],
      [2, 'Bad', 'soon'],
      ['', 'Total', 2],
    ];
    expect(ganttFunction(plan, SETTINGS)).toEqual([
      [null, null],
      [on(0), on(1)],
      ['c', 'c'],
      [null, null],
      [null, null],
      [null, null],
    ]);
    expect(ganttFunction([['Task'], ['No date']])).toEqual([[null], [null]]);
  });

  it('counts by week or month where asked, and takes wider periods where there would be more than 400', () => {
    const plan: Table = [
      ['ID', 'Task', 'Duration', '% complete'],
      [1, 'Work', 8, 0.75],
    ];
    // Six of eight days are done: the first week as a whole, the second not.
    expect(ganttFunction(plan, SETTINGS, 'week')).toEqual([
      [on(0), on(7)],
      ['d', 'c'],
    ]);
    expect(ganttFunction(plan, SETTINGS, 'Month')).toEqual([[on(0)], ['c']]);
    const long = (duration: string) =>
      ganttFunction(
        [
          ['Task', 'Duration'],
          ['Long', duration],
        ],
        SETTINGS,
      )[0];
    expect(long('401ed')).toHaveLength(58);
    // 3,500 days end on 29 September 2036.
    expect(long('500ew')).toHaveLength(115);
    // 20,000 days end in the last quarter of 2081.
    expect(long('20000ed')).toHaveLength(220);
    expect(() => ganttFunction(plan, SETTINGS, 'fortnight')).toThrow('PM_GANTT: "fortnight" is not a period');
  });
});
