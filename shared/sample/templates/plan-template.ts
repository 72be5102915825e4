/** What a template of a plan is: the tables a new plan begins with. */
import type { Table } from '../../table/cell.js';

export interface PlanTemplate {
  /** No dates in it: everything follows from the project's start. */
  readonly plan: Table;
  /** Rows beside those that every new plan has, or in their place. */
  readonly settings?: Table;
  readonly resources?: Table;
  readonly calendar?: Table;
}
