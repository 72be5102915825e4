/** Today where the spreadsheet is. */

/** As `2026-03-31`. */
export const todayIn = (book: GoogleAppsScript.Spreadsheet.Spreadsheet): string =>
  Utilities.formatDate(new Date(), book.getSpreadsheetTimeZone(), 'yyyy-MM-dd');
