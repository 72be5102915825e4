import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../shared/table/cell.js';
import { COLUMNS, synonymsIn, TABLE_KINDS } from '../../shared/table/columns.js';
import { LANGUAGES, meaningOf } from '../../shared/table/dictionary.js';
import { foldHeader } from '../../shared/table/fold.js';
import { readHeader } from '../../shared/table/header.js';
import { problemText } from '../../shared/table/problem.js';

const columns = (...header: string[]) => readHeader([header], 'plan').columns;
const problems = (...rows: string[][]) => readHeader(rows, 'plan').problems;

describe('a header', () => {
  it('is the first row that is not blank', () => {
    expect(readHeader([[], ['', null], ['Task']], 'plan')).toMatchObject({ row: 2, columns: { Task: 0 } });
  });

  it('is found by name: any order, any extra columns', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...COLUMNS.plan, 'Colour', 'Remarks'], { minLength: 1 }), (header) => {
        const found = readHeader([header], 'plan').columns as Record<string, number>;
        header.forEach((name, position) => {
          expect(found[name]).toBe(['Colour', 'Remarks'].includes(name) ? undefined : position);
        });
      }),
    );
  });

  it('ignores case, spaces and punctuation, but not # and %', () => {
    expect(columns(' TASK_name ', 'start-DATE', 'Actual\nfinish', '#', '%')).toEqual({
      Task: 0,
      Start: 1,
      'Actual finish': 2,
      ID: 3,
      '% complete': 4,
    });
  });

  it('may name a unit in brackets', () => {
    const header = readHeader([['Task', 'Duration (hours)', 'Budget [EUR]', 'Finish (old)']], 'plan');
    expect(header.columns).toEqual({ Task: 0, Duration: 1, Budget: 2 });
    expect(header.units).toEqual({ Duration: 'h', Budget: 'EUR' });
  });

  it.each([
    [
      'Microsoft Project',
      [
        'ID',
        'Task_Name',
        'Duration',
        'Start_Date',
        'Finish_Date',
        'Predecessors',
        'Resource_Names',
        'Outline_Level',
      ],
    ],
    ['German', ['Nr.', 'Vorgangsname', 'Dauer', 'Anfang', 'Ende', 'Vorgänger', 'Ressourcennamen', 'Ebene']],
    [
      'Spanish',
      ['Núm.', 'Nombre de tarea', 'Duración', 'Comienzo', 'Fin', 'Predecesoras', 'Recursos', 'Nivel'],
    ],
    [
      'Portuguese',
      ['Número', 'Nome da tarefa', 'Duração', 'Início', 'Término', 'Predecessoras', 'Recursos', 'Nível'],
    ],
    ['French', ['N°', 'Nom de la tâche', 'Durée', 'Début', 'Fin', 'Prédécesseurs', 'Ressources', 'Niveau']],
    ['Japanese', ['番号', 'タスク名', '期間', '開始日', '終了日', '先行タスク', 'リソース名', 'レベル']],
  ])('is read in the words of %s', (_, header) => {
    expect(columns(...header)).toEqual({
      ID: 0,
      Task: 1,
      Duration: 2,
      Start: 3,
      Finish: 4,
      Predecessors: 5,
      Resources: 6,
      Level: 7,
    });
  });

  it('takes Due for the finish, and beside a finish for the deadline', () => {
    expect(columns('Task', 'Due')).toEqual({ Task: 0, Finish: 1 });
    expect(columns('Task', 'Due date', 'End')).toEqual({ Task: 0, Deadline: 1, Finish: 2 });
  });

  it('prefers a canonical name to a synonym and says which column is not read', () => {
    expect(columns('Cost', 'Task', 'Budget')).toEqual({ Budget: 2, Task: 1 });
    expect(problems(['Cost', 'Task', 'Budget'])).toMatchObject([
      { id: 'synonym-column-ignored', column: 'Budget', blocking: false },
    ]);
  });

  it('reports two columns with one meaning', () => {
    expect(problems(['Task', 'Duration', 'Duration'])).toMatchObject([
      { id: 'duplicate-column', column: 'Duration' },
    ]);
    expect(problems(['Activity', 'Task name'])).toMatchObject([
      { id: 'duplicate-column', message: '"Activity" and "Task name" both mean Task; the first is read.' },
    ]);
  });

  it('lets Settings name a header that is in no dictionary', () => {
    const table = [['Task', 'How many', 'Duration']];
    const header = readHeader(table, 'plan', new Map([['Duration', 'How many']]));
    expect(header.columns).toEqual({ Task: 0, Duration: 1 });
    const lost = readHeader(table, 'plan', new Map([['Budget', 'Price']]));
    expect(lost.problems).toMatchObject([{ id: 'column-setting-without-column', column: 'Budget' }]);
  });

  it('names the column that a misspelt header was meant to be, but not that of an unlike one', () => {
    expect(problems(['Task', 'Durration', 'Status', 'Late start'])).toMatchObject([
      { id: 'unknown-column', column: 'Duration', remedy: 'Did you mean "Duration"?' },
    ]);
  });

  it('says in one sentence where the header really is, or what it lacks', () => {
    expect(problems(['Project plan'], [], ['Task', 'Start']).map(problemText)).toEqual([
      'The plan begins with "Project plan", but its column names stand in row 3 of the range. Start the range at the row with the column names.',
    ]);
    expect(problems(['Taks', 'Start']).map(problemText)).toEqual([
      'Task: The plan has no Task column; its header row reads "Taks", "Start". Rename the column "Taks" to "Task".',
    ]);
    expect(problems([], ['']).map(({ id, blocking }) => [id, blocking])).toEqual([['no-header', true]]);
    expect(problems(['Task', 'Start'], ['Task name', 'Begin'])).toMatchObject([
      { id: 'second-header-row', row: 1 },
    ]);
  });
});

