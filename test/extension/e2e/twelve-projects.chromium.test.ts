import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workbookOfTables, writeWorkbook } from '../../../apps-script/local/workbook-file/write-workbook.js';
import type { ProjectReading } from '../../../extension/program/project-reading.js';
import { reportFormats } from '../../../extension/report/report-formats.js';
import type { PlanTables } from '../../../shared/plan/read-plan.js';
import { sampleProgram } from '../../../shared/sample/program.js';
import { SUMMARY_HEADER, type SummaryColumn, summaryRow } from '../../../shared/summary/summary-table.js';
import { type Cell, SerialDate, type Table } from '../../../shared/table/cell.js';
import { allPlans } from '../../fixtures/all-plans.js';
import { extensionInChromium, type RunningExtension } from '../../support/extension-in-chromium.js';
import { type GoogleStandIn, googleStandIn } from '../../support/google-stand-in.js';
import { idOf, linkOf } from '../../support/program-workbook.js';
import { inSheet, shown } from '../../support/sheet-functions.js';

/** Plans beside the sample's own, each with money, and what they are called in the program. */
const MORE: Readonly<Record<string, string>> = {
  'over-budget': 'Garden wall',
  german: 'Kassensystem',
  'earned-value-methods': 'Visitor centre',
  'resource-costs': 'Playground',
  'spent-without-progress': 'Archive move',
  'no-status-date': 'Payments gateway',
};

interface Project {
  readonly name: string;
  readonly id: string;
  readonly tables: PlanTables;
}

/** Under the name that the program gives it, in the program's currency. */
const named = (tables: PlanTables, name: string): PlanTables => ({
  ...tables,
  settings: [...(tables.settings ?? [['Setting', 'Value']]), ['Project', name], ['Currency', 'GBP']],
});

const PROJECTS: readonly Project[] = [
  ...sampleProgram.projects,
  ...allPlans.flatMap(({ name, tables }) => {
    const title = MORE[name];
    return title === undefined ? [] : [{ name: title, tables: named(tables, title) }];
  }),
].map(({ name, tables }, at) => ({ name, tables, id: idOf(`project${at}`) }));

const PROGRAM_TABLES = {
  projects: [['Project', 'Workbook'], ...PROJECTS.map(({ name, id }) => [name, linkOf(id)])] satisfies Table,
  rates: sampleProgram.ratesTable,
  settings: sampleProgram.settingsTable,
};

const summaryInSheet = ({ plan, ...others }: PlanTables): Cell[][] =>
  inSheet('PM_PROJECT_SUMMARY', plan, ...Object.values(others).filter((table) => table !== undefined));

const SUMMARIES = PROJECTS.map(({ tables }) => summaryInSheet(tables)[1] ?? []);

const METRICS = new Map(
  inSheet('PM_PROGRAM', [SUMMARY_HEADER, ...SUMMARIES], ...Object.values(PROGRAM_TABLES)).map(
    ([metric, value]) => [metric, value],
  ),
);

const HEALTH = new Map<Cell, string>([
  ['Green', 'On track'],
  ['Amber', 'At risk'],
  ['Red', 'Off track'],
  ['Grey', 'Unknown'],
]);

const COLUMNS = ['Health', 'Finish', 'BAC', 'EAC', 'CPI'] as const satisfies readonly SummaryColumn[];

type Figures = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** The cells of a sheet as the report writes them; a dash where the sheet has none. */
function written(cellOf: (column: (typeof COLUMNS)[number]) => Cell, locale: string): Figures {
  const { fullDate, whole, index } = reportFormats(locale);
  const finish = cellOf('Finish');
  const number = (column: 'BAC' | 'EAC' | 'CPI', format: (value: number) => string): string => {
    const value = cellOf(column);
    return typeof value === 'number' ? format(value) : '–';
  };
  return {
    Health: HEALTH.get(cellOf('Health')) ?? '',
    Finish: finish instanceof SerialDate ? fullDate(Math.floor(finish.serial)) : '–',
    BAC: number('BAC', whole),
    EAC: number('EAC', whole),
    CPI: number('CPI', index),
  };
}

