/** A program workbook in a real spreadsheet: its projects arrive by IMPORTRANGE, and every figure follows from them. */
import { afterEach, describe, expect, it } from 'vitest';
import { inNode } from '../../apps-script/local/fake/in-node.js';
import { type LocalAppsScript, localAppsScript } from '../../apps-script/local/fake/index.js';

type Rows = readonly (readonly unknown[])[];

const PORTAL = 'https://docs.google.com/spreadsheets/d/portal/edit';
const BANK = 'https://docs.google.com/spreadsheets/d/bank/edit';

const PLANS: Readonly<Record<string, unknown[][]>> = {
  [PORTAL]: [
    ['ID', 'Task', 'Duration', 'Predecessors', 'Budget'],
    [1, 'Build', '5d', '', 1000],
    [2, 'Integration', 0, 1, ''],
  ],
  [BANK]: [
    ['ID', 'Task', 'Duration', 'Predecessors', 'Budget'],
    [1, 'Certify', '10d', '', 500],
    [2, 'Test slot', 0, 1, ''],
    [3, 'Gate 2: certified', 0, 1, ''],
  ],
};

/** A project's workbook as its manager has it: a plan that the add-on made. */
function projectBook(name: string, plan: unknown[][]): LocalAppsScript {
  const book = { name, tabs: [{ name: 'Plan', cells: plan as never }] };
  const host = localAppsScript({ ...inNode(), timeZone: 'Europe/Berlin', book });
  const ask = (request: object) => JSON.parse(String(host.ask('sidebarRequest', JSON.stringify(request))));
  const { reading } = ask({ ask: 'open' }).answer;
  ask({
    ask: 'apply',
    tab: reading.tab,
    choices: { answers: { project: name, projectStart: '2027-03-01' } },
  });
  return host;
}

const books = new Map<string, LocalAppsScript>([
  [PORTAL, projectBook('Portal', PLANS[PORTAL] ?? [])],
  [BANK, projectBook('Bank', PLANS[BANK] ?? [])],
]);

/** What Google hands from one workbook to another by the name of a range. */
const imported =
  (allowed: ReadonlySet<string>) =>
  (workbook: string, range: string): Rows | null =>
    allowed.has(workbook) ? (books.get(workbook)?.book.getRangeByName(range)?.getValues() ?? null) : null;

/** Each holds an engine of its own, which slows the next one down. */
const opened: LocalAppsScript[] = [];

afterEach(() => {
  for (const host of opened.splice(0)) host.engine.dispose();
});

function program(allowed: readonly string[]): LocalAppsScript {
  const host = localAppsScript({
    ...inNode(),
    timeZone: 'Europe/Berlin',
    book: { name: 'Customer portal 2027', tabs: [{ name: 'Sheet1', cells: [] }] },
    imported: imported(new Set(allowed)),
  });
  opened.push(host);
  host.run('newProgram');
  host.type('Projects', 2, 1, 'Portal');
  host.type('Projects', 2, 2, PORTAL);
  host.type('Projects', 3, 1, 'Bank');
  host.type('Projects', 3, 2, BANK);
  host.run('linkProjects');
  return host;
}

const shown = (host: LocalAppsScript, tab: string): string[][] =>
  host.book.getSheetByName(tab)?.getDataRange().getDisplayValues() ?? [];

const figure = (host: LocalAppsScript, metric: string): string | undefined =>
  shown(host, 'Dashboard').find(([name]) => name === metric)?.[1];

/** A program of many tabs is computed again at each step: slow machines need their time. */
const SLOW = { timeout: 240_000 };

