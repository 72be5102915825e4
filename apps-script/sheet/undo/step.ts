/** What a command can do to a workbook, with what it takes to bring back what was. Plain JSON: it is kept between runs. */

/** A value repeated down so many rows. */
export type Runs = readonly (readonly [value: string, rows: number])[];

/** A cell's content; a date as its instant, since JSON carries none. */
export type Content =
  | { readonly formula: string }
  | { readonly value: string | number | boolean }
  | { readonly instant: number };

/** How the place of a calculated block looked before the block stood there. */
export interface BlockLook {
  /** Number formats from the header row down, column by column. */
  readonly numberFormats: readonly Runs[];
  readonly headerBackgrounds: readonly string[];
  readonly headerWeights: readonly string[];
  readonly widths: readonly number[];
  /** Conditional formats that lay wholly within the place. */
  readonly rules: number;
}

/** A cell that was written, with what stood there before. */
export interface CellBefore {
  readonly row: number;
  readonly column: number;
  readonly before: Content;
  readonly after: Content;
  /** The cell's number format and note before, where writing changed them: a date brings its own format along. */
  readonly numberFormat?: string;
  readonly note?: string;
  /** A text that names the cell's row, and its column: rows may be sorted before the cell is taken back. */
  readonly anchor?: { readonly column: number; readonly text: string };
}

/** A setting that was added: what its Value cell looked like before, since a date brings a format along. */
export interface AddedSetting {
  readonly key: string;
  readonly numberFormat: string;
}

/** A column that was filled where nothing stood. */
export interface FilledColumn {
  readonly header: string;
  /** What was written under it; blank cells stay blank. */
  readonly values: readonly string[];
  /** Number formats from the header down, before. */
  readonly numberFormats: Runs;
  readonly headerBackground: string;
  readonly headerWeight: string;
}

export type Step =
  /** `print` is what stood on the tab when the command was done. */
  | { readonly did: 'added tab'; readonly tab: number; readonly print?: string }
  | { readonly did: 'added columns'; readonly tab: number; readonly count: number }
  | { readonly did: 'inserted columns'; readonly tab: number; readonly headers: readonly string[] }
  | { readonly did: 'froze rows'; readonly tab: number; readonly before: number; readonly after: number }
  | { readonly did: 'filled columns'; readonly tab: number; readonly columns: readonly FilledColumn[] }
  | { readonly did: 'added chart'; readonly tab: number; readonly chart: number }
  | { readonly did: 'named'; readonly name: string; readonly before: string | null }
  | { readonly did: 'wrote block'; readonly tab: number; readonly look: BlockLook }
  | {
      readonly did: 'set formula';
      readonly tab: number;
      readonly row: number;
      readonly column: number;
      readonly before: string;
      readonly after: string;
    }
  | { readonly did: 'set cells'; readonly tab: number; readonly cells: readonly CellBefore[] }
  | { readonly did: 'added settings'; readonly settings: readonly AddedSetting[] }
  | {
      readonly did: 'set setting';
      readonly key: string;
      readonly before: Content;
      readonly numberFormat: string;
    };

/** One command as it was run; what *Undo last* takes back. */
export interface JournalEntry {
  readonly id: string;
  /** The command's name as the menu has it. */
  readonly label: string;
  readonly steps: readonly Step[];
}
