/** What the popup asks of the background. */
import type { WorkbookAddress } from '../sources/workbook-address.js';

export type Message =
  | { readonly type: 'opened' }
  | { readonly type: 'refresh' }
  | { readonly type: 'add-sheet'; readonly address: WorkbookAddress; readonly title: string }
  /** The bytes as base64: messages carry JSON. */
  | { readonly type: 'add-file'; readonly name: string; readonly base64: string }
  | { readonly type: 'show-sample' }
  | { readonly type: 'discard-sample' }
  | { readonly type: 'remove'; readonly id: string };

const TYPES: readonly Message['type'][] = [
  'opened',
  'refresh',
  'add-sheet',
  'add-file',
  'show-sample',
  'discard-sample',
  'remove',
];

export const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && TYPES.includes((value as Message).type);
