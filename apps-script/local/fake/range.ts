/** Google's Range over the engine's cells. */
import { rangeOn } from './objects.js';
import { RangeLook } from './range-look.js';

type Google = GoogleAppsScript.Spreadsheet.Range;
type SortSpec = number | { column: number; ascending?: boolean };
type Kept = Pick<
  Google,
  | 'activate'
  | 'activateAsCurrentCell'
  | 'getSheet'
  | 'merge'
  | 'breakApart'
  | 'getMergedRanges'
  | 'isPartOfMerge'
  | 'sort'
>;

export class FakeRange extends RangeLook implements Kept {
  activate(): Google {
    this.getSheet().setActiveRange(this.google);
    return this.google;
  }
  activateAsCurrentCell(): Google {
    return this.activate();
  }

  merge(): Google {
    this.engineRange().merge();
    return this.google;
  }
  breakApart(): Google {
    this.engineRange().breakApart();
    return this.google;
  }
  getMergedRanges(): Google[] {
    const inside = this.tab.facade.getMergedRanges().filter((merged) => {
      const top = merged.getRow() + 1;
      const left = merged.getColumn() + 1;
      const above = top <= this.getLastRow() && left <= this.getLastColumn();
      return above && top + merged.getHeight() > this.row && left + merged.getWidth() > this.column;
    });
    return inside.map((merged) =>
      rangeOn(
        this.run,
        this.tab,
        merged.getRow() + 1,
        merged.getColumn() + 1,
        merged.getHeight(),
        merged.getWidth(),
      ),
    );
  }
  isPartOfMerge(): boolean {
    return this.getMergedRanges().length > 0;
  }

  /** By columns of the sheet, counted from 1. */
  sort(by: SortSpec | SortSpec[]): Google {
    this.run.engine.calculate();
    const keys = (Array.isArray(by) ? by : [by]).map((key) =>
      typeof key === 'number'
        ? { column: key, ascending: true }
        : { column: key.column, ascending: key.ascending ?? true },
    );
    this.tab.sort({ row: this.row, column: this.column, rows: this.rows, columns: this.columns }, keys);
    return this.google;
  }

  private engineRange() {
    return this.tab.facade.getRange(this.row - 1, this.column - 1, this.rows, this.columns);
  }
}
