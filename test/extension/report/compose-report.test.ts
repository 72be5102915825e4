import { describe, expect, test } from 'vitest';
import { composeReport, stackedMilestones, statusDayOf } from '../../../extension/report/compose-report.js';
import { programReportFunction } from '../../../shared/functions/program-report-function.js';
import { executiveSections } from '../../../shared/report/executive-report-sections.js';
import { sampleProgram } from '../../../shared/sample/program.js';
import { SUMMARY_HEADER, summaryRow } from '../../../shared/summary/summary-table.js';
import { english } from '../../support/popup-states.js';
import { sampleReportSource } from '../../support/report-states.js';

const source = sampleReportSource(0);
const PEOPLE = 'People shared by projects';

describe('the report of a program', () => {
  test('says what PM_PROGRAM_REPORT says of the same tables', () => {
    const { report, faults } = composeReport(source, english);
    expect(faults).toEqual([]);
    const summaries = [...source.program.readings.values()].flatMap(({ figures }) => figures?.summary ?? []);
    const milestones = stackedMilestones(source.program);
    if (milestones === null) throw new Error('The sample has milestones.');
    const { projectsTable, ratesTable, settingsTable, objectivesTable, profitAndLossTable } = sampleProgram;
    const table = programReportFunction(
      [SUMMARY_HEADER, ...summaries.map(summaryRow)],
      projectsTable,
      ratesTable,
      settingsTable,
      objectivesTable,
      profitAndLossTable,
      sampleProgram.dependenciesTable,
      sampleProgram.risksTable,
      sampleProgram.weightsTable,
      sampleProgram.whatIfTable,
      milestones,
    );
    const lines = (name: string): unknown[] =>
      table.filter(([section]) => section === name).map(([, text]) => text);
    for (const { name, lines: own } of executiveSections(report)) {
      // Projects are shortened to their first reason.
      if (name !== 'Projects' && name !== PEOPLE) expect(own, name).toEqual(lines(name));
    }
    const names = executiveSections(report).map(({ name }) => name);
    // The projects' people stand in their own workbooks, which a sheet does not open.
    expect(names).toContain(PEOPLE);
    expect(names.filter((name) => name !== PEOPLE)).toEqual([
      ...new Set(table.slice(1).map(([section]) => section)),
    ]);
  });

  test('leaves out what it knows nothing of', () => {
    const { report } = composeReport(
      {
        ...source,
        kept: null,
        program: { ...source.program, workbook: { ...source.program.workbook, tables: {} } },
      },
      english,
    );
    expect(report.decisions).toBeNull();
    expect(report.profitAndLoss).toBeNull();
    expect(report.alignment).toBeNull();
    expect(report.changes).toBeNull();
    expect(report.milestones).not.toBeNull();
  });

  test('tells what has changed since the last report', () => {
    const { report } = composeReport(source, english);
    const [first, ...others] = report.program.projects;
    if (first?.estimateAtCompletion == null) throw new Error('The first sample project has a forecast.');
    const before = {
      ...first,
      health: 'Grey' as const,
      estimateAtCompletion: first.estimateAtCompletion - 500,
    };
    const last = { statusDay: 1, sentAt: 0, summaries: [before, ...others.slice(1)] };
    const { changes } = composeReport({ ...source, last }, english).report;
    expect(
      changes?.map(({ project, healthBefore, costMoved }) => [project, healthBefore, costMoved]),
    ).toEqual([
      [first.project, 'Grey', 500],
      [others[0]?.project, null, null],
    ]);
  });

  test('says why a project could not be read, in place of its reason and beside the sums', () => {
    const [entry] = source.program.entries;
    if (entry === undefined) throw new Error('The sample has projects.');
    const readings = new Map(source.program.readings).set(entry.id, {
      figures: null,
      readAt: null,
      failure: { kind: 'no-access' },
    });
    const { report } = composeReport({ ...source, program: { ...source.program, readings } }, english);
    const said = `You have no access to "${entry.title}".`;
    expect(report.projects.find(({ project }) => project === entry.title)?.reason).toBe(said);
    expect(report.program.leftOut).toContainEqual({ project: entry.title, why: said.slice(0, -1) });
  });

  test('one table that cannot be used takes no other section with it', () => {
    const broken = {
      ...source.kept,
      tables: {
        ...source.kept?.tables,
        ledger: [
          ['Line', 'Plan'],
          ['Labour', 5],
        ],
      },
    };
    const { report } = composeReport({ ...source, kept: broken as typeof source.kept }, english);
    expect(report.profitAndLoss).toBeNull();
    expect(report.risks).not.toBeNull();
    expect(report.alignment).not.toBeNull();
  });

  test('its day is the latest status date of its projects', () => {
    const { report } = composeReport(source, english);
    const latest = Math.max(...report.program.projects.flatMap(({ statusDate }) => statusDate ?? []));
    expect(statusDayOf(report)).toBe(Math.floor((latest - 1) / 1440));
  });
});
