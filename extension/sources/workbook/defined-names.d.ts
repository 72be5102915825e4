/** Reads where a workbook's names point: `'My plan'!$A$3:$N$60` as a tab and a range. */
import type { NamedRange } from '../sheet-source.js';
/** The place that a name's formula means; null for `#REF!`, several areas or a formula that is no range. */
export declare function namedRangeOf(name: string, formula: string): NamedRange;
