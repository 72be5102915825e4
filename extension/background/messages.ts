/** What the pages ask of the background. */
import type { WorkbookAddress } from '../sources/workbook-address.js';
import type { Settings } from '../store/settings.js';

export type Message =
  | { readonly type: 'opened' }
  | { readonly type: 'refresh' }
  /** A project, which joins the program shown, or a program of its own: its workbook tells. */
  | { readonly type: 'add-sheet'; readonly address: WorkbookAddress; readonly title: string }
  /** The bytes as base64: messages carry JSON. */
  | { readonly type: 'add-file'; readonly name: string; readonly base64: string }
  | { readonly type: 'show-sample' }
  | { readonly type: 'discard-sample' }
  /** A project that was added by hand; `program` is the one shown where it is left out. */
  | { readonly type: 'remove'; readonly id: string; readonly program?: string }
  | { readonly type: 'select-program'; readonly id: string }
  | { readonly type: 'rename-program'; readonly id: string; readonly title: string }
  | { readonly type: 'remove-program'; readonly id: string }
  | { readonly type: 'save-settings'; readonly settings: Settings }
  /** What earlier readings said, and the trends drawn from it. */
  | { readonly type: 'erase-history' }
  | { readonly type: 'erase' };

/** What the background answers once a message is done. */
export interface Answer {
  /** The sentence to show where it was refused. */
  readonly refused: string | null;
}

const TYPES: ReadonlySet<string> = new Set<Message['type']>([
  'opened',
  'refresh',
  'add-sheet',
  'add-file',
  'show-sample',
  'discard-sample',
  'remove',
  'select-program',
  'rename-program',
  'remove-program',
  'save-settings',
  'erase-history',
  'erase',
]);

export const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && TYPES.has((value as Message).type);
