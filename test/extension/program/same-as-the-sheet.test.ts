import { describe, expect, test } from 'vitest';
import { workbookOfTables, writeWorkbook } from '../../../apps-script/local/workbook-file/write-workbook.js';
import { readProject } from '../../../extension/program/read-project.js';
import { readXlsx } from '../../../extension/sources/workbook/xlsx.js';
import type { PlanTables } from '../../../shared/plan/read-plan.js';
import { sampleProgram } from '../../../shared/sample/program.js';
import { summaryRow } from '../../../shared/summary/summary-table.js';
import { type Cell, SerialDate, type Table } from '../../../shared/table/cell.js';
import { allPlans } from '../../fixtures/all-plans.js';
import { bundleContext } from '../../support/bundle-context.js';

const DAY_MINUTES = 1440;

/** A date as Apps Script hands it to a function: the wall-clock moment in the script's own zone. */
const asDate = ({ serial }: SerialDate): Date =>
  new Date(1899, 11, 30 + Math.floor(serial), 0, Math.round((serial % 1) * DAY_MINUTES));

const asSheetCell = (cell: Cell): unknown =>
  cell instanceof SerialDate ? asDate(cell) : cell === null || cell === undefined ? '' : cell;

/** What a sheet shows for what a function returned: a serial number for a date, blank for nothing. */
function shown(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return '';
  if (value instanceof SerialDate) return value.serial;
  if (Object.prototype.toString.call(value) !== '[object Date]') return value;
  const date = value as Date;
  const midnight = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000 + 25_569;
  return midnight + (date.getHours() * 60 + date.getMinutes()) / DAY_MINUTES;
}

const bundle = bundleContext();

function summaryInSheet({ plan, ...others }: PlanTables): unknown[] {
  const given = Object.values(others).filter((table): table is Table => table !== undefined);
  const cells = [plan, ...given].map((table) => table.map((row) => row.map(asSheetCell)));
  return (bundle.call('PM_PROJECT_SUMMARY', ...cells)[1] ?? []).map(shown);
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