describe('a portfolio', SLOW, () => {
  it('stacks programs as a program stacks projects, and one that still loads is Grey with those words', () => {
    const first = program([PORTAL, BANK]);
    const PROGRAM = 'https://docs.google.com/spreadsheets/d/program/edit';
    const portfolio = localAppsScript({
      ...inNode(),
      timeZone: 'Europe/Berlin',
      book: { name: 'Portfolio', tabs: [{ name: 'Sheet1', cells: [] }] },
      imported: (workbook, range) =>
        workbook === PROGRAM ? (first.book.getRangeByName(range)?.getValues() ?? null) : null,
    });
    opened.push(portfolio);
    portfolio.run('newProgram');
    portfolio.type('Projects', 2, 1, 'Customer portal 2027');
    portfolio.type('Projects', 2, 2, PROGRAM);
    portfolio.type('Projects', 3, 1, 'Warehouses');
    portfolio.type('Projects', 3, 2, BANK);
    portfolio.run('linkProjects');
    expect(figure(portfolio, 'Projects')).toBe('2');
    expect(figure(portfolio, 'BAC')).toBe('1,500');
    expect(figure(portfolio, 'Finish')).toBe('12 Mar 2027');
    portfolio.type('Summaries', 3, 2, 'Loading...');
    expect(shown(portfolio, 'Dashboard').find(([name]) => name === 'Left out')?.[2]).toBe(
      'Warehouses: its workbook is still loading',
    );
    expect(shown(portfolio, 'Dashboard').find(([name]) => name === 'Grey')?.[2]).toContain('Warehouses');
    expect(figure(portfolio, 'BAC')).toBe('1,500');
  });
});

