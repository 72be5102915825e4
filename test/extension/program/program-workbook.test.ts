import { describe, expect, test } from 'vitest';
import {
  FormulaCell,
  packParts,
  type WrittenWorkbook,
  workbookParts,
  writeWorkbook,
} from '../../../apps-script/local/workbook-file/write-workbook.js';
import { programIn } from '../../../extension/program/program-workbook.js';
import { readXlsx } from '../../../extension/sources/workbook/xlsx.js';
import { sampleProgram } from '../../../shared/sample/program.js';
import { idOf, linkOf, PROJECTS, programWorkbook } from '../../support/program-workbook.js';

const read = (written: WrittenWorkbook, account: string | null = null) =>
  programIn(readXlsx(writeWorkbook(written), 'Program', 'https://docs.google.com/x/edit'), account);

const HEADER = ['Project', 'Workbook', 'Department'];

const listing = (...rows: (readonly (string | FormulaCell)[])[]): WrittenWorkbook => ({
  tabs: [{ name: 'Projects', cells: [HEADER, ...rows] }],
});

describe('a program in a workbook', () => {
  test('knows an objective whose name holds a percentage by its table', () => {
    const program = read({
      tabs: [
        {
          name: 'Projects',
          cells: [
            ['Project', 'Workbook', 'Objective'],
            ['Care', linkOf(idOf('care')), 'Cut churn by 20%'],
          ],
        },
        {
          name: 'Objectives',
          cells: [
            ['Objective', 'Weight'],
            ['Cut churn by 20%', 1],
          ],
        },
      ],
    });
    expect(program?.listed[0]?.entry.listed?.objectives).toEqual(['Cut churn by 20%']);
  });

  test('brings its projects with their workbooks, and keeps its other tables', () => {
    const program = read(programWorkbook());
    expect(program?.listed.map(({ entry }) => [entry.id, entry.title])).toEqual(
      sampleProgram.projects.map(({ name }) => [PROJECTS.find((each) => each.name === name)?.id, name]),
    );
    expect(program?.listed[0]?.entry.listed).toEqual({
      department: 'Estates',
      objectives: ['Care within thirty minutes'],
      stage: 'Delivery',
    });
    expect(Object.keys(program?.tables ?? {}).sort()).toEqual([
      'dependencies',
      'ledger',
      'objectives',
      'projects',
      'rates',
      'risks',
      'settings',
      'weights',
      'whatIf',
    ]);
    expect(program?.places.ledger).toEqual({ tab: 'Ledger', top: 0, left: 0 });
  });

  test('is found by its header too, but a workbook with a plan is a project', () => {
    expect(read(listing(['A', linkOf(idOf('a')), 'Digital']))?.listed).toHaveLength(1);
    const plan = {
      name: 'Plan',
      cells: [
        ['Task', 'Duration'],
        ['Design', 3],
      ],
    };
    const both = listing(['A', linkOf(idOf('a')), 'Digital']);
    expect(read({ tabs: [plan, ...both.tabs] })).toBeNull();
    expect(read({ tabs: [plan] })).toBeNull();
    expect(
      read({
        tabs: [
          {
            name: 'Notes',
            cells: [
              ['Project', 'Note'],
              ['A', 'B'],
            ],
          },
        ],
      }),
    ).toBeNull();
  });

  test('says of a row why it leads to no workbook, and passes over blank and total rows', () => {
    const program = read(
      listing(
        ['No link', '', ''],
        ['', '', ''],
        ['Other link', 'https://example.org/plan', ''],
        ['Bare ID', idOf('a-bare-identifier'), ''],
        ['Total', '', ''],
      ),
    );
    expect(program?.listed.map(({ entry, failure }) => [entry.title, failure])).toEqual([
      ['No link', { kind: 'not-linked' }],
      ['Other link', { kind: 'not-a-link', text: 'https://example.org/plan' }],
      ['Bare ID', null],
    ]);
  });

  test('follows links that lie behind another text', () => {
    const id = idOf('formula');
    const formula = new FormulaCell(`HYPERLINK("${linkOf(id)}", "Clinic plan")`, 'Clinic plan');
    expect(read(listing(['By formula', formula, '']))?.listed[0]?.entry.id).toBe(id);
    const parts = workbookParts(listing(['By hyperlink', 'Clinic plan', '']));
    const sheet = 'xl/worksheets/sheet1.xml';
    parts[sheet] = (parts[sheet] ?? '').replace(
      '</worksheet>',
      '<hyperlinks><hyperlink r:id="rId1" ref="B2"/></hyperlinks></worksheet>',
    );
    parts['xl/worksheets/_rels/sheet1.xml.rels'] =
      `<Relationships><Relationship Id="rId1" Target="${linkOf(idOf('linked'))}" TargetMode="External"/></Relationships>`;
    const workbook = readXlsx(packParts(parts), 'Program', null);
    expect(programIn(workbook, null)?.listed[0]?.entry.id).toBe(idOf('linked'));
  });

  test('is read with the account of its own address; else with the one that a link names', () => {
    const program = listing(['A', linkOf(idOf('a'), '/u/2'), '']);
    const accountIn = (account: string | null) => {
      const place = read(program, account)?.listed[0]?.entry.place;
      return place?.type === 'google' ? place.address.account : undefined;
    };
    expect(accountIn('1')).toBe('1');
    expect(accountIn(null)).toBe('2');
  });

  test('may list a workbook twice: both rows stay, each with an id of its own', () => {
    const link = linkOf(idOf('a'));
    const ids = read(listing(['A', link, ''], ['B', link, '']))?.listed.map(({ entry }) => entry.id) ?? [];
    expect(new Set(ids).size).toBe(2);
  });
});
