import { describe, expect, test } from 'vitest';
import { formatsOf } from '../../../extension/program/format.js';
import { composeReport } from '../../../extension/report/compose-report.js';
import { programTrace, projectTrace } from '../../../extension/trace/summary-trace.js';
import { english } from '../../support/popup-states.js';
import { reportSourceFromSheets } from '../../support/report-states.js';

const context = { words: english, formats: formatsOf(english.locale) };
const { source, keptOf } = reportSourceFromSheets(3);
const { report } = composeReport(source, english);
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

  test('a program figure names the projects that it is the sum of, and those it is without', () => {
    const { parts, note, how } = programTrace(report.program, 'forecast', context);
    const having = report.program.projects.filter((each) => each.estimateAtCompletion !== null);
    expect(parts.map(({ name }) => name)).toEqual(having.map(({ project }) => project));
    expect(how).toContain(`${having.length} projects in GBP`);
    for (const each of report.program.projects) {
      if (!having.includes(each)) expect(note).toContain(each.project);
    }
  });
});
