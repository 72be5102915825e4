/** The languages of `_locales`, each by its own name. */

export const LANGUAGES: readonly (readonly [language: string, name: string])[] = [
  ['de', 'Deutsch'],
  ['en', 'English'],
  ['es', 'Español'],
  ['fr', 'Français'],
  ['ja', '日本語'],
  ['pt', 'Português'],
];
