/** What is wrong with a table's header: each in one sentence that says where and how to mend it. */
import type { Cell, Table } from './cell.js';
import { isBlank } from './cell.js';
import { errorOf } from './cell-error.js';
import { COLUMNS, type TableKind } from './columns.js';
import {
  type ColumnOverrides,
  cellsByMeaning,
  type HeaderCell,
  isNotRead,
  readHeaderCells,
  type UnknownHeader,
} from './header-cells.js';
import {
  type Advice,
  columnSettingWithoutColumn,
  duplicateColumn,
  emptyTable,
  ignoredSynonym,
  missingColumn,
  misspeltColumn,
  namesWithoutHeader,
  secondHeaderRow,
  titleAboveHeader,
} from './messages.js';
import { nearestName } from './nearest.js';
import type { Problem } from './problem.js';
import type { ProblemId } from './problem-ids.js';
import { bodyRows, isNoTask } from './rows.js';
import { hasSignature, REQUIRED_COLUMNS } from './signature.js';

interface HeaderRow {
  readonly kind: TableKind;
  readonly title: string;
  readonly table: Table;
  readonly row: number;
  readonly cells: readonly HeaderCell[];
  readonly byName: ReadonlyMap<string, readonly HeaderCell[]>;
  readonly unknown: readonly UnknownHeader[];
  readonly overrides: ColumnOverrides | undefined;
}

/** A header is looked for at most this many rows below a title. */
const TITLE_ROWS = 12;

const problem = (
  header: HeaderRow,
  id: ProblemId,
  column: string | null,
  advice: Advice,
  place: { readonly blocking?: boolean; readonly row?: number } = {},
): Problem => ({
  id,
  table: header.kind,
  row: place.row ?? null,
  label: null,
  column,
  message: advice.message,
  remedy: advice.remedy,
  blocking: place.blocking ?? false,
  mends: advice.mends ?? [],
});

const meanings = (row: readonly Cell[], kind: TableKind) => cellsByMeaning(readHeaderCells(row, kind));

/** The row further down that is the real header, counted from the table's first row as 1; null where there is none. */
const laterHeader = ({ kind, table, row }: HeaderRow): number | null => {
  for (let below = row + 1; below < Math.min(table.length, row + 1 + TITLE_ROWS); below++) {
    const found = meanings(table[below] ?? [], kind);
    if (found.size > 1 && hasSignature(kind, found)) return below + 1;
  }
  return null;
};

const missing = (header: HeaderRow): Problem[] => {
  const { kind, title, byName, cells, unknown } = header;
  const absent = REQUIRED_COLUMNS[kind].filter((name) => !byName.has(name));
  const [column] = absent;
  if (column === undefined) return [];
  const texts = cells.map(({ text }) => text).filter((text) => text !== '');
  const later = laterHeader(header);
  if (later !== null) {
    return [
      problem(header, 'title-above-header', null, titleAboveHeader(title, texts[0] ?? '', later), {
        blocking: true,
      }),
    ];
  }
  const misspelt = nearestName(
    column,
    unknown.map(({ text }) => text),
    column.length > 4 ? 2 : 1,
  );
  const advice = missingColumn(title, column, texts.slice(0, 5), misspelt);
  return [problem(header, 'missing-column', column, advice, { blocking: true })];
};

const doubles = (header: HeaderRow): Problem[] => {
  const found: Problem[] = [];
  for (const [name, cells] of header.byName) {
    const [best, ...others] = cells;
    if (best === undefined) continue;
    const same = cells.filter((cell) => cell.meaning?.rank === best.meaning?.rank);
    if (same.length > 1) {
      found.push(
        problem(
          header,
          'duplicate-column',
          name,
          duplicateColumn(
            name,
            same.map(({ text }) => text),
          ),
        ),
      );
    }
    for (const cell of others) {
      if (best.meaning?.rank !== 'canonical' || cell.meaning?.rank !== 'synonym') continue;
      found.push(problem(header, 'synonym-column-ignored', name, ignoredSynonym(name, cell.text, best.text)));
    }
  }
  return found;
};

/** The row under the header, where it names the same columns once more. */
const repeated = (header: HeaderRow): Problem[] => {
  const below = header.table[header.row + 1] ?? [];
  if (below.every((cell) => isBlank(cell) || typeof cell === 'string')) {
    const again = [...meanings(below, header.kind).values()]
      .flat()
      .filter(({ meaning }) => meaning?.rank !== 'weak');
    const filled = below.filter((cell) => !isBlank(cell)).length;
    if (again.length > 1 && again.length * 2 > filled) {
      return [problem(header, 'second-header-row', null, secondHeaderRow(), { row: 1 })];
    }
  }
  return [];
};

/** Names in a column without a header beside Task, in rows whose Task is blank: an outline drawn by columns. */
const namesBeside = (header: HeaderRow): Problem[] => {
  const { kind, table, row, cells, byName } = header;
  const task = byName.get('Task')?.[0]?.position;
  if (kind !== 'plan' || task === undefined || (cells[task + 1]?.text ?? '') !== '') return [];
  const beside = bodyRows(table, row).map((each) => [each[task], each[task + 1]] as const);
  if (beside.some(([name, other]) => !isBlank(name) && !isBlank(other))) return [];
  const rows = beside.flatMap(([, name], at) =>
    typeof name === 'string' && !isNoTask(name) ? [{ row: at + 1, name }] : [],
  );
  const [first] = rows;
  if (first === undefined || rows.length < 2) return [];
  const advice = namesWithoutHeader(rows.map(({ name }) => name));
  return [problem(header, 'names-without-header', 'Task', advice, { row: first.row })];
};

const settingsWithoutColumn = (header: HeaderRow): Problem[] =>
  [...(header.overrides ?? [])]
    .filter(([name]) => (COLUMNS[header.kind] as readonly string[]).includes(name))
    .filter(([name, text]) => !isNotRead(text) && header.byName.get(name)?.[0]?.meaning?.rank !== 'setting')
    .map(([name, text]) =>
      problem(header, 'column-setting-without-column', name, columnSettingWithoutColumn(name, text)),
    );

const errors = (header: HeaderRow): Problem[] =>
  header.cells.flatMap(({ text }) => {
    const error = text === '' ? null : errorOf(text);
    return error === null ? [] : [problem(header, 'cell-error', null, error)];
  });

/** All problems of a header; a blocking one means that the table cannot be read at all. */
export const headerProblems = (header: HeaderRow): readonly Problem[] => {
  if (header.row < 0)
    return [problem(header, 'no-header', null, emptyTable(header.title), { blocking: true })];
  const misspelt = header.unknown.flatMap(({ text, nearest }) =>
    nearest === null ? [] : [problem(header, 'unknown-column', nearest, misspeltColumn(text, nearest))],
  );
  const absent = missing(header);
  if (absent.length > 0) return [...absent, ...errors(header)];
  return [
    ...errors(header),
    ...doubles(header),
    ...misspelt,
    ...repeated(header),
    ...namesBeside(header),
    ...settingsWithoutColumn(header),
  ];
};
