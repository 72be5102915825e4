/** Every tab that the add-on can add to a plan. */
import type { TabKind } from './tab-kind.js';

export const TABS = {} as const satisfies Record<string, TabKind>;
