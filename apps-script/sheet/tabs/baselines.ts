/** The baselines of a workbook: the tabs they were captured on, and the one that the plan is measured against. */
import { readHeader } from '../../../shared/table/header.js';
import { readTable } from '../call.js';
import { spreadsheetDates } from '../dates.js';
import { BASELINE_NAME, BROUGHT_BASELINE_NAME, namedRange, TABLE_NAMES } from '../names.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export interface KnownBaseline {
  /** The named range that finds it. */
  readonly name: string;
  /** What its tab is called now. */
  readonly label: string;
  readonly range: Range;
  readonly inUse: boolean;
}

/** In the order in which they were captured; one that the manager brought along comes first. */
export function baselinesOf(book: Spreadsheet): KnownBaseline[] {
  const used = namedRange(book, TABLE_NAMES.baseline);
  const names = [
    BROUGHT_BASELINE_NAME,
    ...baselineNumbers(book).map((number) => `${BASELINE_NAME}${number}`),
  ];
  const found = names.flatMap((name) => {
    const range = namedRange(book, name);
    return range === null ? [] : [known(name, range, used)];
  });
  if (used === null || found.some(({ inUse }) => inUse)) return found;
  return [known(TABLE_NAMES.baseline, used, used), ...found];
}

/** A number that no baseline has had: the tab of one may be gone while its name is still there. */
export const nextBaselineNumber = (book: Spreadsheet): number => Math.max(0, ...baselineNumbers(book)) + 1;

/** Where a baseline's table has its columns, from 1; null where it lacks one. */
export function baselineColumns(range: Range): {
  readonly finish: number | null;
  readonly budget: number | null;
} {
  const { columns } = readHeader(readTable(range.getValues(), spreadsheetDates()), 'baseline');
  const place = (at: number | undefined) => (at === undefined ? null : at + 1);
  return { finish: place(columns['Baseline finish']), budget: place(columns['Baseline budget']) };
}

const baselineNumbers = (book: Spreadsheet): number[] =>
  book
    .getNamedRanges()
    .map((named) => named.getName())
    .filter((name) => name.startsWith(BASELINE_NAME))
    .map((name) => Number(name.slice(BASELINE_NAME.length)))
    .filter((number) => Number.isInteger(number))
    .sort((one, other) => one - other);

const known = (name: string, range: Range, used: Range | null): KnownBaseline => ({
  name,
  label: range.getSheet().getName(),
  range,
  inUse:
    used !== null &&
    used.getSheet().getSheetId() === range.getSheet().getSheetId() &&
    used.getA1Notation() === range.getA1Notation(),
});
