/** Understands a sheet as a plan: where its header is, what its columns mean, what it computes to. Changes nothing. */
import type { Plan } from '../../../shared/plan/plan.js';
import { NoPlanError, readPlan } from '../../../shared/plan/read-plan.js';
import type { Schedule } from '../../../shared/schedule/schedule.js';
import { schedulePlan } from '../../../shared/schedule/schedule-plan.js';
import { isBlank, SerialDate, type Table } from '../../../shared/table/cell.js';
import { type FoundTable, findTable } from '../../../shared/table/find-table.js';
import { type ColumnOverrides, type Header, NOT_READ, readHeader } from '../../../shared/table/header.js';
import { readSettingRows } from '../../../shared/table/settings-rows.js';
import { serialOfIso } from '../date-text.js';
import type { Grid } from '../grid.js';
import type { LocatedTable, LocatedTables } from '../located-table.js';
import { type ColumnOffer, type OfferedColumn, offerColumns } from './offered-columns.js';
import { isFreeRightOf, type Placement, placeBlock } from './placement.js';
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
  /** Columns that the plan would be safer with; null where it needs none. */
  readonly offer: ColumnOffer | null;
  /** Those of them that the manager wants: their first column, from 1. */
  readonly added: { readonly column: number; readonly columns: readonly OfferedColumn[] } | null;
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
  const plain = readAt(grid, side, choices, found, []);
  if (!isUnderstood(plain) || plain.offer === null || choices.addColumns !== true) return plain;
  return readAt(grid, side, choices, found, plain.offer.columns);
}

/** No column of a header is known to hold the tasks: the manager can say which one does. */
function noNames(row: number, { columns }: Header<'plan'>): string {
  const names = Object.keys(columns);
  const known = names.length === 0 ? '' : ` It names ${names.join(', ')}.`;
  return `Row ${row} reads like the header of a task list, but no column in it is known to hold the tasks.${known} Choose Task for the column that does, or name that column "Task".`;
}

/** Reads the table at a place, together with columns that would stand to its right. */
function readAt(
  grid: Grid,
  side: LocatedTables,
  choices: Choices,
  found: Understood['found'],
  added: readonly OfferedColumn[],
): Understood | NotUnderstood {
  const placement = placeBlock(grid, { ...found, lastColumn: found.lastColumn + added.length });
  const { area, lastRow } = placement;
  const first = found.lastColumn + 2;
  const cells = withColumns(
    grid.cells.slice(area.row - 1, lastRow).map((row) => row.slice(area.column - 1, area.lastColumn)),
    first - area.column,
    added,
  );
  const settings = previewSettings(side.settings?.cells, cells, area.column, choices);
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
    return {
      found,
      placement,
      table,
      tables,
      header,
      overrides,
      plan,
      schedule: schedulePlan(plan),
      offer:
        added.length > 0
          ? { columns: added, why: '' }
          : roomFor(grid, found, offerColumns(plan, header, cells)),
      added: added.length > 0 ? { column: first, columns: added } : null,
    };
  } catch (thrown) {
    if (!(thrown instanceof NoPlanError)) throw thrown;
    return {
      obstacle: header.columns.Task === undefined ? noNames(area.row, header) : thrown.message,
      headerRow: area.row,
      header,
      firstColumn: area.column,
    };
  }
}

/** An offer only where its columns find room right beside the table. */
function roomFor(grid: Grid, found: Understood['found'], offer: ColumnOffer | null): ColumnOffer | null {
  if (offer === null) return null;
  const lastColumn = found.lastColumn + offer.columns.length;
  return isFreeRightOf(grid, found, lastColumn) ? offer : null;
}

/** The cells with more columns set in from a position on. */
const withColumns = (cells: Table, position: number, added: readonly OfferedColumn[]): Table =>
  added.length === 0
    ? cells
    : cells.map((row, at) => [
        ...Array.from({ length: position }, (_, column) => row[column]),
        ...added.map(({ name, values }) => (at === 0 ? name : (values[at - 1] ?? ''))),
        ...row.slice(position + added.length),
      ]);

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
    if (cells.some((cell) => !isBlank(cell) && typeof cell !== 'string')) continue;
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

/** The Settings table as it will be: what there is, the answers, and what the manager chose for the columns. */
function previewSettings(
  existing: Table | undefined,
  cells: Table,
  firstColumn: number,
  choices: Choices,
): Table {
  const rows: (readonly [string, Table[number][number]])[] = [];
  const start = serialOfIso(choices.answers?.projectStart ?? '');
  const status = serialOfIso(choices.answers?.statusDate ?? '');
  if (start !== null) rows.push(['Project start', new SerialDate(start)]);
  if (status !== null) rows.push(['Status date', new SerialDate(status)]);
  for (const [name, text] of chosenColumns(cells, firstColumn, choices)) rows.push([columnKey(name), text]);
  const replaced = new Set(rows.map(([key]) => key));
  const kept = (existing ?? [['Setting', 'Value']]).filter((row) => !replaced.has(String(row[0])));
  return [...kept, ...rows];
}

/**
 * What each column is by choice: the text of its header, or `not read`. A column that is not to be read gives its name
 * to the next one whose header means the same, else to none.
 */
function chosenColumns(cells: Table, firstColumn: number, choices: Choices): Map<string, string> {
  const header = cells[0] ?? [];
  const chosen = new Map<string, string>();
  const refused = new Set<number>();
  for (const [column, name] of Object.entries(choices.columns ?? {})) {
    const position = Number(column) - firstColumn;
    const text = header[position];
    if (name === '') refused.add(position);
    else if (!isBlank(text)) chosen.set(name, String(text));
  }
  if (refused.size === 0) return chosen;
  const byDefault = readHeader(cells.slice(0, 1), 'plan').columns;
  const without = readHeader([header.map((cell, at) => (refused.has(at) ? '' : cell))], 'plan').columns;
  for (const [name, position] of Object.entries(byDefault)) {
    if (chosen.has(name) || !refused.has(position as number)) continue;
    const other = without[name as keyof typeof without];
    chosen.set(name, other === undefined ? NOT_READ : String(header[other]));
  }
  return chosen;
}
