/** What the online booking project has spent up to its status date. */
import { tableOf } from '../drawn-table.js';

export const actualsTable = tableOf(`
Date       | Task | Hours | Resource         | Cost | Note
2026-10-16 | 2    | 82    | Service designer |      |
2026-10-16 | 3    | 40    | Business analyst |      |
2026-10-21 | 4    | 24    | Product manager  |      |
2026-10-30 | 11   | 60    | Developer        |      |
2026-11-11 | 6    | 122   | Service designer |      |
2026-11-18 | 7    | 38    | Service designer |      |
2026-11-18 | 7    | 18    | Business analyst |      |
2026-11-19 | 8    | 30    | Service designer |      |
2026-11-25 | 11   | 136   | Developer        |      |
2026-11-30 | 12   | 100   | Developer        |      |
2026-12-23 | 12   | 264   | Developer        |      |
2027-01-06 | 12   | 108   | Developer        |      |
2027-01-11 | 13   | 100   | Developer        |      |
2027-01-22 |      |       |                  | 450  | Text messages for the tests
2027-01-25 | 14   | 78    | Developer        |      |
2027-01-25 | 15   | 64    | Tester           |      |
2027-01-25 | 15   |       |                  | 1300 | Outside security tester, half a day
2027-01-29 | 16   | 34    | Developer        |      |
2027-01-29 | 16   | 16    | Tester           |      |
`);
