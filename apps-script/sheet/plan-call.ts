/** Writes calls of custom functions over the workbook's plan, with every table the workbook has. */
import { quoted } from './a1.js';
import { planReferenceOf } from './block.js';
import { namedRange, TABLE_NAMES } from './names.js';
import type { Project } from './project.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a call is given besides the plan and the tables that every function takes. */
export interface CallParts {
  /** Arguments before the plan. */
  readonly before?: readonly string[];
  /** The named range that stands right after the plan; it is not named a second time. */
  readonly second?: string;
  /** A table that the workbook has and the call is not given. */
  readonly without?: string;
  /** Arguments after the tables: a period, a unit. */
  readonly after?: readonly string[];
}

/** `PM_LOAD(Plan!A3:N, Throughline_Resources, Throughline_Settings, "week")`, without the `=`. */
export type PlanCall = (name: string, parts?: CallParts) => string;

/** Names of the optional tables that the workbook has, in the order in which calls name them. */
const namedTablesOf = (book: Spreadsheet): string[] =>
  Object.values(TABLE_NAMES).filter((name) => name !== TABLE_NAMES.plan && namedRange(book, name) !== null);

/** Calls over the plan of a project, from any tab of its workbook. */
export function planCallOf(book: Spreadsheet, { block, tables }: Project): PlanCall {
  const plan = `${quoted(tables.plan.tabName)}!${planReferenceOf(block)}`;
  const named = namedTablesOf(book);
  return (name, { before = [], second, without, after = [] } = {}) => {
    const others = named.filter((each) => each !== second && each !== without);
    const given = [...before, plan, ...(second === undefined ? [] : [second]), ...others, ...after];
    return `${name}(${given.join(', ')})`;
  };
}
