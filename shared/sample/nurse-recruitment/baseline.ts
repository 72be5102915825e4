/** The recruitment project as it was approved: one round of interviews and one induction. */
import { tableOf } from '../drawn-table.js';

export const baselineTable = tableOf(`
ID | Task                        | Baseline start | Baseline finish | Baseline duration | Baseline budget | Fixed cost
1  | Agree posts and budget      | 2026-09-14     | 2026-09-25      | 10d               | 3600            |
3  | Advertise                   | 2026-09-28     | 2026-10-16      | 3w                | 9200            | 6500
4  | Shortlist                   | 2026-10-19     | 2026-10-23      | 5d                | 1800            |
5  | Interview, first round      | 2026-10-26     | 2026-11-13      | 15d               | 8400            |
6  | Offers accepted, 20 posts   | 2026-11-13     | 2026-11-13      | 0                 |                 |
10 | Employment checks           | 2026-11-16     | 2026-12-29      | 30d               | 5400            |
13 | Prepare induction programme | 2026-10-26     | 2026-11-13      | 15d               | 6000            |
14 | Induction                   | 2026-12-30     | 2027-01-14      | 10d               | 24000           | 12000
16 | All teams at full strength  | 2027-01-14     | 2027-01-14      | 0                 |                 |
`);
