import { describe, expect, test } from 'vitest';
import { readPlan } from '../../shared/plan/read-plan.js';
import { collectProgress } from '../../shared/report/collect-progress.js';
import { lookAhead } from '../../shared/report/look-ahead.js';
import { schedulePlan } from '../../shared/schedule/schedule-plan.js';
import { type Cell, SerialDate, type Table } from '../../shared/table/cell.js';
import { readHeader } from '../../shared/table/header.js';

const FILLED = [
  'ID',
  'Task',
  'Known so far',
  '% complete',
  'Actual start',
  'Actual finish',
  'Remaining duration',
];

function collect(plan: Table, ...rows: Cell[][]) {
  const settings: Table = [
    ['Setting', 'Value'],
    ['Project start', '2026-03-02'],
  ];
  const read = readPlan({ plan, settings });
  const header = readHeader(plan, 'plan');
  const { changes, problems } = collectProgress({ plan: read, header, cells: plan }, [FILLED, ...rows]);
  return {
    changes: changes.map(({ task, column, before, after, cell }) => [task.id, column, before, after, cell]),
    problems,
  };
}

const PLAN: Table = [
  ['ID', 'Task', 'Duration', '% complete', 'Actual start', 'Actual finish', 'Remaining duration'],
  [1, 'Survey', 3, 0.5, '2026-03-02', '', ''],
  [2, 'Dredge', 10, '', '', '', '4d'],
];

describe('what was filled in', () => {
  test('is a change where it says otherwise than the plan, and nothing where it says the same', () => {
    expect(
      collect(
        PLAN,
        [1, 'Survey', 0.5, '50%', '2 Mar 2026', '2026-03-05', ''],
        [2, 'Dredge', '', 0.25, '', '', '32h'],
      ),
    ).toEqual({
      changes: [
        ['1', 'Actual finish', '', '5 Mar 2026', new SerialDate(46086)],
        ['2', '% complete', '', '25 %', 0.25],
      ],
      problems: [],
    });
  });

  test('is nothing where nothing is filled in, blank cells and notes included', () => {
    expect(
      collect(PLAN, [1, 'Survey', 0.5, '', '', '', ''], [], ['', 'Anything', '', '', '', '', '']),
    ).toEqual({
      changes: [],
      problems: [],
    });
  });

  test('finds its task by name where the ID moved, and says so where the task is gone', () => {
    const moved = collect(PLAN, [7, 'Dredge', '', '10%', '', '', ''], [8, 'Pave', '', '10%', '', '', '']);
    expect(moved.changes).toEqual([['2', '% complete', '', '10 %', 0.1]]);
    expect(moved.problems).toEqual([
      'Row 2 (Pave): the plan has no such task any more. Type the progress into the plan.',
    ]);
  });

  test('never lands on a summary task, nor on one of two with the same name', () => {
    const plan: Table = [
      ['WBS', 'Task', 'Duration', '% complete'],
      ['1', 'Phase', '', ''],
      ['1.1', 'Test', 2, ''],
      ['1.2', 'Test', 2, ''],
    ];
    const { changes, problems } = collect(
      plan,
      ['1', 'Phase', '', '50%'],
      ['9', 'Test', '', '50%'],
      ['1.2', 'Test', '', '50%'],
    );
    expect(changes).toEqual([['1.2', '% complete', '', '50 %', 0.5]]);
    expect(problems).toHaveLength(2);
  });
});

describe('what is written', () => {
  test('counts as the plan’s column counts', () => {
    const percents: Table = [
      ['ID', 'Task', 'Duration', '% complete', 'Remaining duration (h)'],
      [1, 'Survey', 3, 80, 8],
      [2, 'Dredge', 10, '', ''],
    ];
    expect(collect(percents, [2, 'Dredge', '', 0.25, '', '', 2]).changes).toEqual([
      ['2', '% complete', '', '25 %', 25],
      ['2', 'Remaining duration', '', '2d', '2d'],
    ]);
    const ticks: Table = [
      ['ID', 'Task', 'Duration', 'Done'],
      [1, 'Survey', 3, false],
      [2, 'Dredge', 10, false],
    ];
    const ticked = collect(ticks, [1, 'Survey', '', 1, '', '', ''], [2, 'Dredge', '', '50%', '', '', '']);
    expect(ticked.changes).toEqual([['1', '% complete', '0 %', '100 %', true]]);
    expect(ticked.problems).toEqual([
      'Row 2 (Dredge), % complete: The plan has a checkbox here, which cannot show 50 %. Fill in 0% or 100%.',
    ]);
  });

  test('is all of it where a percentage is 1, whatever else the column holds', () => {
    const { changes } = collect(PLAN, [1, 'Survey', '', 1, '', '', ''], [2, 'Dredge', '', 10, '', '', '']);
    expect(changes.map(([id, , before, after]) => [id, before, after])).toEqual([
      ['1', '50 %', '100 %'],
      ['2', '', '10 %'],
    ]);
  });

  test('needs its column in the plan, and says so once', () => {
    const bare: Table = [
      ['ID', 'Task', 'Duration'],
      [1, 'Survey', 3],
      [2, 'Dredge', 10],
    ];
    expect(collect(bare, [1, 'Survey', '', '50%', '', '', ''], [2, 'Dredge', '', '50%', '', '', ''])).toEqual(
      {
        changes: [],
        problems: ['The plan has no % complete column. Add one to collect what was filled in there.'],
      },
    );
  });

  test('is never what cannot be read', () => {
    expect(
      collect(PLAN, [1, 'Survey', '', 'most of it', '03/04/2026', 'soon', 'a while']).problems.map(
        (problem) => problem.replace(/:.*/, ''),
      ),
    ).toEqual([
      'Row 1 (Survey), % complete',
      'Row 1 (Survey), Actual start',
      'Row 1 (Survey), Actual finish',
      'Row 1 (Survey), Remaining duration',
    ]);
  });
});

describe('a look-ahead', () => {
  const plan: Table = [
    ['ID', 'Task', 'Duration', 'Predecessors', 'Resources', '% complete'],
    [1, 'Survey', 3, '', 'Surveyor', 1],
    [2, 'Dredge', 10, 1, 'Crane crew, Surveyor', ''],
    [3, 'Quay', 20, 2, 'Crane crew', ''],
    [4, 'Paint', 5, 1, '', ''],
  ];
  const ahead = (weeks: number) => {
    const settings: Table = [
      ['Setting', 'Value'],
      ['Project start', '2026-03-02'],
      ['Status date', '2026-03-06'],
    ];
    const read = readPlan({ plan, settings });
    return lookAhead(read, schedulePlan(read), weeks)?.people.map(({ assignee, tasks }) => [
      assignee,
      tasks.map((task) => read.tasks[task]?.id),
    ]);
  };

  test('gives each the unfinished work that begins in time, what nobody has last', () => {
    expect(ahead(1)).toEqual([
      ['Crane crew', ['2']],
      ['Surveyor', ['2']],
      ['', ['4']],
    ]);
    expect(ahead(3)?.[0]).toEqual(['Crane crew', ['2', '3']]);
  });

  test('is none where nothing has dates', () => {
    const read = readPlan({
      plan: [
        ['Task', 'Duration'],
        ['A', 'soon'],
      ],
    });
    expect(lookAhead(read, schedulePlan(read), 3)).toBeNull();
  });
});
