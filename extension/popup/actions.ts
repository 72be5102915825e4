/** What a person can do in the popup; the browser's way of doing it comes from outside. */
import type { AskedFigure } from '../background/trace-question.js';
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
  addFiles(files: readonly File[]): void;
  showSample(): void;
  discardSample(): void;
  remove(id: string): void;
  grant(): void;
  openOptions(): void;
  openReport(): void;
  selectProgram(id: string): void;
  /** Shows where a figure comes from; `project` is null for the program as a whole, `milestone` the ID of one. */
  ask(project: string | null, figure: AskedFigure, milestone?: string): void;
  /** Fetches what an opened row shows. */
  open(id: string): Promise<void>;
}

const NAMES = [
  'refresh',
  'addSheet',
  'chooseFile',
  'addFiles',
  'showSample',
  'discardSample',
  'remove',
  'grant',
  'openOptions',
  'openReport',
  'selectProgram',
  'ask',
  'open',
] as const satisfies readonly (keyof Actions)[];

/** Actions that are done once the real ones are loaded, a moment after the first picture. */
export function waitingActions(loaded: Promise<Actions>): Actions {
  const waiting = NAMES.map((name) => {
    const run = async (...given: never[]): Promise<void> => {
      const action = (await loaded)[name] as (...given: never[]) => void | Promise<void>;
      await action(...given);
    };
    return [name, run];
  });
  return Object.fromEntries(waiting);
}