describe('the dictionary', () => {
  it.each([
    ['plan', 'ID', '#', 'No'],
    ['plan', 'Task', 'Task name', 'Activity', 'Name'],
    ['plan', 'Level', 'Outline level'],
    ['plan', 'Duration', 'Days'],
    ['plan', 'Work', 'Hours', 'Effort'],
    ['plan', 'Start', 'Start date'],
    ['plan', 'Finish', 'End', 'End date'],
    ['plan', 'Predecessors', 'Depends on', 'After'],
    ['plan', 'Resources', 'Assigned to', 'Owner', 'Who'],
    ['plan', '% complete', 'Progress', 'Done'],
    ['plan', 'Budget', 'Planned cost', 'Cost'],
    ['plan', 'Actual cost', 'Spent'],
    ['calendar', 'From', 'Date'],
    ['resources', 'Resource', 'Name'],
    ['goals', 'Goal', 'Metric'],
    ['actuals', 'Cost', 'Amount'],
    ['ledger', 'Date', 'Period'],
  ] as const)('of a %s has for %s: %s', (kind, name, ...words) => {
    for (const word of words) expect(meaningOf(kind, foldHeader(word))).toEqual({ name, rank: 'synonym' });
  });

  it('gives every canonical name its own meaning, in every kind of table', () => {
    for (const kind of TABLE_KINDS) {
      for (const name of COLUMNS[kind])
        expect(meaningOf(kind, foldHeader(name))).toEqual({ name, rank: 'canonical' });
    }
  });

  it('has no word twice for two columns of one kind in one language', () => {
    const twice: string[] = [];
    for (const language of LANGUAGES) {
      for (const [kind, byColumn] of Object.entries(language)) {
        const words = Object.values(byColumn as Record<string, string>).flatMap((list) => [
          ...new Set(synonymsIn(list).map(foldHeader)),
        ]);
        for (const [index, word] of words.entries())
          if (words.indexOf(word) !== index) twice.push(`${kind}: ${word}`);
      }
    }
    expect(twice).toEqual([]);
  });
});

