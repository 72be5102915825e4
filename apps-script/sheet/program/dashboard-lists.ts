/** What the Dashboard shows of the Report tab beside its figures: stage gates, the open register, dependencies. */
import { absoluteCell, columnLetters } from '../a1.js';
import { styleHeader } from '../look.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const SECTIONS = [
  { name: 'Stage gates', none: 'No milestone of a project has the word gate in its name.' },
  { name: 'RAID', none: 'Nothing is open in the register.' },
  { name: 'Late dependencies', none: 'No dependency is listed.' },
  { name: 'Program finish', none: 'No dependency is listed.' },
] as const;

/** As many lines as a report has. */
const REPORT_ROWS = 500;
/** Lines of a section, one below the other; the Report tab has them all. */
const MOST_LINES = 12;
const WIDTH = 520;

/** One section below the other from a row on; they follow the Report tab, so they add no call of their own. */
export function writeDashboardLists(sheet: Sheet, row: number, column: number, reportTab: string): void {
  const missing = row + SECTIONS.length * (MOST_LINES + 2) - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  sheet.setColumnWidth(column, WIDTH);
  const part = (at: number): string =>
    `${absoluteCell(reportTab, 2, at)}:$${columnLetters(at)}$${REPORT_ROWS + 1}`;
  SECTIONS.forEach(({ name, none }, at) => {
    const top = row + at * (MOST_LINES + 2);
    styleHeader(sheet.getRange(top, column)).setValue(name);
    sheet
      .getRange(top + 1, column)
      .setFormula(
        `=IFERROR(ARRAY_CONSTRAIN(FILTER(${part(2)}, ${part(1)}="${name}"), ${MOST_LINES}, 1), "${none}")`,
      );
    sheet
      .getRange(top + 1, column, MOST_LINES, 1)
      .setWrap(true)
      .setVerticalAlignment('top');
  });
}
