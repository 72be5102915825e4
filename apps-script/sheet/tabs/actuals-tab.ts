/** The Actuals tab: the ledger of what was spent, on which task and when. */
import { readHeader } from '../../../shared/table/header.js';
import { readTable } from '../call.js';
import { spreadsheetDates } from '../dates.js';
import { namedRange, TABLE_NAMES } from '../names.js';
import type { Project } from '../project.js';
import type { TableKindTab } from './open-table.js';
import { amountRule, dateRule, fromRangeRule } from './rules.js';
import { dateColumn } from './table-tab.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const AMOUNT_FORMAT = '#,##0.00';

export const ACTUALS_TAB: TableKindTab = {
  kind: 'actuals',
  names: ['Actuals', 'Actual costs'],
  columns(book, project) {
    const resources = resourceNames(book);
    return [
      {
        ...dateColumn('Date', 'When it was spent. It counts once the status date has come to it.'),
        rule: dateRule('The day on which it was spent, as a date.'),
      },
      {
        name: 'Task',
        width: 240,
        rule: fromRangeRule(taskNames(project), 'A task of the plan, by its name or its ID.'),
        hint: 'The task by its name or ID. Blank: the project as a whole.',
      },
      {
        name: 'Cost',
        width: 100,
        format: AMOUNT_FORMAT,
        rule: amountRule('Money. Less than 0 only for a credit.'),
        hint: 'Money. Blank: Hours × the rate of the resource.',
      },
      {
        name: 'Hours',
        width: 80,
        rule: amountRule('Hours worked.'),
        hint: 'Hours worked, where there is no invoice.',
      },
      {
        name: 'Resource',
        width: 150,
        ...(resources === null
          ? {}
          : { rule: fromRangeRule(resources, 'A name of the Resources table, which has its rate.') }),
        hint: 'Who worked them; the Resources table has the rate.',
      },
      { name: 'Note', width: 220, hint: 'Invoice number, supplier, what it was for.' },
    ];
  },
};

/** The column of task names, under its header. */
function taskNames({ sheet, tables, header }: Project): Range {
  const { row, column } = tables.plan;
  return sheet.getRange(row + 1, column + (header.columns.Task ?? 0), sheet.getMaxRows() - row, 1);
}

/** The column of names in the Resources table; null where the workbook has none. */
function resourceNames(book: Spreadsheet): Range | null {
  const table = namedRange(book, TABLE_NAMES.resources);
  if (table === null) return null;
  const header = readHeader(readTable(table.getValues(), spreadsheetDates()), 'resources');
  const column = header.columns.Resource;
  const rows = table.getNumRows() - header.row - 1;
  return column === undefined || rows < 1 ? null : table.offset(header.row + 1, column, rows, 1);
}