describe('a column that Settings say is not read', () => {
  const found = (header: string[], ...ignored: string[]) =>
    readHeader([header], 'plan', new Map(ignored.map((name) => [name, 'not read'])));

  it('is a column like any other, and no problem', () => {
    const { columns, unknown, problems } = found(['Task', 'Cost', 'Days'], 'Budget');
    expect(columns).toEqual({ Task: 0, Duration: 2 });
    expect(unknown).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('stays so whatever its header is called in the dictionary', () => {
    expect(found(['Task', 'Start', 'Due'], 'Finish').columns).toEqual({ Task: 0, Start: 1 });
    expect(found(['Task', 'Start'], 'Start').problems).toEqual([]);
  });
});

it('a header named in Settings keeps the unit it carries', () => {
  const settings = new Map([['Duration', 'How long (h)']]);
  expect(readHeader([['Task', 'How long (h)']], 'plan', settings).units).toEqual({ Duration: 'h' });
});

it.each([
  'Fertig %',
  '% erledigt',
  'Fortschritt in %',
  '% avance',
  'Avance %',
  '% realizado',
  'Avancement %',
  '% terminé',
  '% réalisé',
  'Concluído %',
  'Done %',
])('"%s" is progress, whichever side its percent sign stands on', (name) => {
  expect(readHeader([['Task', name]], 'plan').columns).toEqual({ Task: 0, '% complete': 1 });
});

it('a percent sign makes no progress of another word', () => {
  expect(readHeader([['Task', 'Start %', '% cost', 'Discount %', '%']], 'plan').columns).toEqual({
    Task: 0,
    '% complete': 4,
  });
});

describe('what the cells tell where names leave it open', () => {
  const columnsOf = (...table: Cell[][]) => readHeader(table, 'plan').columns;

  it('takes numbers for codes where they stand as an outline does', () => {
    const plan = (numbers: readonly Cell[]) =>
      columnsOf(['Nr.', 'Task'], ...numbers.map((code) => [code, 'Dig']));
    expect(plan([1, 1.1, 1.2, 2])).toEqual({ WBS: 0, Task: 1 });
    expect(plan(['1.', '1.1', '1.1.1', '', '2'])).toEqual({ WBS: 0, Task: 1 });
    expect(plan([1, 2, 3])).toEqual({ ID: 0, Task: 1 });
    expect(plan([1, 2.5, 3])).toEqual({ ID: 0, Task: 1 });
    expect(plan([1.1, 1])).toEqual({ ID: 0, Task: 1 });
    expect(plan([1, 2, 3, '1.10'])).toEqual({ ID: 0, Task: 1 });
    expect(plan(['1', '1.1', '1.1.1', '1.2', '2', '2.1'])).toEqual({ WBS: 0, Task: 1 });
    expect(columnsOf(['ID', 'Task'], [1, 'Dig'], [1.1, 'Lay'])).toEqual({ ID: 0, Task: 1 });
    expect(columnsOf(['Nr.', 'WBS', 'Task'], [1, 1, 'Dig'], [1.1, 1.1, 'Lay'])).toEqual({
      ID: 0,
      WBS: 1,
      Task: 2,
    });
  });

  it('reads progress from the column that tells how much, not from checkboxes beside it', () => {
    expect(columnsOf(['Task', 'Done?', '% done'], ['Dig', false, 0.4])).toEqual({ Task: 0, '% complete': 2 });
    expect(columnsOf(['Task', 'Done?'], ['Dig', true])).toEqual({ Task: 0, '% complete': 1 });
    expect(columnsOf(['Task', 'Done', 'Progress'], ['Dig', true, false])).toEqual({
      Task: 0,
      '% complete': 1,
    });
  });
});

describe('a header that managers write in their own way', () => {
  const read = (...table: Cell[][]) => readHeader(table, 'plan');

  it('may say one thing in two languages, but not two things', () => {
    expect(columns('Aufgabe / Task', 'Beginn\nStart', 'Dauer / Duration (d)', 'Verantw. | Resp.')).toEqual({
      Task: 0,
      Start: 1,
      Duration: 2,
      Resources: 3,
    });
    expect(columns('Task / Days', 'Cost / unit', 'Name')).toEqual({ Task: 2 });
  });

  it('may carry units of money and of what a person does', () => {
    const header = ['タスク', '工数（人日）', 'Custo (R$)', 'Duration (calendar days)'];
    expect(read(header).columns).toEqual({ Task: 0, Work: 1, Budget: 2, Duration: 3 });
    expect(read(header).units).toEqual({ Work: 'd', Budget: 'R$', Duration: 'ed' });
    expect(read(['Task', 'Effort (PH)', 'Kosten (T€)']).units).toEqual({ Work: 'h', Budget: 'T€' });
    expect(columns('Task', 'Weeks')).toEqual({ Task: 0, Duration: 1 });
    expect(read(['Task', 'Weeks']).units).toEqual({ Duration: 'w' });
  });

  it('may have its units in a row of their own, where that row holds nothing else', () => {
    const header = ['Task', 'Duration', 'Cost'];
    expect(read(header, ['', '(months)', 'k€'], ['Dig', 3, 90]).units).toEqual({
      Duration: 'mo',
      Budget: 'k€',
    });
    expect(read(header, ['', 'months', 'late'], ['Dig', 3, 90]).units).toEqual({});
    expect(read(header, ['Dig', 'months', ''], ['Lay', 3, 90]).units).toEqual({});
  });

  it('has a limit for the finish only where nothing else tells how long a task takes', () => {
    expect(columns('Ação', 'Início', 'Prazo')).toEqual({ Task: 0, Start: 1, Finish: 2 });
    expect(columns('Aufgabe', 'Dauer', 'Frist')).toEqual({ Task: 0, Duration: 1, Deadline: 2 });
    expect(columns('Tâche', 'Fin', 'Échéance')).toEqual({ Task: 0, Finish: 1, Deadline: 2 });
  });

  it('has a day and no more for the start beside a length, else for the finish, where it holds dates', () => {
    expect(read(['Milestone', 'Date', 'Owner'], ['Opening', '2027-03-01', 'PM']).columns).toMatchObject({
      Task: 0,
      Finish: 1,
    });
    expect(read(['Fecha', 'Tarea', 'Días'], ['01/03/2027', 'Pintar', 2]).columns).toMatchObject({ Start: 0 });
    expect(read(['Task', 'Data', 'Owner'], ['Load', 'customers', 'PM']).columns).not.toHaveProperty('Finish');
    expect(columns('Task', 'Start', 'Date')).toEqual({ Task: 0, Start: 1 });
  });

  it('finds the names where several columns might hold them: short texts, not numbers or stories', () => {
    const story =
      'As a porter I want to see who is moved next, with bed and equipment, so that nobody waits.';
    expect(read(['Description', 'Title', 'Days'], [story, 'Patient list', 2]).columns).toEqual({
      Task: 1,
      Duration: 2,
    });
    expect(read(['Step', 'Action', 'Days'], [1, 'Dig', 2], [2, 'Lay', 1]).columns).toMatchObject({ Task: 1 });
    const trades: Cell[][] = [
      ['Gewerk', 'Leistung', 'Tage'],
      ['Rohbau', 'Platte', 2],
      ['Rohbau', 'Wand', 3],
    ];
    expect(read(...trades).columns).toMatchObject({ Task: 1 });
    expect(read(['Title', 'Description', 'Days'], ['Dig', 'By hand', 2]).problems).toEqual([]);
  });

  it('takes Actual for money only beside a budget, over amounts', () => {
    expect(read(['Task', 'Budget', 'Actual'], ['Dig', 500, '(20)']).columns).toHaveProperty('Actual cost', 2);
    expect(read(['Task', 'Budget', 'Actual'], ['Dig', 500, '40%']).columns).not.toHaveProperty('Actual cost');
    expect(read(['Task', 'Start', 'Actual'], ['Dig', '', 12]).columns).not.toHaveProperty('Actual cost');
  });

  it('takes Time over times of day for no duration', () => {
    expect(read(['Time', 'Task', 'Who'], ['14:00', 'Load in', 'Crew']).columns).not.toHaveProperty(
      'Duration',
    );
    expect(read(['Time', 'Task', 'Who'], ['2h', 'Load in', 'Crew']).columns).toHaveProperty('Duration', 0);
  });

  it('takes a Type that names no kind of task for a column of the manager’s own', () => {
    expect(read(['Task', 'Art'], ['Dig', 'Tiefbau'], ['Lay', 'Hochbau']).columns).toEqual({ Task: 0 });
    expect(read(['Task', 'Art'], ['Dig', 'Vorgang'], ['Opened', 'Meilenstein']).columns).toEqual({
      Task: 0,
      Type: 1,
    });
    expect(read(['Task', 'Type'], ['Dig', 'Civil']).columns).toEqual({ Task: 0, Type: 1 });
  });

  it('counts the estimates that Jira exports in seconds', () => {
    const units = (...estimates: Cell[]) =>
      read(['Summary', 'Assignee', 'Original estimate'], ...estimates.map((cell) => ['Dig', 'Dev', cell]))
        .units;
    expect(units(28800, 1800)).toEqual({ Work: 's' });
    expect(units(8, 40)).toEqual({});
    expect(units(28800, 8)).toEqual({});
  });

  it('takes a tick for progress', () => {
    expect(columns('☑', 'Task')).toEqual({ '% complete': 0, Task: 1 });
  });
});
