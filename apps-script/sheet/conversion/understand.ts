/** Understands a sheet as a plan: where its header is, what its columns mean, what it computes to. Changes nothing. */
import type { Plan } from '../../../shared/plan/plan.js';
import { NoPlanError, readPlan } from '../../../shared/plan/read-plan.js';
import type { Schedule } from '../../../shared/schedule/schedule.js';
import { schedulePlan } from '../../../shared/schedule/schedule-plan.js';
import { isBlank, SerialDate, type Table } from '../../../shared/table/cell.js';
import { type FoundTable, findTable } from '../../../shared/table/find-table.js';
import { type ColumnOverrides, type Header, readHeader } from '../../../shared/table/header.js';
import { readSettingRows } from '../../../shared/table/settings-rows.js';
import { serialOfIso } from '../date-text.js';
import type { Grid } from '../grid.js';
import type { LocatedTable, LocatedTables } from '../located-table.js';
import { type Placement, placeBlock } from './placement.js';
import type { Choices } from './questions.js';
import { columnKey } from './settings-rows.js';

/** A sheet that can become a plan. */
export interface Understood {
  readonly found: Pick<FoundTable, 'headerRow' | 'firstColumn' | 'lastColumn' | 'lastRow' | 'reasons'>;
  readonly placement: Placement;
  readonly table: LocatedTable;
  readonly tables: LocatedTables;
  readonly header: Header<'plan'>;
  readonly overrides: ColumnOverrides;
  readonly plan: Plan;
  readonly schedule: Schedule;
}

/** Why a sheet cannot become a plan, with what was made out all the same. */
export interface NotUnderstood {
  readonly obstacle: string;
  readonly headerRow: number | null;
  readonly header: Header<'plan'> | null;
  readonly firstColumn: number;
}

const EMPTY = 'This sheet is empty. Paste a list of tasks with a header row, or choose New project plan.';
const NO_TABLE =
  'No row on this sheet looks like the header of a task list. Name the column that holds the tasks "Task" in the row above them.';

export function understand(grid: Grid, side: LocatedTables, choices: Choices): Understood | NotUnderstood {
  if (grid.cells.every((row) => row.every(isBlank)))
    return { obstacle: EMPTY, headerRow: null, header: null, firstColumn: 0 };
  const found = headerOf(grid, choices.headerRow);
  if (found === null) return { obstacle: NO_TABLE, headerRow: null, header: null, firstColumn: 0 };
  const placement = placeBlock(grid, found);
  const { area, lastRow } = placement;
  const cells = grid.cells
    .slice(area.row - 1, lastRow)
    .map((row) => row.slice(area.column - 1, area.lastColumn));
  const settings = previewSettings(side.settings?.cells, cells[0] ?? [], area.column, choices);
  const overrides = readSettingRows(settings).overrides;
  const header = readHeader(cells, 'plan', overrides);
  const table: LocatedTable = {
    kind: 'plan',
    tab: grid.tab,
    tabName: grid.name,
    row: area.row,
    column: area.column,
    lastColumn: placement.lastColumn,
    cells,
  };
  const tables = { ...side, plan: table };
  try {
    const plan = readPlan({ ...cellsOf(side), plan: cells, settings });
    return { found, placement, table, tables, header, overrides, plan, schedule: schedulePlan(plan) };
  } catch (thrown) {
    if (!(thrown instanceof NoPlanError)) throw thrown;
    return { obstacle: thrown.message, headerRow: area.row, header, firstColumn: area.column };
  }
}

export const isUnderstood = (result: Understood | NotUnderstood): result is Understood => 'plan' in result;

/** The cells of located tables, as the core takes them. */
const cellsOf = (tables: LocatedTables): { [Kind in keyof LocatedTables]?: Table } =>
  Object.fromEntries(Object.entries(tables).map(([kind, table]) => [kind, table.cells]));

/** The row the manager says; else the best header of a plan; else the row that names most of a plan's columns. */
const headerOf = (grid: Grid, chosen: number | undefined): Understood['found'] | null =>
  chosen === undefined
    ? (findTable(grid.cells, 'plan') ?? tableAt(grid, likeliestHeader(grid)))
    : tableAt(grid, chosen - 1, `You chose row ${chosen}.`);

/** A header further down than this is not looked for. */
const HEADER_ROWS = 200;

/** The row with most names of a plan's columns, to show at least what is missing; -1 where no row has any. */
function likeliestHeader(grid: Grid): number {
  let likeliest = -1;
  let most = 0;
  for (const [row, cells] of grid.cells.slice(0, HEADER_ROWS).entries()) {
    const named = Object.keys(readHeader([cells], 'plan').columns).length;
    if (named > most) likeliest = row;
    most = Math.max(most, named);
  }
  return likeliest;
}

/** The table whose header is in a row: from its first filled cell to its last. */
function tableAt(grid: Grid, headerRow: number, reason = ''): Understood['found'] | null {
  const filled = (grid.cells[headerRow] ?? []).flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  const firstColumn = filled[0];
  const lastColumn = filled[filled.length - 1];
  if (firstColumn === undefined || lastColumn === undefined) return null;
  return {
    headerRow,
    firstColumn,
    lastColumn,
    lastRow: grid.cells.length - 1,
    reasons: reason === '' ? [] : [reason],
  };
}

/** The Settings table as it will be: what there is, the answers, and the columns the manager chose. */
function previewSettings(
  existing: Table | undefined,
  header: Table[number],
  firstColumn: number,
  choices: Choices,
): Table {
  const rows: (readonly [string, Table[number][number]])[] = [];
  const start = serialOfIso(choices.answers?.projectStart ?? '');
  const status = serialOfIso(choices.answers?.statusDate ?? '');
  if (start !== null) rows.push(['Project start', new SerialDate(start)]);
  if (status !== null) rows.push(['Status date', new SerialDate(status)]);
  for (const [column, name] of Object.entries(choices.columns ?? {})) {
    const text = header[Number(column) - firstColumn];
    if (name !== '' && !isBlank(text)) rows.push([columnKey(name), text]);
  }
  const replaced = new Set(rows.map(([key]) => key));
  const kept = (existing ?? [['Setting', 'Value']]).filter((row) => !replaced.has(String(row[0])));
  return [...kept, ...rows];
}
