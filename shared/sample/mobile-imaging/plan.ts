/** A project in another currency: buying a mobile imaging unit abroad. */
import { tableOf } from '../drawn-table.js';

export const planTable = tableOf(`
ID | "WBS" | Task                            | Duration | "Predecessors" | Resources                        | % complete | Actual start | Actual finish | Deadline   | Budget | Fixed cost | Accrual
1  | 1     | Choose                          |          |                |                                  |            |              |               |            |        |            |
2  | 1.1   | Agree what the unit must do     | 8d       |                | Clinical lead, Buyer 50%         | 100%       | 2026-10-12   | 2026-10-21    |            | 9200   |            |
3  | 1.2   | Visit three suppliers           | 10d      | 2              | Clinical lead, Buyer             | 100%       | 2026-10-22   | 2026-11-05    |            | 16400  | 4800       |
4  | 1.3   | Negotiate and sign              | 15d      | 3              | Buyer                            | 100%       | 2026-11-06   | 2026-11-26    |            | 8100   | 1500       |
5  | 1.4   | Order placed                    | 0        | 4              |                                  | 100%       | 2026-11-26   | 2026-11-26    | 2026-12-04 |        |            |
6  | 2     | Make                            |          |                |                                  |            |              |               |            |        |            |
7  | 2.1   | Vehicle and body                | 50d      | 5              |                                  | 82%        | 2026-11-27   |               |            | 168000 | 58000      | start
8  | 2.2   | Imaging equipment               | 60d      | 5FS+5d         |                                  | 60%        | 2026-12-04   |               |            | 242000 | 90000      | start
9  | 2.3   | Fit equipment into the vehicle  | 15d      | 7, 8           |                                  |            |              |               |            | 38500  |            |
10 | 2.4   | Acceptance at the maker's works | 3d       | 9              | Clinical lead, Services engineer |            |              |               |            | 7400   | 2600       |
11 | 3     | Bring into use                  |          |                |                                  |            |              |               |            |        |            |
12 | 3.1   | Transport and registration      | 8d       | 10             | Buyer 25%                        |            |              |               |            | 11800  | 10500      | end
13 | 3.2   | Safety survey and licence       | 15d      | 12             | Services engineer 50%            |            |              |               |            | 6900   | 3000       | end
14 | 3.3   | Train radiographers             | 10d      | 12SS+3d        | Clinical lead 50%                |            |              |               |            | 9600   |            |
15 | 3.4   | First patient day               | 0        | 13, 14         |                                  |            |              |               | 2027-05-28 |        |            |
`);
