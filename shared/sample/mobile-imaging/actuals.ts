/** What the mobile imaging project has spent, in euros, up to its status date. */
import { tableOf } from '../drawn-table.js';

export const actualsTable = tableOf(`
Date       | Task                        | Amount | Note
2026-10-21 | Agree what the unit must do | 9450   |
2026-11-05 | Visit three suppliers       | 16900  | Travel cost more than planned
2026-11-26 | Negotiate and sign          | 8300   |
2026-11-30 | Vehicle and body            | 58000  | Deposit
2026-12-07 | Imaging equipment           | 90000  | Deposit
2026-12-21 | Vehicle and body            | 45000  | First stage
2027-01-15 | Vehicle and body            | 43500  | Second stage
2027-01-20 | Imaging equipment           | 89000  | First stage
`);
