/** Tabs of the open workbook, and names that are free in it. */

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const tabOf = (book: Spreadsheet, id: number): Sheet | null =>
  book.getSheets().find((sheet) => sheet.getSheetId() === id) ?? null;

/** The first of these tab names that no tab has; after the last, numbers follow. */
export function freeTabName(book: Spreadsheet, wanted: readonly string[]): string {
  const taken = new Set(book.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  const free = (name: string) => !taken.has(name.toLowerCase());
  const found = wanted.find(free);
  if (found !== undefined) return found;
  const last = wanted[wanted.length - 1] ?? 'Throughline';
  let number = 2;
  while (!free(`${last} ${number}`)) number += 1;
  return `${last} ${number}`;
}
