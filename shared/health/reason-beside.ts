/** Splits a reason into the sentence that leads and what else there is to say. */
import type { Health } from './health.js';

export interface Reason {
  readonly lead: string;
  /** The sentences after it; empty where there are none. */
  readonly more: string;
}

/** A reason beside its health's word: what only repeats the word is left out. */
export function reasonBeside(health: Health, reason: string): Reason {
  const text = withoutWord(health, reason);
  const end = /[.!?。](?=\s+\p{Lu}|\s*$)/u.exec(text);
  if (end === null) return { lead: text, more: '' };
  const cut = end.index + 1;
  return { lead: text.slice(0, cut), more: text.slice(cut).trim() };
}

/** A reason without the word that its health already is. */
export const withoutWord = (health: Health, reason: string): string =>
  health === 'Grey' ? reason.replace(/\bUnknown: (.)/g, (_, first: string) => first.toUpperCase()) : reason;
