/** What a person can do on the options page; the browser's way of doing it comes from outside. */
import type { WorkbookAddress } from '../sources/workbook-address.js';
import type { Settings } from '../store/settings.js';

export type HistoryForm = 'csv' | 'json';

export interface Actions {
  addSheet(address: WorkbookAddress): Promise<void>;
  /** The sentence that says why where the file is not taken. */
  addFile(file: File): Promise<string | null>;
  rename(id: string, title: string): Promise<void>;
  removeProgram(id: string): Promise<void>;
  removeProject(program: string, id: string): Promise<void>;
  save(settings: Settings): Promise<void>;
  /** Asks the browser for the permission; whether it was given. */
  askToNotify(): Promise<boolean>;
  /** Where Google sends back to; the client must allow it. */
  redirectAddress(): string;
  /** Connects to the Sheets API; whether Google granted it. */
  connect(client: string): Promise<boolean>;
  disconnect(): Promise<void>;
  /** How many days the history holds. */
  historyDays(): Promise<number>;
  saveHistory(form: HistoryForm): Promise<void>;
  eraseHistory(): Promise<void>;
  erase(): Promise<void>;
}
