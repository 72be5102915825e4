/** What a person can do in the popup; the browser's way of doing it comes from outside. */
import type { WorkbookAddress } from '../sources/workbook-address.js';

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
  /** Fetches what an opened row shows. */
  open(id: string): void;
}
