/** How much each criterion counts in the sample program. */
import { tableOf } from '../drawn-table.js';

export const weightsTable = tableOf(`
Criterion        | Weight
Value            | 3
Time criticality | 2
Risk reduction   | 1
`);
