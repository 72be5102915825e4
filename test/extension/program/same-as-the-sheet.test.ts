import { describe, expect, test } from 'vitest';
import { workbookOfTables, writeWorkbook } from '../../../apps-script/local/workbook-file/write-workbook.js';
import { readProject } from '../../../extension/program/read-project.js';
import { readXlsx } from '../../../extension/sources/workbook/xlsx.js';
import type { PlanTables } from '../../../shared/plan/read-plan.js';
import { sampleProgram } from '../../../shared/sample/program.js';
import { summaryRow } from '../../../shared/summary/summary-table.js';
import type { Table } from '../../../shared/table/cell.js';
import { allPlans } from '../../fixtures/all-plans.js';
import { inSheet, shown } from '../../support/sheet-functions.js';

function summaryInSheet({ plan, ...others }: PlanTables): unknown[] {
  const given = Object.values(others).filter((table): table is Table => table !== undefined);
  return (inSheet('PM_PROJECT_SUMMARY', plan, ...given)[1] ?? []).map(shown);
}

/** By way of a real file, as the export delivers it. */
function summaryInPopup(tables: PlanTables): unknown[] {
  const read = readProject(readXlsx(writeWorkbook(workbookOfTables({ ...tables })), '', null));
  if (!read.ok) throw new Error(read.failure.kind);
  return summaryRow(read.value.summary).map(shown);
}

describe('the popup shows the figures of the sheet, digit for digit:', () => {
  const samples = sampleProgram.projects.map(({ name, tables }) => ({ name, tables }));

  test.each([...samples, ...allPlans].map(({ name, tables }) => [name, tables] as const))(
    '%s',
    (_, tables) => {
      expect(summaryInPopup(tables)).toEqual(summaryInSheet(tables));
    },
  );
});
