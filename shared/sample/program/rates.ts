/** Exchange rates to the sample program's currency, invented for it. */
import { tableOf } from '../drawn-table.js';

export const ratesTable = tableOf(`
Currency | Date       | Rate
GBP      | 2026-09-01 | 1
EUR      | 2026-09-01 | 0.86
EUR      | 2027-01-04 | 0.85
`);