describe('a program of two workbooks', SLOW, () => {
  it('shows no project called 0 for a workbook whose name is not written yet, and asks no department for it', () => {
    const host = program([PORTAL, BANK]);
    host.type('Projects', 3, 4, 'Digital');
    host.type('Projects', 3, 20, '4');
    expect(shown(host, 'Capacity').filter((row) => row[6] === 'Digital [4]')).toHaveLength(1);
    host.type('Projects', 3, 1, '');
    expect(shown(host, 'Summaries')[2]?.[0]).toBe('');
    expect(figure(host, 'Finish')).toBe('12 Mar 2027');
    expect(shown(host, 'Capacity').filter((row) => row[6] === 'Digital [4]')).toEqual([]);
  });

  it('says what to do where no amount is written yet, and shows its own summary in days and money', () => {
    const host = program([PORTAL, BANK]);
    expect(shown(host, 'Profit and loss by period')[2]?.[0]).toBe(
      'Write amounts in the Profit and loss tab.',
    );
    expect(shown(host, 'Dashboard')[1]?.slice(9, 14)).toEqual(['1 Mar 2027', '12 Mar 2027', '', '', '1,500']);
    host.type('Profit and loss', 2, 1, 'Portal');
    host.type('Profit and loss', 2, 2, '2027-03-31');
    host.type('Profit and loss', 2, 3, 'Labour');
    host.type('Profit and loss', 2, 4, 'cost');
    host.type('Profit and loss', 2, 5, '500');
    expect(shown(host, 'Profit and loss by period')[2]?.[0]).toBe('Line');
  });

  it('sums what the projects report', () => {
    const host = program([PORTAL, BANK]);
    expect(
      shown(host, 'Summaries')
        .slice(1, 3)
        .map(([name]) => name),
    ).toEqual(['Portal', 'Bank']);
    expect(figure(host, 'Projects')).toBe('2');
    expect(figure(host, 'BAC')).toBe('1,500');
    expect(figure(host, 'Finish')).toBe('12 Mar 2027');
  });

  it('stacks their milestones, and carries a dependency through them', () => {
    const host = program([PORTAL, BANK]);
    host.type('Dependencies', 2, 1, 'Bank');
    host.type('Dependencies', 2, 2, 'Test slot');
    host.type('Dependencies', 2, 3, 'Portal');
    host.type('Dependencies', 2, 4, 'Integration');
    const [header = [], row = []] = shown(host, 'Dependencies');
    expect(row[header.indexOf('Hits')]).toBe('Portal: Integration, 5 working days later');
  });

  it('shows a link that nobody has allowed as Grey with those words, and keeps the rest', () => {
    const host = program([PORTAL]);
    expect(figure(host, 'BAC')).toBe('1,000');
    expect(shown(host, 'Dashboard').find(([name]) => name === 'Grey')?.[2]).toContain('Bank');
    const left = shown(host, 'Dashboard').find(([name]) => name === 'Left out');
    expect(left?.[2]).toContain('Bank: its workbook is not linked yet');
  });

  it('answers what if: a project delayed, another cut, the program of today beside it', () => {
    const host = program([PORTAL, BANK]);
    const answer = (metric: string): string[] =>
      shown(host, 'What-if')
        .map((row) => row.slice(8, 16))
        .find(([name]) => name === metric) ?? [];
    const [value, note, changed] = [5, 6, 7];
    expect(answer('Finish').slice(0, 2)).toEqual(['Finish', '12 Mar 2027']);
    expect([answer('Finish')[value], answer('Finish')[changed]]).toEqual(['12 Mar 2027', '0']);
    host.type('What-if', 5, 1, 'delay');
    host.type('What-if', 5, 2, 'Portal');
    host.type('What-if', 5, 3, '10');
    // Portal ends on Friday 5 March; ten working days later is Friday 19 March, a week after the program's end.
    expect([answer('Finish')[value], answer('Finish')[changed]]).toEqual(['19 Mar 2027', '7']);
    expect(answer('Moved projects')[note]).toBe('Portal: 10 working days later');
    host.type('What-if', 6, 1, 'cut');
    host.type('What-if', 6, 2, 'Bank');
    expect([answer('BAC')[1], answer('BAC')[value], answer('BAC')[changed]]).toEqual([
      '1,500',
      '1,000',
      '-500',
    ]);
    expect(answer('Budget left')[1]).toBe('');
    host.type('Projects', 1, 30, '2000');
    expect(answer('Budget left')[1]).toBe('500');
    // What was spent on Bank is not known, so neither is what would be left without it.
    expect(answer('Budget left').slice(value, note + 1)).toEqual(['', 'no actual cost is known of Bank']);
  });

  it('sets what the projects ask of a department against its people, month by month', () => {
    const host = program([PORTAL, BANK]);
    for (const [row, capacity] of [
      [2, '2'],
      [3, '3'],
    ] as const) {
      host.type('Projects', row, 4, 'Digital');
      host.type('Projects', row, 20, capacity);
    }
    host.type('Capacity', 4, 1, 'Digital');
    host.type('Capacity', 4, 2, '4');
    const rows = shown(host, 'Capacity').map((row) => row.slice(8));
    // 2 people for 5 days and 3 for 10 are 40 of the 4 × 23 days of March 2027.
    expect(rows.find(([name]) => name === 'Digital')?.slice(0, 2)).toEqual(['Digital', '43%']);
    const [, overload] = rows.slice(rows.findIndex((row) => row.includes('Available')));
    expect(overload?.slice(0, 5)).toEqual(['Digital', '1 Mar 2027', '5 Mar 2027', '5', '4']);
  });

  it('shows stage gates on the Dashboard, as the report tells them', () => {
    const host = program([PORTAL, BANK]);
    const column = shown(host, 'Dashboard').map((row) => row[4]);
    expect(column[column.indexOf('Stage gates') + 1]).toBe(
      'Bank: 0 of 1 passed; next Gate 2: certified, forecast 12 Mar 2027.',
    );
  });

  it('discounts a ledger as the spreadsheet’s own XNPV does', () => {
    const host = program([]);
    const settings = shown(host, 'Settings');
    host.type('Settings', settings.findIndex(([key]) => key === 'Discount rate') + 1, 2, '10%');
    const amounts = [
      ['2027-01-01', 'Capex', 1000, -1000],
      ['2027-02-01', 'Revenue', 400, 400],
      ['2027-03-01', 'Benefit', 800, 800],
      ['2027-03-15', 'Opex', 110, -110],
    ] as const;
    const plain = host.book.insertSheet('Plain');
    amounts.forEach(([date, line, amount, signed], at) => {
      host.type('Profit and loss', at + 2, 2, date);
      host.type('Profit and loss', at + 2, 3, line);
      host.type('Profit and loss', at + 2, 5, String(amount));
      host.type('Plain', at + 1, 1, date);
      host.type('Plain', at + 1, 2, String(signed));
    });
    plain.getRange(6, 1).setFormula('=XNPV(10%, B1:B4, A1:A4)');
    const planned = (wanted: string): unknown => {
      const table = host.book.getSheetByName('Profit and loss by period')?.getDataRange().getValues() ?? [];
      const total = (table[2] ?? []).indexOf('Total');
      return table.find(([line, , figure]) => line === wanted && figure === 'Plan')?.[total];
    };
    const value = planned('NPV');
    expect(value).toBeCloseTo(Number(plain.getRange(6, 1).getValue()), 6);
    expect(value).toBeCloseTo(
      -1000 + 400 / 1.1 ** (31 / 365) + 800 / 1.1 ** (59 / 365) - 110 / 1.1 ** (73 / 365),
      6,
    );
    // On the Dashboard the outlook, each in its own format: income 400 + 800, cost 1,000 + 110.
    const headline = (): string[][] => {
      const lines = shown(host, 'Dashboard').map((line) => line.slice(0, 3));
      return lines.slice(lines.findIndex(([first]) => first?.startsWith('Profit and loss')));
    };
    expect(headline().slice(0, 9)).toEqual([
      ['Profit and loss', 'Outlook', 'Note'],
      ['Income', '1,200', ''],
      ['Cost', '1,110', ''],
      ['Margin', '90', ''],
      ['Margin %', '8%', ''],
      ['NPV', Number(value).toFixed(0), ''],
      ['ROI', '8%', ''],
      ['Benefit-cost ratio', '1.08', ''],
      ['Payback', '1 Mar 2027', ''],
    ]);
    // A row that cannot be read leaves the totals as they are, and is said.
    for (const [column, typed] of [
      [2, '2027-04-01'],
      [3, 'Revenue'],
      [5, 'about ten'],
    ] as const)
      host.type('Profit and loss', 8, column, typed);
    expect(headline()[1]).toEqual([
      'Income',
      '1,200',
      'not counted: see the end of Profit and loss by period',
    ]);
    // Of one project: income 400 and cost 1,000.
    host.type('Profit and loss', 2, 1, 'Portal');
    host.type('Profit and loss', 3, 1, 'Portal');
    host.type('Profit and loss by period', 1, 2, 'Portal');
    expect(planned('Margin')).toBe(-600);
    const texts = shown(host, 'Profit and loss by period');
    const text = (wanted: string) =>
      texts.find(([line, , figure]) => line === wanted && figure === 'Plan')?.[
        texts[2]?.indexOf('Total') ?? 0
      ];
    expect(['Cost', 'Margin', 'ROI'].map(text)).toEqual(['1,000', '-600', '-0.60']);
    expect(headline()[0]?.[0]).toBe('Profit and loss of Portal');
    expect(headline()[8]).toEqual(['Payback', '', 'not paid back by the last period']);
    expect(planned('Benefit')).toBeUndefined();
  });

  it('writes two custom-function calls on a tab at most, and goes again as a whole', () => {
    const host = program([PORTAL]);
    const calls = host.book.getSheets().map((sheet) => ({
      tab: sheet.getName(),
      calls: sheet
        .getDataRange()
        .getFormulas()
        .flat()
        .filter((formula) => /\bPM_/.test(formula)).length,
    }));
    expect(calls.filter((each) => each.calls > 2)).toEqual([]);
    host.run('undoLast');
    host.run('undoLast');
    expect(host.book.getSheets().map((sheet) => sheet.getName())).toEqual(['Sheet1']);
    expect(host.book.getNamedRanges()).toEqual([]);
  });

  it('tells the sidebar what needs attention', () => {
    const host = program([PORTAL]);
    const reply = JSON.parse(String(host.ask('sidebarRequest', '{"ask":"open"}')));
    expect(reply.answer).toMatchObject({ showing: 'program', program: { name: 'Customer portal 2027' } });
    expect(reply.answer.program.attention.map(({ project }: { project: string }) => project)).toContain(
      'Bank',
    );
  });

  it('is a project to the program above it: portfolios read its summary by the same name', () => {
    const host = program([PORTAL, BANK]);
    const [header = [], row = []] = host.book.getRangeByName('Throughline_Summary')?.getValues() ?? [];
    expect(row[header.indexOf('BAC')]).toBe(1500);
    expect(row[header.indexOf('Project')]).toBe('Customer portal 2027');
  });
});

it('refuses to link where no address is given, in one sentence', SLOW, () => {
  const host = localAppsScript({
    ...inNode(),
    book: { name: 'Program', tabs: [{ name: 'Sheet1', cells: [] }] },
  });
  host.run('linkProjects');
  host.run('newProgram');
  host.run('linkProjects');
  expect(host.shown.alerts.map(({ text }) => text)).toEqual([
    'This workbook is no program yet. Choose New program.',
    'No project has a workbook. Paste the address of its spreadsheet under Workbook in Projects.',
  ]);
});
