/** Finds a project's tables in a workbook: by the names the add-on gave them, else by their headers. */
import type { PlanTables } from '../../shared/plan/read-plan.js';
import { isBlank, type Table } from '../../shared/table/cell.js';
import { findTable } from '../../shared/table/find-table.js';
import type { CellRange, Workbook, WorkbookTab } from '../sources/sheet-source.js';

export type ProjectTableKind = 'plan' | 'settings' | 'calendar' | 'resources' | 'actuals' | 'baseline';

const NAMES: Readonly<Record<ProjectTableKind, string>> = {
  plan: 'Throughline_Plan',
  settings: 'Throughline_Settings',
  calendar: 'Throughline_Calendar',
  resources: 'Throughline_Resources',
  actuals: 'Throughline_Actuals',
  baseline: 'Throughline_Baseline',
};

const KINDS = Object.keys(NAMES) as ProjectTableKind[];

/** Where a table's first cell lies, rows and columns counted from 0. */
export interface TablePlace {
  readonly tab: string;
  readonly top: number;
  readonly left: number;
}

export interface FoundTables {
  readonly tables: PlanTables;
  readonly places: Readonly<Partial<Record<ProjectTableKind, TablePlace>>>;
}

interface Found {
  readonly table: Table;
  readonly place: TablePlace;
}

/** The tables of a workbook; null where no plan is among them. */
export function tablesOf(workbook: Workbook): FoundTables | null {
  const found = new Map<ProjectTableKind, Found>();
  for (const kind of KINDS) {
    const named = namedTable(workbook, kind);
    if (named !== null) found.set(kind, named);
  }
  for (const kind of KINDS) {
    if (found.has(kind)) continue;
    const byHeader = tableByHeader(workbook, kind, found);
    if (byHeader !== null) found.set(kind, byHeader);
  }
  const plan = found.get('plan');
  if (plan === undefined) return null;
  const tables = Object.fromEntries([...found].map(([kind, { table }]) => [kind, table]));
  return {
    tables: { ...tables, plan: plan.table },
    places: Object.fromEntries([...found].map(([kind, { place }]) => [kind, place])),
  };
}

/** The tab that the plan's name points to; null where there is no such name. Says where a lost plan used to be. */
export function tabOfPlan(workbook: Workbook): string | null {
  return workbook.namedRanges.find(({ name }) => name === NAMES.plan)?.place?.tab ?? null;
}

function namedTable(workbook: Workbook, kind: ProjectTableKind): Found | null {
  const place = placeOfName(workbook, NAMES[kind]);
  const tab = workbook.tabs.find(({ name }) => name === place?.tab);
  if (place === null || tab === undefined) return null;
  const bottom = rowAboveNextName(workbook, place.tab, place.range, NAMES[kind]);
  return cut(tab, { ...place.range, bottom });
}

const placeOfName = (workbook: Workbook, wanted: string) =>
  workbook.namedRanges.find(({ name }) => name === wanted)?.place ?? null;

/** A name gives the header and the columns; rows run on below it, but not into the next named table. */
function rowAboveNextName(workbook: Workbook, tab: string, range: CellRange, own: string): number | null {
  const below = Object.values(NAMES)
    .filter((name) => name !== own)
    .map((name) => placeOfName(workbook, name))
    .filter((place) => place?.tab === tab && place.range.top > range.top && overlaps(place.range, range))
    .map((place) => (place?.range.top ?? 0) - 1);
  return below.length === 0 ? null : Math.min(...below);
}

const overlaps = (one: CellRange, other: CellRange): boolean =>
  one.left <= (other.right ?? Number.POSITIVE_INFINITY) &&
  other.left <= (one.right ?? Number.POSITIVE_INFINITY);

function tableByHeader(
  workbook: Workbook,
  kind: ProjectTableKind,
  taken: ReadonlyMap<ProjectTableKind, Found>,
): Found | null {
  const places = [...taken.values()].map(({ place }) => place);
  let best: Found | null = null;
  let confidence = 0;
  for (const tab of workbook.tabs) {
    const found = findTable(tab.cells, kind);
    if (found === null || found.confidence <= confidence) continue;
    // One table is not read as two kinds.
    if (places.some(({ tab: name, top }) => name === tab.name && top === found.headerRow)) continue;
    confidence = found.confidence;
    const { headerRow: top, firstColumn: left, lastColumn: right, lastRow: bottom } = found;
    best = cut(tab, { top, left, right, bottom });
  }
  return best;
}

function cut(tab: WorkbookTab, range: CellRange): Found {
  const rows = tab.cells.slice(range.top, range.bottom === null ? undefined : range.bottom + 1);
  const right = range.right === null ? undefined : range.right + 1;
  const table = withoutBlankEnd(withoutComputedBlock(rows.map((row) => row.slice(range.left, right))));
  return { table, place: { tab: tab.name, top: range.top, left: range.left } };
}

function withoutBlankEnd(table: Table): Table {
  let length = table.length;
  while (length > 0 && (table[length - 1] ?? []).every(isBlank)) length -= 1;
  return table.slice(0, length);
}

/** How the block that PM_SCHEDULE spills begins. */
const COMPUTED = [
  'Start',
  'Finish',
  'Late start',
  'Late finish',
  'Total float',
  'Free float',
  'Critical',
  'Driver',
  'Check',
];

/** What the sheet computed is never read back: its cells may be of yesterday, or an error of our own function. */
function withoutComputedBlock(table: Table): Table {
  const header = table.find((row) => !row.every(isBlank)) ?? [];
  const at = header.findIndex((_, from) => COMPUTED.every((name, index) => header[from + index] === name));
  return at < 0 ? table : table.map((row) => [...row.slice(0, at), ...row.slice(at + COMPUTED.length)]);
}
