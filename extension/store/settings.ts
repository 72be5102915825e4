/** What a person chose on the options page. */
import { hasKeys, type Shape } from './versions.js';

export interface Settings {
  /** How old the picture may grow before it is read anew; null: only when asked. */
  readonly refreshMinutes: number | null;
  /** One of the languages of `_locales`; null: the browser's. */
  readonly language: string | null;
  /** Whether to say when a health or a key date changes; the browser's permission is asked on the click. */
  readonly notifications: boolean;
  /** The organisation's own OAuth client, to read through the Sheets API; null: through the browser's session. */
  readonly sheetsClient: string | null;
}

export const DEFAULT_SETTINGS: Settings = {
  refreshMinutes: 30,
  language: null,
  notifications: false,
  sheetsClient: null,
};

export const REFRESH_CHOICES: readonly (number | null)[] = [15, 30, 60, 240, 1440, null];

export const SETTINGS_SHAPE: Shape<Settings> = {
  version: 1,
  migrations: [],
  isValid: (value): value is Settings =>
    hasKeys(value, ['refreshMinutes', 'language', 'notifications', 'sheetsClient']) &&
    REFRESH_CHOICES.includes((value as Settings).refreshMinutes),
};
