/** The mobile imaging project as it was approved. */
import { tableOf } from '../drawn-table.js';

export const baselineTable = tableOf(`
ID | Task                            | Baseline start | Baseline finish | Baseline duration | Baseline budget | Fixed cost | Accrual
2  | Agree what the unit must do     | 2026-10-12     | 2026-10-21      | 8d                | 9200            |            |
3  | Visit three suppliers           | 2026-10-22     | 2026-11-04      | 10d               | 16400           | 4800       |
4  | Negotiate and sign              | 2026-11-05     | 2026-11-25      | 15d               | 8100            | 1500       |
5  | Order placed                    | 2026-11-25     | 2026-11-25      | 0                 |                 |            |
7  | Vehicle and body                | 2026-11-26     | 2027-02-09      | 50d               | 168000          | 58000      | start
8  | Imaging equipment               | 2026-12-03     | 2027-03-02      | 60d               | 242000          | 90000      | start
9  | Fit equipment into the vehicle  | 2027-03-03     | 2027-03-23      | 15d               | 38500           |            |
10 | Acceptance at the maker's works | 2027-03-24     | 2027-03-30      | 3d                | 7400            | 2600       |
12 | Transport and registration      | 2027-03-31     | 2027-04-09      | 8d                | 11800           | 10500      | end
13 | Safety survey and licence       | 2027-04-12     | 2027-04-30      | 15d               | 6900            | 3000       | end
14 | Train radiographers             | 2027-04-05     | 2027-04-16      | 10d               | 9600            |            |
15 | First patient day               | 2027-04-30     | 2027-04-30      | 0                 |                 |            |
`);
