/** The sides of a ledger that the report sets against each other. */
import type { MessageKey } from '../words/words.js';

export const SIDES = ['Plan', 'Actual', 'Outlook'] as const;
export type Side = (typeof SIDES)[number];

export const SIDE_WORDS = { Plan: 'plan', Actual: 'actual', Outlook: 'outlook' } as const satisfies Readonly<
  Record<Side, MessageKey>
>;
