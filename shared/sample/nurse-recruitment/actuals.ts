/** What the recruitment project has spent up to its status date. */
import { tableOf } from '../drawn-table.js';

export const actualsTable = tableOf(`
Date       | Task | Cost | Note
2026-10-02 | 1    | 4900 |
2026-10-12 | 3    | 7400 | Advertisements
2026-10-30 | 3    | 3600 |
2026-11-10 | 4    | 2450 |
2026-12-09 | 5    | 9800 | One panel had to meet again
2027-01-20 | 8    | 2400 | Advertisements, second round
2027-01-29 | 10   | 3100 |
2027-01-29 | 13   | 5200 |
`);