/** A dash's own reason, which follows it, is left out. */
async function seen(locator: Locator): Promise<string> {
  const text = ((await locator.textContent()) ?? '').trim();
  return text.startsWith('–') ? '–' : text;
}

/** Health stands beside the figures, whose columns are finish, slip, budget, forecast, cost index and done. */
async function figuresOf(row: Locator, health: Locator): Promise<Figures> {
  const cells = row.locator('td.number .traced');
  return {
    Health: await seen(health),
    Finish: await seen(cells.nth(0)),
    BAC: await seen(cells.nth(2)),
    EAC: await seen(cells.nth(3)),
    CPI: await seen(cells.nth(4)),
  };
}

describe('a program workbook and twelve project workbooks', () => {
  let google: GoogleStandIn;
  let extension: RunningExtension;
  let popup: Page;
  let report: Page;

  beforeAll(async () => {
    google = await googleStandIn();
    const program = idOf('program');
    google.answer(program, { kind: 'workbook', bytes: writeWorkbook(workbookOfTables(PROGRAM_TABLES)) });
    for (const { id, tables } of PROJECTS) {
      google.answer(id, { kind: 'workbook', bytes: writeWorkbook(workbookOfTables({ ...tables })) });
    }
    extension = await extensionInChromium({ google });
    await extension.send({ type: 'add-sheet', address: { id: program, account: null }, title: 'Care' });
    popup = await extension.openPopup();
    await popup.locator('footer').filter({ hasText: '12 of 12 projects read' }).waitFor();
    const opened = extension.context.waitForEvent('page');
    await popup.getByRole('button', { name: 'Report', exact: true }).click();
    report = await opened;
    await report.locator('.projects tbody tr').first().waitFor();
  });

  afterAll(async () => {
    await extension.close();
    await google.close();
  });

  test('are a program of twelve in the sheet too, each counted', () => {
    expect(METRICS.get('Projects')).toBe(12);
    expect(METRICS.get('Left out')).toBe(0);
    expect(new Set(SUMMARIES.map((row) => row[SUMMARY_HEADER.indexOf('CPI')])).size).toBeGreaterThan(6);
  });

  test('are twelve rows in the popup, those on track folded', async () => {
    const onTrack = popup.getByRole('button', { name: 'On track' });
    if ((await onTrack.count()) > 0) await onTrack.click();
    await expect.poll(() => popup.locator('.project').count()).toBe(12);
    const names = await popup.locator('.project .name').allTextContents();
    expect(names.sort()).toEqual(PROJECTS.map(({ name }) => name).sort());
  });

  test.each(PROJECTS.map((project, at) => [project.name, project, SUMMARIES[at] ?? []] as const))(
    '%s is read to the last digit of PM_PROJECT_SUMMARY, and the report shows it',
    async (name, { id }, cells) => {
      // Only the browser knows where the workbook lies.
      const summary = { ...(await summaryInBrowser(id)), workbook: '' };
      expect(summaryRow(summary).map(shown)).toEqual(cells.map(shown));
      const row = report
        .locator('.projects tbody tr')
        .filter({ has: report.getByRole('rowheader', { name: new RegExp(`^${name}`) }) });
      const locale = (await report.locator('html').getAttribute('lang')) ?? '';
      expect(await figuresOf(row, row.locator('.health .word'))).toEqual(
        written((column) => cells[SUMMARY_HEADER.indexOf(column)] ?? null, locale),
      );
    },
  );

  test('come to the figures of PM_PROGRAM', async () => {
    const locale = (await report.locator('html').getAttribute('lang')) ?? '';
    expect(
      await figuresOf(report.locator('.projects tfoot tr'), report.locator('.verdict .health .word')),
    ).toEqual(written((column) => METRICS.get(column) ?? null, locale));
  });

  async function summaryInBrowser(id: string): Promise<NonNullable<ProjectReading['figures']>['summary']> {
    const kept = await extension.stored(`reading:${id}`);
    const { value } = kept as { value: ProjectReading };
    if (value.figures === null) throw new Error('The project was not read.');
    return value.figures.summary;
  }
});
