/** Takes columns out again that the add-on inserted, wherever they have moved to. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Only a column that holds nothing but the header it was given goes: what was typed there since stays. */
export function takeOutColumns(sheet: Sheet, headers: readonly string[]): void {
  for (const header of headers) {
    const range = sheet.getDataRange();
    const values = range.getDisplayValues();
    const formulas = range.getFormulas();
    const width = values[0]?.length ?? 0;
    for (let at = width - 1; at >= 0; at -= 1) {
      const held = values
        .map((row, down) => formulas[down]?.[at] || row[at] || '')
        .filter((text) => text !== '');
      if (held.length !== 1 || held[0] !== header) continue;
      sheet.deleteColumn(at + 1);
      break;
    }
  }
}
