/** What a person can do in the popup; the browser's way of doing it comes from outside. */
import type { HeadlineName } from '../program/picture.js';
import type { WorkbookAddress } from '../sources/workbook-address.js';
import type { FigureName } from '../trace/figure-names.js';

/** A Google sheet that is open in the tab the popup was called from. */
export interface OpenSheet {
  readonly address: WorkbookAddress;
  readonly title: string;
}

export interface Actions {
  refresh(): void;
  addSheet(sheet: OpenSheet): void;
  /** Opens this page in a tab: a popup closes as soon as the browser's file chooser opens. */
  chooseFile(): void;
  addFile(file: File): void;
  showSample(): void;
  discardSample(): void;
  remove(id: string): void;
  grant(): void;
  openOptions(): void;
  openReport(): void;
  selectProgram(id: string): void;
  /** Shows where a figure comes from; `project` is null for the program as a whole. */
  ask(project: string | null, figure: FigureName | HeadlineName): void;
  /** Fetches what an opened row shows. */
  open(id: string): Promise<void>;
}

const nothing = (): void => undefined;

/** Until the real ones are loaded, a moment after the first picture. */
export const noActions = (): Actions => ({
  refresh: nothing,
  addSheet: nothing,
  chooseFile: nothing,
  addFile: nothing,
  showSample: nothing,
  discardSample: nothing,
  remove: nothing,
  grant: nothing,
  openOptions: nothing,
  openReport: nothing,
  selectProgram: nothing,
  ask: nothing,
  open: async () => undefined,
});
