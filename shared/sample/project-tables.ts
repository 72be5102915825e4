/** The tables of one project's workbook; all but the plan may be missing. */
import type { Table } from '../table/cell.js';

export interface ProjectTables {
  readonly plan: Table;
  readonly settings?: Table;
  readonly calendar?: Table;
  readonly resources?: Table;
  readonly actuals?: Table;
  readonly baseline?: Table;
}
