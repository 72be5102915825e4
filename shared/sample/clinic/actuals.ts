/** The sample project's ledger up to its status date; an entry without a cost is hours at its resource's rate. */
import { tableOf } from '../drawn-table.js';

export const actualsTable = tableOf(`
Date       | Task | Cost  | Hours | Resource            | Note
2026-09-17 | 2    |       | 36    | Project manager     |
2026-09-17 | 2    |       | 36    | Clinical lead       |
2026-09-16 | 3    |       | 40    | Architect           |
2026-09-16 | 3    |       | 20    | Facilities manager  |
2026-09-30 | 4    |       | 72    | Architect           |
2026-09-30 | 61   |       | 36    | Project manager     |
2026-10-02 |      | 1850  |       |                     | Legal advice on the lease
2026-10-06 | 4    |       | 32    | Architect           |
2026-10-08 | 5    |       | 36    | Clinical lead       |
2026-10-08 | 5    |       | 18    | Facilities manager  |
2026-10-09 | 44   |       | 88    | Recruitment adviser |
2026-10-09 | 44   |       | 22    | Clinical lead       |
2026-10-20 | 45   | 3400  |       |                     | Advertisements, first round
2026-10-23 | 30   |       | 20    | Clinical lead       |
2026-10-23 | 30   |       | 24    | Buyer               |
2026-10-30 | 7    |       | 128   | Architect           |
2026-10-30 | 7    |       | 60    | Services engineer   |
2026-10-30 | 61   |       | 44    | Project manager     |
2026-11-03 | 8    | 5150  |       |                     | Building control application fee
2026-11-06 | 12   |       | 88    | Buyer               |
2026-11-06 | 12   |       | 22    | Project manager     |
2026-11-09 | 7    |       | 48    | Architect           |
2026-11-09 | 7    |       | 28    | Services engineer   |
2026-11-12 | 31   | 18000 |       |                     | X-ray unit, deposit with order
2026-11-12 | 31   |       | 24    | Buyer               |
2026-11-18 | 45   | 2200  |       |                     | Advertisements, second round
2026-11-27 | 61   |       | 44    | Project manager     |
2026-12-01 | 8    |       | 44    | Architect           |
2026-12-04 | 13   |       | 40    | Buyer               |
2026-12-04 | 13   | 350   |       |                     | Tender notice
2026-12-04 | 45   |       | 150   | Recruitment adviser |
2026-12-11 | 38   | 2600  |       |                     | Network line, survey and ducts
2026-12-15 | 14   |       | 56    | Buyer               |
2026-12-15 | 14   |       | 28    | Architect           |
2026-12-23 | 39   |       | 112   | IT engineer         |
2026-12-23 | 61   |       | 40    | Project manager     |
2027-01-05 |      | 2400  |       |                     | Insurance of the works
2027-01-08 | 17   |       | 80    | Fit-out contractor  |
2027-01-08 | 17   | 6400  |       |                     | Cabins, hoarding and power
2027-01-15 | 38   | 2750  |       |                     | Network line, installation
2027-01-20 | 59   | 1450  |       |                     | Asbestos survey
2027-01-22 | 18   | 3900  |       |                     | Skips and disposal
2027-01-26 | 51   |       | 44    | Project manager     |
2027-01-26 | 51   |       | 44    | Clinical lead       |
2027-01-28 | 48   |       | 76    | Training lead       |
2027-01-29 | 18   |       | 252   | Fit-out contractor  |
2027-01-29 | 39   |       | 80    | IT engineer         |
2027-01-29 | 39   |       | 48    | Clinical lead       |
2027-01-29 | 46   |       | 36    | Recruitment adviser |
2027-01-29 | 59   | 4800  |       |                     | Asbestos removal, first invoice
2027-01-29 | 61   |       | 42    | Project manager     |
`);
