import { describe, expect, test } from 'vitest';
import { formatsOf } from '../../../extension/program/format.js';
import { composeReport } from '../../../extension/report/compose-report.js';
import { programSources } from '../../../extension/trace/program-sources.js';
import { programTrace, projectTrace } from '../../../extension/trace/summary-trace.js';
import { sampleProgram as sample } from '../../../shared/sample/program.js';
import { english } from '../../support/popup-states.js';
import { reportSourceFromSheets } from '../../support/report-states.js';

const context = { words: english, formats: formatsOf(english.locale) };
const { source, keptOf } = reportSourceFromSheets(6);
const { report } = composeReport(source, english);
const sources = programSources(
  source.program,
  report.program,
  {
    tables: { rates: sample.ratesTable },
    places: { rates: { tab: 'Rates', top: 0, left: 0 } },
    url: 'https://docs.google.com/spreadsheets/d/program-workbook-0123456789/edit',
  },
  async (id) => keptOf(source.program.entries.find((each) => each.id === id)?.title ?? ''),
);
const clinic = report.program.projects.find(({ project }) => project === 'Harbour Street clinic');
if (clinic === undefined) throw new Error('The sample has a clinic.');

describe('where a figure comes from', () => {
  test('a project figure leads to the cells of its workbook', () => {
    const { cells, value } = projectTrace(clinic, 'spent', keptOf(clinic.project), '', context);
    expect(value).toBe(context.formats.exactMoney(clinic.actualCost ?? 0, 'GBP'));
    expect(cells.length).toBeGreaterThan(0);
    for (const { label, url } of cells) {
      expect(label).toMatch(/^Actuals![A-Z]+\d+:[A-Z]+\d+$/);
      expect(decodeURIComponent(url ?? '')).toBe(
        `${clinic.workbook}#range='Actuals'!${label.slice('Actuals!'.length)}`,
      );
    }
  });

  test('the cells named hold the figures: the column of actual cost adds up to what was spent', () => {
    const kept = keptOf(clinic.project);
    const { cells } = projectTrace(clinic, 'spent', kept, '', context);
    const table = kept?.tables.actuals ?? [];
    const columns = cells.map(({ label }) => (/!([A-Z])(\d+):/.exec(label)?.[1] ?? 'A').charCodeAt(0) - 65);
    const left = kept?.places.actuals?.left ?? 0;
    const header = table[0] ?? [];
    expect(columns.map((column) => header[column - left])).toContain('Cost');
  });

  test('a baseline takes the place of the typed budgets', () => {
    const { cells } = projectTrace(clinic, 'budget', keptOf(clinic.project), '', context);
    expect(cells.map(({ label }) => label.split('!')[0])).toEqual(['Baseline']);
  });

  test('without kept tables it leads to the workbook', () => {
    expect(projectTrace(clinic, 'finish', null, '', context).cells).toEqual([
      { label: 'Open the sheet', url: clinic.workbook },
    ]);
  });

  test('a program figure names the projects that it is the sum of, and those it is without', async () => {
    const { parts, note, how } = await programTrace(sources, 'forecast', context);
    const having = report.program.projects.filter((each) => each.estimateAtCompletion !== null);
    expect(parts.map(({ name }) => name)).toEqual(having.map(({ project }) => project));
    expect(how).toContain(`${having.length} projects in GBP`);
    for (const each of report.program.projects) {
      if (!having.includes(each)) expect(note).toContain(each.project);
    }
  });

  test('a part in another currency says its own amount, the rate, its date, and where the rate stands', async () => {
    const { parts, cells } = await programTrace(sources, 'budget', context);
    const imaging = parts.find(({ name }) => name === 'Mobile imaging unit');
    const own = report.program.projects.find(({ project }) => project === 'Mobile imaging unit');
    const budget = own?.budgetAtCompletion ?? 0;
    expect(own?.currency).toBe('EUR');
    expect(imaging?.value).toBe(context.formats.exactMoney(budget * 0.85, 'GBP'));
    expect(imaging?.converted?.label).toBe(
      `${context.formats.exactMoney(budget, 'EUR')} at 0.85, the rate of 4 Jan 2027`,
    );
    expect(decodeURIComponent(imaging?.converted?.url ?? '')).toMatch(/#range='Rates'!4:4$/);
    expect(cells.map(({ label }) => label)).toEqual(['Rates!A1:C4']);
    expect(parts.filter(({ converted }) => converted !== undefined)).toHaveLength(1);
  });

  test('each part of a program figure opens the cells of its own workbook', async () => {
    const { parts } = await programTrace(sources, 'spent', context);
    for (const { name, url } of parts) {
      expect(decodeURIComponent(url ?? ''), name).toMatch(/#range='Actuals'![A-Z]+\d+:[A-Z]+\d+$/);
    }
  });

  test('a ratio shows both of its sides for each project', async () => {
    const { parts } = await programTrace(sources, 'costIndex', context);
    const part = parts.find(({ name }) => name === clinic.project);
    expect(part?.value).toBe(
      [clinic.earnedValue, clinic.actualCost]
        .map((amount) => context.formats.exactMoney(amount ?? 0, 'GBP'))
        .join(' ÷ '),
    );
  });
});
