/** Whether the plan's formula still reaches all of the plan: a column moved to before its first one lies outside. */
import type { ColumnOverrides } from '../../shared/table/header.js';
import { readSettingRows } from '../../shared/table/settings-rows.js';
import { type Area, areaName, quoted } from './a1.js';
import { BesidePlan } from './beside-plan.js';
import { type Block, planReferenceOf } from './block.js';
import { readTable } from './call.js';
import { spreadsheetDates } from './dates.js';
import { gridOf } from './grid.js';
import { TABLE_NAMES } from './names.js';
import { planSheet } from './project.js';
import { Sentence } from './sentence.js';
import { settingsRange } from './settings-range.js';
import { ownTabs } from './tabs/own-tabs.js';
import { Change } from './undo/change.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What lies beside the range that the formula reads, and the range that would take it in. Plain JSON. */
export interface Reach {
  /** What is left out, in one sentence. */
  readonly sentence: string;
  /** The range as formulas name it, `B3:N`. */
  readonly from: string;
  /** The range that takes everything in; null where the calculated columns stand between. */
  readonly to: string | null;
}

interface Found extends Reach {
  readonly sheet: Sheet;
  readonly block: Block;
  readonly area: Area | null;
}

/** Null where the formula reaches all of the plan, or where there is no plan to look at. */
export function reachOf(book: Spreadsheet): Reach | null {
  const found = lookBeside(book);
  return found === null ? null : { sentence: found.sentence, from: found.from, to: found.to };
}

/** Widens the range in every formula of ours, and under the plan's name; `from` is what the manager was shown. */
export function widenReach(book: Spreadsheet, from: string, label: string): void {
  const found = lookBeside(book);
  if (found?.from !== from || found.to === null || found.area === null)
    throw new Sentence('The plan has changed since. Read again.');
  const { sheet, block, to, area } = found;
  const lastRow = area.lastRow ?? sheet.getMaxRows();
  const range = sheet.getRange(
    area.row,
    area.column,
    lastRow - area.row + 1,
    area.lastColumn - area.column + 1,
  );
  Change.make(book, label, (change) => {
    change.name(TABLE_NAMES.plan, range);
    change.setFormula(
      sheet,
      block.row,
      block.column,
      block.formula.replace(from, () => to),
    );
    for (const tab of ownTabs(book)) readElsewhere(tab, change, sheet.getName(), found, to);
  });
}

/** A sheet's name stands in quotation marks or not, as it was written or as the spreadsheet writes it since. */
function readElsewhere(tab: Sheet, change: Change, plan: string, { from }: Reach, to: string): void {
  const names = [quoted(plan), `'${plan.replace(/'/g, "''")}'`, plan];
  for (const [row, formulas] of tab.getDataRange().getFormulas().entries()) {
    for (const [column, formula] of formulas.entries()) {
      const name = names.find((each) => formula.includes(`${each}!${from}`));
      if (name === undefined || !/\bPM_/.test(formula)) continue;
      const widened = formula.split(`${name}!${from}`).join(`${name}!${to}`);
      change.setFormula(tab, row + 1, column + 1, widened);
    }
  }
}

function lookBeside(book: Spreadsheet): Found | null {
  const place = planSheet(book);
  const from = place === null ? '' : planReferenceOf(place.block);
  // A range that lost its cells, or that a person wrote in another way, is not ours to widen.
  const open = /^([A-Z]+)(\d+):([A-Z]+)(\d*)$/.exec(from);
  if (place === null || open === null) return null;
  const { sheet, block } = place;
  const range = sheet.getRange(from);
  const area: Area = {
    row: range.getRow(),
    column: range.getColumn(),
    lastColumn: range.getLastColumn(),
    lastRow: open[4] === '' ? null : range.getLastRow(),
  };
  const grid = gridOf(sheet, spreadsheetDates());
  const beside = new BesidePlan(grid, area, block, overridesOf(book));
  const wide = beside.widened();
  const sentence = beside.sentence(wide);
  if (sentence === null) return null;
  const reaches = areaName(wide) !== areaName(area);
  return { sentence, from, to: reaches ? areaName(wide) : null, sheet, block, area: reaches ? wide : null };
}

function overridesOf(book: Spreadsheet): ColumnOverrides {
  const range = settingsRange(book);
  if (range === null) return new Map<string, string>();
  return readSettingRows(readTable(range.getValues(), spreadsheetDates())).overrides;
}
